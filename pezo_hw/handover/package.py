"""The folder of a hand-over: which files it has, and what is in them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .. import __version__
from ..eda.yosys import SYNTHESIS
from ..errors import SpecError
from ..extras import require
from ..files import write_text_atomic
from ..spec import DesignSpec
from ..streams import Key
from ..streams.designs import shown_design
from .source import BOARD_WORDS, SECOND_WORDS, WORDS, Source
from .subsystem import Subsystem

TEMPLATES = Path(__file__).parent / "templates"
BOARD = "board/ulx3s"
#: The parts that the Vivado script names unless told otherwise: those of ZCU102 and of small Zynq boards.
XILINX = {"xcup": "xczu9eg-ffvb1156-2-e", "xc7": "xc7z020clg400-1"}


def write(
    spec: DesignSpec, folder: Path, design: str = "", subsystem: bool = False, mhz: float = 100.0
) -> dict[str, str]:
    """Write the hand-over of one source, or of the whole subsystem, into ``folder``; return {file: text}.

    Files of the same names are replaced one by one; others in the folder are left alone.

    Parameters
    ----------
    design : str
        Hardware name of the source; the spec's own by default. The subsystem is always made of the spec's own.
    subsystem : bool
        Hand over ``pezo_perturb``: source, engine and registers.
    mhz : float
        Clock rate of the constraints.

    Raises
    ------
    SpecError
        The source has no hardware, or the clock rate is not positive.
    MissingDependency
        The RTL packages are not installed.
    """
    if not 0 < mhz <= 2000:
        raise SpecError(f"clock rate: {mhz:g} MHz is not between 0 and 2000")
    block = _block(spec, design, subsystem)
    made = _subsystem(block, mhz) if isinstance(block, Subsystem) else _source(block, mhz)
    for name, text in made.items():
        write_text_atomic(folder / name, text)
    return made


def module(spec: DesignSpec, design: str = "", subsystem: bool = False) -> tuple[str, str]:
    """Return top module and Verilog of a source or of the subsystem; arguments and errors as of :func:`write`."""
    block = _block(spec, design, subsystem)
    return block.top, block.verilog


def _block(spec: DesignSpec, design: str, subsystem: bool) -> Source | Subsystem:
    if not subsystem:
        return Source(spec, design or shown_design(spec))
    if design and design != shown_design(spec):
        raise SpecError(f"source: the subsystem of this design has {shown_design(spec)!r}; leave --source out")
    return Subsystem(spec)


def _renderer(**shared: Any) -> Callable[..., str]:
    """Return a function that renders a template of this package."""
    jinja2 = require("jinja2", extra="rtl")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )

    def render(template: str, **values: Any) -> str:
        return str(environment.get_template(template).render(**shared, **values))

    return render


def _source(source: Source, mhz: float) -> dict[str, str]:
    argument, load = source.load(Key(0))
    render = _renderer(
        source=source,
        mhz=mhz,
        argument=argument,
        load=load,
        count=WORDS,
        second=SECOND_WORDS,
        top=source.top,
        key=Key(0),
    )
    shown = [(Key(0), WORDS)] + [(source.second, SECOND_WORDS)] * source.goes_on
    expected = "".join(f"{source.row(row)}\n" for key, count in shown for row in source.words(key, count))
    digits = -(-source.load_bits // 4)
    made = {
        f"rtl/{source.top}.v": source.verilog,
        f"tb/{source.top}_tb.sv": render("source_tb.sv.j2"),
        "tb/load.hex": "".join(f"{word:0{digits}x}\n" for word in load),
        "tb/expected.hex": expected,
        "tb/vectors.json": json.dumps(source.vectors()) + "\n",
        f"host/{source.top}.h": render("source.h.j2"),
        f"host/{source.top}.json": json.dumps(source.describe(), indent=1) + "\n",
        f"{BOARD}/top.v": render("board.v.j2", words=BOARD_WORDS),
        f"{BOARD}/top.lpf": render("board.lpf.j2"),
        f"{BOARD}/build.sh": render("board.sh.j2"),
        "README.md": render("source.md.j2", words=BOARD_WORDS, version=__version__),
    }
    if not load:
        del made["tb/load.hex"]
    data = [name.removeprefix("tb/") for name in made if name.endswith(".hex")]
    return made | _flows(source.spec, source.top, mhz, data)


def _subsystem(block: Subsystem, mhz: float) -> dict[str, str]:
    render = _renderer(block=block, mhz=mhz, top=block.top)
    made = {
        f"rtl/{block.top}.v": block.verilog,
        f"tb/{block.top}_tb.sv": render("subsystem_tb.sv.j2"),
        "tb/script.hex": block.script_hex(),
        "tb/weights.hex": block.packets_hex(after=False),
        "tb/results.hex": block.packets_hex(after=True),
        "tb/vectors.json": json.dumps(block.vectors()) + "\n",
        **{f"host/{name}": text for name, text in block.registers().items()},
        "README.md": render("subsystem.md.j2", version=__version__),
    }
    return made | _flows(block.spec, block.top, mhz, ["script.hex", "weights.hex", "results.hex"])


def _flows(spec: DesignSpec, top: str, mhz: float, data: list[str]) -> dict[str, str]:
    """Return what every block has: FuseSoC core, lint waivers, scripts, constraints."""
    export = require("pezo_rtl.export", extra="rtl")
    target = next((target for target in spec.hardware.targets if target in XILINX), "xcup")
    render = _renderer(spec=spec, top=top, mhz=mhz, data=data, version=__version__, part=XILINX[target])
    scripts = {
        f"scripts/synth_{target}.ys": render("synth.ys.j2", target=target, synthesis=line.format(top=top))
        for target, line in SYNTHESIS.items()
    }
    return scripts | {
        f"{top}.core": render("block.core.j2"),
        "lint/verilator.vlt": (Path(str(export.__file__)).parent / "verilator.vlt").read_text(encoding="utf-8"),
        "scripts/vivado.tcl": render("vivado.tcl.j2"),
        "constraints/clock.xdc": render("clock.xdc.j2"),
        "constraints/clock.lpf": render("clock.lpf.j2"),
    }
