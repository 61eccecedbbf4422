"""Which widths the Gaussian sources of hardware can have."""

from __future__ import annotations

from ..fields import refuse
from ..sections import PerturbationSpec

BOX_MULLER = (6, 16)  # fewer bits cannot show a Gaussian, more than 16 exceed the tables' precision
LARGEST_FIELD = 63  # random bits of one number of a tree, which int64 holds


def tree_field(bits: int, levels: int, compared: int) -> int:
    """Return how many random bits a tree's number takes: sign, comparisons, and bits within the interval."""
    return 1 + levels * compared + (bits - 1 - levels)


def check_gaussian(p: PerturbationSpec, source: str) -> None:
    """Refuse bits that a tree or a Box-Muller source cannot have.

    Raises
    ------
    SpecError
        Names the field, its value and the remedy.
    """
    if p.kind != "gaussian" or p.gaussian not in ("tree", "boxmuller"):
        return
    if p.gaussian == "boxmuller":
        low, high = BOX_MULLER
        if not low <= p.bits <= high:
            raise refuse(source, "perturbation.bits", p.bits, f"from {low} to {high} for gaussian = boxmuller")
        return
    if p.bits < p.tree_levels + 1:
        raise refuse(
            source, "perturbation.bits", p.bits, f"at least {p.tree_levels + 1}: a sign and {p.tree_levels} levels",
            "or fewer perturbation.tree_levels",
        )  # fmt: skip
    field = tree_field(p.bits, p.tree_levels, p.tree_bits)
    if field > LARGEST_FIELD:
        raise refuse(
            source, "perturbation.tree_bits", p.tree_bits,
            f"such that a number takes at most {LARGEST_FIELD} random bits; now it takes {field}",
            "lower tree_bits or tree_levels",
        )  # fmt: skip
