"""The ring itself: the states of a rotating bank, which move one lane a clock, so that rotation costs no logic."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .step import step

FANOUT = 64  # flip-flops that one copy of the clock enable drives


def copies_for(n: int, state_bits: int) -> int:
    """Return how many copies of the clock enable so many states take."""
    return -(-n * state_bits // FANOUT)


class Ring(wiring.Component):
    """n states of k bits; with m clocks a word, lane[j] <= M^m lane[j + m], indices modulo n.

    At clock t of the stream lane j holds generator (j + t) mod n at its state M**t s(0). With g = gcd(m, n) the lanes
    form n / g blocks of g neighbours, which follow each other in one circle. The only way in is the last block, lanes
    n - g ... n - 1: a group of g words enters it and all others step as always.

    The entry costs no multiplexer, and so no level of logic in the ring's longest way: while words are fed, the block
    that the last one steps from is held at zero, M^m of zero is zero, and the word's ones are set by the flip-flops'
    synchronous set. The clear is lifted with the last feed, when the first word arrives there.

    Latency: the states are registers, ``states`` shows them and those of the word's further clocks behind one step
    network each. One step a clock. No reset: the states are what was fed last.

    Parameters
    ----------
    rows : sequence of int
        The step matrix M: k row masks.
    n : int
        Lanes.
    clocks : int
        m.
    flipped : int
        Mask of the state bits that the registers hold inverted; ``states`` and ``entered`` show them so.
    ecp5 : bool
        Build it of ECP5 cells, see :func:`~pezo_rtl.step.step` and :func:`black_boxes`.

    Attributes
    ----------
    go : In(copies)
        The lanes of a group move in this clock.
    filling : In(1)
        Hold the block before the entry at zero.
    fed : In(g * k)
        The ones to set in the last block in this clock.
    states : Out(k).array(m * n)
        State j of the word's clock c at c * n + j.
    entered : Out(g * k)
        The last block.
    """

    def __init__(self, rows: Sequence[int], n: int, clocks: int = 1, flipped: int = 0, ecp5: bool = False) -> None:
        self.rows, self.n, self.clocks, self.flipped, self.ecp5 = tuple(rows), n, clocks, flipped, ecp5
        self.k, self.block = len(rows), gcd(clocks, n)
        self.copies = copies_for(n, self.k)
        super().__init__(
            {
                "go": In(self.copies),
                "filling": In(1),
                "fed": In(self.block * self.k),
                "states": Out(self.k).array(clocks * n),
                "entered": Out(self.block * self.k),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        n, k = self.n, self.k
        lanes = [Signal(k, init=1, reset_less=True, name=f"lane{j}") for j in range(n)]
        following: list[Value] = list(lanes)
        for c in range(self.clocks):
            m.d.comb += [self.states[c * n + j].eq(state) for j, state in enumerate(following)]
            following = later(m, self.rows, following, 1, self.flipped, self.ecp5)
        last = range(n - self.block, n)
        cells = last if self.ecp5 and self.block < n else range(0)
        for j in range(n):
            if j not in cells:
                with m.If(self._go(j)):
                    m.d.sync += lanes[j].eq(following[j])
        with m.If(self.filling):
            m.d.sync += [lanes[(j + self.clocks) % n].eq(self.flipped) for j in last]
        for i, j in enumerate(last):
            ones = self.fed[i * k : (i + 1) * k]
            if j in cells:
                self._cells(m, lanes[j], following[j], self._go(j), ones)
                continue
            for bit in range(k):
                with m.If(ones[bit]):
                    m.d.sync += lanes[j][bit].eq(~self.flipped >> bit & 1)
        m.d.comb += self.entered.eq(Cat(lanes[j] for j in last))
        return m

    def _go(self, lane: int) -> Value:
        return self.go[lane * self.copies // self.n]

    def _cells(self, m: Module, lane: Signal, following: Value, enable: Value, ones: Value) -> None:
        """Make a lane of the last block of ECP5 flip-flops: Yosys turns a set of one bit's own into logic."""
        for bit in range(len(lane)):
            m.submodules += Instance(
                "TRELLIS_FF",
                p_GSR="DISABLED",
                p_CEMUX="CE",
                p_CLKMUX="CLK",
                p_LSRMUX="LSR",
                p_REGSET="RESET" if self.flipped >> bit & 1 else "SET",
                p_SRMODE="LSR_OVER_CE",
                i_CLK=ClockSignal(),
                i_LSR=ones[bit],
                i_CE=enable,
                i_DI=following[bit],
                o_Q=lane[bit],
            )


def later(
    m: Module, rows: Sequence[int], states: Sequence[Value], turn: int, flipped: int, ecp5: bool = False
) -> list[Value]:
    """Return the states one clock later; what is then at place j comes from place j + ``turn``."""
    out: list[Value] = []
    for j in range(len(states)):
        state = Signal(len(rows), name=f"later{j}")  # named, or texts would grow with every clock
        m.d.comb += state.eq(step(rows, states[(j + turn) % len(states)], flipped, m if ecp5 else None))
        out.append(state)
    return out


def black_boxes() -> str:
    """Return the declarations of LUT4 and TRELLIS_FF, for scripts that do not know the device's cells yet."""
    parameters = "".join(
        f'  parameter {name} = "";\n' for name in ("GSR", "CEMUX", "CLKMUX", "LSRMUX", "REGSET", "SRMODE")
    )
    return (
        "\n(* blackbox *)\nmodule LUT4(input A, B, C, D, output Z);\n  parameter INIT = 16'h0;\nendmodule\n"
        f"\n(* blackbox *)\nmodule TRELLIS_FF(input CLK, LSR, CE, DI, output Q);\n{parameters}endmodule\n"
    )
