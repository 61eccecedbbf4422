"""Perturbation hardware behind one interface: numpy twin, simulated RTL, memory-mapped registers (docs/device.md)."""

from __future__ import annotations

from .interface import Device, DeviceError, DeviceTimeout, Identity, Sweep, WrongDevice
from .twin import TwinDevice

__all__ = ["Device", "DeviceError", "DeviceTimeout", "Identity", "Sweep", "TwinDevice", "WrongDevice"]
