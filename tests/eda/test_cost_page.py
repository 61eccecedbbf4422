"""docs/cost.md agrees with the code: parts, flows, variables, and the Python example's names."""

from __future__ import annotations

from pathlib import Path

from pezo_hw.eda import cost, routers, yosys
from pezo_hw.eda.parts import DEFAULT_PART
from pezo_hw.eda.tools import RUN_SECONDS, TOOLS

PAGE = (Path(__file__).parents[2] / "docs" / "cost.md").read_text()


def test_targets_flows_and_parts() -> None:
    for target, flow in yosys.SYNTHESIS.items():
        row = next(line for line in PAGE.splitlines() if line.startswith(f"| `{target}` | `synth"))
        assert f"`{flow.removesuffix(' -top {top}')}`" in row
        assert DEFAULT_PART[target] in row


def test_limits_and_variables() -> None:
    assert f"{cost.QUICK_LUTS:,} LUTs" in PAGE
    assert f"{routers.FREQUENCY_MHZ} MHz" in PAGE
    for name in [*(tool.variable for tool in TOOLS), "PEZO_TOOL_TIMEOUT", "PEZO_CACHE"]:
        assert f"`{name}`" in PAGE
    assert f"{RUN_SECONDS:g} by default" in PAGE


def test_example_names() -> None:
    for name in ("synth", "pnr"):
        assert f"cost.{name}(spec" in PAGE
        assert callable(getattr(cost, name))
