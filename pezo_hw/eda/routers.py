"""What place-and-route needs to know of a target: its devices, its flags, its libraries, and how its report counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import SpecError
from .harness import TOP
from .tools import NEXTPNR, Tool

# A target that no path meets keeps every path critical, so the placer works on the slowest ones throughout.
FREQUENCY_MHZ = 500
_ALWAYS = ("--timing-allow-fail", "--json", "netlist.json", "--report", "report.json")


@dataclass(frozen=True)
class Router:
    """nextpnr for one target.

    Parameters
    ----------
    target : str
    devices : tuple of str
        The usual one first.
    speeds : tuple of int
        Speed grades, the usual one first; empty where the device has one only.
    libraries : tuple of str
        Yosys' models of the target's cells.
    flags : tuple of str
        Arguments; ``{device}`` and ``{speed}`` are filled in.
    part : str
        Name of a device, likewise; ``{size}`` is the device without its last letter.
    lut, ff : str or None
        Names in the report's utilisation; None where a count there holds both (the netlist's counts are then given).
    constants : str
        The Yosys command that gives constants cells, where the tool asks for them.
    pins : mapping
        Port of the harness to pin, where the tool asks for them; that of ``clk`` can take a clock.
    """

    target: str
    devices: tuple[str, ...]
    speeds: tuple[int, ...]
    libraries: tuple[str, ...]
    flags: tuple[str, ...]
    part: str
    lut: str | None
    ff: str | None
    constants: str = ""
    pins: Mapping[str, str] = field(default_factory=dict)

    @property
    def tool(self) -> Tool:
        return NEXTPNR[self.target]

    @property
    def join(self) -> str:
        """The Yosys script that puts the harness around the very netlist whose cells were counted: none is mapped."""
        libraries = "\n".join(f"read_verilog -lib {name}" for name in self.libraries)
        return f"""{libraries}
read_rtlil block.il
read_verilog harness.v
hierarchy -check -top {TOP}
flatten
clean
{self.constants}
blackbox =A:whitebox
write_json netlist.json
"""

    def arguments(self, device: str, speed: int) -> list[str]:
        """Arguments but for the seed; file names are relative to the folder of the run."""
        known = [flag.format(device=device, speed=speed) for flag in self.flags]
        return [*known, "--freq", str(FREQUENCY_MHZ), *_ALWAYS]

    def name_of(self, device: str, speed: int) -> str:
        """What a report calls the device."""
        return self.part.format(device=device, size=device[:-1], speed=speed)

    def files(self) -> dict[str, str]:
        """Further files of a run, name: text."""
        lines = [f"ldc_set_location -site {{{pin}}} [get_ports pad_{port}]\n" for port, pin in self.pins.items()]
        return {"pins.pdc": "".join(lines)} if lines else {}

    def chosen(self, device: str | None, speed: int | None) -> tuple[str, int]:
        """Device and speed grade, the usual ones for None. Raises :class:`SpecError`."""
        device = self.devices[0] if device is None else device
        if device not in self.devices:
            raise SpecError(f"device: {device!r} is not one of {', '.join(self.devices)}")
        grades = self.speeds or (0,)
        speed = grades[0] if speed is None else speed
        if speed not in grades:
            raise SpecError(f"speed: {speed} is not a speed grade (choose one of {', '.join(map(str, grades))})")
        return device, speed


ROUTERS: Mapping[str, Router] = {
    "ecp5": Router(
        "ecp5",
        ("85k", "45k", "25k"),
        (6, 7, 8),
        ("+/ecp5/cells_sim.v", "+/ecp5/cells_bb.v"),
        ("--{device}", "--speed", "{speed}", "--lpf-allow-unconstrained", "--threads", "1"),
        "LFE5U-{size}F-{speed}",
        "TRELLIS_COMB",
        "TRELLIS_FF",
    ),
    "ice40": Router(
        "ice40",
        ("hx8k", "up5k"),
        (),
        ("-D ICE40_HX +/ice40/cells_sim.v",),
        ("--{device}", "--pcf-allow-unconstrained", "--threads", "1"),
        "iCE40-{device}",
        None,
        None,
    ),
    # Its router2 finds no way from the clock's pin to the clock's root.
    "nexus": Router(
        "nexus",
        ("LIFCL-40",),
        (9, 8, 7),
        ("+/nexus/cells_sim.v", "+/nexus/cells_xtra.v"),
        ("--device", "{device}-{speed}BG400C", "--pdc", "pins.pdc", "--router", "router1", "--threads", "1"),
        "{device}-{speed}",
        "OXIDE_COMB",
        "OXIDE_FF",
        "hilomap -singleton -hicell VHI Z -locell VLO Z",
        {"clk": "L20", "si": "E17", "so": "F13"},
    ),
}


def router_for(target: str) -> Router:
    """The router of a target. Raises :class:`SpecError` where no open place-and-route covers it."""
    if target not in ROUTERS:
        raise SpecError(
            f"target: {target!r} has no open place-and-route here, so counts only; choose one of {', '.join(ROUTERS)}"
        )
    return ROUTERS[target]
