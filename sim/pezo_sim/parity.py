"""The parity ladder: every executor of a design makes the same integers, compared word by word with the numpy twin.

Rungs: the definition in Python integers, the numpy twin, the block in Amaranth's simulator, its Verilog in Icarus under
cocotb, and the same Verilog verilated, over millions of clocks. Then free-running parity: integer training with every
perturbation drawn from the verilated RTL ends in the same weights.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.export import spec_of, verilog_of_stream
from pezo_rtl.host import Host

from pezo_hw.errors import ParityError
from pezo_hw.progress import Progress, silent
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream, build

from . import icarus
from .compare import Place, compare
from .definition import Definition
from .executors import ScriptRunner, amaranth_words, first_clocks
from .script import Action, long_script, placed, random_script
from .verilated_stream import VerilatedStream, design_of

Words = NDArray[np.int32]

PYTHON, AMARANTH, ICARUS, VERILATOR = "python", "amaranth", "icarus", "verilator"
WORDS = {PYTHON: 300, AMARANTH: 300, ICARUS: 1200}  # per block
FRESH_CLOCKS = 200_000  # verilated words of the sources that are compared in cost only
FIXED = {"generators": 32, "bits": 16, "kind": "bank"}  # measured alike for every design
FIXED_CLOCKS = 10_000_000
FREE = "free-running"
SEED = 2026

#: Gives the stream that an executor is made from; the identity, unless a test plants a fault.
Plant = Callable[[str, Stream], Stream]


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
        per_word = 1 if self.stream.unit == "clocks" else self.stream.lanes
        return Place(level, self.name, self.stream.unit, per_word, workdir)


def honest(executor: str, stream: Stream) -> Stream:
    """Plant nothing."""
    return stream


def blocks_of(spec: DesignSpec) -> list[Block]:
    """Return the sources compared for a design: its own, bank, pool, those of the cost table, and a fixed bank."""
    clocks = spec.hardware.parity_clocks
    own = design_of(spec) if spec.perturbation.kind != "gaussian" or spec.perturbation.gaussian == "clt" else ""
    found = []
    for design in dict.fromkeys((own, "bank", "pool", "uniform", "gaussian-clt")):
        if design:
            own_spec = spec_of(spec, design)
            if design == "pool":  # as wide as in the cost table; training draws from the native width
                lanes = spec.hardware.lanes or spec.perturbation.generators
                own_spec = dataclasses.replace(own_spec, hardware=dataclasses.replace(spec.hardware, lanes=lanes))
            words = clocks if design == own else min(clocks, FRESH_CLOCKS)
            quick = design in (own, "bank", "pool")
            found.append(Block(design, design, own_spec, build(own_spec), words, quick))
    if (spec.perturbation.generators, spec.perturbation.bits, own) != (32, 16, "bank"):
        table = {"name": "fixed", "perturbation": FIXED, "weights": {"count": 4810}}
        fixed = DesignSpec.from_dict(table, source="the fixed 32 x 16 bank")
        words = min(clocks, FIXED_CLOCKS)
        found.append(Block("bank-32x16", "bank", fixed, build(fixed), words, quick=False))
    return found


def check_definition(block: Block, stream: Stream, place: Place) -> None:
    """Compare a stream with the definition: start positions, scale, and words at the starts of several keys."""
    definition = Definition(block.spec)
    each = WORDS[PYTHON] // 4
    for key in (Key(0), Key(1), Key(977, block.spec.optimizer.queries - 1), Key(123_456)):
        position, start = stream.start_clock(key), definition.start(key)
        if position != start:
            _refuse(place, position, start, position, f"the start of step {key.step}, query {key.query}")
        expected = np.array(definition.words(position, each), dtype=np.int32)
        compare(place, position, expected, Host(stream).values(position, each))
        numbers = np.arange(each * stream.lanes - 1, dtype=np.int64)
        compare(place, position, expected.reshape(-1, 1)[:-1], stream.ints(key, 0, len(numbers))[:, None])
        place.clocks -= len(numbers)
    if stream.scale != definition.scale():
        _refuse(place, 0, definition.scale(), stream.scale, "the scale")


def _refuse(place: Place, clock: int, expected: object, got: object, what: str) -> None:
    details = {"level": place.level, "block": place.block, "clock": clock, "lane": 0, "expected": expected, "got": got}
    raise ParityError(
        f"{place.level}: {place.block}: {what} (clock {clock}, lane 0) is {got}, expected {expected}", details
    )


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

    def climb(self, level: str, blocks: list[Block]) -> None:
        """Run one rung on its blocks and note it."""
        began = time.perf_counter()
        places = []
        for done, block in enumerate(blocks):
            self.progress("parity", done, len(blocks), f"{level}: {block.name}")
            place = block.place(level, self.workdir)
            places.append(place)
            getattr(self, f"_{level}")(block, self.plant(level, block.stream), place)
        self.progress("parity", len(blocks), len(blocks), level)
        clocks, seconds = sum(place.clocks for place in places), time.perf_counter() - began
        self.levels.append(
            {
                "name": level,
                "blocks": [block.name for block in blocks],
                "clocks": clocks,
                "mismatches": 0,
                "seconds": round(seconds, 3),
                "clocks_per_s": round(clocks / seconds),
            }
        )

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
        self.progress("parity", 0, block.words, f"verilator: compiling {block.name}")
        runner = ScriptRunner(stream, block.design, verilog_of_stream(stream, block.design))
        words = self._counted(block, runner.run(long_script(block.stream, block.words, SEED + 2)))
        check_words(block, place, long_script(block.stream, block.words, SEED + 2), words)
        if runner.rtl.error:
            _refuse(place, 0, 0, runner.rtl.error, "the error output")

    def _counted(self, block: Block, words: Iterator[Words]) -> Iterator[Words]:
        """Pass words on and report progress about every 2**18 of them."""
        done = reported = 0
        for part in words:
            done += len(part)
            if done - reported >= 1 << 18:
                reported = done
                self.progress("parity", done, block.words, f"verilator: {block.name}")
            yield part


def free_running(spec: DesignSpec, workdir: Path, progress: Progress = silent, plant: Plant = honest) -> dict[str, Any]:
    """Train with perturbations from the verilated RTL and from the twin, for bank and pool; compare the weights.

    A design for a flat tensor of weights trains the task's model here.

    Raises
    ------
    ParityError
        The weights differ; the first differing number of a perturbation is named, where there is one.
    """
    from pezo_hw.train import free_run

    spec = dataclasses.replace(spec, weights=dataclasses.replace(spec.weights, count=0))
    own = [spec.perturbation.kind] if spec.perturbation.kind not in ("gaussian", "bank", "pool") else []
    found: dict[str, Any] = {}
    steps = min(spec.task.parity_steps, spec.optimizer.steps)
    for kind in ["bank", "pool", *own]:
        chosen = spec if spec.perturbation.kind == kind else spec.with_kind(kind)
        reference = build(chosen)
        rtl = VerilatedStream(chosen, stream=plant(FREE, reference), stall=0.01, seed=SEED)
        for what in ("scale", "max_abs"):
            right, wrong = getattr(reference, what), getattr(rtl, what)
            if right != wrong:
                _refuse(Place(FREE, kind), 0, right, wrong, f"the {what} of the RTL's stream")

        def on_step(step: int, loss: float, kind: str = kind, base: int = 0) -> None:
            progress("parity", base + step + 1, 2 * steps, f"training with {kind} from the RTL")

        expected = free_run(chosen, None, steps, cache=workdir / "cache", on_step=on_step)
        got = free_run(chosen, rtl, steps, cache=workdir / "cache", on_step=partial(on_step, base=steps))
        if expected["sha256"] != got["sha256"]:
            _first_difference(chosen, reference, rtl, steps)
        hashes = {"weights_sha256": got["sha256"], "start_sha256": got["start_sha256"]}
        found[kind] = {"equal": True, **hashes, "words": rtl.words}
    own_name = spec.perturbation.kind if spec.perturbation.kind in found else "bank"
    return {
        "steps": steps,
        "sources": found,
        "weights_sha256": found[own_name]["weights_sha256"],
        "equal": True,
    }


def _first_difference(spec: DesignSpec, reference: Stream, rtl: VerilatedStream, steps: int) -> None:
    """Raise ``ParityError`` naming the first number in which two sources of a training run differ."""
    per_word = 1 if reference.unit == "clocks" else reference.lanes
    place = Place(FREE, spec.perturbation.kind, reference.unit, per_word)
    for step in range(steps):
        for query in range(reference.queries):
            key = Key(step, query)
            expected, got = reference.ints(key, 0, reference.d), rtl.ints(key, 0, reference.d)
            pad = -reference.d % reference.lanes
            shape = (-1, reference.lanes)
            compare(
                place,
                reference.start_clock(key),
                np.pad(expected, (0, pad)).reshape(shape),
                np.pad(got, (0, pad)).reshape(shape),
            )
    raise ParityError(
        f"free-running: {spec.perturbation.kind}: weights differ although all numbers agree (clock 0, lane 0)",
        {"level": FREE, "block": spec.perturbation.kind, "clock": 0, "lane": 0},
    )


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
