"""The parity ladder: every executor of a design makes the same integers, compared word by word with the numpy twin.

Rungs: the definition in Python integers, the numpy twin, the block in Amaranth's simulator, its Verilog in Icarus under
cocotb, the same Verilog verilated, over millions of clocks, and the netlist that synthesis makes of it, verilated too.
Then free-running parity: integer training with every perturbation drawn from the verilated RTL ends in the same
weights.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.export import top_of, verilog_of_stream
from pezo_rtl.host import Host

from pezo_hw.errors import ParityError
from pezo_hw.progress import Progress, silent
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream, build
from pezo_hw.streams.designs import own_design, spec_of

from . import icarus
from .compare import Place, compare, refuse
from .definition import Definition
from .executors import ScriptRunner, amaranth_words, first_clocks
from .faults import Plant, honest
from .free_running import free_running
from .netlist import gate_level, luts
from .script import Action, long_script, placed, random_script

Words = NDArray[np.int32]

PYTHON, AMARANTH, ICARUS, VERILATOR, GATES = "python", "amaranth", "icarus", "verilator", "gates"
WORDS = {PYTHON: 300, AMARANTH: 300, ICARUS: 1200, GATES: 30_000}  # per block
LARGEST_NETLIST = 4000  # look-up tables; beyond, a verilated netlist takes minutes to compile
FRESH_CLOCKS = 200_000  # verilated words of the sources that are compared in cost only
FIXED = {"generators": 32, "bits": 16, "kind": "bank"}  # measured alike for every design
FIXED_CLOCKS = 10_000_000
SEED = 2026


@dataclass
class Block:
    """One source to be compared.

    Attributes
    ----------
    name : str
        For messages.
    design : str
        Hardware name.
    words : int
        Verilated words.
    quick : bool
        Whether the slow simulators run it too.
    """

    name: str
    design: str
    spec: DesignSpec
    stream: Stream
    words: int
    quick: bool = True

    def place(self, level: str, workdir: Path | None) -> Place:
        """Return what a comparison reports about this block."""
        host = Host(self.stream)
        return Place(level, self.name, host.unit, host.per_word, workdir)


def blocks_of(spec: DesignSpec) -> list[Block]:
    """Return the sources compared for a design: its own, bank, pool, those of the cost table, and a fixed bank."""
    clocks = spec.hardware.parity_clocks
    own = own_design(spec)
    found = []
    for design in dict.fromkeys((own, "bank", "pool", "uniform", "gaussian-clt")):
        if design:
            own_spec = spec_of(spec, design)
            if design == "pool":  # as wide as in the cost table; training draws from the native width
                own_spec = dataclasses.replace(own_spec, hardware=dataclasses.replace(spec.hardware, lanes=spec.lanes))
            stream = build(own_spec)
            if design != own and stream.lanes == 0:  # too few fresh numbers a clock for one sum of 8
                continue
            words = clocks if design == own else min(clocks, FRESH_CLOCKS)
            quick = design in (own, "bank", "pool")
            found.append(Block(design, design, own_spec, stream, words, quick))
    if (spec.perturbation.generators, spec.perturbation.bits, own) != (32, 16, "bank"):
        table = {"name": "fixed", "perturbation": FIXED, "weights": {"count": 4810}}
        fixed = DesignSpec.from_dict(table, source="the fixed 32 x 16 bank")
        words = min(clocks, FIXED_CLOCKS)
        found.append(Block("bank-32x16", "bank", fixed, build(fixed), words, quick=False))
    return found


def check_definition(block: Block, stream: Stream, place: Place) -> None:
    """Compare a stream with the definition: start positions, scale, and words at the starts of several keys."""
    definition, host = Definition(block.spec), Host(stream)
    each = WORDS[PYTHON] // 4
    count = each * host.lanes
    for key in (Key(0), Key(1), Key(977, block.spec.optimizer.queries - 1), Key(123_456)):
        clock, start, position = stream.start_clock(key), definition.start(key), host.start(key)
        if clock != start:
            refuse(place, clock, start, clock, f"the start of step {key.step}, query {key.query}")
        words = definition.words(clock, -(-count // definition.lanes))
        expected = np.array(words, dtype=np.int32).reshape(-1)[:count]
        compare(place, position, expected.reshape(each, host.lanes), host.values(position, each))
        compare(place, position, expected[:-1, None], stream.ints(key, 0, count - 1)[:, None])
        place.clocks -= count - 1
    if stream.scale != definition.scale():
        refuse(place, 0, definition.scale(), stream.scale, "the scale")


def check_words(block: Block, place: Place, script: Iterable[Action], words: Iterable[Words]) -> None:
    """Compare the words of a script's reads with the twin, as they come."""
    host = Host(block.stream)
    reads = ((action, position) for action, position in placed(script, block.stream) if action.kind == "read")
    for (action, position), got in zip(reads, words, strict=True):
        compare(place, position, host.values(position, action.count), got)


