"""The ring shows what the plain definition shows: generators that stay where they are, behind a rotating multiplexer.

The step function is symbolic: in each clock any value may follow a state, as long as it is one value for the state that
a generator of the definition holds. So the proof covers every step matrix, and what is proved is the wiring: which lane
steps into which, when, and what each clock of a wide word shows.
"""

from __future__ import annotations

from unittest.mock import patch

from amaranth.hdl import Array, Assert, Cat, Cover, Fragment, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In
from pezo_rtl.ring import Ring


class RotatingMultiplexer(wiring.Component):
    """A ring beside its definition, under free strobes.

    The definition holds n states ``generator`` and a rotation. It takes over the lanes in any clock with ``take``,
    moves when the ring steps, and is forgotten when words are fed. While it holds, lane j of the word's clock c has to
    be generator (j + rotation + c) mod n, c steps on.

    Parameters
    ----------
    ring : Ring
        Its matrix is not used.
    """

    def __init__(self, ring: Ring) -> None:
        self.ring = ring
        n, k, clocks = ring.n, ring.k, ring.clocks
        super().__init__(
            {
                "take": In(1),
                "go": In(1),
                "filling": In(1),
                "fed": In(ring.block * k),
                "after": In(k).array(clocks * n),  # f of each generator's state at each clock of the word
                "other": In(k).array(clocks * n),  # f of whatever else stands in a lane
            }
        )

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.take, self.go, self.filling, self.fed, *self.after, *self.other]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        ring = self.ring
        n, k, clocks = ring.n, ring.k, ring.clocks
        kept = [Signal(k, name=f"generator{i}") for i in range(n)]
        now = Array(Signal(k, name=f"now{i}") for i in range(n))
        turned, rotation, known, knows = Signal(range(n)), Signal(range(n)), Signal(), Signal()
        layers = [now, *(Array(self.after[c * n : (c + 1) * n]) for c in range(clocks))]

        def placed(j: int) -> Value:
            """Return which generator stands in lane j, counted on from 0 to n - 1."""
            place = Signal(range(n), name=f"place{j}")
            m.d.comb += place.eq((rotation + j % n) % n)
            return place

        calls = 0

        def symbolic(rows: object, state: Value, flipped: object, module: object = None) -> Value:
            """Stand in for the step network: called lane by lane, clock by clock."""
            nonlocal calls
            clock, lane, calls = calls // n, calls % n, calls + 1
            who = placed(lane + 1 + clock)
            known_state, result = layers[clock][who], layers[clock + 1][who]
            return Mux(state == known_state, result, self.other[clock * n + lane])

        with patch("pezo_rtl.ring.step", symbolic):
            m.submodules.ring = Fragment.get(ring, platform)
        m.d.comb += [
            ring.go.eq(Cat(self.go for _ in range(ring.copies))),
            ring.filling.eq(self.filling),
            ring.fed.eq(self.fed),
            knows.eq(known | self.take),
            rotation.eq(Mux(known, turned, 0)),
            *(now[i].eq(Mux(known, kept[i], ring.states[i])) for i in range(n)),
        ]
        m.d.sync += [
            known.eq(knows & ~self.filling & ~self.fed.any()),
            turned.eq(Mux(self.go, (rotation + clocks) % n, rotation)),
            *(kept[i].eq(Mux(self.go, layers[clocks][i], now[i])) for i in range(n)),
        ]
        with m.If(knows):
            for c in range(clocks):
                for j in range(n):  # one by one: the induction needs no more
                    m.d.comb += Assert(ring.states[c * n + j] == layers[c][placed(j + c)])
        whole, stalled = Signal(), Signal()
        m.d.sync += [
            whole.eq(known & (whole | self.go & (rotation + clocks >= n))),
            stalled.eq(known & (stalled | ~self.go)),
        ]
        different = Cat(kept[i] != kept[(i + 1) % n] for i in range(n)).any()
        m.d.comb += [Cover(whole & stalled & different), Cover(~known & self.take & self.go)]
        return m
