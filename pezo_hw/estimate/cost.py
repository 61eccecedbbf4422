"""The estimate of a design's cells on a target, in milliseconds and without tools."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from ..eda.parts import part_for
from ..streams import Stream
from .bill import Bill
from .control import cells
from .structure import bill
from .targets import target_for


@dataclass(frozen=True)
class Estimate:
    """What a block should take, in the units of :mod:`pezo_hw.eda.cells`.

    ``lut`` holds ``lutram``; ``status`` is "ok" or "infeasible" with a ``reason`` when it exceeds the ``part``;
    ``remarks`` say where the design leaves the population that the error is stated for.
    """

    block: str
    target: str
    part: str
    lut: int
    ff: int
    bram: float
    dsp: float
    lutram: int
    status: str = "ok"
    reason: str = ""
    remarks: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {**asdict(self), "remarks": list(self.remarks)}


def cost(stream: Stream, target: str, lanes: int = 0, part: str | None = None) -> Estimate:
    """Estimate the hardware of a stream.

    Parameters
    ----------
    stream : Stream
        A stream of :func:`pezo_hw.streams.build`.
    target : str
        A name of :data:`pezo_hw.estimate.targets.BY_NAME`.
    lanes : int
        Numbers per clock; 0 for the stream's native count.
    part : str, optional
        Device that it should fit; by default the target's usual one.

    Raises
    ------
    SpecError
        Unknown target or part, or a stream without hardware.
    """
    return priced(bill(stream, target_for(target), lanes), target, part)


def priced(found: Bill, target: str, part: str | None = None) -> Estimate:
    """Add the cells of the sequencers to a bill, and tell whether all fits the part; raises as :func:`cost`."""
    device = part_for(target, part)
    use = {unit: round(getattr(found, unit) + cells(found.control, target, unit)) for unit in ("lut", "ff")}
    lutram = round(found.lutram)
    use["lut"] += lutram
    counts: dict[str, float] = {**use, "bram": found.bram, "dsp": found.dsp}
    excess = device.excess(counts)
    return Estimate(
        block=found.block,
        target=target,
        part=device.name,
        lut=use["lut"],
        ff=use["ff"],
        bram=found.bram,
        dsp=found.dsp,
        lutram=lutram,
        status="infeasible" if excess else "ok",
        reason=f"does not fit {device.name}: {excess}" if excess else "",
        remarks=found.remarks,
    )
