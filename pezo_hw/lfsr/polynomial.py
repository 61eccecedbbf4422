"""Polynomials over GF(2) as ints (bit i is the coefficient of x**i): primitivity, LFSR matrix, Berlekamp-Massey."""

from __future__ import annotations

from collections.abc import Sequence

from .catalogue import FACTORS
from .fermat import wide_factors
from .matrix import Matrix


def _multiply_mod(a: int, b: int, modulus: int, degree: int) -> int:
    out = 0
    while b:
        if b & 1:
            out ^= a
        b >>= 1
        a <<= 1
        if a >> degree & 1:
            a ^= modulus
    return out


def _power_of_x(exponent: int, modulus: int, degree: int) -> int:
    """Return x**exponent mod the polynomial."""
    result, base = 1, 2 if degree > 1 else 2 ^ modulus
    while exponent:
        if exponent & 1:
            result = _multiply_mod(result, base, modulus, degree)
        base = _multiply_mod(base, base, modulus, degree)
        exponent >>= 1
    return result


def is_primitive(poly: int) -> bool:
    """Tell whether a polynomial of degree 2 to 64, 128, 256 or 512 is primitive.

    The order of x modulo the polynomial must be 2**k - 1: x**(2**k - 1) = 1, and x**((2**k - 1) / q) != 1 for every
    prime q that divides 2**k - 1. An order that large leaves no room for zero divisors, so irreducibility is implied.

    Raises
    ------
    ValueError
        The degree is another one.
    """
    k = poly.bit_length() - 1
    if k not in FACTORS and k not in (128, 256, 512):
        raise ValueError(f"degree is {k}; primitivity is decided for degrees 2 to 64, 128, 256 and 512")
    if not poly & 1 or not poly.bit_count() & 1:  # divisible by x or by x + 1
        return False
    full, factors = (1 << k) - 1, FACTORS[k] if k in FACTORS else wide_factors(k)
    return _power_of_x(full, poly, k) == 1 and all(_power_of_x(full // q, poly, k) != 1 for q in factors)


def lfsr_matrix(poly: int) -> Matrix:
    """Return the step matrix of the Fibonacci LFSR of a polynomial x**k + ... + c_i x**i + ... + 1.

    The bit sequence obeys a[t + k] = XOR of c_i a[t + i]; bit i of the state is a[t + k - 1 - i], so a step shifts left
    by one and puts the new bit into bit 0.
    """
    k = poly.bit_length() - 1
    feedback = sum(1 << (k - 1 - i) for i in range(k) if poly >> i & 1)
    return (feedback, *(1 << (i - 1) for i in range(1, k)))


def berlekamp_massey(bits: Sequence[int]) -> int:
    """Return the characteristic polynomial (an int, degree = linear complexity) of a bit sequence.

    The polynomial x**L + ... + c_i x**i + ... obeys a[t + L] = XOR of c_i a[t + i] over the whole sequence.
    Source: Massey, "Shift-register synthesis and BCH decoding", 1969.
    """
    connection, previous, length, gap = 1, 1, 0, 1
    window = 0
    for n, bit in enumerate(bits):
        window = window << 1 | int(bit)  # bit i of the window is the sequence at n - i
        if (window & connection).bit_count() & 1:
            before = connection
            connection ^= previous << gap
            if 2 * length <= n:
                length, previous, gap = n + 1 - length, before, 1
                continue
        gap += 1
    # the connection polynomial is the reciprocal of the characteristic one
    return sum((connection >> i & 1) << (length - i) for i in range(length + 1))
