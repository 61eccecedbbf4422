"""Random sweeps and every mistake, verilated through the registers and compared with the twin, with coverage."""

from __future__ import annotations

import numpy as np
from pezo_rtl.engine.params import Mode
from pezo_rtl.engine.perturb import Perturb
from pezo_sim.engine_perturb import VerilatedPerturb

from pezo_hw.engine import Descriptor
from pezo_hw.fixedpoint import Coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

from .coverage import FLOWS, Coverage
from .golden import Golden, Run, Sweep, random_coefficient
from .host import SlaveError
from .hosts import VerilatedHost
from .mistakes import MISTAKES, recovers
from .steps import Scene

BITS = 16


class CoveredHost(VerilatedHost):
    """The verilated host, which notes answers and errors."""

    def __init__(self, block: VerilatedPerturb, coverage: Coverage) -> None:
        super().__init__(block)
        self.coverage = coverage

    async def write_word(self, address: int, value: int, strobe: int = 0xF, order: str = "") -> None:
        """Write over the bus."""
        await self._noted("write", super().write_word(address, value, strobe, order))

    async def read_word(self, address: int) -> int:
        """Read over the bus."""
        return await self._noted("read", super().read_word(address))

    async def _noted(self, access: str, done):
        try:
            result = await done
        except SlaveError:
            self.coverage.hit("bus response", f"{access} SLVERR")
            raise
        self.coverage.hit("bus response", f"{access} OKAY")
        return result

    async def errors(self) -> set[str]:
        """Return the errors and clear them."""
        found = await super().errors()
        for name in found:
            self.coverage.hit("error bit", name)
        return found


