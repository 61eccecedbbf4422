"""The bank's sequencer keeps what the ring's proof takes for granted, and never offers a word while words are fed."""

from __future__ import annotations

from amaranth.hdl import Assert, Cat, Cover, Fragment, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In
from pezo_rtl.control import BankControl, _State
from pezo_rtl.ports import Op


class ControlContract(wiring.Component):
    """A sequencer under free commands, words and back-pressure, with a free reset.

    The copies of the enable agree, and are up exactly when the lanes step, take a fed word, or circulate; no word is
    fed otherwise; a word is never offered while words are fed or circulate, nor in the clock of a command.

    Parameters
    ----------
    control : BankControl
    history : bool
        Also assert what depends on what came before (to be checked to a depth from reset); without it, what holds from
        any state on within a few clocks, for all time.
    """

    def __init__(self, control: BankControl, history: bool = False) -> None:
        self.control, self.history = control, history
        super().__init__(
            {
                "cmd_valid": In(1),
                "cmd_op": In(Op),
                "cmd_arg": In(control.arg_bits),
                "load_valid": In(1),
                "load_payload": In(len(control.load.payload)),
                "taken": In(1),
                "back": In(len(control.back)),
            }
        )

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        command = [self.cmd_valid, self.cmd_op, self.cmd_arg]
        return [*command, self.load_valid, self.load_payload, self.taken, self.back]

    def _in(self, *states: str) -> Value:
        """Return whether the sequencer is in one of these states."""
        return Cat(self.control.state[_State[name]] for name in states).any()

    def elaborate(self, platform: object) -> Module:
        m = Module()
        control = self.control
        m.submodules.control = Fragment.get(control, platform)
        m.d.comb += [
            control.cmd.valid.eq(self.cmd_valid),
            control.cmd.op.eq(self.cmd_op),
            control.cmd.arg.eq(self.cmd_arg),
            control.load.valid.eq(self.load_valid),
            control.load.payload.eq(self.load_payload),
            control.taken.eq(self.taken),
            control.back.eq(self.back),
        ]
        moves = control.step | control.feed | control.circulate
        m.d.comb += [
            Assert(control.go == Cat(moves for _ in range(control.copies))),
            Assert(control.feed | ~control.fed.any()),
            Assert(~(control.offer & control.cmd.valid)),
            Assert((control.state & (control.state - 1) == 0) & (control.state != 0)),  # always in one state
            Assert(~control.filling | self._in("LOAD", "WAIT", "REWIND", "DRAIN")),
            Assert(~control.circulate | self._in("MARK", "REST")),
            Assert(~control.offer | self._in("IDLE")),
        ]
        if self.history:
            busy = control.filling | control.feed | control.circulate
            m.d.comb += [Assert(~(control.step & control.feed)), Assert(~(control.offer & busy))]
        offered, skipped, fed = Signal(), Signal(), Signal()
        with m.If(control.offer & control.step):
            m.d.sync += offered.eq(1)
        with m.If(control.step & ~control.offer):
            m.d.sync += skipped.eq(1)
        with m.If(control.from_mark & control.feed):
            m.d.sync += fed.eq(1)
        m.d.comb += [Cover(offered & skipped & control.offer), Cover(offered & fed & control.offer)]
        return m
