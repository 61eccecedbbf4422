"""Prime factors of 2**k - 1 for k = 128, 256 and 512, as products of Fermat numbers.

2**(2**m) - 1 is the product of the Fermat numbers F_0 ... F_(m-1), F_i = 2**(2**i) + 1, and those up to F_8 are
completely factored. Sources: Morrison and Brillhart, 1975 (F_7); Brent and Pollard, 1981 (F_8). The tests multiply
them out and test each for primality.
"""

from __future__ import annotations

#: Distinct primes of F_0 ... F_8.
FERMAT: tuple[tuple[int, ...], ...] = (
    (3,),
    (5,),
    (17,),
    (257,),
    (65537,),
    (641, 6700417),
    (274177, 67280421310721),
    (59649589127497217, 5704689200685129054721),
    (1238926361552897, 93461639715357977769163558199606896584051237541638188580280321),
)


def wide_factors(k: int) -> tuple[int, ...]:
    """Return the distinct primes of 2**k - 1 for k = 128, 256 or 512; ``ValueError`` for another k."""
    if k not in (128, 256, 512):
        raise ValueError(f"k is {k}; beyond 64 the factors of 2**k - 1 are kept for k = 128, 256 and 512")
    return tuple(sorted(p for primes in FERMAT[: k.bit_length() - 1] for p in primes))
