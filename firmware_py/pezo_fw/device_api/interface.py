"""What training asks of perturbation hardware, whatever it is."""

from __future__ import annotations

import abc
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pezo_hw.engine import BlockCoefficients, Descriptor, UpdateCount
from pezo_hw.errors import PezoError
from pezo_hw.fixedpoint import Coefficient
from pezo_hw.streams import Key

#: Multiples of a perturbation that one sweep can add.
MULTIPLES = (1, -2, 2, -1)


class DeviceError(PezoError):
    """The device has failed; what its last sweep left of the weights is unknown."""


class DeviceTimeout(DeviceError):
    """Nothing happened for too long."""


class WrongDevice(DeviceError):
    """There is no such device, or it was built for another design, or another register table."""


@dataclass(frozen=True)
class Identity:
    """What answers: version of the register table, hash of the design (hexadecimal, "" for any), what was built.

    ``terms`` is the most terms of one update, ``dither`` whether updates can be rounded stochastically.
    """

    name: str
    version: tuple[int, int]
    spec_hash: str
    lanes: int
    weight_bits: int
    terms: int
    dither: bool
    segments: int


@dataclass(frozen=True)
class Sweep:
    """One pass over all weights: w + multiple * delta(key), then clip(w + R); either part may be absent.

    Parameters
    ----------
    multiple : int
        One of ``MULTIPLES``, or 0 for no perturbation.
    eps : Coefficient
        delta = RNE(eps * u(key)).
    key : Key
        Of the perturbation.
    keys : tuple of Key
        Of the update's terms; none: no update.
    coefficients : BlockCoefficients
        Of the update, one mantissa a key: R = round(sum of coefficient * u).
    dither : Key, optional
        Round the update stochastically, with the dither of this key.
    """

    multiple: int = 0
    eps: Coefficient = Coefficient(0, 0)
    key: Key = Key(0)
    keys: tuple[Key, ...] = ()
    coefficients: BlockCoefficients = BlockCoefficients((), 0)
    dither: Key | None = None


class Device(abc.ABC):
    """Carries out sweeps on integer weights in the caller's memory.

    The order of calls is :meth:`identity`, :meth:`configure`, then any number of :meth:`sweep`. Every method may raise
    :class:`DeviceError`.
    """

    @abc.abstractmethod
    def identity(self) -> Identity:
        """Return what answers (``WrongDevice``: it is no such hardware)."""

    @abc.abstractmethod
    def configure(self, segments: Sequence[Descriptor], count: int) -> None:
        """Take the segments of ``count`` weights; counts start at zero."""

    @abc.abstractmethod
    def sweep(self, weights: np.ndarray, sweep: Sweep) -> None:
        """Change ``weights`` in place: int32, shape (count,)."""

    @abc.abstractmethod
    def counts(self) -> UpdateCount:
        """Return what updates have done since :meth:`configure`."""

    def close(self) -> None:
        """Let the hardware go."""
        return None


def check_identity(found: Identity, spec_hash: str, bits: int, queries: int, stochastic: bool, segments: int) -> None:
    """Raise ``WrongDevice`` unless a device fits a design.

    Parameters
    ----------
    spec_hash : str
        Of the design file; what the bitstream was made from.
    bits, queries, stochastic, segments
        What the run needs.
    """
    if found.spec_hash and found.spec_hash != spec_hash:
        raise WrongDevice(
            f"{found.name}: was built from design {found.spec_hash}, the run's design file is {spec_hash}; load its "
            "bitstream, or give the design file that this one was made from"
        )
    for what, has, needs in (
        ("bits of a weight", found.weight_bits, bits),
        ("terms of an update (optimizer.queries)", found.terms, queries),
        ("stochastic rounding (weights.rounding)", int(found.dither), int(stochastic)),
        ("segments", found.segments, segments),
    ):
        if has < needs or (what == "bits of a weight" and has != needs):
            raise WrongDevice(f"{found.name}: has {has} {what}, the run needs {needs}; build it for this design")
