"""What would silently spoil a step, found and refused: changed buffers, backward, stale casts, flat losses."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

import torch
from torch.nn.modules.module import register_module_forward_pre_hook

#: Buffers up to this size are compared by value as well: batch normalisation changes its means without a new version.
COMPARED = 1 << 16


class Generators:
    """The states of torch's random generators when a step begins: every evaluation sees the same dropout masks."""

    def __init__(self, devices: Iterable[torch.device]) -> None:
        self._cpu = torch.get_rng_state()
        self._gpu = {device: torch.cuda.get_rng_state(device) for device in devices if device.type == "cuda"}

    def restore(self) -> None:
        """Set them back."""
        torch.set_rng_state(self._cpu)
        for device, state in self._gpu.items():
            torch.cuda.set_rng_state(state, device)


class Gradients:
    """The parameters' gradients as they are; a closure that calls backward changes one."""

    def __init__(self, parameters: Iterable[torch.Tensor]) -> None:
        self._before = [(p, p.grad, None if p.grad is None else p.grad._version) for p in parameters]

    def check(self) -> None:
        """Raise ``RuntimeError`` where backward was called."""
        for parameter, grad, version in self._before:
            now = parameter.grad
            if now is not grad or (now is not None and now._version != version):
                raise RuntimeError("the closure called backward; a zeroth-order step needs the loss alone")


class _Buffer(NamedTuple):
    module: weakref.ref[torch.nn.Module]
    name: str
    tensor: torch.Tensor
    version: int
    value: torch.Tensor | None

    @classmethod
    def of(cls, module: torch.nn.Module, name: str, tensor: torch.Tensor) -> _Buffer:
        value = tensor.clone() if tensor.numel() <= COMPARED else None
        return cls(weakref.ref(module), name, tensor, tensor._version, value)

    def changed(self) -> bool:
        module = self.module()
        if module is None:
            return False
        now = module._buffers.get(self.name)
        if now is not self.tensor or now._version != self.version:
            return True
        return self.value is not None and not torch.equal(now, self.value)


class Buffers:
    """The buffers of the modules that the closure calls, found by a hook while the first step runs."""

    def __init__(self) -> None:
        self._modules: dict[int, weakref.ref[torch.nn.Module]] = {}
        self._held: list[_Buffer] = []

    def finding(self) -> AbstractContextManager[Any]:
        """Return a context in which modules that are called for the first time become known, before they run."""
        return register_module_forward_pre_hook(self._found) if not self._modules else nullcontext()

    def hold(self) -> None:
        """Note the buffers of the known modules as they are."""
        self._held = []
        for known in self._modules.values():
            module = known()
            if module is not None:
                self._note(module)

    def check(self) -> None:
        """Raise ``RuntimeError`` where a buffer changed."""
        for buffer in self._held:
            if buffer.changed():
                raise RuntimeError(
                    f"the closure changed buffer {buffer.name} of a {type(buffer.module()).__name__}: losses at two "
                    "points would be of two models; call model.eval() (batch normalisation) or freeze the buffer"
                )

    def _found(self, module: torch.nn.Module, given: Any) -> None:
        for part in module.modules():
            if id(part) not in self._modules:
                self._modules[id(part)] = weakref.ref(part)
                self._note(part)

    def _note(self, module: torch.nn.Module) -> None:
        for name, tensor in module._buffers.items():
            if tensor is not None and not tensor.is_inference():
                self._held.append(_Buffer.of(module, name, tensor))


class Evaluation:
    """One step's guarded closure.

    Parameters
    ----------
    parameters
        The trainable ones.
    buffers
        Kept from step to step.

    Attributes
    ----------
    losses : list of float
        What the closure returned, in order.
    """

    def __init__(self, parameters: list[torch.Tensor], buffers: Buffers) -> None:
        self._generators = Generators({p.device for p in parameters})
        self._gradients, self._buffers = Gradients(parameters), buffers
        self.losses: list[float] = []
        buffers.hold()

    def run(self, closure: Callable[[], Any]) -> Any:
        """Return what the closure returns, detached."""
        self._generators.restore()
        # a cast weight that autocast kept would be that of another point
        torch.clear_autocast_cache()
        with torch.no_grad(), self._buffers.finding():
            returned = closure()
        self._gradients.check()
        self._buffers.check()
        return returned


def flat_loss(step: int, loss: float) -> RuntimeError:
    """Return the error of a loss that no perturbation changes."""
    return RuntimeError(
        f"step {step}: the loss is {loss!r} with and without the perturbation. Is the closure's model the one whose "
        "parameters the optimizer has, and computed anew at each call? Else raise eps, or pass probe=False"
    )
