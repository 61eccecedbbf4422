"""Drive the engine in Amaranth's simulator, with idles and stalls drawn at random."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from amaranth.sim import Simulator
from pezo_rtl.engine.checks import Fault
from pezo_rtl.engine.engine import Engine
from pezo_rtl.engine.params import EngineParams

from .golden import Golden, Sweep, signed_rows


def pack(params: EngineParams, weights: np.ndarray) -> list[int]:
    """Return TDATA of each beat."""
    mask, width = (1 << 8 * params.container) - 1, 8 * params.container
    beats = weights.reshape(-1, params.lanes)
    return [sum((int(w) & mask) << width * j for j, w in enumerate(beat)) for beat in beats]


def unpack(params: EngineParams, beats: list[int]) -> np.ndarray:
    """Return the weights of TDATA words; the upper bits of a container must be copies of the sign."""
    width = 8 * params.container
    words = [beat >> width * j & (1 << width) - 1 for beat in beats for j in range(params.lanes)]
    values = np.array([word - (word >> width - 1 << width) for word in words], dtype=np.int64)
    low = 1 << params.weight_bits - 1
    assert values.size == 0 or (values.min() >= -low and values.max() < low)
    return values


@dataclass
class Packet:
    """One packet, as it went in or came out."""

    data: list[int] = field(default_factory=list)
    keep: list[int] = field(default_factory=list)
    dest: list[int] = field(default_factory=list)


class Bench:
    """One engine in the simulator.

    ``flow`` holds the probabilities that weights, numbers and dither are offered and that results are taken in a clock.
    """

    def __init__(self, params: EngineParams, seed: int, flow: tuple[float, float, float, float] = (1, 1, 1, 1)) -> None:
        self.params, self.flow = params, flow
        self.dut = Engine(params)
        self.rng = np.random.default_rng(seed)
        self.faults: set[Fault] = set()
        self.clocks = 0
        #: Words that the last sweep took from each source.
        self.dealt: dict[int | str, int] = {}

    def run(self, bench) -> None:
        """Run ``bench(ctx)`` to its end."""
        simulator = Simulator(self.dut)
        simulator.add_clock(1e-8)
        simulator.add_testbench(bench)
        simulator.run()

    async def segments(self, ctx, golden: Golden) -> None:
        """Write the segment table."""
        for index, entry in enumerate(golden.entries()):
            ctx.set(self.dut.address, index)
            ctx.set(self.dut.entry, entry)
            ctx.set(self.dut.write, 1)
            await self.tick(ctx)
        ctx.set(self.dut.write, 0)

    async def tick(self, ctx) -> None:
        """One clock; faults are noted."""
        faults = ctx.get(self.dut.faults)
        self.faults |= {fault for fault in Fault if faults >> fault & 1}
        await ctx.tick()
        self.clocks += 1

    async def start(self, ctx, sweep: Sweep, segments: int) -> None:
        """Ask for a sweep."""
        ctx.set(self.dut.sweep, sweep.asked(self.params, segments))
        ctx.set(self.dut.start, 1)
        await self.tick(ctx)
        ctx.set(self.dut.start, 0)

    async def stream(self, ctx, packet: Packet, numbers: np.ndarray, dither: np.ndarray | None = None) -> Packet:
        """Send one packet with its numbers until the engine is done (or 10,000 clocks); returns what came out.

        ``numbers`` has a row for each source.
        """
        dut, out, chances = self.dut, Packet(), np.array(self.flow)
        rows = {t: deal.reshape(-1, self.params.lanes) for t, deal in enumerate(np.atleast_2d(numbers))}
        if dither is not None:
            rows["d"] = signed_rows(dither, self.params.dither_bits, self.params.lanes)
        lengths = {port: len(x) for port, x in rows.items()} | {"s": len(packet.data)}
        at, offered = dict.fromkeys(lengths, 0), dict.fromkeys(lengths, False)
        waiting = None
        finished = False
        for _ in range(10_000):
            lucky = self.rng.random(4) < chances
            term = ctx.get(dut.term) if self.params.terms > 1 else 0
            for port, chance in (("s", lucky[0]), (term, lucky[1]), ("d", lucky[2])):
                if port in lengths and not offered[port]:
                    offered[port] = bool(chance) and at[port] < lengths[port]
            ctx.set(dut.s.tvalid, offered["s"])
            if offered["s"]:
                ctx.set(dut.s.tdata, packet.data[at["s"]])
                ctx.set(dut.s.tkeep, packet.keep[at["s"]])
                ctx.set(dut.s.tlast, at["s"] == len(packet.data) - 1)
            moved = ["s"] if offered["s"] and ctx.get(dut.s.tready) else []
            for port, lanes in ((term, dut.u), ("d", dut.dither if dither is not None else None)):
                if lanes is None:
                    continue
                ctx.set(lanes.valid, offered[port])
                if offered[port]:
                    for lane, number in zip(lanes.lanes, rows[port][at[port]], strict=True):
                        ctx.set(lane, int(number))
            ctx.set(dut.m.tready, bool(lucky[3]))
            moved += [term] if offered[term] and ctx.get(dut.u.ready) else []
            moved += ["d"] if dither is not None and offered["d"] and ctx.get(dut.dither.ready) else []
            for port in moved:
                at[port], offered[port] = at[port] + 1, False
            if ctx.get(dut.m.tvalid):
                beat = tuple(int(ctx.get(x)) for x in (dut.m.tdata, dut.m.tkeep, dut.m.tdest, dut.m.tlast))
                assert waiting in (None, beat), "an offered beat changed"
                waiting = beat
                if lucky[3]:
                    assert not finished, "a beat after TLAST"
                    out.data.append(beat[0])
                    out.keep.append(beat[1])
                    out.dest.append(beat[2])
                    finished, waiting = bool(beat[3]), None
            else:
                assert waiting is None, "an offered beat was withdrawn"
            done = ctx.get(dut.done)
            await self.tick(ctx)
            if done:
                break
        else:
            raise AssertionError("the sweep did not end")
        for port in (dut.s.tvalid, dut.u.valid):
            ctx.set(port, 0)
        assert finished and not ctx.get(dut.busy)
        self.dealt = {port: at[port] for port in rows}
        return out
