"""What both banks share: ports, the cutting of states into signed numbers, and the wiring of the control."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .control import BankControl
from .ports import Commands, Lanes, flipped_bits, output_width, to_signed
from .ring import copies_for
from .shift_table import ShiftTable


class Bank(wiring.Component):
    """Base of :class:`~pezo_rtl.ring_bank.RingBank` and :class:`~pezo_rtl.fixed_bank.FixedBank`.

    Throughput is one word per clock for as long as ``out.ready`` is high; with it low, nothing moves. There is no
    latency: the lanes are the state registers (with a table, behind its shifter). Commands, reset and errors are
    those of :class:`~pezo_rtl.control.BankControl`.

    A word of several clocks of the stream needs no more flip-flops: the states are those of its first clock, and those
    of each further clock follow by one more step network. The last network gives the next word's states.

    Parameters
    ----------
    rows : sequence of int
        The step matrix M of one clock: k row masks.
    n : int
        Generators.
    bits : int
        Bits of one number, b <= k.
    slices : int
        Numbers per generator and clock: slice q is bits q*b .. q*b + b - 1 of the state.
    lanes : int
        Numbers per clock of the stream, at most n * slices * fanout; 0 for all. Those beyond are not connected.
    table : sequence of int or None
        2**k shifts by the state of generator 0; None for no scaling table.
    arg_bits : int
        Width of the skip count.
    reading : str
        How bits are read as a signed number, see :func:`~pezo_rtl.ports.to_signed`.
    clocks : int
        Clocks of the stream in a word.
    fanout : int
        Neighbouring lanes that show the same number.
    ecp5 : bool
        Build the ring of ECP5 cells, which keeps its paths as short as they can be.

    Attributes
    ----------
    cmd : In(Commands)
        SKIP counts words.
    load : In(stream.Signature(k))
        With a table, first the state of generator 0, then (always) n words; which, the class says.
    out : Out(Lanes)
        Lane c * lanes + j is number j of the word's clock c: slice q of place a for j // fanout = a * slices + q.
    error : Out(2)
        Sticky: bit 0, a zero word was loaded (1 was taken instead); bit 1, a command before the first LOAD was ignored.
    """

    slow_mark = False

    def __init__(
        self,
        rows: Sequence[int],
        n: int,
        bits: int,
        slices: int = 1,
        lanes: int = 0,
        table: Sequence[int] | None = None,
        arg_bits: int = 32,
        reading: str = "offset",
        clocks: int = 1,
        fanout: int = 1,
        ecp5: bool = False,
    ) -> None:
        if n < 1 or clocks < 1 or fanout < 1:
            raise ValueError(f"n is {n}, clocks {clocks}, fanout {fanout}; a bank needs at least one of each")
        if not 1 <= bits * slices <= len(rows):
            raise ValueError(f"{slices} x {bits} bits are asked of {len(rows)}-bit states")
        self.rows, self.n, self.bits, self.slices = tuple(rows), n, bits, slices
        self.clocks, self.fanout, self.ecp5 = clocks, fanout, ecp5
        most = n * slices * fanout
        self.lanes = lanes or most
        if not 1 <= self.lanes <= most:
            raise ValueError(f"lanes is {lanes}; {n} generators give 1 .. {most} numbers per clock")
        self.table, self.reading = table, reading
        self.arg_bits = arg_bits
        self.width = output_width(bits) + (max(table) if table is not None else 0)
        #: state bits that the registers hold inverted, so that no inverter stands at the output
        self.flipped = flipped_bits(bits, slices, reading)
        self.copies = copies_for(n, len(rows))
        super().__init__(
            {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(len(rows))),
                "out": Out(Lanes(self.lanes * clocks, self.width)),
                "error": Out(2),
            }
        )

    def _control(self, m: Module, group: int = 1) -> BankControl:
        """Add the sequencer and connect it to the ports; ``group`` words are fed together."""
        m.submodules.control = control = BankControl(
            self.n, len(self.rows), self.arg_bits, self.slow_mark, self.table is not None, group, self.copies
        )
        wiring.connect(m, wiring.flipped(self.cmd), control.cmd)
        wiring.connect(m, wiring.flipped(self.load), control.load)
        m.d.comb += [
            self.error.eq(control.error),
            self.out.valid.eq(control.offer),
            control.taken.eq(self.out.ready),
        ]
        return control

    def _outputs(self, m: Module, control: BankControl, layers: Sequence[Sequence[Value]]) -> None:
        """Cut the states of each clock into numbers, shift them by the table, and drive the lanes."""
        numbers: list[list[Value]] = [
            [self._number(state[q * self.bits : (q + 1) * self.bits]) for state in states for q in range(self.slices)]
            for states in layers
        ]
        if self.table is not None:
            m.submodules.scaling = scaling = ShiftTable(self.rows, self.table, self.clocks)
            m.d.comb += [
                scaling.step.eq(control.step),
                scaling.head_word.eq(control.head_word),
                scaling.settle.eq(control.settle),
                scaling.marked.eq(control.marked),
                scaling.rewinding.eq(control.rewinding),
                scaling.word.eq(control.word),
            ]
            numbers = [
                [self._shifted(m, number, shift) for number in clock]
                for clock, shift in zip(numbers, scaling.shifts, strict=True)
            ]
        for c, clock in enumerate(numbers):
            for j in range(self.lanes):
                m.d.comb += self.out.lanes[c * self.lanes + j].eq(clock[j // self.fanout])

    def _number(self, raw: Value) -> Value:
        """Return the number of bits as the registers hold them: with the top bit inverted it is two's complement."""
        return to_signed(raw) if len(raw) == 1 else raw.as_signed()

    def _shifted(self, m: Module, number: Value, shift: Value) -> Value:
        """Name the shifted number, so that lanes which share it share one shifter."""
        out = Signal(self.out.lanes[0].shape())
        m.d.comb += out.eq(number << shift)
        return out
