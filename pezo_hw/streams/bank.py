"""The on-the-fly bank: n generators of one step matrix whose numbers are reused along the weights.

Source: PeZO (arXiv 2504.20314), "on-the-fly generation"; exact definition in docs/stream.md.
"""

from __future__ import annotations

import functools
import math
from math import lcm
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from .. import lfsr
from .base import ROLES, Ints, Stream, per_role
from .offsets import (
    autocorrelation,
    clock_correlation,
    raw_matrix,
    raw_steps,
    read_signed,
    search_offsets,
    sum_of_squares,
)
from .scaling import exponent_table, uniform_scale
from .tiling import tile

if TYPE_CHECKING:
    from ..spec import DesignSpec

TABULATE = 1 << 18  # a whole cycle of at most this many numbers is kept as one table
SEQUENCE_BITS = 20  # up to here one generator's whole period is kept
BLOCK = 1 << 14  # clocks made at a time


class BankStream(Stream):
    """Bit-accurate bank. Place a at absolute clock t is generator (a + t) mod n with rotation, generator a without.

    Lane j shows place j // fanout.

    Attributes
    ----------
    n : int
        Generators, and places of a clock.
    lanes : int
        Numbers of a clock: n * fanout, or fewer where the design leaves the last out. (The hardware's word may have
        another number of lanes, which changes no number.)
    matrix : Matrix
        k x k step matrix of every generator.
    period : int
        2**k - 1 clocks of one generator; ``cycle`` also covers the rotation.
    out_bits : int
        Bits of a number after the table shift (two's complement).
    """

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        p = self.perturbation
        self.n, self.fanout, self.lanes = p.generators, p.fanout, p.per_clock
        self.bits, self.state_bits, self.matrix = p.bits, p.state_bits, p.matrix
        self.period = (1 << p.state_bits) - 1
        self.rotating = p.rotation == "clock"
        self.cycle = lcm(self.period, self.n) if self.rotating else self.period
        largest = 1 << (p.bits - 1)
        if p.signed == "offset" and p.state_bits == p.bits:
            largest -= 1  # x = 0 never occurs
        if p.scaling == "table":
            exponents = self._exponents("z")
            self.scale = math.ldexp(1.0, int(exponents.min()))
            self.max_shift = int(exponents.max() - exponents.min())
        else:
            self.scale, self.max_shift = uniform_scale(p.bits, p.state_bits, p.signed, p.scaling), 0
        self.max_abs = largest << self.max_shift
        self.out_bits = p.bits + self.max_shift

    @property
    def per_start(self) -> int:
        return self.lanes

    @per_role
    def offsets(self, role: str = "z") -> tuple[int, ...]:
        """Return the generators' start positions in raw steps: the spec's for role z, searched for other roles."""
        if role == "z":
            return tuple(self.perturbation.offsets)
        return search_offsets(self.perturbation, ROLES[role])

    @per_role
    def initial_states(self, role: str = "z") -> tuple[int, ...]:
        """Return the n states at clock 0, in generator order: raw_matrix**offset applied to state 1."""
        raw, one = raw_matrix(self.perturbation), np.array(1, dtype=np.uint64)
        return tuple(int(lfsr.jump(raw, one, o)) for o in self.offsets(role))

    def states_at(self, t: int, role: str = "z") -> NDArray[np.uint64]:
        """Return uint64[n]: the states at absolute clock t, in generator order."""
        start = np.array(self.initial_states(role), dtype=np.uint64)
        return lfsr.jump(self.matrix, start, t % self.period)

    def lane_states_at(self, t: int, role: str = "z") -> NDArray[np.uint64]:
        """Return uint64[n]: the states at absolute clock t, in lane order."""
        return np.roll(self.states_at(t, role), -(t % self.n)) if self.rotating else self.states_at(t, role)

    @per_role
    def shift_table(self, role: str = "z") -> NDArray[np.int32]:
        """Return int32[2**k]: left shift of every number of a clock, by generator 0's state (entry 0 is never used)."""
        exponents = self._exponents(role)
        table = np.zeros(1 << self.state_bits, dtype=np.int32)
        states = lfsr.trajectory(self.matrix, self.initial_states(role)[0], self.period)
        table[states.astype(np.intp)] = exponents - round(math.log2(self.scale))
        return table

    @per_role
    def _exponents(self, role: str) -> NDArray[np.int32]:
        """Return int32[period]: the power-of-two exponent of each clock (the rotation does not change a norm)."""
        return exponent_table(self._unrotated(0, self.period, role))

    @functools.cached_property
    def _sequence(self) -> Ints:
        """One generator's signed numbers over its period, from state 1."""
        return read_signed(lfsr.trajectory(self.matrix, 1, self.period), self.bits, self.perturbation.signed)

    @per_role
    def _phases(self, role: str) -> NDArray[np.int64]:
        """Return int64[n]: each generator's start position in clocks."""
        to_clocks = pow(raw_steps(self.perturbation), -1, self.period)
        return np.array([o * to_clocks % self.period for o in self.offsets(role)], dtype=np.int64)

    def _unrotated(self, t0: int, count: int, role: str) -> Ints:
        """Return int32[count, n]: signed numbers in generator order at clocks t0 ..."""
        if self.state_bits > SEQUENCE_BITS:
            states = lfsr.orbit(self.matrix, self.states_at(t0, role), count)
            return read_signed(states, self.bits, self.perturbation.signed)
        out = np.empty((self.n, count), dtype=np.int32)
        for g, phase in enumerate(self._phases(role)):
            out[g] = tile(self._sequence, int(phase + t0) % self.period, count)
        return out.T

    def _places(self, t0: int, count: int, role: str) -> Ints:
        """Return int32[count, n]: the numbers of clocks t0 ... by place, each once."""
        values = self._unrotated(t0, count, role)
        if self.max_shift:
            state0 = lfsr.trajectory(self.matrix, int(self.states_at(t0, role)[0]), count)
            values = values << self.shift_table(role)[state0.astype(np.intp)][:, None]
        if not self.rotating:
            return np.ascontiguousarray(values)
        n, rows = self.n, -(-count // self.n)
        doubled = np.zeros((rows * n, 2 * n), dtype=np.int32)
        rolled = np.roll(values, -(t0 % n), axis=1)
        doubled[:count, :n], doubled[:count, n:] = rolled, rolled
        step = doubled.strides[0]
        view = as_strided(doubled, (rows, n, n), (n * step, step + doubled.itemsize, doubled.itemsize))
        return np.ascontiguousarray(view).reshape(rows * n, n)[:count]

    def _block(self, t0: int, count: int, role: str) -> Ints:
        values = self._places(t0, count, role)
        if self.fanout == 1:
            return values
        return np.ascontiguousarray(np.repeat(values, self.fanout, axis=1)[:, : self.lanes])

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        """Return int32[count, lanes]: the numbers of clocks t0 ... in lane order, table shift applied.

        Parameters
        ----------
        t0 : int
            Absolute clock, any non-negative int.
        count : int
            Clocks.
        role : str
            A key of ``ROLES``.
        """
        if self.cycle * self.lanes <= TABULATE:
            flat = tile(self._table(role), t0 % self.cycle * self.lanes, count * self.lanes)
            return flat.reshape(count, self.lanes)
        out = np.empty((count, self.lanes), dtype=np.int32)
        for at in range(0, count, BLOCK):
            size = min(BLOCK, count - at)
            out[at : at + size] = self._block(t0 + at, size, role)
        return out

    @per_role
    def _table(self, role: str) -> Ints:
        """The whole cycle, flattened."""
        return self._block(0, self.cycle, role).reshape(-1)

    def _ints(self, origin: int, role: str, start: int, count: int) -> Ints:
        if self.cycle * self.lanes <= TABULATE:
            return tile(self._table(role), origin * self.lanes + start, count)
        first, skip = divmod(start, self.lanes)
        clocks = -(-(skip + count) // self.lanes)
        return self.clock_values(origin + first, clocks, role).reshape(-1)[skip : skip + count]

    def effective_dimension(self) -> float | None:
        """See :class:`Stream`; by place, since what shares a place adds the same to every entry of the Gram matrix."""
        if self.state_bits > 16 or self.cycle * self.n > 1 << 26:
            return None  # not evaluated: it would take minutes
        p = self.perturbation
        if self.max_shift:
            places = self._places(0, self.cycle, "z")
            r = np.sum([autocorrelation(np.ascontiguousarray(place)) for place in places.T], axis=0)
        else:
            r = clock_correlation(p, self.offsets())
        return self.cycle * int(r[0]) ** 2 / sum_of_squares(r)

    def _cautions(self) -> list[str]:
        if self.fanout == 1:
            return []
        return [
            f"fanout {self.fanout}: weights {self.fanout} by {self.fanout} share each number in every perturbation, so "
            "their differences never change; a run moves the weights in at most "
            f"{-(-self.d // self.lanes) * self.n} of {self.d} directions"
        ]

    def describe(self, role: str = "z") -> dict[str, Any]:
        p = self.perturbation
        return self._facts(role) | {
            "generators": self.n,
            "fanout": self.fanout,
            "bits": self.bits,
            "state_bits": self.state_bits,
            "signed": p.signed,
            "rotation": p.rotation,
            "step": p.step,
            "matrix_rows": [hex(row) for row in self.matrix],
            "raw_steps_per_clock": raw_steps(p),
            "offsets": list(self.offsets(role)),
            "initial_states": list(self.initial_states(role)),
            "scaling": p.scaling,
            "shift_table": self.shift_table(role).tolist() if p.scaling == "table" else None,
        }
