"""Every block in Amaranth's simulator against its twin: random commands with back-pressure, and constructor errors."""

from __future__ import annotations

import dataclasses
import gc
import warnings
from collections.abc import Callable

import pytest
from amaranth.hdl import Fragment, Signal, UnusedElaboratable
from amaranth.lib import wiring
from amaranth.sim import Simulator
from pezo_rtl.create import create
from pezo_rtl.fixed_bank import FixedBank
from pezo_rtl.gaussian_boxmuller import GaussianBoxMuller
from pezo_rtl.gaussian_clt import GaussianClt
from pezo_rtl.gaussian_tree import GaussianTree
from pezo_rtl.gearbox import Gearbox
from pezo_rtl.host import Host
from pezo_rtl.pool import Pool
from pezo_rtl.ports import Op
from pezo_rtl.ring_bank import RingBank
from pezo_rtl.rotating_pool import RotatingPool
from pezo_rtl.shift_table import ShiftTable
from pezo_rtl.step import step
from pezo_rtl.word_bank import FifoBank
from pezo_rtl.xoroshiro import Xoroshiro
from pezo_sim.executors import amaranth_words, first_clocks
from pezo_sim.parity import Block, check_words
from pezo_sim.script import random_script
from pezo_sim.verilated_stream import design_of

from pezo_hw.errors import SpecError
from pezo_hw.lfsr import SPARSE
from pezo_hw.lfsr.fifo import draw_taps
from pezo_hw.sections import PerturbationSpec
from pezo_hw.streams import build
from tests.core.designs import DESIGNS, SHAPES, design


def elaborated(block: wiring.Component) -> wiring.Component:
    """Elaborate a block: Amaranth warns of those that never are."""
    Fragment.get(block, None)
    return block


HARDWARE = [name for name in (*DESIGNS, *SHAPES) if name not in ("gaussian", "bank-fanout-cut")]


@pytest.mark.parametrize("name", HARDWARE)
def test_random_commands_give_the_twins_words(name: str) -> None:
    spec = design(name)
    block = Block(name, design_of(spec), spec, build(spec), words=150)
    script = list(random_script(block.stream, block.words, seed=3, longest=2 * min(Host(block.stream).lanes, 30)))
    check_words(block, block.place("amaranth", None), script, amaranth_words(block.stream, script))


def test_the_table_gaussian_has_no_hardware() -> None:
    with pytest.raises(SpecError, match="software only"):
        design_of(design("gaussian"))
    with pytest.raises(SpecError, match="no hardware"):
        create(build(design("gaussian")))


@pytest.mark.parametrize(
    ("lanes", "clocks", "geared"), [(0, 1, False), (13, 1, False), (39, 3, False), (5, 1, True), (27, 3, True)]
)
def test_a_bank_has_any_lanes(lanes: int, clocks: int, geared: bool) -> None:
    """By more clocks at once where the lanes are a multiple of a clock's numbers, else behind a gearbox."""
    stream = build(design("bank-13x11"))
    block = elaborated(create(stream, lanes))
    assert isinstance(block, Gearbox) == geared and len(block.out.lanes) == (lanes or 13)
    bank = block.source if isinstance(block, Gearbox) else block
    assert isinstance(bank, RingBank) and (bank.clocks, len(bank.out.lanes)) == (clocks, 13 * clocks)
    host = Host(stream, lanes)
    assert (host.lanes, host.ahead) == (lanes or 13, geared)


def test_a_wide_fanout_is_wires() -> None:
    """1024 lanes from 31 generators: as many states as 31 lanes, and nothing behind them."""
    block = elaborated(create(build(design("bank-fanout-cut"))))
    assert isinstance(block, RingBank)
    assert (block.n, block.clocks, len(block.out.lanes)) == (31, 1, 1024)


def test_a_pool_beyond_any_block_ram_is_refused() -> None:
    spec = dataclasses.replace(design("pool-1000"), perturbation=PerturbationSpec(kind="pool", pool_size=1 << 19))
    with pytest.raises(SpecError, match="524288 numbers for 16 lanes take 64 Mbit of block RAM, more than 32"):
        create(build(spec))


