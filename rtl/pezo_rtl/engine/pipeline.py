"""Registers between pipeline stages."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value
from amaranth.lib import memory


def add(a: Value, b: Value, carry: Value) -> Value:
    """Return a + b + carry by one adder: the carry enters below the lowest bit."""
    return (_below(a, Const(1, 1)) + _below(b, carry)) >> 1


def counted(count: Value, up: Value, down: Value) -> Value:
    """Return count + up - down, in the width of the count, by one adder."""
    return count + Cat(up ^ down, (down & ~up).replicate(len(count) - 1))


def _below(value: Value, bit: Value) -> Value:
    appended = Cat(bit, value)
    return appended.as_signed() if value.shape().signed else appended


def apart(m: Module, value: Value, name: str, copies: int, loaded: bool = False) -> list[Value]:
    """Return ``value`` a clock later from several registers that synthesis does not merge into one with a large net.

    Equal registers are merged, so every second copy holds the inverse. Where what they hold after power-up does not
    matter (``loaded``: no reset), two more kinds differ in that. Copies beyond repeat the kinds.
    """
    kinds: list[Value] = []
    for kind in range(min(copies, 4 if loaded else 2)):
        inverse, flipped = bool(kind & 1), bool(kind & 2)
        ones = (1 << len(value)) - 1
        kept = Signal(len(value), init=ones if inverse != flipped else 0, reset_less=loaded, name=f"{name}_{kind}")
        m.d.sync += kept.eq(~value if inverse else value)
        shown = ~kept if inverse else kept[:]
        kinds.append(shown.as_signed() if value.shape().signed else shown)
    return [kinds[copy % len(kinds)] for copy in range(copies)]


def remembered(m: Module, value: Value, clocks: int, name: str, place: int) -> Signal:
    """Return ``value`` some clocks later (3 or more), out of a small memory instead of a chain of registers.

    ``place`` is the first place written: of several such memories with different ones, synthesis does not make the
    pointers one.
    """
    places = clocks - 1
    m.submodules[f"{name}_kept"] = kept = memory.Memory(shape=len(value), depth=places, init=[])
    write, read = kept.write_port(), kept.read_port(domain="comb")
    at = Signal(range(places), init=place % places, reset_less=True, name=f"{name}_at")
    later = Signal(len(value), reset_less=True, name=f"{name}_later")
    m.d.comb += [write.addr.eq(at), write.data.eq(value), write.en.eq(1), read.addr.eq(at)]
    m.d.sync += [at.eq(Mux(at == places - 1, 0, at + 1)), later.eq(read.data)]
    return later


class Pipeline:
    """Free-running registers of one module: no reset, no enable. Delays of one signal are shared among those who ask.

    Not to be used inside ``m.If``: the registers would take on its condition.

    Parameters
    ----------
    m : Module
        Gets the registers, in domain ``sync``.
    """

    def __init__(self, m: Module) -> None:
        self._m = m
        self._following: dict[int, tuple[Signal, Signal]] = {}

    def register(self, value: Value, name: str) -> Signal:
        """Return ``value`` one clock later."""
        later = Signal(Shape.cast(value.shape()), name=name, reset_less=True)
        self._m.d.sync += later.eq(value)
        return later

    def after(self, signal: Signal, clocks: int) -> Signal:
        """Return ``signal`` some clocks later."""
        for _ in range(clocks):
            key = id(signal)
            if key not in self._following:  # the signal is kept too, so that its id stays its own
                self._following[key] = (signal, self.register(signal, f"{signal.name}_d"))
            signal = self._following[key][1]
        return signal
