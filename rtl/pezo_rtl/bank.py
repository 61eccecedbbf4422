"""What both banks share: ports, the cutting of states into signed numbers, and the wiring of the control."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .control import BankControl
from .ports import Commands, Lanes, output_width, to_signed
from .shift_table import ShiftTable


class Bank(wiring.Component):
    """Base of :class:`~pezo_rtl.ring_bank.RingBank` and :class:`~pezo_rtl.fixed_bank.FixedBank`.

    Throughput is one word per clock for as long as ``out.ready`` is high; with it low, nothing moves. There is no
    latency: the lanes are the state registers (with a table, behind its shifter). Commands, reset and errors are
    those of :class:`~pezo_rtl.control.BankControl`.

    Parameters
    ----------
    rows : sequence of int
        The step matrix M: k row masks.
    n : int
        Generators.
    bits : int
        Bits of one number, b <= k.
    slices : int
        Numbers per generator and clock: slice q is bits q*b .. q*b + b - 1 of the state.
    lanes : int
        Numbers per word, at most n * slices; 0 for all. Those beyond are not connected.
    table : sequence of int or None
        2**k shifts by the state of generator 0; None for no scaling table.
    arg_bits : int
        Width of the skip count.
    reading : str
        How bits are read as a signed number, see :func:`~pezo_rtl.ports.to_signed`.

    Attributes
    ----------
    cmd : In(Commands)
    load : In(stream.Signature(k))
        With a table, first the state of generator 0, then (always) n words; which, the class says.
    out : Out(Lanes)
        Number g * slices + q of lane g.
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
    ) -> None:
        if n < 1:
            raise ValueError(f"n is {n}; a bank needs at least one generator")
        if not 1 <= bits * slices <= len(rows):
            raise ValueError(f"{slices} x {bits} bits are asked of {len(rows)}-bit states")
        self.rows, self.n, self.bits, self.slices = tuple(rows), n, bits, slices
        self.lanes = lanes or n * slices
        if not 1 <= self.lanes <= n * slices:
            raise ValueError(f"lanes is {lanes}; {n} generators give 1 .. {n * slices} numbers per clock")
        self.table, self.reading = table, reading
        self.arg_bits = arg_bits
        self.width = output_width(bits) + (max(table) if table is not None else 0)
        super().__init__(
            {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(len(rows))),
                "out": Out(Lanes(self.lanes, self.width)),
                "error": Out(2),
            }
        )

    def _control(self, m: Module) -> BankControl:
        """Add the sequencer and connect it to the ports."""
        m.submodules.control = control = BankControl(
            self.n, len(self.rows), self.arg_bits, self.slow_mark, head=self.table is not None
        )
        wiring.connect(m, wiring.flipped(self.cmd), control.cmd)
        wiring.connect(m, wiring.flipped(self.load), control.load)
        m.d.comb += [
            self.error.eq(control.error),
            self.out.valid.eq(control.offer),
            control.taken.eq(self.out.ready),
        ]
        return control

    def _outputs(self, m: Module, control: BankControl, states: Sequence[Value]) -> None:
        """Cut the states into numbers, shift them by the table, and drive the lanes."""
        b = self.bits
        numbers = [to_signed(state[q * b : q * b + b], self.reading) for state in states for q in range(self.slices)]
        if self.table is None:
            shifted = numbers
        else:
            m.submodules.scaling = scaling = ShiftTable(self.rows, self.table)
            m.d.comb += [
                scaling.step.eq(control.step),
                scaling.head_word.eq(control.head_word),
                scaling.settle.eq(control.settle),
                scaling.marked.eq(control.marked),
                scaling.rewinding.eq(control.rewinding),
                scaling.word.eq(control.word),
            ]
            shifted = [number << scaling.shift for number in numbers]
        m.d.comb += [lane.eq(number) for lane, number in zip(self.out.lanes, shifted, strict=False)]
