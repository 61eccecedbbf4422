"""What would silently spoil a step, found and refused: changed buffers, backward, stale casts, flat losses."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any, NamedTuple

import torch

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


class Parameters:
    """The parameters as they are at construction: what a step relies on is checked at each.

    Parameters
    ----------
    named
        (name, parameter), in the order of the groups.
    """

    def __init__(self, named: list[tuple[str, torch.Tensor]]) -> None:
        self._then = [(name, p, _kind(p)) for name, p in named]
        self.all = [p for _, p in named]

    def check(self, now: list[torch.Tensor]) -> None:
        """Raise ``ValueError`` where ``now``, the groups' parameters, are others or were converted."""
        if len(now) != len(self.all) or any(p is not known for p, known in zip(now, self.all, strict=True)):
            raise ValueError("param_groups have other parameters than at construction; make a new optimizer")
        for name, p, then in self._then:
            for was, found in zip(then, _kind(p), strict=True):
                if was != found:
                    raise ValueError(
                        f"parameter {name} was {was} at construction and is {found}; convert, move or freeze the model "
                        "first, then make the optimizer"
                    )

    def versions(self) -> list[tuple[int, int]]:
        """Return what changes when someone writes to a parameter, or puts other memory there."""
        return [(p._version, 0 if hasattr(p, "to_local") else p.data_ptr()) for p in self.all]

    def check_unchanged(self, versions: list[tuple[int, int]]) -> None:
        """Raise ``RuntimeError`` where a parameter changed since."""
        for (name, _, _), now, then in zip(self._then, self.versions(), versions, strict=True):
            if now != then:
                raise RuntimeError(
                    f"the closure changed parameter {name}; it must compute the loss and leave the weights alone"
                )


def _kind(p: torch.Tensor) -> tuple[Any, ...]:
    order = "contiguous" if p.is_contiguous() else "not contiguous"
    return p.dtype, p.device, tuple(p.shape), order, "trainable" if p.requires_grad else "frozen"


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
    """The buffers of the models that have the parameters: looked for once, without hooks, which disturb compilers.

    Parameters
    ----------
    parameters
        The trainable ones; every module that has one, directly or in a part of it, is watched with all its parts.
    """

    def __init__(self, parameters: Iterable[torch.Tensor]) -> None:
        ours = {id(parameter) for parameter in parameters}
        kinds = _kinds(torch.nn.Module)
        modules = [thing for thing in gc.get_objects() if type(thing) in kinds]
        owners = {id(m) for m in modules if any(id(p) in ours for p in m._parameters.values())}
        watched = {
            id(part): part
            for module in modules
            if not owners.isdisjoint(id(part) for part in module.modules())
            for part in module.modules()
            if part._buffers
        }
        self._modules = [weakref.ref(part) for part in watched.values()]
        self._held: list[_Buffer] = []

    def hold(self) -> None:
        """Note the buffers as they are."""
        parts = [part for known in self._modules if (part := known()) is not None]
        self._held = [
            _Buffer.of(part, name, tensor)
            for part in parts
            for name, tensor in part._buffers.items()
            if tensor is not None and not tensor.is_inference()
        ]

    def check(self) -> None:
        """Raise ``RuntimeError`` where a buffer changed."""
        for buffer in self._held:
            if buffer.changed():
                raise RuntimeError(
                    f"the closure changed buffer {buffer.name} of a {type(buffer.module()).__name__}: losses at two "
                    "points would be of two models; call model.eval() (batch normalisation) or freeze the buffer"
                )


class Evaluation:
    """One step's guarded closure.

    Parameters
    ----------
    parameters
        The trainable ones.
    buffers
        Kept from step to step.
    """

    def __init__(self, parameters: Parameters, buffers: Buffers) -> None:
        self._generators = Generators({p.device for p in parameters.all})
        self._gradients, self._parameters, self._buffers = Gradients(parameters.all), parameters, buffers
        buffers.hold()

    def run(self, closure: Callable[[], Any]) -> Any:
        """Return what the closure returns, detached."""
        self._generators.restore()
        # a cast weight that autocast kept would be that of another point
        torch.clear_autocast_cache()
        versions = self._parameters.versions()
        with torch.no_grad():
            returned = closure()
        self._gradients.check()
        self._parameters.check_unchanged(versions)
        self._buffers.check()
        return returned


def _kinds(base: type[torch.nn.Module]) -> set[type[torch.nn.Module]]:
    """Return a class and all that derive from it."""
    found, new = {base}, [base]
    while new:
        new = [kind for parent in new for kind in type.__subclasses__(parent) if kind not in found]
        found.update(new)
    return found


def flat_loss(step: int, loss: float) -> RuntimeError:
    """Return the error of a loss that no perturbation changes."""
    return RuntimeError(
        f"step {step}: the loss is {loss!r} with and without the perturbation. Is the closure's model the one whose "
        "parameters the optimizer has, and computed anew at each call? Else raise eps, or pass probe=False"
    )


def scalar(returned: Any) -> float:
    """Return what a closure returned as a number (``ValueError``: it is none)."""
    if isinstance(returned, torch.Tensor):
        if returned.numel() == 1 and not returned.is_complex():
            return float(returned.detach())
        kind = f"a tensor of shape {tuple(returned.shape)}, {returned.dtype}"
    else:
        if not isinstance(returned, str):
            with suppress(TypeError, ValueError):
                return float(returned)
        kind = repr(returned)
    raise ValueError(f"the closure returned {kind}; it must return the loss, one real number")
