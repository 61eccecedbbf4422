"""Import optional packages where they are used, with one clear error when they are absent."""

from __future__ import annotations

import importlib
from types import ModuleType

from .errors import MissingDependency


def require(module: str, extra: str) -> ModuleType:
    """Import and return ``module``.

    Parameters
    ----------
    module : str
        Dotted module name, such as ``"torch"``.
    extra : str
        The extra of the distribution that brings it, such as ``"torch"``.

    Raises
    ------
    MissingDependency
        The package is not installed; the message holds the pip command.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or not (module == error.name or module.startswith(error.name + ".")):
            raise  # the package is there, but something inside it is broken: show that instead
        raise MissingDependency(f"{module} is not installed; install it with: pip install 'pezo-hw[{extra}]'") from None
