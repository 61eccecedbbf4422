"""Where a model's trainable weights lie: views, shards, and float32 masters of low-precision parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch

from ..layout import TensorSlot

#: Weights handled at a time where a float32 copy of them is needed.
CHUNK = 1 << 16


@dataclass(frozen=True)
class Factors:
    """What a parameter group's own numbers make of the method's.

    ``eps``: its eps over the method's; ``rate`` its learning rate over the method's; ``decay`` the same of the products
    of learning rate and weight decay.
    """

    eps: float = 1.0
    rate: float = 1.0
    decay: float = 1.0

    @property
    def gradient(self) -> float:
        """Its projected gradient over the method's, which divides by 2 eps."""
        return 1.0 / self.eps


class Slot:
    """One trainable tensor, or this process's part of it.

    Parameters
    ----------
    tensor : TensorSlot
        The whole tensor: name, shape, place in a perturbation.
    parameter : torch.Tensor
        The (local) weights: contiguous float32, bfloat16 or float16.
    group : int
        Its parameter group.
    start : int
        Place of the first local weight in the whole tensor, row-major.
    master : bool
        Low precision only: whether a float32 copy carries the weights and the parameter is its rounding. Without one,
        every sweep rounds the parameter itself, and perturbing and restoring leaves an error of its precision.
    """

    def __init__(
        self, tensor: TensorSlot, parameter: torch.Tensor, group: int, start: int = 0, master: bool = True
    ) -> None:
        self.tensor, self.parameter, self.group, self.start = tensor, parameter, group, start
        self.low = parameter.dtype != torch.float32
        self.master = local(parameter).float() if self.low and master else None
        self._version = parameter._version

    @property
    def place(self) -> int:
        """Place of the first local weight in a perturbation."""
        return self.tensor.offset + self.start

    @property
    def size(self) -> int:
        """Local weights."""
        return local(self.parameter).numel()

    @property
    def direct(self) -> torch.Tensor | None:
        """The float32 weights that a sweep may change in place, flat; None where there are none."""
        return self.master if self.low else local(self.parameter)

    @property
    def address(self) -> int | None:
        """Where the weights lie, or None where only reading them says."""
        return None if hasattr(self.parameter, "to_local") else self.parameter.data_ptr()

    def publish(self) -> None:
        """Round the master into the parameter."""
        if self.master is not None:
            local(self.parameter).copy_(self.master)
            self._version = self.parameter._version

    def refresh(self) -> None:
        """Read the master again where someone else has changed the parameter since: a checkpoint was loaded, say."""
        if self.master is not None and self.parameter._version != self._version:
            self.master.copy_(local(self.parameter))
            self._version = self.parameter._version

    def chunks(self, most: int = CHUNK) -> Iterator[tuple[int, int]]:
        """Yield (start, stop) of local weights."""
        for start in range(0, self.size, most):
            yield start, min(start + most, self.size)

    def read(self, start: int, stop: int) -> torch.Tensor:
        """Return local weights as float32: a view, or a copy where the parameter itself is of low precision."""
        direct = self.direct
        return local(self.parameter)[start:stop].float() if direct is None else direct[start:stop]

    def write(self, start: int, stop: int, weights: torch.Tensor) -> None:
        """Store what :meth:`read` returned and the caller changed in place, or other weights."""
        for kept in (self.master, local(self.parameter)):
            if kept is not None and kept[start:stop].data_ptr() != weights.data_ptr():
                kept[start:stop].copy_(weights)
        self._version = self.parameter._version


def local(parameter: torch.Tensor) -> torch.Tensor:
    """Return this process's weights of a parameter, flat; they share its memory."""
    data = parameter.detach()
    return (data.to_local() if hasattr(data, "to_local") else data).view(-1)
