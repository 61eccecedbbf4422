"""Real place-and-route on ECP5: the harness is exact, the seeds repeat, what does not fit says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from pezo_hw.eda import harness
from pezo_hw.eda.harness import Port
from pezo_hw.eda.nextpnr import place_and_route
from pezo_hw.errors import SpecError


@pytest.mark.parametrize(("width", "lut", "ff"), [(1, 0, 1), (2, 1, 3), (4, 1, 5), (5, 2, 8), (17, 6, 25)])
def test_harness_size(width: int, lut: int, ff: int) -> None:
    frame = harness.build("m", {"clk": Port("input", 1), "q": Port("output", width)})
    assert (frame.lut, frame.ff) == (lut, ff)
    more = harness.build("m", {"clk": Port("input", 1), "a": Port("input", 3), "q": Port("output", width)})
    assert (more.lut, more.ff) == (lut, ff + 3)


def test_ports_that_no_harness_fits() -> None:
    clock, out = Port("input", 1), Port("output", 4)
    with pytest.raises(SpecError, match="no 1-bit input called 'clk'"):
        harness.build("m", {"clock": clock, "q": out})
    with pytest.raises(SpecError, match="no output"):
        harness.build("m", {"clk": clock})
    with pytest.raises(SpecError, match="port p is inout"):
        harness.build("m", {"clk": clock, "q": out, "p": Port("inout", 1)})


def test_ring_on_ecp5(data: Path) -> None:
    verilog = (data / "small_ring.v").read_text()
    stages: list[tuple[str, int, int]] = []
    found = place_and_route(
        verilog,
        "small_ring",
        seeds=(1, 2, 3),
        progress=lambda stage, done, total, note="": stages.append((stage, done, total)),
    )
    assert found.status == "ok"
    assert found.ff == 56  # exactly the block: harness registers are neither merged nor trimmed
    assert found.lut is not None
    assert 55 <= found.lut <= 59
    assert found.harness_ff == 11 + 56 + 14 + 4 + 1
    assert len(found.fmax_seeds) == 3
    assert found.fmax_mhz == sorted(found.fmax_seeds)[1]
    assert 150 < found.fmax_mhz < 700
    assert found.spread == pytest.approx((max(found.fmax_seeds) - min(found.fmax_seeds)) / found.fmax_mhz, abs=1e-3)
    assert found.critical_path["from"]
    assert not found.critical_path["in_harness"]
    assert stages == [("place and route", i, 3) for i in (1, 2, 3)]
    again = place_and_route(verilog, "small_ring", seeds=(3,))
    assert again.fmax_seeds == found.fmax_seeds[2:]


@pytest.mark.parametrize(
    ("target", "device"),
    [
        ("ice40", "iCE40-hx8k"),
        pytest.param("nexus", "LIFCL-40-9", marks=pytest.mark.slow),
    ],  # its database loads for 5 s
)
def test_ring_on_other_targets(data: Path, target: str, device: str) -> None:
    found = place_and_route((data / "small_ring.v").read_text(), "small_ring", target, seeds=(1,))
    assert (found.status, found.device, found.ff) == ("ok", device, 56)
    assert found.lut is not None
    assert 55 <= found.lut <= 59
    assert found.fmax_mhz is not None
    assert 150 < found.fmax_mhz < 1200
    cells = sum(use["used"] for kind, use in found.utilisation.items() if kind in ("ICESTORM_LC", "OXIDE_FF"))
    assert cells >= found.ff + found.harness_ff  # nothing of the harness or the block was trimmed


def test_design_too_large_for_the_device() -> None:
    verilog = """module many(input clk, input [15:0] d, output [959:0] q);
      genvar i;
      generate for (i = 0; i < 30; i = i + 1) begin : each
        reg [31:0] p;
        always @(posedge clk) p <= d * {d[7:0], q[i*32 +: 8]};
        assign q[i*32 +: 32] = p;
      end endgenerate
    endmodule
    """
    found = place_and_route(verilog, "many", device="25k", seeds=(1,))
    assert found.status == "infeasible"
    assert "MULT18X18D" in found.reason
    assert found.to_dict()["fmax_mhz"] is None


def test_wrong_requests() -> None:
    for arguments, message in [
        ({"target": "xcup"}, "no open place-and-route"),
        ({"device": "95k"}, "not one of 85k, 45k, 25k"),
        ({"speed": 5}, "not a speed grade"),
        ({"seeds": ()}, "at least one seed"),
        ({"seeds": (1, 1)}, "each once"),
    ]:
        with pytest.raises(SpecError, match=message):
            place_and_route("", "m", **arguments)  # type: ignore[arg-type]
