"""The AXI checkers: planted violations are named, whatever the rest of the bench makes of them."""

from __future__ import annotations

import contextlib

import pytest
from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from pezo_rtl.engine.params import Mode
from pezo_rtl.engine.perturb import Perturb
from pezo_rtl.engine.subsystem import subsystem
from pezo_sim.engine_axi import LiteChecker, Rule, StreamChecker, SubsystemChecker

from .host import SlaveError
from .hosts import HostModel
from .steps import Scene, spec_for


class Broken(wiring.Component):
    """The subsystem with one fault at its buses."""

    def __init__(self, inner: Perturb, fault: str) -> None:
        self.inner, self.fault, self.params = inner, fault, inner.params
        super().__init__(inner.signature)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.inner = inner = self.inner
        wiring.connect(m, inner, wiring.flipped(self))
        stalls = Signal(2)
        m.d.sync += stalls.eq(Mux(inner.m_axis_tvalid & ~self.m_axis_tready, stalls + (stalls != 3), 0))
        late = stalls != 0
        idle = Signal()
        m.d.sync += idle.eq(~inner.s_axi_bvalid & ~inner.s_axi_awvalid & ~inner.s_axi_wvalid)
        name, value = {
            "valid drops": ("m_axis_tvalid", inner.m_axis_tvalid & ~late),
            "data changes": ("m_axis_tdata", inner.m_axis_tdata ^ late),
            "last changes": ("m_axis_tlast", inner.m_axis_tlast ^ late),
            "keep with a hole": ("m_axis_tkeep", inner.m_axis_tkeep & ~2),
            "keep in the middle": ("m_axis_tkeep", inner.m_axis_tkeep >> 1),
            "response from nowhere": ("s_axi_bvalid", inner.s_axi_bvalid | idle),
            "response of AXI4": ("s_axi_bresp", inner.s_axi_bresp | 1),
            "read data change": ("s_axi_rdata", inner.s_axi_rdata ^ (inner.s_axi_rvalid & self.s_axi_rready)),
        }[self.fault]
        m.d.comb += getattr(self, name).eq(value)  # wins over the connection
        return m


@pytest.mark.parametrize(
    ("fault", "channel", "rule"),
    [
        ("valid drops", "m_axis", Rule.DROPPED),
        ("data changes", "m_axis", Rule.CHANGED),
        ("last changes", "m_axis", Rule.CHANGED),
        ("keep with a hole", "m_axis", Rule.SPARSE),
        ("keep in the middle", "m_axis", Rule.PARTIAL),
        ("response from nowhere", "s_axi_b", Rule.UNASKED),
        ("response of AXI4", "s_axi_b", Rule.RESPONSE),
        ("read data change", "s_axi_r", Rule.CHANGED),
    ],
)
def test_planted_violations_are_flagged(fault: str, channel: str, rule: Rule) -> None:
    spec = spec_for("bank")
    host = HostModel(Broken(subsystem(spec, 4), fault), 1, (0.8, 0.5))
    scene = Scene(spec, host.params.lanes)

    async def body(host: HostModel) -> None:
        await host.write("SEGMENTS", count=1)
        for _ in range(8):
            await host.pause()
            await host.read("ID")
        await scene.set_up(host)
        await host.load(scene.stream, 0)
        await host.start(Mode.READ, 1, scene.eps)
        await host.transfer(scene.memory, clocks=200)

    with contextlib.suppress(AssertionError, SlaveError):  # which of them depends on the fault
        host.run(body)
    assert (channel, rule) in {(found.channel, found.rule) for found in host.checker.violations}


class Wires(dict):
    """Signals by name, 0 unless said."""

    def __missing__(self, name: str) -> int:
        return 0


def test_rules_that_no_working_block_can_be_made_to_break() -> None:
    stream = StreamChecker("m_axis", 4)
    stream.sample(Wires(m_axis_tvalid=1).__getitem__, reset=True)
    stream.sample(Wires(m_axis_tvalid=None).__getitem__)
    stream.sample(Wires(m_axis_tvalid=1, m_axis_tready=None).__getitem__)
    assert [found.rule for found in stream.violations] == [Rule.RESET, Rule.UNKNOWN, Rule.UNKNOWN]
    assert str(stream.violations[0]) == "clock 0, m_axis: VALID is high in reset"
    lite = LiteChecker("s_axi")
    lite.sample(Wires(s_axi_awvalid=1, s_axi_awready=1).__getitem__)  # an address without data
    lite.sample(Wires(s_axi_bvalid=1).__getitem__)
    assert [found.rule for found in lite.violations] == [Rule.UNASKED]


def test_what_is_allowed_is_not_flagged() -> None:
    whole = SubsystemChecker(4)
    beat = {"m_axis_tvalid": 1, "m_axis_tkeep": 15, "m_axis_tdata": 7}
    for signals in (
        beat,
        beat | {"m_axis_tready": 1},
        {"m_axis_tvalid": 1, "m_axis_tready": 1, "m_axis_tlast": 1, "m_axis_tkeep": 3},
        {"s_axi_awvalid": 1},
        {"s_axi_awvalid": 1, "s_axi_awready": 1, "s_axi_wvalid": 1, "s_axi_wready": 1},
        {"s_axi_bvalid": 1, "s_axi_bresp": 2},
        {"s_axi_bvalid": 1, "s_axi_bresp": 2, "s_axi_bready": 1},
        beat,
    ):
        whole.sample(Wires(signals).__getitem__)
    whole.results.cut = True
    whole.sample(Wires().__getitem__)  # an offer may be withdrawn where the stream is taken down
    assert whole.violations == [] and whole.results.packets == [2]
    assert whole.results.channel.stalls == 2 and whole.results.channel.idles == 5
