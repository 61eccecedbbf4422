"""The page of torch_report.py, from its results alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Results = dict[str, dict[str, Any]]
#: Names of sources that are tabulated or read from one m-sequence, and so under the aim of 8 times.
REUSED = ("bank", "pool")


def aims(results: Results) -> Iterator[tuple[str, str, bool]]:
    """Yield each aim, what was measured, and whether it was met."""
    for name in ("sweep", "sweep, 2 threads"):
        if name not in results:
            continue
        short = [row for row in results[name]["rows"] if row["table_kib"]]
        threads = _threads(results[name])
        plain = {row["source"]: row["torch_ms"] / row["add_other_ms"] for row in short}
        yield f"torch operations <= 1.0 of `w.add_(v)`, {threads}", _list(plain, ".2f"), max(plain.values()) <= 1.0
        fast = {row["source"]: row["compiled_ms"] / row["add_one_ms"] for row in short}
        aim = f"compiled <= 1.5 of `w.add_(1.0)` for cycles <= 2^18, {threads}"
        yield aim, _list(fast, ".2f"), max(fast.values()) <= 1.5
        over = [
            max(row[f"{kind}_grown_kib"] for kind in ("compiled", "torch")) - row["table_kib"]
            for row in results[name]["rows"]
        ]
        yield f"no temporary beyond 1 MiB plus the table, {threads}", f"{max(over):.0f} KiB at most", max(over) <= 1024
    for piece in results.values():
        if "published_rest_ms" not in piece:
            continue
        what = f"{_shape(piece)}, {_threads(piece)}"
        rows = [row for row in piece["rows"] if row["sweep"] == "compiled"]
        reused = [row for row in rows if row["source"].startswith(REUSED)]
        for aim, some, least in (("bank and pool", reused, 8), ("Gaussian", [r for r in rows if r not in reused], 2)):
            ratios = {_row(row): piece["published_rest_ms"] / row["rest_ms"] for row in some}
            text = f"rest of the step >= {least} times faster than published, {aim}: {what}"
            yield text, _list(ratios, ".1f"), min(ratios.values()) >= least
        if piece["shape"] == "minilm" and piece["trainable"] == "encoder":
            shares = {_row(row): 100 * row["rest_ms"] / piece["two_forwards_ms"] for row in reused}
            yield f"rest <= 6 % of two forwards, bank and pool: {what}", _list(shares, ".1f"), max(shares.values()) <= 6
        alone = piece["peak_mib"]["forwards"]
        over = {k: 100 * (mib / alone - 1) for k, mib in piece["peak_mib"].items() if k != "forwards"}
        yield f"peak memory over inference <= 2 %: {what}", _list(over, "+.1f"), max(over.values()) <= 2


def page(results: Results) -> str:
    """Return the page as Markdown."""
    some = next(iter(results.values()))
    loads = [load for piece in results.values() for load in piece["load"]]
    lines = [
        "# Speed and memory of zeroth-order steps in torch",
        "",
        "Made by `python benchmarks/torch_report.py --measure all`. Measured on one CPU, no GPU: "
        f"{some['processor']}, torch {some['torch']}. Times are the best of the rounds; only ratios within one table "
        f"mean anything. Load averages before and after the pieces: {min(loads):.1f} to {max(loads):.1f}.",
        "",
        "| aim | measured | met |",
        "|---|---|---|",
        *(f"| {aim} | {measured} | {'yes' if met else '**no**'} |" for aim, measured, met in aims(results)),
        "",
    ]
    for piece in results.values():
        if "published_rest_ms" in piece:
            lines += _step(piece)
        elif "numbers" in piece:
            lines += _sweep(piece)
    if "lozo" in results:
        lines += _lozo(results["lozo"])
    if "replicas" in results:
        lines += _replicas(results["replicas"])
    return "\n".join(lines)


def _sweep(piece: dict[str, Any]) -> list[str]:
    lines = [
        f"## Adding a perturbation to {piece['numbers'] / 1e6:.1f}M weights, {_threads(piece)}",
        "",
        f"`benchmarks/torch_sweep.py`, ms, best of {piece['rounds']}. The last two: peak of memory during a sweep over "
        "what was held before it, KiB, compiled and torch.",
        "",
        "| source | `add_(1.0)` | `add_(v)` | compiled | of `add_(1.0)` | torch | of `add_(v)` | compiled | torch |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in piece["rows"]:
        one, other, fast, plain = (row[f"{key}_ms"] for key in ("add_one", "add_other", "compiled", "torch"))
        cells = [row["source"], f"{one:.2f}", f"{other:.2f}", f"{fast:.2f}", f"{fast / one:.2f}", f"{plain:.2f}"]
        cells += [f"{plain / other:.2f}", str(row["compiled_grown_kib"]), str(row["torch_grown_kib"])]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def _step(piece: dict[str, Any]) -> list[str]:
    forwards, published = piece["two_forwards_ms"], piece["published_rest_ms"]
    memory = ", ".join(f"{name} {mib:.0f}" for name, mib in piece["peak_mib"].items())
    lines = [
        f"## A step of {_shape(piece)}, {_threads(piece)}",
        "",
        f"{piece['trained'] / 1e6:.1f}M of {piece['weights'] / 1e6:.1f}M weights trained, batch {piece['batch']} x "
        f"{piece['length']}. Two forwards {forwards:.0f} ms; the rest of the published step {published:.0f} ms. "
        f"Peak of a process, MiB: {memory}.",
        "",
        "| source | sweep | sweeps | rest, ms | times faster | of two forwards |",
        "|---|---|---|---|---|---|",
    ]
    for row in piece["rows"]:
        rest = row["rest_ms"]
        cells = [row["source"], row["sweep"], str(row["sweeps"]), f"{rest:.1f}", f"{published / rest:.1f}"]
        lines.append(f"| {' | '.join(cells)} | {rest / forwards:.1%} |")
    return [*lines, ""]


def _lozo(piece: dict[str, Any]) -> list[str]:
    forwards = piece["two_forwards_ms"]
    return [
        f"## LOZO in the layers' outputs and in place, {piece['shape']}, rank {piece['rank']}, {_threads(piece)}",
        "",
        f"`benchmarks/torch_lozo.py`. Two forwards {forwards:.0f} ms.",
        "",
        "| method | step, ms | over two forwards |",
        "|---|---|---|",
        *(f"| {name} | {ms:.0f} | {ms / forwards - 1:+.1%} |" for name, ms in piece["step_ms"].items()),
        "",
    ]


def _replicas(piece: dict[str, Any]) -> list[str]:
    lines = [
        f"## {piece['replicas']} runs as replicas, {_threads(piece)}",
        "",
        "`benchmarks/torch_replicas.py`, ms a step of all runs; in brackets, times faster than optimizers in turn.",
        "",
        "| model | optimizers in turn | replicas, one batched forward | replicas, a forward of each |",
        "|---|---|---|---|",
    ]
    for row in piece["rows"]:
        apart, *others = (row[f"{key}_ms"] for key in ("apart", "batched", "each"))
        cells = [row["model"], f"{apart:.1f}", *(f"{ms:.1f} ({apart / ms:.1f})" for ms in others)]
        lines.append(f"| {' | '.join(cells)} |")
    return [*lines, ""]


def _shape(piece: dict[str, Any]) -> str:
    return f"{piece['shape']}, {'all weights' if piece['trainable'] == 'all' else 'its layers'}"


def _threads(piece: dict[str, Any]) -> str:
    return f"{piece['threads']} thread{'s' if piece['threads'] > 1 else ''}"


def _row(row: dict[str, Any]) -> str:
    return f"{row['source']} ({row['sweeps']} sweeps)"


def _list(values: dict[str, float], form: str) -> str:
    return ", ".join(f"{name} {value:{form}}" for name, value in values.items())
