"""Train the parameters that patterns of names choose, and no other."""

from __future__ import annotations

import torch

from ...zo.tensors import matches

#: Heads of the usual model classes.
HEAD = ("classifier*", "*lm_head*", "score*", "qa_outputs*")


def train_only(model: torch.nn.Module, patterns: tuple[str, ...]) -> int:
    """Freeze every parameter that no pattern chooses.

    Parameters
    ----------
    patterns
        As in :func:`pezo_hw.zo.tensors.matches`: ``("*.attn.*", "!*bias")``; :data:`HEAD` for the head alone.

    Returns
    -------
    int
        Trainable numbers.

    Raises
    ------
    ValueError
        No parameter is chosen.
    """
    count = 0
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(matches(name, patterns))
        count += parameter.numel() if parameter.requires_grad else 0
    if not count:
        names = ", ".join(name for name, _ in list(model.named_parameters())[:6])
        raise ValueError(f"no parameter is chosen by {list(patterns)}; the names are {names}, ...")
    return count
