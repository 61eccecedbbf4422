"""How often the parts of a block switch."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Activity:
    """Switching of one block over a run, in toggles per clock unless said otherwise.

    Attributes
    ----------
    origin : str
        ``gates`` (simulated netlist) or ``twin`` (bit-accurate model).
    clocks : int
        Length of the run.
    flip_flops : int
        Registers that are clocked.
    registers : float
        Toggles of register outputs.
    lanes : float
        Of those, toggles of the generators' states (and, of sums, of the adder tree's registers).
    outputs : float
        Toggles of the block's output bits, exact in both origins.
    logic : float
        Toggles of outputs of look-up tables and carry chains, glitches left out.
    memory : float
        Reads of block RAMs (in 18 Kbit blocks) per clock.
    """

    origin: str
    clocks: int
    flip_flops: int
    registers: float
    lanes: float
    outputs: float
    logic: float
    memory: float

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)