@pytest.mark.parametrize("lanes", [1, 7, 32, 33, 100])
def test_fresh_sources_take_as_many_generators_as_the_lanes_need(lanes: int) -> None:
    uniform = elaborated(create(build(design("uniform")), lanes))
    assert isinstance(uniform, FixedBank)
    assert len(uniform.out.lanes) == lanes and uniform.n == -(-lanes // 8)
    clt = elaborated(create(build(design("gaussian-clt")), lanes))
    assert isinstance(clt, GaussianClt) and len(clt.out.lanes) == lanes and clt.source.n == -(-8 * lanes // 10)
    fifo = elaborated(create(build(design("uniform-lutsr")), lanes))
    assert isinstance(fifo, FifoBank) and len(fifo.out.lanes) == lanes and fifo.n == -(-lanes // 8)
    tree = elaborated(create(build(design("gaussian-tree")), lanes))
    assert isinstance(tree, GaussianTree) and len(tree.out.lanes) == lanes and tree.source.n == -(-36 * lanes // 64)
    few = min(lanes, 9)  # each pair has tables of 1536 lines
    pairs = elaborated(create(build(design("gaussian-boxmuller")), few))
    assert isinstance(pairs, GaussianBoxMuller) and len(pairs.out.lanes) == few
    assert pairs.source.n == -(-36 * ((few + 1) // 2) // 64)


def test_first_clocks_begin_before_the_first_word() -> None:
    stream = build(design("bank-31x8"))
    signals = first_clocks(stream)
    assert set(signals) == {"valid", "ready", "lane0", "lane1", "lane30"}
    assert {len(values) for values in signals.values()} == {24}
    assert signals["valid"][:3] == [0, 0, 1] and signals["lane0"][:2] == [None, None]
    taken = [v for v, r, ok in zip(signals["lane1"], signals["ready"], signals["valid"], strict=True) if r and ok]
    assert taken == stream.clock_values(0, len(taken))[:, 1].tolist()
    assert 0 in signals["ready"][3:]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: RingBank(SPARSE[8], 0, 8), "n is 0"),
        (lambda: RingBank(SPARSE[8], 3, 8, fanout=2, lanes=7), "lanes is 7; 3 generators give 1 .. 6"),
        (lambda: Gearbox(RingBank(SPARSE[8], 3, 8), 4), "lanes is 4; a gearbox behind 3 lanes gives 1 .. 3"),
        (lambda: RingBank(SPARSE[8], 3, 9), "1 x 9 bits are asked of 8-bit states"),
        (lambda: FixedBank(SPARSE[64], 2, 8, slices=8, lanes=17), "lanes is 17; 2 generators give 1 .. 16"),
        (lambda: GaussianClt(FixedBank(SPARSE[64], 1, 8, 7)), "7 uniform numbers per clock give no 0 sums of 8"),
        (
            lambda: GaussianTree(FixedBank(SPARSE[64], 1, 64, reading="twos"), [[5]], 8, 6, 5),
            "64 random bits per clock give no 5 numbers of 15",
        ),
        (
            lambda: GaussianBoxMuller(FixedBank(SPARSE[64], 1, 64, reading="twos"), 12, 20, 3),
            "64 random bits per clock give no 3 numbers of 36 bits a pair",
        ),
        (lambda: FifoBank(draw_taps(1403), 1, 8, 9), "9 x 8 bits are asked of 64 bits"),
        (lambda: FifoBank(draw_taps(1403), 0, 8, 8), "n is 0"),
        (lambda: Xoroshiro((49, 21, 28), 17, 1, 8, 8, lanes=9), "lanes is 9; 1 generators give 1 .. 8"),
        (lambda: Pool([], 4, 8), "a pool of 0 numbers and 4 lanes is empty"),
        (lambda: Pool([1, 128], 4, 8), "pool number 1 is 128; 8 bits hold -128 .. 127"),
        (lambda: Pool([0] * 12, 8, 8, permuted=True), "12 numbers and 8 lanes have a common factor"),
        (lambda: RotatingPool([0] * 12, 2, 8), "not 12 and 2"),
        (lambda: RotatingPool([0] * 15, 8, 8), "not 15 and 8"),
        (lambda: ShiftTable(SPARSE[8], [0] * 255), "the table has 255 entries; 8 state bits address 256"),
        (lambda: step((1, 0), Signal(2)), "row 1 is 0x0"),
        (lambda: step((1,), Signal(2)), "1 rows, the state 2 bits"),
    ],
)
def test_constructors_refuse(make: Callable[[], object], message: str) -> None:
    with warnings.catch_warnings():  # a refused block is never elaborated, of which Amaranth warns when it is freed
        warnings.simplefilter("ignore", UnusedElaboratable)
        assert message in refusal(make)
        gc.collect()


def refusal(make: Callable[[], object]) -> str:
    """Return the message of the ValueError; nothing keeps the half-made object alive."""
    try:
        make()
    except ValueError as error:
        return str(error)
    return "accepted"


@pytest.mark.parametrize(
    ("name", "op", "clocks"),
    [
        ("bank-13x11", Op.MARK, 2),
        ("bank-13x11", Op.REWIND, 13 + 6),
        ("bank-13x11", Op.SKIP, 21 + 4),
        ("bank-table-8x9", Op.REWIND, 8 + 7),
        ("two-clocks-of-even-n", Op.REWIND, 4 + 7),
        ("bank-no-rotation", Op.MARK, 7 + 2),
        ("bank-no-rotation", Op.REWIND, 7 + 6),
        ("pool-1000", Op.MARK, 0),
        ("pool-1000", Op.REWIND, 0),
        ("pool-1000", Op.SKIP, 21 + 3),
    ],
)
def test_commands_take_the_clocks_that_the_page_says(name: str, op: Op, clocks: int) -> None:
    """Between the clock in which a command is accepted and the one in which the next can be (docs/rtl.md)."""
    stream = build(design(name))
    block, words = create(stream), Host(stream).load_words(0) or []
    took: list[int] = []

    async def bench(ctx) -> None:  # type: ignore[no-untyped-def]
        async def wait(port) -> int:  # type: ignore[no-untyped-def]
            for clock in range(200):
                ready = ctx.get(port.ready)
                await ctx.tick()
                if ready:
                    return clock
            raise AssertionError("not accepted within 200 clocks")

        for asked, arg in ((Op.LOAD, 0), (op, 21), (Op.MARK, 0)):
            ctx.set(block.cmd.op, asked)
            ctx.set(block.cmd.arg, arg)
            ctx.set(block.cmd.valid, 1)
            took.append(await wait(block.cmd))
            ctx.set(block.cmd.valid, 0)
            if asked == Op.LOAD:
                for word in words:
                    ctx.set(block.load.payload, word)
                    ctx.set(block.load.valid, 1)
                    await wait(block.load)
                    ctx.set(block.load.valid, 0)
                for _ in range(10):
                    await ctx.tick()

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert took[2] == clocks
