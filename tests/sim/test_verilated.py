"""The verilated RTL: streams drawn from it, its cache, and its errors."""

from __future__ import annotations

import numpy as np
import pytest
from pezo_rtl.export import verilog_for
from pezo_rtl.ports import Op
from pezo_sim import library, verilated
from pezo_sim.executors import ScriptRunner
from pezo_sim.parity import Block, check_words
from pezo_sim.script import long_script
from pezo_sim.verilated_stream import VerilatedStream, design_of

from pezo_hw.errors import SpecError, ToolError
from pezo_hw.streams import Key, build
from tests.core.designs import DESIGNS, SHAPES, design

FAST = ["bank-13x11", "bank-table-8x9", "pool-1000", "uniform-11", "two-clocks-of-fanout", "geared-table"]
SLOW = [name for name in (*DESIGNS, *SHAPES) if name not in (*FAST, "gaussian")]
EITHER = [*FAST, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)]


@pytest.mark.parametrize("name", EITHER)
def test_a_stream_drawn_from_the_rtl_is_the_twin(name: str) -> None:
    spec = design(name)
    stream, drawn = build(spec), VerilatedStream(spec, stall=0.2, seed=1)
    rng = np.random.default_rng(7)
    key = Key(0)
    for trial in range(120):
        if trial and rng.random() < 0.3:
            key = Key(int(rng.integers(0, 50)), int(rng.integers(0, 3)))
        start, count = int(rng.integers(0, 900)), int(rng.integers(0, 300))
        assert np.array_equal(drawn.ints(key, start, count), stream.ints(key, start, count)), (trial, key, start)
    for ordinal in range(6):  # as training does: the same perturbation again, then the next one
        key = Key(*divmod(ordinal, 3))
        for _ in range(2):
            parts = [drawn.ints(key, start, min(100, 1003 - start)) for start in range(0, 1003, 100)]
            assert np.array_equal(np.concatenate(parts), stream.ints(key, 0, 1003))
    assert drawn.rtl.error == 0
    assert (drawn.scale, drawn.max_abs) == (stream.scale, stream.max_abs)


def test_neighbouring_perturbations_are_reached_without_a_load(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = design("bank-13x11")
    drawn = VerilatedStream(spec)
    drawn.ints(Key(0), 0, 1003)
    monkeypatch.setattr(drawn.rtl, "load", None)
    expected = build(spec)
    for key in (Key(0, 1), Key(0, 2), Key(0, 2), Key(1, 0)):
        assert np.array_equal(drawn.ints(key, 0, 1003), expected.ints(key, 0, 1003))


def test_whole_periods_of_31_by_8_with_stalls_and_reseeds() -> None:
    spec = design("bank-31x8")
    block = Block("bank", "bank", spec, build(spec), words=60_000)
    runner = ScriptRunner(block.stream, "bank")
    place = block.place("verilator", None)
    script = list(long_script(block.stream, block.words, seed=4))
    check_words(block, place, script, runner.run(script))
    assert place.clocks == block.words > 7 * block.stream.cycle


def test_other_roles_of_a_bank_are_loaded_and_pools_refuse() -> None:
    spec = design("bank-13x11")
    key = Key(3, 1, "u")
    assert np.array_equal(VerilatedStream(spec).ints(key, 5, 99), build(spec).ints(key, 5, 99))
    with pytest.raises(SpecError, match="role 'u'"):
        VerilatedStream(design("pool-1000")).ints(key, 0, 1)
    with pytest.raises(SpecError, match="must be >= 0"):
        VerilatedStream(spec).ints(Key(0), -1, 1)


def test_handshakes_that_never_come_are_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verilated, "LIMIT", 50)
    source = verilated.Verilated(verilog_for(design("bank-13x11"), "bank"), "pezo_bank")
    with pytest.raises(ToolError, match="word 0 was not offered within 50 clocks"):
        source.read(1)
    source.command(Op.LOAD)
    with pytest.raises(ToolError, match="MARK was not accepted within 50 clocks"):
        source.command(Op.MARK)


def test_a_missing_compiler_names_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    monkeypatch.setenv("PEZO_CACHE", str(tmp_path))
    library.tools.identity.cache_clear()
    with pytest.raises(ToolError, match=r"no-such-compiler: not found; install the package g\+\+"):
        library.library(verilog_for(design("bank-one-generator"), "bank"), "pezo_bank")
    library.tools.identity.cache_clear()


def test_broken_verilog_is_one_line(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEZO_CACHE", str(tmp_path))
    text = verilog_for(design("bank-one-generator"), "bank").replace("endmodule", "")
    with pytest.raises(ToolError, match="verilator_bin: failed with exit code"):
        library.library(text, "pezo_bank")


def test_designs_are_named_for_their_kind() -> None:
    assert [design_of(design(name)) for name in FAST] == ["bank", "bank", "pool", "uniform", "bank", "bank"]
