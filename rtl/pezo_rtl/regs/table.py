"""What a register table consists of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

WORD = 32  # bits of a register


class Access(StrEnum):
    """How software and hardware share a field."""

    CONST = "const"  #: fixed at build time
    RO = "ro"  #: hardware drives it
    RW = "rw"  #: software's; hardware reads it
    PULSE = "pulse"  #: writing 1 acts for one clock; reads as 0
    W1C = "w1c"  #: hardware sets it, and it stays; software clears it by writing 1


@dataclass(frozen=True)
class Field:
    """Bits of a register.

    Parameters
    ----------
    name : str
        Lower case.
    width : int
    access : Access
    doc : str
        One sentence.
    signed : bool
    at : int
        Lowest bit; -1 for the first one after the field before.
    """

    name: str
    width: int
    access: Access
    doc: str
    signed: bool = False
    at: int = -1


@dataclass(frozen=True)
class Register:
    """One 32-bit word.

    Parameters
    ----------
    name : str
        Upper case.
    doc : str
    fields : tuple of Field
        From the lowest bit; their ``at`` are filled in.
    strobe : bool
        The hardware is told of every write, in the clock after which the fields hold the new value.
    """

    name: str
    doc: str
    fields: tuple[Field, ...]
    strobe: bool = False

    def placed(self) -> tuple[Field, ...]:
        """Return the fields with their positions.

        Raises
        ------
        ValueError
            Fields overlap or do not fit.
        """
        at, placed = 0, []
        for field in self.fields:
            low = at if field.at < 0 else field.at
            if low < at or low + field.width > WORD:
                raise ValueError(f"register {self.name}: field {field.name} does not fit at bit {low}")
            placed.append(Field(field.name, field.width, field.access, field.doc, field.signed, low))
            at = low + field.width
        return tuple(placed)


@dataclass(frozen=True)
class Table:
    """Registers at consecutive word addresses from 0.

    Raises
    ------
    ValueError
        Two registers, or two fields of one, have the same name.
    """

    name: str
    registers: tuple[Register, ...]

    def __post_init__(self) -> None:
        names = [register.name for register in self.registers]
        names += [f"{r.name}.{f.name}" for r in self.registers for f in r.placed()]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"register table {self.name}: {name} appears twice")

    @property
    def address_bits(self) -> int:
        """Bits of a byte address that covers the table."""
        return (4 * len(self.registers) - 1).bit_length()

    def __iter__(self) -> Iterator[tuple[int, Register]]:
        """Byte addresses and registers."""
        return ((4 * index, register) for index, register in enumerate(self.registers))


def port(register: Register, field: Field) -> str:
    """Return the decoder's port of a field."""
    return f"{register.name}_{field.name}".lower()
