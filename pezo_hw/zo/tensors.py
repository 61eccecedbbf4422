"""Choose tensors by patterns of their names."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase

from ..errors import SpecError
from ..layout import Layout, TensorSlot


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Tell whether a name is chosen: some pattern fits it, and none that begins with ``!`` does.

    ``*`` and ``?`` stand for characters as in file names. Exclusions alone mean all but those.
    """
    wanted = [pattern for pattern in patterns if not pattern.startswith("!")]
    refused = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    return any(fnmatchcase(name, p) for p in wanted or ["*"]) and not any(fnmatchcase(name, p) for p in refused)


def select(layout: Layout, patterns: tuple[str, ...]) -> tuple[TensorSlot, ...]:
    """Return the tensors that patterns choose, in layout order.

    Raises
    ------
    SpecError
        No tensor is chosen.
    """
    chosen = tuple(slot for slot in layout.tensors if matches(slot.name, patterns))
    if not chosen:
        names = ", ".join(slot.name for slot in layout.tensors[:6])
        raise SpecError(f"no tensor is chosen by {list(patterns)}; the tensors are {names}, ...")
    return chosen
