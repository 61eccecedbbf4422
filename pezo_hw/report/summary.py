"""``result.json``: the few numbers of a run that other programs read."""

from __future__ import annotations

from typing import Any

from .. import __version__
from .collect import FORMAT, Report
from .verdict import headline

STAGES = ("parity", "training", "cost", "quality")
COST_KEYS = ("lut", "ff", "bram", "dsp", "fmax_mhz", "status", "reason")
RUN_KEYS = ("verdict", "paired", "goal", "reached", "status", "reason")


def summarise(report: Report) -> dict[str, Any]:
    """Return the content of ``result.json``.

    Keys: ``format``, ``version``, ``name``, ``hash``, ``verdict`` (list of {topic, state, text}); of the stages that
    ran ``parity`` {clocks, mismatches, levels}, ``training`` {source: {numerics: {accuracy, verdict, paired}}},
    ``baselines``, ``lanes`` and ``cost`` {target: {design: {lut, ff, bram, dsp, fmax_mhz}}}, ``randomness``;
    ``not_run`` {stage: reason}; ``seconds`` {stage: s}.
    """
    spec = report["spec"] or {}
    result: dict[str, Any] = {
        "format": FORMAT,
        "version": __version__,
        "name": spec.get("name"),
        "hash": spec.get("hash"),
        "verdict": headline(report),
    }
    if parity := report["parity"]:
        result["parity"] = {
            "clocks": parity.get("clocks"),
            "mismatches": parity.get("mismatches"),
            "levels": [level["name"] for level in parity.get("levels", [])],
        }
        if "free_running" in parity:
            result["parity"]["free_running"] = {
                key: parity["free_running"].get(key) for key in ("steps", "equal") if key in parity["free_running"]
            }
    if training := report["training"]:
        result["training"] = {
            source: {numerics: _run(run) for numerics, run in runs.items()}
            for source, runs in training.get("runs", {}).items()
        }
        result["baselines"] = training.get("baselines", {})
    if cost := report["cost"]:
        result["lanes"] = cost.get("lanes")
        result["cost"] = {
            target: {design: {key: row[key] for key in COST_KEYS if key in row} for design, row in designs.items()}
            for target, designs in cost.get("targets", {}).items()
        }
    if quality := report["quality"]:
        result["randomness"] = {
            "cycle": quality.get("cycle"),
            "distinct": quality.get("distinct"),
            "effective_dimension": quality.get("effective_dimension", {}).get("value"),
            "lag_max": quality.get("lag", {}).get("max_abs"),
            "cross_lane_max": quality.get("cross_lane", {}).get("max_abs"),
        }
    result["not_run"] = dict(report["not_run"])
    result["seconds"] = {
        stage: report[stage]["seconds"] for stage in STAGES if report[stage] and "seconds" in report[stage]
    }
    return result


def _run(run: dict[str, Any]) -> dict[str, Any]:
    accuracy = run.get("accuracy")
    out: dict[str, Any] = {}
    if accuracy is not None:
        out["accuracy"] = {key: accuracy.get(key) for key in ("start", "mean", "std", "seeds", "forwards")}
    return out | {key: run[key] for key in RUN_KEYS if key in run}
