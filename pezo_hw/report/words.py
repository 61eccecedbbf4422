"""How numbers and states are written, the same in Markdown, HTML and figures."""

from __future__ import annotations

from typing import Any

SOURCE_NAMES = {
    "bank": "bank (on the fly)",
    "pool": "pool (pre-generated)",
    "uniform": "uniform, no reuse",
    "rademacher": "Rademacher (±1)",
    "gaussian": "Gaussian",
    "gaussian-clt": "Gaussian (sum of uniforms)",
    "bank-lfsr": "bank, one-step LFSR",
}
NUMERICS_NAMES = {"int": "integer", "float": "float"}
TARGET_NAMES = {"xcup": "Xilinx UltraScale+ (xcup)", "ecp5": "Lattice ECP5"}
MINUS = "−"  # the typographic minus, as wide as a plus
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NBSP = "\u00a0"  # keeps a number and its unit on one line


def source_name(source: str) -> str:
    """Return the reader's name of a perturbation source or design; unknown ones are shown as they are."""
    return SOURCE_NAMES.get(source, source)


def numerics_name(numerics: str) -> str:
    """Return the reader's name of a numerics."""
    return NUMERICS_NAMES.get(numerics, numerics)


def target_name(target: str) -> str:
    """Return the reader's name of a synthesis target."""
    return TARGET_NAMES.get(target, target)


def count(value: Any) -> str:
    """Write an integer with thousands separators; "-" for None. Beyond 16 digits: a power of two, or rounded."""
    if value is None:
        return "-"
    number = int(value)
    if abs(number) < 10**16:
        return f"{number:,}".replace("-", MINUS)
    for near, rest in ((number, ""), (number + 1, f"{NBSP}{MINUS}{NBSP}1")):
        if near > 0 and near & (near - 1) == 0:
            return f"2{str(near.bit_length() - 1).translate(RAISED)}{rest}"
    return f"{number:.3e}".replace("-", MINUS)


def percent(fraction: Any, digits: int = 1) -> str:
    """Write a fraction 0..1 as a percentage; "-" for None."""
    return "-" if fraction is None else f"{100 * float(fraction):.{digits}f}{NBSP}%"


def points(fraction: Any) -> str:
    """Write a difference of accuracies in percentage points, always with its sign."""
    if fraction is None:
        return "-"
    value = 100 * float(fraction)
    return ("+" if value >= 0 else MINUS) + f"{abs(value):.2f}"


def interval(bounds: Any) -> str:
    """Write an interval of accuracy differences in percentage points."""
    return "-" if not bounds else f"{points(bounds[0])} to {points(bounds[1])}"


def real(value: Any, digits: int = 3) -> str:
    """Write a real number to ``digits`` significant digits; "-" for None."""
    if value is None:
        return "-"
    number = float(value)
    if number and (abs(number) >= 10**6 or abs(number) < 10**-4):
        text = f"{number:.{digits - 1}e}"
    else:
        text = f"{number:.{digits}g}" if abs(number) < 10**digits else f"{number:,.0f}"
    return text.replace("-", MINUS)


def seconds(value: Any) -> str:
    """Write a duration in seconds, or minutes and seconds."""
    if value is None:
        return "-"
    number = float(value)
    if number < 100:
        return f"{number:.1f}{NBSP}s"
    return f"{int(number) // 60} min {int(number) % 60} s"


def megahertz(value: Any) -> str:
    """Write a clock frequency."""
    return "-" if value is None else f"{float(value):.1f}{NBSP}MHz"
