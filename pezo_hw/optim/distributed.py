"""Zeroth-order training on several processes: the same scalars everywhere, and so the same weights, bit for bit.

Two ways of sharing a step, and weights that are whole in each process or cut into shards (docs/torch.md):

* :class:`SharedBatch`: each process evaluates its part of the minibatch; (sum of losses, count) of each evaluation is
  gathered and added in the order of the ranks, so all processes have one loss, whatever the backend's algorithm.
* :class:`SharedDirections`: each process evaluates one direction of n; the pairs of losses are gathered.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

import torch
import torch.distributed as dist

from ..errors import ParityError
from ..streams import Key
from ..zo import Apply, Perturb, Term
from ..zo.execute import Diverged
from ..zo.mezo import Mezo
from .mezo import MeZO
from .optimizer import ZerothOrder
from .slots import local

#: Odd multiplier of the checksum: a weight's bits count by their place.
SPREAD = 0x9E3779B97F4A7C15 - (1 << 64)


class Ranks:
    """The processes that train together.

    Parameters
    ----------
    group
        A ``torch.distributed`` process group; None is the default one.
    """

    def __init__(self, group: Any = None) -> None:
        if not dist.is_initialized():
            raise RuntimeError("torch.distributed is not initialised; call init_process_group first")
        self._group = group
        self.rank, self.size = dist.get_rank(group), dist.get_world_size(group)
        backend = dist.get_backend(group)
        self._device = torch.device("cuda", torch.cuda.current_device()) if backend == "nccl" else torch.device("cpu")

    def gather(self, numbers: Iterable[float]) -> list[list[float]]:
        """Return each rank's numbers (as many from each), float64, in the order of the ranks."""
        own = torch.tensor(list(numbers), dtype=torch.float64, device=self._device)
        found = [torch.empty_like(own) for _ in range(self.size)]
        dist.all_gather(found, own, group=self._group)
        return [row.tolist() for row in found]

    def total(self, number: float) -> float:
        """Return the sum over all ranks, the same in each."""
        return math.fsum(row[0] for row in self.gather([number]))

    def agree(self, number: int) -> list[int]:
        """Return each rank's int64."""
        own = torch.tensor([number], dtype=torch.int64, device=self._device)
        found = [torch.empty_like(own) for _ in range(self.size)]
        dist.all_gather(found, own, group=self._group)
        return [int(row.item()) for row in found]


def checksum(tensors: Iterable[torch.Tensor]) -> int:
    """Return an int64 of the bits of flat tensors, different when any bit differs (but by chance, 2**-64)."""
    total = 0
    for tensor in tensors:
        bits = local(tensor).view(torch.int32 if tensor.element_size() == 4 else torch.int16)
        for start in range(0, len(bits), 1 << 16):
            part = bits[start : start + (1 << 16)].to(torch.int64)
            places = torch.arange(start + 1, start + 1 + len(part), device=part.device)
            total = (total * 31 + int(((part + 1) * (places * SPREAD)).sum())) & ((1 << 64) - 1)
    return total - (1 << 64) if total >= 1 << 63 else total


class Distributed:
    """What both ways share, mixed into an optimizer: a check of the weights every K steps.

    Parameters
    ----------
    ranks : Ranks
        The processes.
    check_every : int
        Steps between comparisons of all ranks' weights; 0: never. Shards differ by design and are not compared.
    """

    ranks: Ranks
    check_every: int

    def check(self: Any, step: int) -> None:
        """Compare the weights of all ranks where it is due.

        Raises
        ------
        ParityError
            They differ: a rank had other weights at the start, another closure's side effect, or failing memory.
        """
        slots = self._executor.slots
        sharded = any(slot.size < slot.tensor.size for slot in slots)
        if not self.check_every or (step + 1) % self.check_every or sharded:
            return
        self.flush()
        found = self.ranks.agree(checksum(slot.direct if slot.direct is not None else slot.parameter for slot in slots))
        other = [rank for rank, value in enumerate(found) if value != found[0]]
        if other:
            raise ParityError(
                f"step {step}: rank {other[0]} has other weights than rank 0; start all ranks from one checkpoint",
                {"checksums": found},
            )


