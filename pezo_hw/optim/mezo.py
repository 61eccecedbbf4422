"""MeZO as a ``torch.optim.Optimizer``: training by forward passes, perturbed by any stream of this library.

Source: S. Malladi et al., "Fine-Tuning Language Models with Just Forward Passes", NeurIPS 2023. The step itself is
:class:`pezo_hw.zo.mezo.Mezo`, the same program that numpy and the device run.
"""

from __future__ import annotations

from .optimizer import ZerothOrder


class MeZO(ZerothOrder):
    """Two-point zeroth-order SGD (n-SPSA with ``queries`` > 1). Parameters: :class:`ZerothOrder`.

    Examples
    --------
    >>> import torch
    >>> from pezo_hw.optim import MeZO
    >>> from pezo_hw.spec import PerturbationSpec
    >>> model = torch.nn.Linear(2, 1)
    >>> optimizer = MeZO(model.named_parameters(), lr=1e-2, eps=1e-3, perturbation=PerturbationSpec(kind="bank"))
    >>> x, y = torch.ones(4, 2), torch.zeros(4, 1)
    >>> loss = optimizer.step(lambda: torch.nn.functional.mse_loss(model(x), y))
    """
