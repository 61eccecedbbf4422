"""The load port of the banks: takes the words of a LOAD, replaces zero, and packs them as they are fed."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .counting import predecessor

CHUNK = 4  # bits that one look-up table compares with zero


class Loader(wiring.Component):
    """One word a clock; what is taken comes out two clocks later, so that no path leads through the check for zero.

    While ``open`` is low, the next LOAD begins anew.

    Parameters
    ----------
    n : int
        Words of a LOAD.
    state_bits : int
        Width of a word.
    head : bool
        One more word comes first.
    group : int
        Words that are fed together, a divisor of n.
    state_words : int
        Words of one generator's state, a divisor of n: only a state of nothing but zeros is replaced, by its last word.

    Attributes
    ----------
    load : In(stream.Signature(state_bits))
        Ready while ``open`` is high.
    open : In(1)
    ended : Out(1)
        The last word is taken in this clock.
    word : Out(state_bits)
        Zero, which no generator can leave, is replaced by 1.
    head_word : Out(1)
        ``word`` is the one that comes first.
    packed : Out(group * state_bits)
        The last ``group`` words, the first of them lowest.
    complete, final : Out(1)
        ``packed`` is to be fed; it is the last one.
    zero : Out(1)
        A zero was replaced.
    """

    def __init__(self, n: int, state_bits: int, head: bool, group: int, state_words: int = 1) -> None:
        self.state_words = state_words
        self.n, self.k, self.with_head, self.group = n, state_bits, head, group
        super().__init__(
            {name: Out(1) for name in ("ended", "head_word", "complete", "final", "zero")}
            | {
                "load": In(stream.Signature(state_bits)),
                "open": In(1),
                "word": Out(state_bits),
                "packed": Out(group * state_bits),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        k, payload = self.k, self.load.payload
        head_due, accept, body = Signal(init=int(self.with_head)), Signal(), Signal()
        left, last = Signal(range(self.n + 1), init=self.n), Signal(init=self.n == 1)
        whole = Signal()
        m.d.comb += [
            self.load.ready.eq(self.open),
            accept.eq(self.open & self.load.valid),
            body.eq(accept & ~head_due),
            self.ended.eq(body & last),
            whole.eq(body),
        ]
        with m.If(body):
            m.d.sync += [left.eq(predecessor(left)), last.eq(left == 2)]
        with m.If(accept):
            m.d.sync += head_due.eq(0)
        with m.If(~self.open):
            m.d.sync += [left.eq(self.n), last.eq(self.n == 1), head_due.eq(int(self.with_head))]
        if self.group > 1:
            place = Signal(self.group, init=1)  # one bit a word
            m.d.comb += whole.eq(body & place[-1])
            with m.If(body):
                m.d.sync += place.eq(place.rotate_left(1))
            with m.If(~self.open):
                m.d.sync += place.eq(1)
        raw = Signal(k, reset_less=True)
        nothing = Signal(-(-k // CHUNK), reset_less=True)
        taken, head_taken, whole_taken, ended = (Signal() for _ in range(4))
        blank = self._blank(m, taken, nothing.all())
        m.d.sync += [
            raw.eq(payload),
            nothing.eq(Cat(payload[low : low + CHUNK] == 0 for low in range(0, k, CHUNK))),
            taken.eq(body),
            head_taken.eq(accept & head_due),
            whole_taken.eq(whole),
            ended.eq(self.ended),
            self.head_word.eq(head_taken),
            self.complete.eq(whole_taken),
            self.final.eq(ended),
            self.zero.eq((taken | head_taken) & blank),
        ]
        with m.If(taken | head_taken):
            shifted = Cat(self.packed[k:], raw | blank)
            m.d.sync += self.packed.eq(shifted)
        m.d.comb += self.word.eq(self.packed[-k:])
        return m

    def _blank(self, m: Module, taken: Value, nothing: Value) -> Value:
        """Return whether the word taken ends a state of zeros."""
        if self.state_words == 1:
            return nothing
        place, seen = Signal(self.state_words, init=1), Signal()  # one bit a word; a word before it was not zero
        with m.If(taken):
            m.d.sync += [place.eq(place.rotate_left(1)), seen.eq(~place[-1] & (seen | ~nothing))]
        with m.If(~self.open):
            m.d.sync += [place.eq(1), seen.eq(0)]
        return nothing & place[-1] & ~seen
