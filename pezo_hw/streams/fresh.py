"""What all sources without reuse share: ``words`` generators that show 64 fresh bits each a clock."""

from __future__ import annotations

import abc
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from ..prng import derive
from .base import ROLES, Ints, Stream, per_role
from .generators import WORD, Generators, Words, generators

if TYPE_CHECKING:
    from ..spec import DesignSpec


class FreshStream(Stream):
    """Numbers made of fresh bits. A start position counts clocks.

    Parameters
    ----------
    spec : DesignSpec
    fresh_bits : int
        How many bits of each word are used (the lowest ones).

    Attributes
    ----------
    words : int
        Generators n of 64 shown bits.
    generators : Generators
        The family of ``perturbation.generator``.
    out_bits : int
        Bits of a number (two's complement).
    arithmetic : bool
        In hardware, registers stand between the generators and the numbers.
    """

    out_bits: int
    arithmetic: ClassVar[bool] = False

    def __init__(self, spec: DesignSpec, fresh_bits: int = WORD) -> None:
        super().__init__(spec)
        p = self.perturbation
        self.words = p.words
        self.generators: Generators = generators(p.generator, p.matrix_seed, fresh_bits)
        self.cycle = self.generators.cycle

    @property
    def per_start(self) -> int:
        return self.lanes

    @property
    def delayed(self) -> bool:
        """Whether the hardware's generators run ahead of its output."""
        return self.arithmetic or self.generators.delayed

    @per_role
    def initial_states(self, role: str = "z") -> tuple[int, ...]:
        """Return the state words at clock 0, those of generator 0 first, in the order in which a LOAD takes them.

        They are consecutive outputs of ``derive(seed, "states", role)``; a state of zeros is passed over.
        """
        rng, depth = derive(self.perturbation.seed, "states", ROLES[role]), self.generators.depth
        states: list[int] = []
        while len(states) < self.words * depth:
            state = [rng.next() for _ in range(depth)]
            if any(state):
                states += state
        return tuple(states)

    def _start(self, role: str) -> Words:
        return np.array(self.initial_states(role), dtype=np.uint64).reshape(self.words, self.generators.depth)

    def states_at(self, t: int, role: str = "z") -> Words:
        """Return uint64[words * depth]: the state words at clock t, as :meth:`initial_states` orders them."""
        return self.generators.jump(self._start(role), t % self.cycle).reshape(-1)

    def shown(self, t0: int, count: int, role: str = "z") -> Words:
        """Return uint64[count, words]: the words that the generators show at clocks t0 ..."""
        return self.generators.words(self._start(role), t0, count)

    def fields(self, t0: int, count: int, role: str, bits: int) -> NDArray[np.int64]:
        """Return int64[count, 64 words // bits]: fields of so many bits, at most 63, one after another.

        Field j is bits j * bits ... of the words in a row, generator 0's word lowest; a field may cross two words.
        """
        shown = self.shown(t0, count, role)
        starts = np.arange(WORD * self.words // bits) * bits
        word, shift = starts // WORD, (starts % WORD).astype(np.uint64)
        following = np.minimum(word + 1, self.words - 1)  # beyond the last word nothing is kept by the mask
        high = shown[:, following] << np.uint64(1) << (np.uint64(WORD - 1) - shift)
        return ((shown[:, word] >> shift | high) & np.uint64((1 << bits) - 1)).astype(np.int64)

    @abc.abstractmethod
    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        """Return int32[count, lanes]: the numbers of clocks t0 ... in lane order."""

    def _ints(self, origin: int, role: str, start: int, count: int) -> Ints:
        first, skip = divmod(start, self.lanes)
        clocks = -(-(skip + count) // self.lanes)
        return self.clock_values(origin + first, clocks, role).reshape(-1)[skip : skip + count]

    def describe(self, role: str = "z") -> dict[str, Any]:
        return (
            self._facts(role)
            | {"generator": self.perturbation.generator, "words": self.words}
            | self.generators.facts()
            | {"initial_states": [hex(state) for state in self.initial_states(role)]}
        )
