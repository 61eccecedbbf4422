"""From a register table to hardware: an AXI4-Lite slave with one port per field."""

from __future__ import annotations

from collections.abc import Mapping

from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..axi.lite import AxiLite, LiteSlave
from .table import WORD, Access, Field, Register, Table, port

WRITABLE = (Access.RW, Access.PULSE, Access.W1C)


class Registers(wiring.Component):
    """The registers of a table on AXI4-Lite.

    Ports are ``bus``, and for each field ``register_field``: ``ro`` an input, ``rw`` an output, ``pulse`` an output
    high for one clock, ``w1c`` an output with an input ``register_field_set`` (setting wins over clearing). A register
    with a strobe has ``register_written``, high in the first clock in which its fields hold what was written.

    Writes keep to WSTRB. Accesses beyond the table, and writes to registers without a writable field, answer SLVERR and
    do nothing. Reset clears all fields.

    Parameters
    ----------
    table : Table
    constants : mapping
        Values of the ``const`` fields, by port name.
    address_bits : int
        Of byte addresses; more than the table needs are decoded, not folded.
    """

    def __init__(self, table: Table, constants: Mapping[str, int], address_bits: int = 12) -> None:
        self.table, self.constants = table, dict(constants)
        ports = {"bus": In(AxiLite(address_bits))}
        for _, register in table:
            for field in register.placed():
                name, shape = port(register, field), signed(field.width) if field.signed else field.width
                if field.access is Access.CONST:
                    value = self.constants.get(name, -1)
                    if not 0 <= value < 1 << field.width:
                        raise ValueError(f"constant {name} is {value}; it must be given and fit {field.width} bits")
                    continue
                ports[name] = In(shape) if field.access is Access.RO else Out(shape)
                if field.access is Access.W1C:
                    ports[f"{name}_set"] = In(1)
            if register.strobe:
                ports[f"{register.name}_written".lower()] = Out(1)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.slave = slave = LiteSlave(len(self.bus.awaddr))
        wiring.connect(m, wiring.flipped(self.bus), slave.bus)
        m.d.comb += [slave.write_bad.eq(1), slave.read_bad.eq(1)]
        chosen = Signal(len(self.table.registers))
        for index, (_, register) in enumerate(self.table):
            fields = register.placed()
            here = slave.write & (slave.write_address == index)
            m.d.comb += chosen[index].eq(here)
            if any(field.access in WRITABLE for field in fields):
                with m.If(slave.write_address == index):
                    m.d.comb += slave.write_bad.eq(0)
            with m.If(slave.read_address == index):
                m.d.comb += [slave.read_bad.eq(0), slave.result.eq(self._word(register, fields))]
            for field in fields:
                self._write(m, register, field, chosen[index], slave)
            if register.strobe:
                m.d.sync += getattr(self, f"{register.name}_written".lower()).eq(chosen[index])
        return m

    def _word(self, register: Register, fields: tuple[Field, ...]) -> Value:
        """Return what a read of the register gives."""
        parts: list[Value] = []
        for field in fields:
            name = port(register, field)
            parts.append(Const(0, field.at - sum(len(part) for part in parts)))
            if field.access is Access.CONST:
                parts.append(Const(self.constants[name], field.width))
            elif field.access is Access.PULSE:
                parts.append(Const(0, field.width))
            else:
                parts.append(getattr(self, name).as_unsigned() if field.signed else getattr(self, name))
        return Cat(*parts)[:WORD]

    def _write(self, m: Module, register: Register, field: Field, here: Value, slave: LiteSlave) -> None:
        """Add what a write does to one field, byte by byte."""
        if field.access not in WRITABLE:
            return
        target = getattr(self, port(register, field))
        if field.access is Access.PULSE:
            m.d.sync += target.eq(0)
        end = field.at + field.width
        for at in sorted({field.at, *range(field.at // 8 * 8 + 8, end, 8)}):
            upto = min(at // 8 * 8 + 8, end)
            part, given = target[at - field.at : upto - field.at], slave.data[at:upto]
            with m.If(here & slave.strobe[at // 8]):
                m.d.sync += part.eq(part & ~given if field.access is Access.W1C else given)
        if field.access is Access.W1C:
            with m.If(getattr(self, f"{port(register, field)}_set")):
                m.d.sync += target.eq(1)
