"""What every perturbation stream offers: signed integers by key and index, and the facts that a report prints."""

from __future__ import annotations

import abc
import functools
import math
from collections.abc import Callable
from math import gcd
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from ..errors import SpecError

if TYPE_CHECKING:
    from ..spec import DesignSpec

Ints = NDArray[np.int32]

#: Roles and their numbers; each has its own offsets, pool contents or initial states.
ROLES = {"z": 0, "u": 1, "v": 2, "anchor": 3, "dither": 4, "host": 5}
FEW_PERTURBATIONS = 256
LOW_DIMENSION = 0.1  # of the distinct perturbations


class Key(NamedTuple):
    """Names one perturbation: training step, query (direction) within the step, and role."""

    step: int
    query: int = 0
    role: str = "z"


def coprime_advance(least: int, cycle: int) -> int:
    """Return the smallest A >= max(least, 1) coprime with the cycle."""
    advance = max(least, 1)
    while gcd(advance, cycle) != 1:
        advance += 1
    return advance


def counted(number: int) -> str:
    """Return a count for a reader: digits up to 64 bits, beyond that as a power of two."""
    if number.bit_length() <= 64:
        return str(number)
    exact = number & (number + 1) == 0
    return f"2^{number.bit_length()} - 1" if exact else f"about 2^{round(math.log2(number))}"


Method = TypeVar("Method", bound=Callable[..., Any])


def per_role(method: Method) -> Method:
    """Keep a method's result on the instance, one a role (the method takes self and an optional role)."""

    @functools.wraps(method)
    def cached(self: Any, role: str = "z") -> Any:
        kept = self.__dict__.setdefault("_per_role", {})
        name = (method.__name__, role)
        if name not in kept:
            kept[name] = method(self, role)
        return kept[name]

    return cast("Method", cached)


class Stream(abc.ABC):
    """A stream of signed integers v_i; z_i = v_i * scale has unit modulus per weight.

    Attributes
    ----------
    scale : float
        Multiplies the integers; exact in float64.
    max_abs : int
        No integer is larger in absolute value.
    unit : str
        What a start position counts: clocks, numbers (pool) or perturbations (table Gaussian).
    lanes : int
        Native numbers per clock.
    cycle : int
        Start positions repeat after this many units.
    """

    unit: ClassVar[str] = "clocks"
    scale: float
    max_abs: int
    lanes: int
    cycle: int

    def __init__(self, spec: DesignSpec) -> None:
        self.spec = spec
        self.perturbation = spec.perturbation
        self.d = spec.layout.length
        self.queries = spec.optimizer.queries

    def ordinal(self, key: Key) -> int:
        """Return p = step * queries + query.

        Raises
        ------
        SpecError
            A negative step, a query outside the spec's, or an unknown role.
        """
        if key.role not in ROLES:
            raise SpecError(f"role {key.role!r} is unknown; roles are {', '.join(ROLES)}")
        if key.step < 0 or not 0 <= key.query < self.queries:
            raise SpecError(
                f"key (step {key.step}, query {key.query}) is outside the design: step must be >= 0 and query "
                f"from 0 to {self.queries - 1} (optimizer.queries = {self.queries})"
            )
        return key.step * self.queries + key.query

    @property
    @abc.abstractmethod
    def per_start(self) -> int:
        """Numbers that one unit of the start position skips: the lanes, or 1 for a pool."""

    @functools.cached_property
    def advance(self) -> int:
        """A: units between the starts of consecutive perturbations."""
        least = -(-self.d // self.per_start)
        return least if self.perturbation.advance == "raw" else coprime_advance(least, self.cycle)

    @property
    def distinct(self) -> int:
        """Distinct perturbations in an endless run: cycle / gcd(cycle, A)."""
        return self.cycle // gcd(self.cycle, self.advance)

    def start_clock(self, key: Key) -> int:
        """Return where the perturbation of a key starts: p * A mod cycle, in clocks (pools: numbers)."""
        return self.ordinal(key) * self.advance % self.cycle

    def ints(self, key: Key, start: int, count: int) -> Ints:
        """Return int32[count]: v_start ... v_(start + count - 1) of the perturbation of a key. O(count) work.

        Raises
        ------
        SpecError
            The key is outside the design, or start or count is negative.
        """
        if start < 0 or count < 0:
            raise SpecError(f"start {start} and count {count} must be >= 0")
        return self._ints(self.start_clock(key), key.role, start, count)

    @abc.abstractmethod
    def _ints(self, origin: int, role: str, start: int, count: int) -> Ints:
        """Return numbers start ... of the perturbation that begins at ``origin``."""

    def effective_dimension(self) -> float | None:
        """Return the participation ratio of the Gram matrix of all start positions, or None where it is not evaluated.

        For a stationary stream it is C R(0)^2 / sum of R(s)^2, over the C start positions of the cycle.
        """
        return None

    @functools.cached_property
    def _dimension(self) -> float | None:
        return self.effective_dimension()

    @functools.cached_property
    def warnings(self) -> list[str]:
        """What a user should know before trusting the stream; empty when nothing is wrong."""
        found = []
        if self.distinct < FEW_PERTURBATIONS:
            raw = self.distinct < self.cycle  # else only a longer cycle has more
            found.append(
                f"only {self.distinct} distinct perturbations remain in a whole run (cycle {counted(self.cycle)} "
                f"{self.unit}, advance {self.advance}); use "
                + ('perturbation.advance = "coprime" or a longer cycle' if raw else "a longer cycle")
            )
        found += self._cautions()
        dimension = self._dimension
        if dimension is not None and dimension < LOW_DIMENSION * self.cycle:
            found.append(
                f"effective dimension {dimension:.0f} of {self.cycle} start positions is low; use "
                'rotation = "clock" with offsets = "search"'
            )
        return found

    def _cautions(self) -> list[str]:
        """Return the warnings of one kind of stream."""
        return []

    @abc.abstractmethod
    def describe(self, role: str = "z") -> dict[str, Any]:
        """Return all resolved constants as plain values: enough for an independent model, see docs/stream.md."""

    def _facts(self, role: str) -> dict[str, Any]:
        dimension = self._dimension
        return {
            "kind": self.perturbation.kind,
            "role": role,
            "role_number": ROLES[role],
            "d": self.d,
            "queries": self.queries,
            "lanes": self.lanes,
            "unit": self.unit,
            "cycle": self.cycle,
            "advance": self.advance,
            "distinct": self.distinct,
            "effective_dimension": None if dimension is None else round(dimension, 1),
            "scale": self.scale,
            "scale_hex": float(self.scale).hex(),
            "max_abs": self.max_abs,
        }
