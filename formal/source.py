"""The contract of every source's ports: an offered word waits unchanged, a command withdraws it, errors stay."""

from __future__ import annotations

from typing import TypeVar

from amaranth.hdl import Assert, Assume, Cat, Cover, Fragment, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In
from pezo_rtl.bank import Bank
from pezo_rtl.control import BankControl
from pezo_rtl.ports import Op

Kind = TypeVar("Kind", bound=type[Bank])


def watched(kind: Kind) -> Kind:
    """Return the class of a bank whose sequencer can be seen: attribute ``control``, once elaborated."""

    class Watched(kind):  # type: ignore[misc, valid-type]
        """The bank."""

        control: BankControl

        def _control(self, *arguments: object) -> BankControl:
            self.control = super()._control(*arguments)
            return self.control

    return Watched  # type: ignore[return-value]


class SourceProtocol(wiring.Component):
    """A source between a free host and a free sink, with a free reset, seen from outside.

    Parameters
    ----------
    block : wiring.Component
        Any block with ``cmd``, ``out``, ``error`` and perhaps ``load``. Of a :func:`watched` bank it is assumed what
        :class:`formal.control.ControlContract` says of its sequencer: it is in one state, and offers nothing while
        words are fed or circulate.
    """

    def __init__(self, block: wiring.Component) -> None:
        self.block = block
        self.loads = "load" in block.signature.members
        super().__init__(
            {
                "cmd_valid": In(1),
                "cmd_op": In(Op),
                "cmd_arg": In(len(block.cmd.arg)),
                "load_valid": In(1),
                "load_payload": In(len(block.load.payload) if self.loads else 1),
                "ready": In(1),
            }
        )

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.cmd_valid, self.cmd_op, self.cmd_arg, self.load_valid, self.load_payload, self.ready]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        block = self.block
        m.submodules.block = Fragment.get(block, platform)
        control = getattr(block, "control", None)
        if control is not None:
            m.d.comb += Assume(~(control.offer & (control.filling | control.feed | control.circulate)))
            m.d.comb += Assume((control.state & (control.state - 1) == 0) & (control.state != 0))
        out, cmd = block.out, block.cmd
        m.d.comb += [
            cmd.valid.eq(self.cmd_valid),
            cmd.op.eq(self.cmd_op),
            cmd.arg.eq(self.cmd_arg),
            out.ready.eq(self.ready),
        ]
        if self.loads:
            m.d.comb += [block.load.valid.eq(self.load_valid), block.load.payload.eq(self.load_payload)]
        lanes = Cat(out.lanes[j] for j in range(len(out.lanes)))
        waited, word, errors = Signal(), Signal(len(lanes)), Signal(len(block.error))
        m.d.sync += [waited.eq(out.valid & ~out.ready & ~cmd.valid), word.eq(lanes), errors.eq(block.error)]
        with m.If(waited & ~cmd.valid):
            m.d.comb += [Assert(out.valid), Assert(lanes == word)]
        m.d.comb += [
            Assert(~(out.valid & cmd.valid)),  # so a command never falls together with a transfer
            Assert(~out.valid | cmd.ready),  # nothing is offered while a command is carried out
            Assert((errors & ~block.error) == 0),
        ]
        self._covers(m, waited)
        return m

    def _covers(self, m: Module, waited: Value) -> None:
        """Show words in a row, a stall that ends, and a word after a REWIND."""
        out, cmd = self.block.out, self.block.cmd
        taken, rewound = out.valid & out.ready, Signal()
        row = Signal(range(5))
        m.d.sync += row.eq(Mux(taken, row + (row != 4), 0))
        with m.If(cmd.valid & cmd.ready & (cmd.op == Op.REWIND) & (self.block.error == 0)):
            m.d.sync += rewound.eq(1)
        m.d.comb += [Cover(row == 4), Cover(waited & taken), Cover(rewound & taken & (self.block.error == 0))]
