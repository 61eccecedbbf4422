"""The optimizers' own options, checked by the declarations of a design's [optimizer] section."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from ..fields import Refused
from ..sections import OptimizerSpec

#: Options whose name in a design is another.
IN_DESIGN = {"floor": "adam_floor", "gain": "kernel_gain", "limit": "search_limit", "drop": "drop_bits"}
FLAGS = ("divided", "shared", "signs", "master", "defer", "periodic_state", "probe")


def checked(options: dict[str, Any]) -> dict[str, Any]:
    """Return options (or arguments that a design has too) as a design would hold them.

    Raises
    ------
    ValueError
        A value is out of range or of another kind, or options do not fit together; the message names the option.
    """
    declared = {field.name: field.metadata["check"] for field in fields(OptimizerSpec)}
    found = {}
    for name, value in options.items():
        found[name] = value
        try:
            if name in FLAGS:
                if not isinstance(value, bool):
                    raise Refused("True or False")
            elif name == "seed":
                if isinstance(value, bool) or not isinstance(value, int):
                    raise Refused("an integer")
            elif name == "interval" and value == 0:
                raise Refused("an integer of 1 or more")
            elif IN_DESIGN.get(name, name) in declared:
                found[name] = declared[IN_DESIGN.get(name, name)](value)
        except Refused as error:
            raise ValueError(f"{name} is {value!r}; it must be {error}") from None
    if found.get("horizon") and found.get("memory", "stored") != "replay":
        raise ValueError(f'horizon is {found["horizon"]}; stored memory has none: pass memory="replay"')
    return found


def check_schedules(options: dict[str, Any], steps: int) -> None:
    """Refuse schedules that would not mean here what they mean in a design (``ValueError``)."""
    if options.get("schedule", "constant") != "constant":
        raise ValueError(f"schedule is {options['schedule']!r}; change lr with a torch.optim.lr_scheduler instead")
    if options.get("query_schedule", "constant") == "linear" and not steps:
        raise ValueError('query_schedule="linear" needs steps, the length of the whole run')
