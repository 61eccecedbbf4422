"""Which hardware ``--device`` names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from pezo_hw.errors import DataError, ToolError
from pezo_hw.extras import require
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream

from .driver import RegisterDevice
from .interface import Device, DeviceTimeout
from .mmio import MmioLink, open_physical, open_udmabuf, open_uio
from .twin import TwinDevice

FORMS = "twin, simulated, uio:BLOCK,DMA,BUFFER (uio0,uio1,udmabuf0), or mem:ADDRESS,ADDRESS,BUFFER"


def open_device(text: str, stream: Stream, spec: DesignSpec, file: DesignSpec) -> Device:
    """Return the device that ``text`` names.

    Parameters
    ----------
    stream, spec
        Of the run: its layout, and the options of its command.
    file
        The design file as it stands, which a bitstream is made from.

    Raises
    ------
    DataError
        No such form.
    DeviceError
        It is not there.
    MissingDependency
        ``simulated`` without the simulator.
    """
    kind, _, places = text.partition(":")
    if kind == "twin":
        return TwinDevice(stream, spec, quantise_coefficient(spec.optimizer.eps * stream.scale))
    if kind == "simulated":
        require("amaranth", extra="sim")  # the simulator is there without what it simulates
        block = require("pezo_sim.engine_perturb", extra="sim").VerilatedPerturb(file)
        return RegisterDevice(SimulatedLink(block), stream, spec, "simulated pezo_perturb")
    names = places.split(",")
    try:
        if kind == "uio" and len(names) == 3:
            block, dma = (open_uio(Path("/dev") / name) for name in names[:2])
            return RegisterDevice(MmioLink(block, dma, open_udmabuf(names[2]), names[0]), stream, spec, names[0])
        if kind == "mem" and len(names) == 3:
            block, dma = (open_physical(address) for address in [int(name, 0) for name in names[:2]])
            return RegisterDevice(MmioLink(block, dma, open_udmabuf(names[2]), names[0]), stream, spec, names[0])
    except ValueError:
        pass  # no number where an address belongs
    raise DataError(f"--device {text}: is none of {FORMS}")


class SimulatedLink:
    """A :class:`~pezo_fw.device_api.driver.Link` to the verilated block, in this process."""

    def __init__(self, block: Any) -> None:
        self._block = block

    def read32(self, address: int) -> int:
        """See ``Link``."""
        return int(self._block.read32(address))

    def write32(self, address: int, value: int) -> None:
        """See ``Link``."""
        self._block.write32(address, value)

    def stream(self, weights: np.ndarray, timeout: float) -> None:
        """See ``Link``; the simulator limits clocks, not seconds."""
        try:
            weights[:] = self._block.sweep(weights)
        except ToolError as error:
            raise DeviceTimeout(str(error)) from None

    def stop(self) -> None:
        """See ``Link``: the streams are emptied by reading what came out."""
        self._block.pull(self._block.unsent + 1)

    def close(self) -> None:
        """See ``Link``."""
