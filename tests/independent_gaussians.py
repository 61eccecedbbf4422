"""The rules of docs/stream.md, section 7, by which fields of fresh bits become Gaussian numbers, in plain integers."""

from __future__ import annotations

import math
from fractions import Fraction


def upper_tail(x: float) -> float:
    return math.erfc(x / math.sqrt(2)) / 2


def nearest(x: float) -> int:
    """The nearest integer, of a number that is far from a tie."""
    assert abs(x - math.floor(x) - 0.5) > 1e-6
    return math.floor(x + 0.5)


def tree_width(bits: int, levels: int, compared: int) -> int:
    return 1 + levels * compared + bits - 1 - levels


def tree_number(x: int, bits: int, levels: int, compared: int) -> int:
    """One number of a tree, its thresholds found on the way down."""
    text = bin(x + (1 << tree_width(bits, levels, compared)))[:2:-1]  # bit i of the field is text[i]
    low, high, m = 0.0, 4.0, 0
    for level in range(levels):
        taken = text[1 + level * compared : 1 + (level + 1) * compared]
        middle = (low + high) / 2
        share = (upper_tail(middle) - upper_tail(high)) / (upper_tail(low) - upper_tail(high))
        if int(taken[::-1], 2) < nearest(share * 2**compared):
            low, m = middle, 2 * m + 1
        else:
            high, m = middle, 2 * m
    rest = text[1 + levels * compared :]
    m = m * 2 ** len(rest) + int("0" + rest[::-1], 2)
    return -(2 * m + 1) if text[0] == "1" else 2 * m + 1


def radius_at(upper_half: bool, x: Fraction) -> int:
    return nearest(8192 * math.sqrt(-2 * (math.log1p(-float(x)) if upper_half else math.log(float(x)))))


def radius(x: int) -> int:
    """The radius of 24 random bits, in units of 2^-13."""
    text = f"{x:024b}"
    head, rest = text[0], text[1:]
    end = rest.find("1" if head == "0" else "0")
    if end < 0:
        return radius_at(head == "1", Fraction(1, 2**25))
    below = "".join(c if head == "0" else "10"[int(c)] for c in rest[end + 1 :])
    segment, fraction = int((below + "0" * 11)[:3], 2), int((below + "0" * 11)[3:11], 2)
    start, stop = (radius_at(head == "1", Fraction(8 + segment + i, 8) / 2 ** (end + 2)) for i in (0, 1))
    return start + math.floor(Fraction((stop - start) * (2 * fraction + 1), 512))


def pair(x: int, bits: int) -> list[int]:
    """The two numbers of a Box-Muller field of 36 bits."""
    r, angle = radius(x % 2**24), x // 2**24
    index = angle % 1024
    numbers = []
    for place, negative in ((1023 - index, angle // 2048 % 2), (index, angle // 1024 % 2)):
        sine = nearest(2**15 * math.sin(math.pi / 2 * (place + 0.5) / 1024))
        magnitude = math.floor(Fraction(r * sine, 2 ** (32 - bits)) + Fraction(1, 2))
        numbers.append(-magnitude if negative else magnitude)
    return numbers
