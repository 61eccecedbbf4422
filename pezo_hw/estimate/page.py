"""The page of a validation: errors by target and by block, with their populations."""

from __future__ import annotations

from typing import Any

from .population import POPULATION

UNITS = ("lut", "ff")


def readme(result: dict[str, Any]) -> str:
    """Return the page of a validation."""
    lines = [
        "# How far the estimates are off",
        "",
        f"`python -m pezo_hw.estimate.validate --targets {','.join(result['errors'])} --seed {result['seed']} "
        f"--designs {result['designs']}{_chosen(result['population'])}` made this folder: random designs, estimated, "
        "then synthesized.",
        f"No coefficient was fitted to them: they are drawn with seed {result['seed']}, the fit's with seed "
        f"{result['fit_seed']}.",
        "",
        f"Tool: {result['tool']}. Points: `results.json`; picture: `scatter.svg`.",
        "",
        "| target | designs | unit | median error | 95th percentile | 95th, heavy blocks | worst | aim met |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for target, summary in result["errors"].items():
        for unit in UNITS:
            row = summary[unit]
            cells = [
                f"{100 * row[key]:.1f} %" if row[key] is not None else "-" for key in ("p95", "p95_heavy", "worst")
            ]
            lines.append(
                f"| {target} | {row['designs']} | {unit.upper()} | {100 * row['median']:.1f} % "
                f"({row['median_cells']:g} cells) | {' | '.join(cells)} | {'yes' if row['met'] else 'NO'} |"
            )
    lines += ["", "Block RAM and multipliers, equal to synthesis:", ""]
    for target, summary in result["errors"].items():
        lines.append(f"- {target}: {summary['bram_exact']} and {summary['dsp_exact']} of {summary['designs']}")
    lines += [
        "",
        "Aim: 60 designs a target; median at most 5 % or 4 cells; 95th percentile at most 15 %, 25 % for heavy blocks:",
        "Gaussians, gearboxes, and on iCE40 banks, pools and the subsystem, whose memories become multiplexers of",
        "flip-flops or of small block RAMs.",
        "",
        "## Block by block",
        "",
        "Median error of LUTs / flip-flops, in percent:",
        "",
        *_blocks(result["blocks"], list(result["errors"])),
        "",
        "## The population",
        "",
        *(f"- {block}: {text}." for block, text in result["population"].items()),
        "",
    ]
    return "\n".join(lines)


def _chosen(population: dict[str, str]) -> str:
    """Return the option that names the blocks, where they are not all."""
    return "" if set(population) == set(POPULATION) else f" --blocks {','.join(population)}"


def _blocks(blocks: dict[str, dict[str, dict[str, float]]], targets: list[str]) -> list[str]:
    """Return the rows of a table: a block a row, a target a column."""
    lines = [f"| block | {' | '.join(targets)} |", f"|---{'|---' * len(targets)}|"]
    for block, by_target in blocks.items():
        cells = [
            " / ".join(f"{100 * by_target[target][unit]:.1f}" for unit in UNITS) if target in by_target else "-"
            for target in targets
        ]
        lines.append(f"| {block} | {' | '.join(cells)} |")
    return lines
