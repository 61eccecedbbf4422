"""Zeroth-order methods: commands on weights, methods as generators of commands, executors that carry them out."""

from .commands import Apply, Command, EndStep, Eval, Perturb, Term
from .execute import Diverged, Executor, drive, replay
from .mezo import Mezo

__all__ = [
    "Apply",
    "Command",
    "Diverged",
    "EndStep",
    "Eval",
    "Executor",
    "Mezo",
    "Perturb",
    "Term",
    "drive",
    "replay",
]
