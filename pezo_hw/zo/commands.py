"""The commands that a zeroth-order method yields. They hold scalars and keys only: never an array, never a weight."""

from __future__ import annotations

from typing import NamedTuple

from ..streams import Key


class Perturb(NamedTuple):
    """Move the weights by ``multiple`` times the rounded perturbation ``round(eps * z(key))``.

    The perturbation is rounded once, before the whole multiple is taken, so +1, -2, +1 restores integers exactly.
    """

    multiple: int
    eps: float
    key: Key


class Term(NamedTuple):
    """One summand ``coefficient * z(key)`` of an update."""

    coefficient: float
    key: Key


class Apply(NamedTuple):
    """One sweep over the weights: first every ``perturb``, then ``round(sum of terms)``, rounded by itself.

    Perturbations must add up to zero displacement before a sweep may hold terms; executors refuse otherwise, because
    an update that saturates under a displacement could not be told from one that does not.
    """

    perturb: tuple[Perturb, ...] = ()
    terms: tuple[Term, ...] = ()


class Eval(NamedTuple):
    """Evaluate the loss on minibatch number ``batch``; the method is sent the loss (a float)."""

    batch: int


class EndStep(NamedTuple):
    """Step ``step`` is complete and the weights are the new ones; ``loss`` is what a log shows for it."""

    step: int
    loss: float


Command = Apply | Eval | EndStep
