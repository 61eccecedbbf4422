"""Zeroth-order optimizers with torch's interface. Needs the ``torch`` extra."""

from .mezo import MeZO

__all__ = ["MeZO"]
