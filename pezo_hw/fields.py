"""Declared, checked configuration fields: one error names file, field, value, allowed range and remedy.

A section of a design file is a frozen dataclass whose fields are made by :func:`integer`, :func:`number`,
:func:`choice`, :func:`listing` and :func:`custom`. :func:`parse` turns a table into one and refuses unknown keys with
the nearest known key.

``later=True`` marks a field that joined after designs were in use: at its default it has no place in the content, so a
design that does not use it keeps its hash.
"""

from __future__ import annotations

import dataclasses
import difflib
import math
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from .errors import SpecError

Section = TypeVar("Section")
Check = Callable[[Any], Any]


def nearest(key: str, known: Collection[str]) -> str:
    """Return the hint for an unknown key: the nearest known one, or all of them."""
    near = difflib.get_close_matches(key, known, 1, cutoff=0.6)
    return f'did you mean "{near[0]}"?' if near else f"known: {', '.join(known)}"


class Refused(ValueError):
    """A value is not allowed; the message says what is."""


def _field(default: Any, check: Check, about: str, later: bool = False) -> Any:
    return dataclasses.field(default=default, metadata={"check": check, "about": about, "later": later})


def integer(default: int, low: int, high: int, about: str, later: bool = False) -> Any:
    """Declare an integer in [low, high]."""

    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise Refused(f"an integer from {low} to {high}")
        return value

    return _field(default, check, about, later)


def number(default: float, low: float, high: float, about: str, later: bool = False) -> Any:
    """Declare a finite real number in [low, high]."""

    def check(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise Refused(f"a finite number from {low:g} to {high:g}")
        if not low <= value <= high:
            raise Refused(f"a number from {low:g} to {high:g}")
        return float(value)

    return _field(default, check, about, later)


def choice(default: str, allowed: tuple[str, ...], about: str, later: bool = False) -> Any:
    """Declare one of some words."""

    def check(value: Any) -> str:
        if value not in allowed:
            near = difflib.get_close_matches(str(value), allowed, 1)
            hint = f'; did you mean "{near[0]}"?' if near else ""
            raise Refused(f"one of {', '.join(allowed)}{hint}")
        return str(value)

    return _field(default, check, about, later)


def listing(
    default: tuple[Any, ...], item: Any, about: str, distinct: bool = False, least: int = 0, later: bool = False
) -> Any:
    """Declare a list whose entries obey the field declaration ``item``."""
    check_item: Check = item.metadata["check"]

    def check(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple) or len(value) < least:
            raise Refused(f"a list of at least {least} entries" if least else "a list")
        try:
            checked = tuple(check_item(entry) for entry in value)
        except Refused as error:
            raise Refused(f"a list, each entry {error}") from None
        if distinct and len(set(checked)) != len(checked):
            raise Refused("a list of distinct entries")
        return checked

    return _field(default, check, about, later)


def custom(default: Any, check: Check, about: str, later: bool = False) -> Any:
    """Declare a field with its own check, which raises :class:`Refused` with what is allowed."""
    return _field(default, check, about, later)


def content(section: Any) -> dict[str, Any]:
    """Return a section's fields as the design's hash covers them: later fields only where they are not at default."""
    values = dataclasses.asdict(section)
    for field in dataclasses.fields(section):
        if field.metadata.get("later") and values[field.name] == field.default:
            del values[field.name]
    return values


def refuse(source: str, field: str, value: Any, allowed: str, remedy: str = "") -> SpecError:
    """Return the one-line error for a field."""
    shown = repr(value) if len(repr(value)) <= 80 else repr(value)[:77] + "..."
    message = f"{source}: {field} = {shown} is not allowed; it must be {allowed}"
    return SpecError(message + (f"; {remedy}" if remedy else ""))


def parse(cls: type[Section], table: Any, section: str, source: str, homes: Mapping[str, str] | None = None) -> Section:
    """Return ``cls`` from a table of a design file.

    Parameters
    ----------
    homes : mapping
        Key -> section, of all sections: where a key that does not belong here does.

    Raises
    ------
    SpecError
        The table is no table, a key is unknown, or a value is not allowed.
    """
    fields = {f.name: f for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    if not isinstance(table, Mapping):
        raise refuse(source, section, table, f"a table ([{section}])")
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in fields:
            home = (homes or {}).get(key)
            hint = f"it belongs to [{home}]" if home else nearest(key, fields)
            raise SpecError(f"{source}: {section}.{key} is not a known key; {hint}")
        try:
            values[key] = fields[key].metadata["check"](value)
        except Refused as error:
            raise refuse(source, f"{section}.{key}", value, str(error), fields[key].metadata["about"]) from None
    return cls(**values)
