"""Zeroth-order optimizers with torch's interface. Needs the ``torch`` extra."""

from .methods import FZOO, LOZO, LOZOM, DiZO, KerZOO, MeZOAdam, MeZOMomentum, MeZOSVRG, OnePointSGD, QuZO
from .mezo import MeZO
from .optimizer import ZerothOrder

__all__ = [
    "FZOO",
    "LOZO",
    "LOZOM",
    "DiZO",
    "KerZOO",
    "MeZO",
    "MeZOAdam",
    "MeZOMomentum",
    "MeZOSVRG",
    "OnePointSGD",
    "QuZO",
    "ZerothOrder",
]