class SharedBatch(Distributed):
    """Mixed into any optimizer class: each process's closure sees its part of the minibatch.

    The closure returns the mean loss of its examples, or (mean, count) where parts may differ in size. Weights equal
    those of one process on the whole minibatch up to the rounding of its mean loss. Sharded parameters work where the
    closure gathers them (FSDP: ``reshard_after_forward=True``, or the forward would go on with old weights).

    Examples
    --------
    >>> from pezo_hw.optim import MeZO
    >>> class DistributedMeZO(SharedBatch, MeZO):
    ...     pass
    """

    def __init__(self, *args: Any, group: Any = None, check_every: int = 100, **options: Any) -> None:
        self.ranks, self.check_every = Ranks(group), check_every
        super().__init__(*args, **options)
        self._again[1].update(group=group, check_every=check_every)  # type: ignore[attr-defined]
        executor = self._executor  # type: ignore[attr-defined]
        if any(slot.size < slot.tensor.size for slot in executor.slots):
            executor.total = self.ranks.total

    def reduced(self, returned: Any) -> float:
        """Return the mean loss over the whole minibatch."""
        mean, count = returned if isinstance(returned, tuple) else (returned, 1)
        rows = self.ranks.gather([float(mean) * count, float(count)])
        return math.fsum(row[0] for row in rows) / math.fsum(row[1] for row in rows)

    def driven(self, method: Mezo, step: int, on_step: Callable[[int, float], None]) -> None:
        """Run one step, and compare the weights where it is due."""
        super().driven(method, step, on_step)  # type: ignore[misc]
        self.check(step)


class SharedDirections(Distributed, MeZO):
    """MeZO with one direction a process, ``queries`` = the number of processes: n-SPSA in the time of one direction.

    Each process perturbs along its own direction only, from a copy of the weights that is put back afterwards (in
    float32 perturbing and restoring would leave other roundings in each process). All closures see one minibatch, or
    each its own: the estimate is the mean of g_j z_j either way.
    """

    def __init__(self, *args: Any, group: Any = None, check_every: int = 100, **options: Any) -> None:
        self.ranks, self.check_every = Ranks(group), check_every
        if options.get("queries", self.ranks.size) != self.ranks.size:
            raise ValueError(f"queries is {options['queries']}; it is the number of processes here, {self.ranks.size}")
        if options.get("query_schedule", "constant") != "constant":
            raise ValueError("query_schedule has no meaning here: every process has one direction in every step")
        super().__init__(*args, **{**options, "queries": self.ranks.size})
        self._again[1].update(group=group, check_every=check_every)

    def driven(self, method: Mezo, step: int, on_step: Callable[[int, float], None]) -> None:
        """Evaluate this process's direction, gather all losses, update along all directions."""
        executor, key = self._executor, Key(step, self.ranks.rank)
        executor.flush()
        kept = [slot.read(0, slot.size).clone() for slot in executor.slots]
        try:
            executor.apply(Apply((Perturb(1, method.eps, key),)))
            plus = executor.loss(step)
            executor.apply(Apply((Perturb(-2, method.eps, key),)))
            minus = executor.loss(step)
        finally:
            executor.apply(executor.displacement.undo())
            executor.flush()
            for slot, weights in zip(executor.slots, kept, strict=True):
                with torch.no_grad():
                    slot.write(0, slot.size, weights)
        pairs = self.ranks.gather([plus, minus])
        bad = [loss for pair in pairs for loss in pair if not math.isfinite(loss)]
        if bad:
            raise Diverged(step, bad[0])
        rate = method.rate(step) / self.ranks.size
        gradients = [method.projected_gradient(*pair) for pair in pairs]
        for decay in method.decay(step):
            executor.carry_out(decay)
        executor.apply(Apply(terms=tuple(Term(-rate * g, Key(step, j)) for j, g in enumerate(gradients))))
        on_step(step, math.fsum(loss for pair in pairs for loss in pair) / (2 * self.ranks.size))
        self.check(step)


def distributed(optimizer: type[ZerothOrder]) -> type[ZerothOrder]:
    """Return an optimizer class whose minibatch is shared by the processes; see :class:`SharedBatch`."""
    return type(f"Distributed{optimizer.__name__}", (SharedBatch, optimizer), {})