class Campaign:
    """One verilated subsystem of a design with a bank, stochastic rounding and several queries.

    Parameters
    ----------
    spec : DesignSpec
    block : Perturb
        Of the design.
    seed : int
    """

    def __init__(self, spec: DesignSpec, block: Perturb, seed: int) -> None:
        self.spec, self.rng, self.coverage = spec, np.random.default_rng(seed), Coverage()
        self.stream = build(spec)
        self.bank = build(spec.with_kind("bank"))
        self.block = VerilatedPerturb(block, seed=seed)
        self.params = self.block.params
        self.host = CoveredHost(self.block, self.coverage)
        self.beats = 0  # that were compared

    def mistakes(self) -> None:
        """Every mistake once, under random pauses."""
        for name in MISTAKES:
            self.block.flow(*list(FLOWS.values())[int(self.rng.integers(len(FLOWS)))])
            scene = Scene(self.spec, self.params.lanes)
            self.host.run(lambda host, scene=scene, name=name: recovers(scene, host, name))
            self.coverage.hit("mistake", name)

    def round(self, number: int, beats: int = 6, sweeps: int = 16) -> None:
        """One layout with its weights, and sweeps over it."""
        self.host.run(lambda _: self._round(number, beats, sweeps))

    def _layout(self, beats: int) -> Golden:
        """Return random segments, and an eps whose perturbations use their range well."""
        rng, p = self.rng, self.params
        runs: list[Run] = []
        for number in range(int(rng.integers(1, p.segments - 1))):
            some = int(rng.integers(1, max(2, beats * p.lanes // 2)))
            length = int(rng.choice([1, 2, p.lanes, 2 * p.lanes, some, some]))
            joined = bool(rng.random() < 0.6) if number else False
            run = Run(length, int(rng.integers(4, 12)), bool(rng.random() < 0.15), joined)
            runs.append(run)
        lead = int(rng.integers(p.lanes)) if rng.random() < 0.4 else 0
        runs[0].joined = lead > 0
        room = BITS - 3 - 15 - self.stream.max_abs.bit_length() - max(run.fraction for run in runs)
        eps = random_coefficient(rng, room - 3, room)
        return Golden(p, runs, Coefficient(abs(eps.mantissa), eps.exponent), self.stream.max_abs, lead)

    async def _round(self, number: int, beats: int, sweeps: int) -> None:
        golden, host, p, rng = self._layout(beats), self.host, self.params, self.rng
        keys = [Key(number, query, "z") for query in range(p.terms)]
        numbers = np.array([self.stream.ints(key, 0, golden.places) for key in keys])
        beyond = np.array([self.stream.ints(key, golden.places, golden.places) for key in keys])
        packet = golden.load(rng)
        await host.segments([Descriptor(e["length"], e["fraction"], e["reserve"], e["lane"]) for e in golden.entries()])
        for index, (run, entry) in enumerate(zip(golden.runs, golden.entries(), strict=True)):
            if run.hold:
                await host.write("SEGMENT_LENGTH", length=entry["length"])
                fields = {name: entry[name] for name in ("fraction", "hold", "lane")}
                await host.write("SEGMENT_COMMIT", index=index, **fields)
        await host.write("INTERRUPT_ENABLE", done=1)
        await host.write("CONTROL", clear=1)
        for source, key in enumerate(keys):
            await host.load(self.stream, self.stream.start_clock(key), source=source)
        key = Key(number, 0, "dither")
        await host.load(self.bank, self.bank.start_clock(key), "dither")
        mask = (1 << p.dither_bits) - 1
        dithered = 0  # beats of dither used
        displaced, source, ended = 0, 0, -1
        for _ in range(sweeps):
            source = source if displaced else int(rng.integers(p.terms))
            sweep, displaced = self._sweep(golden, displaced, source)
            dither = None
            if sweep.stochastic:
                dither = self.bank.ints(key, dithered * p.lanes, golden.places) & mask
                dithered += golden.beats
            goes_on = sweep.mode == Mode.READ and not displaced and ended == source and rng.random() < 0.5
            ended = source if sweep.mode == Mode.READ and not goes_on else -1
            before = packet
            expected = golden.sweep(packet, beyond if goes_on else numbers, sweep, dither)
            got = await self._run(golden, packet, sweep, not goes_on)
            wrong = np.flatnonzero(got != expected)
            assert wrong.size == 0, (number, golden, sweep, wrong[:5], got[wrong[:5]], expected[wrong[:5]])
            if sweep.mode != Mode.READ:
                packet = expected
            self.beats += golden.beats
            self._note(golden, sweep, before, expected)
            self.coverage.hit("start of the numbers", "where the sweep before ended" if goes_on else "rewound")
        counts = tuple([(await host.read(name))["count"] for name in ("UPDATED", "LOST", "SATURATED")])
        assert counts == golden.counts()
        assert await host.errors() == set()

    def _sweep(self, golden: Golden, displaced: int, source: int) -> tuple[Sweep, int]:
        """Return a sweep that leaves no weight's width, and the displacement in deltas after it."""
        rng, p = self.rng, self.params
        scale = -max(run.fraction for run in golden.runs)
        bits = p.number_bits
        coefficient = random_coefficient(rng, scale - bits - 16, min(scale + BITS - bits, p.left + scale))
        rounding = {"coefficient": coefficient, "stochastic": bool(rng.random() < 0.5)}

        def more(least: int) -> tuple[int, ...]:
            count = int(rng.integers(least, p.terms))
            return tuple(int(x) for x in rng.integers(1 - (1 << 15), 1 << 15, count))

        kind = rng.choice(["read", "move", "update"], p=[0.25, 0.35, 0.4])
        if kind == "read":
            multiple = int(rng.choice([-1, 0, 1] if not displaced else [-2 * displaced, -displaced, 0]))
            return Sweep(Mode.READ, multiple, golden.eps, source=source), displaced
        if kind == "update" and not displaced:
            return Sweep(Mode.UPDATE, more=more(0), **rounding), 0
        if kind == "update":
            multiple = int(rng.choice([-displaced, -2 * displaced]))
            return Sweep(Mode.RESTORE_UPDATE, multiple, golden.eps, more=more(source), source=source, **rounding), 0
        multiple = int(rng.choice([-1, 1] if not displaced else [-displaced, -2 * displaced]))
        return Sweep(Mode.PERTURB, multiple, golden.eps, source=source), displaced + multiple

    async def _run(self, golden: Golden, packet: np.ndarray, sweep: Sweep, rewind: bool) -> np.ndarray:
        """Run one sweep with random pauses and TKEEP."""
        host, p = self.host, self.params
        self.flow = str(self.rng.choice(list(FLOWS)))
        self.block.flow(*FLOWS[self.flow])
        moves = {"eps": sweep.eps, "coefficient": sweep.coefficient, "more": sweep.more, "source": sweep.source}
        await host.start(sweep.mode, sweep.multiple, stochastic=sweep.stochastic, rewind=rewind, **moves)
        used = golden.starts[-1] + golden.runs[-1].length - (golden.beats - 1) * p.lanes
        partial = used < p.lanes and self.rng.random() < 0.5
        self.coverage.hit("TKEEP", "last beat in part" if partial else "all ones")
        full = (1 << p.width) - 1
        keep = [full] * (golden.beats - 1) + [(1 << p.container * used) - 1 if partial else full]
        got = await host.transfer(packet, keep=keep)
        await host.wait()
        return got

    def _note(self, golden: Golden, sweep: Sweep, before: np.ndarray, after: np.ndarray) -> None:
        """Count what the sweep was."""
        mode, hit = sweep.mode.name.lower(), self.coverage.hit
        rounding = (" stochastic" if sweep.stochastic else " nearest") if sweep.updates else ""
        hit("sweep x back-pressure", f"{mode}{rounding} | {self.flow}")
        for shape in shapes(golden):
            hit("mode x segment", f"{mode} | {shape}")
        if sweep.mode != Mode.UPDATE:
            hit("mode x multiple", f"{mode} | {sweep.multiple}")
            hit("mode x source of delta", f"{mode} | {sweep.source}")
        if sweep.updates:
            hit("mode x terms", f"{mode} | {1 + len(sweep.more)}")
            limits = np.zeros(golden.places, np.int64)
            for start, run, engine in zip(golden.starts, golden.runs, golden.engines, strict=True):
                limits[start : start + run.length] = 0 if run.hold else engine.limits[0]
            used = limits > 0
            for name, found in {
                "saturated at the upper limit": (after == limits) & (before != after),
                "saturated at the lower limit": (after == -limits) & (before != after),
                "lost to rounding": (after == before) & (sweep.mode == Mode.UPDATE),
                "moved": after != before,
            }.items():
                if (found & used).any():
                    hit("updated weights", name)


def shapes(golden: Golden) -> set[str]:
    """Return the shapes that a layout's segments have."""
    lanes, found, end = golden.params.lanes, set(), 0
    beats: dict[int, int] = {}
    for start, run in zip(golden.starts, golden.runs, strict=True):
        first, last = start // lanes, (start + run.length - 1) // lanes
        for beat in range(first, last + 1):
            beats[beat] = beats.get(beat, 0) + 1
        if start % lanes == 0:
            found.add("last beat in part" if run.length % lanes else "whole beats")
        else:
            found.add("begins in a later lane")
        found |= {"gap before it"} if start > end else set()
        found |= {"a single weight"} if run.length == 1 else set()
        found |= {"held"} if run.hold else set()
        end = start + run.length
    found |= {"two segments in a beat"} if 2 in beats.values() else set()
    found |= {"three or more in a beat"} if max(beats.values()) > 2 else set()
    return found