class Ladder:
    """One run over all rungs.

    Parameters
    ----------
    spec : DesignSpec
    workdir : Path
        Gets simulations, logs and the waveform of a difference.
    plant : Plant
        For tests: replaces the stream that one executor is made from.
    """

    def __init__(self, spec: DesignSpec, workdir: Path, progress: Progress = silent, plant: Plant = honest) -> None:
        self.spec, self.workdir, self.progress, self.plant = spec, workdir, progress, plant
        self.blocks = blocks_of(spec)
        for block in self.blocks:
            block.stream = plant("numpy", block.stream)
        self.levels: list[dict[str, Any]] = []
        self.runners: dict[str, ScriptRunner] = {}

    def climb(self, level: str, blocks: list[Block]) -> None:
        """Run one rung on its blocks and note it; what is compiled for it is not part of its seconds."""
        streams = [self.plant(level, block.stream) for block in blocks]
        left_out: dict[str, str] = {}
        if level in (VERILATOR, GATES):
            left_out = self._compile(level, blocks, streams)
            kept = [pair for pair in zip(blocks, streams, strict=True) if pair[0].name not in left_out]
            blocks, streams = [block for block, _ in kept], [stream for _, stream in kept]
        began = time.perf_counter()
        clocks, rates = 0, {}
        for done, (block, stream) in enumerate(zip(blocks, streams, strict=True)):
            self.progress("parity", done, len(blocks), f"{level}: {block.name}")
            since, place = time.perf_counter(), block.place(level, self.workdir)
            getattr(self, f"_{level}")(block, stream, place)
            clocks += place.clocks
            rates[block.name] = round(place.clocks / (time.perf_counter() - since))
        self.progress("parity", len(blocks), len(blocks), level)
        seconds = time.perf_counter() - began
        self.levels.append(
            {
                "name": level,
                "blocks": [block.name for block in blocks],
                "clocks": clocks,
                "mismatches": 0,
                "seconds": round(seconds, 3),
                "clocks_per_s": round(clocks / seconds),
                "rates": rates,
            }
            | ({"left_out": left_out} if left_out else {})
        )

    def _compile(self, level: str, blocks: list[Block], streams: list[Stream]) -> dict[str, str]:
        """Make the runners of all blocks, two compilations at a time; return {block without one: why}."""
        left_out = {}

        def made(block: Block, stream: Stream) -> ScriptRunner | None:
            verilog = verilog_of_stream(stream, block.design)
            if level == GATES:
                verilog = gate_level(verilog, top_of(block.design))
                tables = len(luts(verilog))
                if tables > LARGEST_NETLIST:
                    left_out[block.name] = f"{tables} look-up tables, more than {LARGEST_NETLIST}"
                    return None
            return ScriptRunner(stream, block.design, verilog)

        with ThreadPoolExecutor(2) as pool:
            for done, (block, runner) in enumerate(zip(blocks, pool.map(made, blocks, streams), strict=True)):
                self.progress("parity", done, len(blocks), f"{level}: compiled {block.name}")
                if runner is not None:
                    self.runners[block.name] = runner
        return left_out

    def _python(self, block: Block, stream: Stream, place: Place) -> None:
        check_definition(block, stream, place)

    def _amaranth(self, block: Block, stream: Stream, place: Place) -> None:
        script = list(random_script(block.stream, WORDS[AMARANTH], SEED, longest=60))
        check_words(block, place, script, amaranth_words(stream, script))

    def _icarus(self, block: Block, stream: Stream, place: Place) -> None:
        script = list(random_script(block.stream, WORDS[ICARUS], SEED + 1, longest=200))
        words, _ = icarus.record(stream, block.design, self.workdir / f"icarus-{block.name}", script)
        check_words(block, place, script, words)

    def _verilator(self, block: Block, stream: Stream, place: Place) -> None:
        runner = self.runners[block.name]
        words = self._counted(block, ahead(runner.run(long_script(block.stream, block.words, SEED + 2))))
        check_words(block, place, long_script(block.stream, block.words, SEED + 2), words)
        if runner.rtl.error:
            refuse(place, 0, 0, runner.rtl.error, "the error output")

    def _gates(self, block: Block, stream: Stream, place: Place) -> None:
        runner = self.runners[block.name]
        script = list(random_script(block.stream, WORDS[GATES], SEED + 3))
        check_words(block, place, script, runner.run(script))
        if runner.rtl.error:
            refuse(place, 0, 0, runner.rtl.error, "the error output")

    def _counted(self, block: Block, words: Iterator[Words]) -> Iterator[Words]:
        """Pass words on and report progress about every 2**18 of them."""
        done = reported = 0
        for part in words:
            done += len(part)
            if done - reported >= 1 << 18:
                reported = done
                self.progress("parity", done, block.words, f"verilator: {block.name}")
            yield part


def ahead(words: Iterator[Words]) -> Iterator[Words]:
    """Pass words on, simulating the next part while this one is compared (the simulator needs no interpreter)."""
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(next, words, None)
        while (part := coming.result()) is not None:
            coming = pool.submit(next, words, None)
            yield part


def run(spec: DesignSpec, workdir: Path, progress: Progress = silent, plant: Plant = honest) -> dict[str, Any]:
    """Climb the whole ladder and return ``parity.json``.

    Parameters
    ----------
    spec : DesignSpec
    workdir : Path
        Folder for simulations and logs.

    Raises
    ------
    ParityError
        At the first difference; level, block, clock, lane, expected and got are in the message and in ``details``.
    ToolError, MissingDependency
        A simulator or compiler is missing or failed.
    """
    began = time.perf_counter()
    workdir.mkdir(parents=True, exist_ok=True)
    icarus.tools.icarus()
    ladder = Ladder(spec, workdir, progress, plant)
    quick = [block for block in ladder.blocks if block.quick]
    try:
        ladder.climb(PYTHON, ladder.blocks)
        ladder.climb(AMARANTH, quick)
        ladder.climb(ICARUS, quick)
        ladder.climb(VERILATOR, ladder.blocks)
        ladder.climb(GATES, quick)
        free = free_running(spec, workdir, progress, plant)
    except ParityError as error:
        error.details.setdefault("levels_passed", [level["name"] for level in ladder.levels])
        raise
    return {
        "clocks": sum(level["clocks"] for level in ladder.levels),
        "mismatches": 0,
        "levels": ladder.levels,
        "free_running": free,
        "waveform": {"signals": first_clocks(quick[0].stream)},
        "seconds": round(time.perf_counter() - began, 3),
    }
