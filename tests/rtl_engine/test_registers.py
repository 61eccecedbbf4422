"""The register table and what is generated from it."""

from __future__ import annotations

import gc
import json
import shutil
import subprocess
import warnings
from pathlib import Path

import pytest
from amaranth.hdl import UnusedElaboratable
from amaranth.sim import Simulator
from pezo_rtl.regs.__main__ import BEGIN, ROOT, main
from pezo_rtl.regs.decoder import Registers
from pezo_rtl.regs.pezo import TABLE
from pezo_rtl.regs.table import Access, Field, Register, Table

from .host import REGS


def test_committed_outputs_are_what_the_table_gives() -> None:
    assert main(["--check"]) == 0


def test_drift_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "docs").mkdir()
    shutil.copy(ROOT / "docs" / "registers.md", tmp_path / "docs")
    assert main(["--root", str(tmp_path)]) == 0
    assert main(["--root", str(tmp_path), "--check"]) == 0
    header = tmp_path / "rtl" / "regs" / "pezo_registers.h"
    header.write_text(header.read_text().replace("0x018u", "0x01Cu"))
    assert main(["--root", str(tmp_path), "--check"]) == 1
    assert "pezo_registers.h differs" in capsys.readouterr().err
    page = tmp_path / "docs" / "registers.md"
    page.write_text(page.read_text().replace(BEGIN, ""))
    with pytest.raises(ValueError, match="marks"):
        main(["--root", str(tmp_path), "--check"])


def test_header_compiles_and_agrees_with_the_accessors(tmp_path: Path) -> None:
    source = tmp_path / "check.c"
    lines = ['#include "pezo_registers.h"', "#include <stdio.h>", "int main(void) {"]
    expected = []
    for register, fields in REGS.FIELDS.items():
        lines.append(f'printf("%u\\n", PEZO_{register});')
        expected.append(REGS.ADDRESS[register])
        for name, (at, width, _) in fields.items():
            macro = f"PEZO_{register}_{name.upper()}"
            lines.append(f'printf("%u\\n%u\\n", {macro}_SHIFT, {macro}_MASK);')
            expected += [at, ((1 << width) - 1) << at]
    source.write_text("\n".join([*lines, "return 0; }", ""]))
    program = tmp_path / "check"
    include = f"-I{ROOT / 'rtl' / 'regs'}"
    subprocess.run(["gcc", "-Wall", "-Werror", "-std=c99", include, "-o", program, source], check=True)
    printed = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    assert [int(line) for line in printed.split()] == expected
    content = json.loads((ROOT / "rtl" / "regs" / "pezo_registers.json").read_text())
    assert {r["name"]: r["address"] for r in content["registers"]} == REGS.ADDRESS


def test_accessors() -> None:
    word = REGS.pack("EPS", mantissa=-20000, exponent=-31)
    assert REGS.unpack("EPS", word) == {"mantissa": -20000, "exponent": -31}
    with pytest.raises(ValueError, match=r"EPS\.mantissa = 40000; it must lie in -32768 \.\. 32767"):
        REGS.pack("EPS", mantissa=40000)
    memory: dict[int, int] = {}

    class Bus:
        def read(self, address: int) -> int:
            return memory[address]

        def write(self, address: int, value: int) -> None:
            memory[address] = value

    block = REGS.Registers(Bus(), 0x1000)
    block.write("MODE", mode=3, multiple=-2, rewind=1)
    assert list(memory) == [0x1000 + REGS.ADDRESS["MODE"]]
    assert block.read("MODE") == {"mode": 3, "multiple": -2, "stochastic": 0, "rewind": 1, "terms": 0, "source": 0}


def test_table_is_checked() -> None:
    field = Field("a", 20, Access.RW, "")
    with pytest.raises(ValueError, match="field b does not fit at bit 20"):
        Register("R", "", (field, Field("b", 13, Access.RW, ""))).placed()
    with pytest.raises(ValueError, match="does not fit at bit 3"):
        Register("R", "", (field, Field("b", 1, Access.RW, "", at=3))).placed()
    with pytest.raises(ValueError, match="R appears twice"):
        Table("t", (Register("R", "", (field,)), Register("R", "", ())))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnusedElaboratable)  # what the constructor refused is not built
        with pytest.raises(ValueError, match="constant id_magic is -1"):
            Registers(TABLE, {})
        gc.collect()


def test_write_one_to_clear() -> None:
    """Ones clear, zeros and bytes that are not written do not, and what is set in the same clock stays."""
    bits = 13
    dut = Registers(Table("t", (Register("R", "", tuple(Field(f"b{i}", 1, Access.W1C, "") for i in range(bits))),)), {})

    async def bench(ctx):  # type: ignore[no-untyped-def]
        async def write(value: int, strobe: int = 0xF) -> None:
            ctx.set(dut.bus.awvalid, 1)
            ctx.set(dut.bus.wvalid, 1)
            ctx.set(dut.bus.bready, 1)
            ctx.set(dut.bus.wdata, value)
            ctx.set(dut.bus.wstrb, strobe)
            await ctx.tick().until(dut.bus.awready & dut.bus.wready)
            ctx.set(dut.bus.awvalid, 0)
            ctx.set(dut.bus.wvalid, 0)
            await ctx.tick().until(dut.bus.bvalid)
            await ctx.tick()

        async def set_all() -> None:
            for on in (1, 0):
                for bit in range(bits):
                    ctx.set(getattr(dut, f"r_b{bit}_set"), on)
                await ctx.tick()

        def shown() -> int:
            return sum(ctx.get(getattr(dut, f"r_b{bit}")) << bit for bit in range(bits))

        whole = (1 << bits) - 1
        for value, strobe, cleared in ((0, 0xF, 0), (0x1234, 0xF, 0x1234), (whole, 0x2, 0x1F00), (whole, 0x1, 0xFF)):
            await set_all()
            assert shown() == whole
            await write(value, strobe)
            assert shown() == whole & ~cleared, (value, strobe)
        ctx.set(dut.r_b3_set, 1)
        await write(whole)
        assert shown() == 1 << 3

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
