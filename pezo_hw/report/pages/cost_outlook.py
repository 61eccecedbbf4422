"""The part of the cost page that needs no tool: estimates beside synthesis, energy, and what a step waits for."""

from __future__ import annotations

from typing import Any

from ..blocks import Block, Cell, Figure, Table, Text
from ..figures.cost_front import pareto
from ..figures.energy import energy_bars
from ..verdict import cost_sum
from ..words import count, percent, real, source_name, target_name

LIMITS = {"numbers": "random numbers", "memory": "memory", "macs": "arithmetic"}


def blocks(cost: dict[str, Any]) -> list[Block]:
    """Return the blocks; none for result files of versions without these figures."""
    outlook = cost.get("outlook")
    if not outlook:
        return []
    found: list[Block] = []
    for target, designs in cost.get("targets", {}).items():
        rows = _rows(designs, outlook["estimate"].get(target, {}), outlook["energy"].get(target, {}))
        if rows:
            headers = ("source", "LUT", "estimated", "FF", "estimated", "energy per number")
            caption = f"{target_name(target)}: estimate beside synthesis; energy of the Gaussian's, a range"
            found.append(Table(headers, rows, caption))
        points = [
            (name, float(total), tuple(energy["relative"]))
            for name, energy in outlook["energy"].get(target, {}).items()
            if "relative" in energy and (total := cost_sum(designs.get(name)))
        ]
        if len(points) > 1:
            found.append(Figure(pareto(target, points), f"{target_name(target)}: cells and energy"))
        split = {name: energy for name, energy in outlook["energy"].get(target, {}).items() if "shares" in energy}
        if split:
            caption = f"{target_name(target)}: energy of one number by cause, beside that of the Gaussian's"
            found.append(Figure(energy_bars(target, split), caption))
    return [*found, *_system(outlook["system"])]


def _rows(designs: dict[str, Any], estimates: dict[str, Any], energies: dict[str, Any]) -> list[list[Cell | str]]:
    rows: list[list[Cell | str]] = []
    for name, guess in estimates.items():
        counted, energy = designs.get(name, {}), energies.get(name, {})
        cells: list[Cell | str] = [source_name(name)]
        for unit in ("lut", "ff"):
            cells += [count(counted.get(unit)), count(guess.get(unit))]
        if "relative" in energy:
            low, high = energy["relative"]
            cells.append(f"{percent(low, 0)} to {percent(high, 0)}")
        else:
            cells.append("-")
        rows.append(cells)
    return rows


def _system(system: dict[str, Any]) -> list[Block]:
    rows: list[list[Cell | str]] = []
    for point in system["points"]:
        own = " (this design)" if point["lanes"] == system["own"] else ""
        waits = [LIMITS.get(point[phase]["bound"], point[phase]["bound"]) for phase in ("forward", "update")]
        step = f"{real(1e3 * point['step_seconds'])} ms"
        rows.append([f"{count(point['lanes'])}{own}", *waits, step, percent(point["waits_for_numbers"], 0)])
    headers = ("numbers a clock", "forward waits for", "update waits for", "step", "lost to numbers")
    needed = real(system["points"][0]["numbers_needed"])
    caption = (
        f"A training step of {count(system['weights'])} weights, batch {count(system['batch'])}: {system['board']}"
    )
    said = f"With this model and board a forward pass stops waiting for random numbers at {needed} a clock."
    return [Table(headers, rows, caption), Text(said)]
