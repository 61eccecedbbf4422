"""The commands that a zeroth-order method yields. They hold scalars, keys and names only: never an array or a weight.

Every executor carries out ``Apply`` (one sweep) and evaluates ``Eval``; what else it can do it says by a method
``carry_out(command) -> float | None`` for the commands of :data:`Stored`. A command that an executor has not is refused
by the driver with its name (:class:`pezo_hw.zo.execute.Unsupported`), before anything else happens in that step.

fl32 is rounding to float32. "Undisplaced" means that every perturbation has been undone. ``tensors`` are patterns of
names (:func:`pezo_hw.zo.tensors.select`): ``*`` and ``?`` as in file names, ``!`` before a pattern excludes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..streams import Key

#: Minibatch number that stands for the whole training set.
FULL = -1


@dataclass(frozen=True)
class LowRank:
    """Direction of rank r: a 2-D tensor (m, n) gets U V^T, every other tensor the dense z of the direction's key.

    r is ``min(rank, m, n)``. U is (m, r), row-major, the numbers offset, offset + 1, ... of the key's perturbation in
    role ``u``, with offset the tensor's place in the layout; V is (n, r), in the same way of the perturbation ``v``
    (role ``v``). The integer of a weight is the exact sum over r of u v; its scale is the source's squared, so that U
    and V have unit variance and U V^T variance r; ``divided`` divides the scale by r (2-D tensors only). U is drawn by
    its own key, so drawing or not drawing V again (refresh steps) never shifts it. Source: LOZO, arXiv 2410.07698.
    """

    rank: int
    v: Key
    divided: bool = False


@dataclass(frozen=True)
class Signs:
    """Direction of signs: +1 where the integer of z is >= 0, -1 elsewhere; the scale is 1. Any source can do it."""


@dataclass(frozen=True)
class Rounded:
    """Direction on a coarser grid: the integer v of z, stochastically rounded to a multiple of 2**``drop``.

    v' = floor((v + D) / 2**drop) * 2**drop, D the low ``drop`` bits (two's complement) of the same place's integer in
    role ``role`` of the same step and query. The mean over D is v. The scale stays. Source: QuZO, arXiv 2502.12346,
    where perturbation and update round apart (two roles).
    """

    drop: int
    role: str


#: How a direction's numbers are made; None is dense: the integers of the key as they are.
Form = LowRank | Signs | Rounded


class Perturb(NamedTuple):
    """Move the weights by ``multiple`` times the rounded perturbation ``round(eps * z(key))``.

    The perturbation is rounded once, before the whole multiple is taken, so +1, -2, +1 restores integers exactly.
    ``key`` names the direction (role ``z``); ``form`` says how its numbers are made.
    """

    multiple: int
    eps: float
    key: Key
    form: Form | None = None


class Term(NamedTuple):
    """One summand ``coefficient * z(key)`` of an update, z made as ``form`` says."""

    coefficient: float
    key: Key
    form: Form | None = None


class Apply(NamedTuple):
    """One sweep over the weights: every ``perturb``, ``round(sum of terms)`` rounded by itself, then every ``then``.

    Perturbations must add up to zero displacement before a sweep may hold terms; executors refuse otherwise, because
    an update that saturates under a displacement could not be told from one that does not. ``then`` holds the first
    perturbations of the next step, where a driver lets two sweeps share one (:class:`pezo_hw.zo.fuse.Fusing`).
    """

    perturb: tuple[Perturb, ...] = ()
    terms: tuple[Term, ...] = ()
    then: tuple[Perturb, ...] = ()


class Eval(NamedTuple):
    """Evaluate the loss on minibatch number ``batch`` (or :data:`FULL`); the method is sent the loss (a float)."""

    batch: int


class EndStep(NamedTuple):
    """Step ``step`` is complete and the weights are the new ones; ``loss`` is what a log shows for it."""

    step: int
    loss: float


class Snapshot(NamedTuple):
    """Store a copy of the undisplaced weights of ``tensors`` under ``name``, replacing what was stored there."""

    name: str
    tensors: tuple[str, ...] = ("*",)


class Swap(NamedTuple):
    """Exchange the undisplaced weights and those stored under ``name``, tensor by tensor (only the stored ones)."""

    name: str


class Restore(NamedTuple):
    """Copy the weights stored under ``name`` back; the store stays."""

    name: str


class Affine(NamedTuple):
    """Undisplaced weights of ``tensors``: w <- A + a (S - A).

    A is the snapshot ``anchor`` (zero if ""), S the snapshot ``source`` (the weights themselves if ""). Weight decay is
    a = 1 - rate with neither; a projection of the displacement from an anchor by the factor a names both.
    Float: w <- fl32(S + fl32(fl32(a - 1) * fl32(S - A))). Device: w <- clip(S + RNE(c (S - A))), c the coefficient
    (16-bit mantissa) nearest to a - 1.
    """

    tensors: tuple[str, ...]
    a: float
    anchor: str = ""
    source: str = ""


class Norm(NamedTuple):
    """Send the method ||w - A|| over ``tensors`` (A as in :class:`Affine`): a float64 sum of squares, then the root."""

    tensors: tuple[str, ...]
    anchor: str = ""


class Map(NamedTuple):
    """Elementwise state, in chunks of any size: w <- w + change, for each weight apart.

    For each entry of ``gradients``, oldest first, x = the sum of its terms, and
    (change, *state) = FUNCTIONS[function](x, *state, *scalars of that entry) of :mod:`pezo_hw.zo.elementwise`.
    Only the last change is added to the undisplaced weights. The function never sees the weights: on a stream of N
    numbers change and state repeat after N, so N numbers of state do for any number of weights.

    ``state`` names the stored arrays (zero at first). With ``state = ()`` it starts from zero, and nothing is kept:
    state by replay from the scalar log, with the same bits as stored state when the log goes back to the start.

    With a :class:`LowRank` ``form``, x, state and change of a 2-D tensor have U's shape (m, r), x = sum of c U, and the
    weights get change V^T (over r if ``divided``); other tensors as above. The terms' own forms are None then.

    Float: x by the rule of ``Apply``'s terms from zero (x = fl32(x + fl32(fl32(c scale) v))), state and function in
    float32, w <- fl32(w + change). Device: state and function in float32 as well, w <- clip(w + RNE(change 2**f)).
    """

    function: str
    state: tuple[str, ...]
    gradients: tuple[tuple[Term, ...], ...]
    scalars: tuple[tuple[float, ...], ...]
    form: LowRank | None = None


class Project(NamedTuple):
    """Carry low-rank state over to another V: of each 2-D tensor N <- N V_old^T V_new / n, n the tensor's columns.

    ``old`` and ``new`` are V's keys (role ``v``); other tensors' state stays. The r x r matrix is the exact integer
    product times scale**2 / n, rounded once to float32; N times it in float32, summed over r in order.
    Source: LOZO-M, arXiv 2410.07698.
    """

    state: str
    rank: int
    old: Key
    new: Key


#: Commands beyond sweeps and evaluations, in an executor's ``carry_out``. ``Norm`` alone answers.
Stored = Snapshot | Swap | Restore | Affine | Norm | Map | Project
Command = Apply | Eval | EndStep | Stored
