"""Checkers for AXI4-Stream and AXI4-Lite, for any simulator: fed once a clock, they collect what breaks the protocol.

Rules after Arm IHI 0051 (AXI4-Stream) and IHI 0022 (AXI4-Lite), plus what this design's streams promise: TKEEP is
all ones but in the last beat of a packet, where its ones are the lowest bytes.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass


class Rule(enum.StrEnum):
    """What can be broken."""

    DROPPED = "VALID fell before READY"
    CHANGED = "the payload changed before READY"
    RESET = "VALID is high in reset"
    SPARSE = "TKEEP leaves out a byte below one that it has"
    PARTIAL = "TKEEP leaves out bytes before the last beat"
    UNASKED = "a response that nothing asked for"
    RESPONSE = "a response that AXI4-Lite does not have"
    UNKNOWN = "a control signal is neither 0 nor 1"


@dataclass(frozen=True)
class Violation:
    """A broken rule: the clock, the channel (``m_axis``, ``s_axi_b``) and the rule."""

    clock: int
    channel: str
    rule: Rule

    def __str__(self) -> str:
        return f"clock {self.clock}, {self.channel}: {self.rule.value}"


#: Gives the value of a signal, or None where it is undefined.
Get = Callable[[str], int | None]


class Channel:
    """One VALID/READY pair with its payload; ``sample`` is to be called once a clock, before the edge.

    Parameters
    ----------
    name : str
        Of the channel, which the signals begin with: ``m_axis_t`` of ``m_axis_tvalid``.
    payload : tuple of str
        What follows the name in the payload's signals.
    """

    def __init__(self, name: str, payload: tuple[str, ...]) -> None:
        self.name, self.payload = name, payload
        #: Handshakes, clocks with a stall, clocks without an offer, since the last reset.
        self.taken, self.stalls, self.idles = 0, 0, 0
        #: The payload taken in the clock sampled last, if one was.
        self.moved: Mapping[str, int | None] | None = None
        self._waiting: dict[str, int | None] | None = None

    def sample(self, get: Get, reset: bool) -> Iterator[Rule]:
        """Yield what this clock breaks."""
        valid, ready = get(f"{self.name}valid"), get(f"{self.name}ready")
        waiting, self._waiting, self.moved = self._waiting, None, None
        if reset:
            self.taken = self.stalls = self.idles = 0
            if valid:
                yield Rule.RESET
            return
        if valid is None or (valid and ready is None):
            yield Rule.UNKNOWN
            return
        if not valid:
            self.idles += 1
            if waiting is not None:
                yield Rule.DROPPED
            return
        now = {name: get(f"{self.name}{name}") for name in self.payload}
        if waiting is not None and now != waiting:
            yield Rule.CHANGED
        if ready:
            self.taken, self.moved = self.taken + 1, now
        else:
            self.stalls, self._waiting = self.stalls + 1, now


class StreamChecker:
    """One AXI4-Stream.

    Parameters
    ----------
    name : str
        ``m_axis``: the prefix of its signals.
    width : int
        Bytes of TDATA.
    dest : bool
        It has TDEST.

    Attributes
    ----------
    violations : list of Violation
    packets : list of int
        Beats of each whole packet.
    cut : bool
        Set while an end of the stream is taken down: what is offered may then be withdrawn.
    """

    def __init__(self, name: str, width: int, dest: bool = False) -> None:
        self.name, self.full = name, (1 << width) - 1
        self.channel = Channel(f"{name}_t", ("data", "keep", "last", *(("dest",) if dest else ())))
        self.violations: list[Violation] = []
        self.packets: list[int] = []
        self.cut = False
        self._beats, self._clock = 0, 0

    def sample(self, get: Get, reset: bool = False) -> None:
        """Look at one clock."""
        broken = [rule for rule in self.channel.sample(get, reset) if not (self.cut and rule is Rule.DROPPED)]
        if reset or self.cut:
            self._beats = 0
        beat = self.channel.moved
        if beat is not None:
            keep, last = beat["keep"] or 0, beat["last"]
            if keep & keep + 1:
                broken.append(Rule.SPARSE)
            elif keep != self.full and not last:
                broken.append(Rule.PARTIAL)
            self._beats += 1
            if last:
                self.packets.append(self._beats)
                self._beats = 0
        self.violations += [Violation(self._clock, self.name, rule) for rule in broken]
        self._clock += 1


class LiteChecker:
    """One AXI4-Lite interface: the five channels, and that responses follow requests, one each.

    Parameters
    ----------
    name : str
        ``s_axi``: the prefix of its signals.

    Attributes
    ----------
    violations : list of Violation
    channels : dict of str to Channel
        ``aw``, ``w``, ``b``, ``ar``, ``r``.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        payloads = {"aw": ("addr",), "w": ("data", "strb"), "b": ("resp",), "ar": ("addr",), "r": ("data", "resp")}
        self.channels = {channel: Channel(f"{name}_{channel}", names) for channel, names in payloads.items()}
        self.violations: list[Violation] = []
        self._clock = 0

    def sample(self, get: Get, reset: bool = False) -> None:
        """Look at one clock."""
        before = {name: channel.taken for name, channel in self.channels.items()}
        owed = {"b": min(before["aw"], before["w"]) - before["b"], "r": before["ar"] - before["r"]}
        for name, channel in self.channels.items():
            broken = list(channel.sample(get, reset))
            if name in owed and not reset and get(f"{channel.name}valid"):
                if owed[name] < 1:
                    broken.append(Rule.UNASKED)
                if get(f"{channel.name}resp") == 1:  # EXOKAY
                    broken.append(Rule.RESPONSE)
            self.violations += [Violation(self._clock, f"{self.name}_{name}", rule) for rule in broken]
        self._clock += 1


class SubsystemChecker:
    """All buses of ``pezo_perturb``.

    Parameters
    ----------
    width : int
        Bytes of a beat.
    """

    def __init__(self, width: int) -> None:
        self.lite = LiteChecker("s_axi")
        self.weights, self.results = StreamChecker("s_axis", width), StreamChecker("m_axis", width, dest=True)

    @property
    def violations(self) -> list[Violation]:
        """Everything found so far, in the order of clocks."""
        found = [*self.lite.violations, *self.weights.violations, *self.results.violations]
        return sorted(found, key=lambda violation: violation.clock)

    def sample(self, get: Get, reset: bool = False) -> None:
        """Look at one clock."""
        for checker in (self.lite, self.weights, self.results):
            checker.sample(get, reset)
