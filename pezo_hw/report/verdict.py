"""The headline: three plain sentences on bits, accuracy and cost, each with its state."""

from __future__ import annotations

from typing import Any

from .collect import Report
from .words import count, interval, numerics_name, percent, points, source_name, target_name

BASELINE = "gaussian-clt"  #: the Gaussian generator that the cost is compared with
FRESH = "uniform"  #: no reuse at all: what is saved by dropping the Gaussian alone
STATES = {"equivalent": "good", "different": "bad", "inconclusive": "open", "reference": "muted"}


def headline(report: Report) -> list[dict[str, str]]:
    """Return [{topic, state, text}] for bits, accuracy and cost; state is good, bad, open or muted (not run)."""
    return [_bits(report), _accuracy(report), _cost(report)]


def design_kind(report: Report) -> str:
    """Return the perturbation kind that the design names, ``bank`` when the spec is absent."""
    return str((report["spec"] or {}).get("perturbation", {}).get("kind", "bank"))


def hardware_name(report: Report) -> str:
    """Return the name of the design's own source in cost.json: a Gaussian is a sum of uniforms there."""
    kind = design_kind(report)
    return BASELINE if kind == "gaussian" else kind


def parity_holds(parity: dict[str, Any]) -> bool:
    """Tell whether every level and the free-running training agreed, and something was compared."""
    free = parity.get("free_running") or {}
    levels = parity.get("levels", [])
    clean = all(not level.get("mismatches") for level in levels)
    return (
        bool(parity.get("clocks")) and not parity.get("mismatches") and clean and free.get("equal", True) is not False
    )


def cost_sum(row: dict[str, Any] | None) -> int | None:
    """Return LUT + FF of one design, None when it is absent or infeasible."""
    if not row or row.get("status", "ok") != "ok" or row.get("lut") is None or row.get("ff") is None:
        return None
    return int(row["lut"]) + int(row["ff"])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _line(topic: str, state: str, text: str) -> dict[str, str]:
    return {"topic": topic, "state": state, "text": text}


def _not_run(report: Report, part: str, topic: str) -> dict[str, str]:
    return _line(topic, "muted", f"Not run: {report['not_run'].get(part, 'no result')}.")


def _bits(report: Report) -> dict[str, str]:
    parity = report["parity"]
    if not parity:
        return _not_run(report, "parity", "Bits")
    clocks, mismatches = parity.get("clocks"), parity.get("mismatches")
    free = parity.get("free_running") or {}
    if not parity_holds(parity):
        if not clocks:
            return _line("Bits", "bad", "Nothing was compared: 0 clocks.")
        if mismatches:
            return _line(
                "Bits", "bad", f"NOT equal: {count(mismatches)} mismatches in {count(clocks)} compared clocks."
            )
        return _line(
            "Bits",
            "bad",
            f"NOT equal: the streams agree over {count(clocks)} clocks, but a level or the training "
            "weights differ (see the ladder).",
        )
    levels = len(parity.get("levels", []))
    text = f"Hardware and Python are equal bit for bit over {count(clocks)} compared clocks on {levels} levels"
    if free.get("equal"):
        text += (
            f", and {count(free.get('steps'))} training steps on the simulated hardware's numbers give the same weights"
        )
    return _line("Bits", "good", text + ".")


def _accuracy(report: Report) -> dict[str, str]:
    training = report["training"]
    if not training:
        return _not_run(report, "training", "Accuracy")
    kind = design_kind(report)
    runs = {n: run for n, run in training.get("runs", {}).get(kind, {}).items() if run.get("accuracy")}
    if not runs:
        return _line("Accuracy", "muted", f"No run of {source_name(kind)} in training.json.")
    parts, states = [], []
    for numerics, run in runs.items():
        accuracy, paired = run["accuracy"], run.get("paired") or {}
        verdict = str(run.get("verdict", paired.get("verdict", "inconclusive")))
        text = (
            f"{numerics_name(numerics)} numerics {percent(accuracy.get('start'))} to {percent(accuracy.get('mean'))} "
            f"(mean of {len(accuracy.get('seeds', []))} seeds)"
        )
        if verdict != "reference" and paired.get("mean_difference") is not None:
            text += f", {points(paired['mean_difference'])} points against Gaussian"
            text += f" (95 % interval {interval(paired.get('interval'))}): {verdict}"
        parts.append(text)
        states.append(STATES.get(verdict, "open"))
    worst = next((state for state in ("bad", "open", "good") if state in states), "muted")
    return _line("Accuracy", worst, f"{_capital(source_name(kind))}: " + "; ".join(parts) + ".")


def _cost(report: Report) -> dict[str, str]:
    cost = report["cost"]
    if not cost:
        return _not_run(report, "cost", "Cost")
    kind = hardware_name(report)
    parts, ratios = [], []
    for target, designs in cost.get("targets", {}).items():
        mine, base = cost_sum(designs.get(kind)), cost_sum(designs.get(BASELINE))
        if mine is None:
            reason = (designs.get(kind) or {}).get("reason", "no result")
            parts.append(f"{target_name(target)}: no count ({reason})")
            continue
        text = f"{target_name(target)}: {count(designs[kind]['lut'])} LUT + {count(designs[kind]['ff'])} FF"
        if base and kind != BASELINE:
            text += f", {percent(mine / base, 0)} of a Gaussian sum-of-uniforms generator's {count(base)}"
            ratios.append(mine / base)
        fresh = cost_sum(designs.get(FRESH))
        if fresh is not None and kind != FRESH:
            text += f" (fresh uniform numbers without any reuse: {percent(fresh / base, 0) if base else count(fresh)})"
        parts.append(text)
    if not parts:
        return _line("Cost", "muted", "cost.json names no target.")
    state = "muted" if not ratios else "good" if max(ratios) < 1 else "bad"
    return _line("Cost", state, f"{count(cost.get('lanes'))} numbers per clock. " + "; ".join(parts) + ".")
