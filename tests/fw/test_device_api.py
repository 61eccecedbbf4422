"""One driver, three kinds of hardware: the same training, the same bytes; and all that can be wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.bench import Bench, Connect, Settings
from pezo_fw.cli import main
from pezo_fw.device_api import DeviceError, DeviceTimeout, Sweep, TwinDevice, WrongDevice, mmio, registers
from pezo_fw.device_api.choose import SimulatedLink
from pezo_fw.device_api.driver import RegisterDevice
from pezo_fw.device_api.mmio import Buffer, MmioLink, Window
from pezo_fw.journal import Contents
from pezo_fw.replay import replay
from pezo_fw.run_folder import RunFolder
from pezo_fw.trainer import COMPLETE, Trainer
from pezo_sim.engine_perturb import VerilatedPerturb

from pezo_hw.errors import DataError, SpecError
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream

from .register_file import RegisterFile

DESIGN = """name = "board"
[perturbation]
kind = "{kind}"
generators = 4
bits = 8
pool_size = 61
[weights]
bits = 16
rounding = "{rounding}"
[optimizer]
steps = 8
queries = 2
eps = 0.01
lr = 0.02
batch = 16
clip = 5.0
[hardware]
lanes = 4
"""


@pytest.fixture(scope="module")
def design(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("board") / "board.toml"
    path.write_text(DESIGN.format(kind="bank", rounding="stochastic"))
    return path


@pytest.fixture(scope="module")
def verilated(design: Path) -> VerilatedPerturb:
    return VerilatedPerturb(DesignSpec.load(design))


@pytest.fixture
def block(verilated: VerilatedPerturb) -> VerilatedPerturb:
    """The board's hardware, freshly reset."""
    verilated.reset()
    return verilated


@pytest.fixture
def board(tmp_path: Path, design: Path) -> Iterator[RegisterFile]:
    """A verilated block behind shared memory."""
    found = RegisterFile(tmp_path, design)
    yield found
    found.close()


def train(mlp: Path, data: Path, design: Path, folder: Path, connect, spec_hash: str = "") -> Trainer:  # type: ignore[no-untyped-def]
    spec = DesignSpec.load(design)
    bench = Bench(mlp, data, spec, Settings(numerics="hardware", evaluate_every=4), connect, spec_hash or spec.hash)
    run = RunFolder(folder)
    with run.locked():
        # one sync, at the end: where syncs fall is in the records' flags
        trainer = Trainer(bench, run.begin(bench, mlp, data), interval=1e9)
        try:
            assert trainer.run() == COMPLETE
        finally:
            trainer.close()
    return trainer


def twin(stream: Stream, spec: DesignSpec) -> TwinDevice:
    return TwinDevice(stream, spec, quantise_coefficient(spec.optimizer.eps * stream.scale))


def test_the_same_training_on_all_three(
    mlp: Path, data: Path, design: Path, tmp_path: Path, board: RegisterFile, block: VerilatedPerturb
) -> None:
    """Twin, simulated RTL in this process, and RTL behind mapped registers and a DMA: weights, journal, counts."""
    devices: dict[str, object] = {}

    def connect(name: str, stream: Stream, spec: DesignSpec) -> object:
        devices[name] = {
            "twin": twin,
            "simulated": lambda s, d: RegisterDevice(SimulatedLink(block), s, d),
            "mapped": lambda s, d: RegisterDevice(board.link(), s, d, "uio0", timeout=60),
        }[name](stream, spec)
        return devices[name]

    trainers = {
        name: train(mlp, data, design, tmp_path / name, lambda s, d, name=name: connect(name, s, d))
        for name in ("twin", "simulated", "mapped")
    }
    weights = {name: trainer.bench.weights.tobytes() for name, trainer in trainers.items()}
    journals = {name: (tmp_path / name / "journal.pezo").read_bytes() for name in trainers}
    counts = {name: device.counts() for name, device in devices.items()}  # type: ignore[attr-defined]
    for found in (weights, journals, counts):
        assert found["twin"] == found["simulated"] == found["mapped"]
    assert counts["twin"].weights == 8 * trainers["twin"].bench.layout.length
    assert board.accesses > 8 * 6 * 10  # every one of them went through the block's bus

    export = [str(tmp_path / "mapped"), "-o", str(tmp_path / "tuned.onnx")]
    assert main(["export", *export]) == 0  # replayed on the twin


def test_the_command(mlp: Path, data: Path, design: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    begin = ["train", str(mlp), "--data", str(data), "--spec", str(design), "--run"]
    assert main([*begin, str(tmp_path / "a"), "--device", "twin", "--lr", "0.03", "--max-seconds", "1e-9"]) == 0
    assert main(["resume", str(tmp_path / "a"), "--device", "simulated"]) == 0  # hardware may change on the way
    assert main([*begin, str(tmp_path / "c"), "--lr", "0.03", "--numerics", "hardware"]) == 0
    a, c = (Contents(tmp_path / run / "journal.pezo") for run in "ac")
    assert [r.scalars for r in a.records if r.kind == 1] == [r.scalars for r in c.records if r.kind == 1]
    capsys.readouterr()
    for where, message in (
        ("uio:uio97,uio98,udmabuf0", "/dev/uio97: is no UIO device"),
        ("mem:0x1000,no,udmabuf0", "is none of twin, simulated, uio:BLOCK"),
        ("fpga", "is none of twin"),
    ):
        assert main([*begin, str(tmp_path / "d"), "--device", where]) == 1
        assert message in capsys.readouterr().err
    assert main([*begin, str(tmp_path / "d"), "--device", "twin", "--numerics", "float"]) == 1
    assert "hardware needs --numerics hardware; the run's are float" in capsys.readouterr().err
    assert not (tmp_path / "d").exists()


def connected(block: VerilatedPerturb) -> Connect:
    return lambda stream, spec: RegisterDevice(SimulatedLink(block), stream, spec)


def test_a_bitstream_of_another_design(
    mlp: Path, data: Path, design: Path, tmp_path: Path, block: VerilatedPerturb
) -> None:
    with pytest.raises(WrongDevice, match=r"was built from design [0-9a-f]{12}, the run's design file is 0123456789ab"):
        train(mlp, data, design, tmp_path / "run", connected(block), "0123456789ab")
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({}, "bus is dead .it reads 0xffffffff."),
        ({"ID": 0}, "bus is dead .it reads 0x00000000."),
        ({"ID": 0xC0FFEE}, "is no pezo_perturb .it names itself 0x00c0ffee."),
        ({"ID": registers.MAGIC, "VERSION": 9 << 16}, "register table 9.0; this driver is for"),
        ({"ID": registers.MAGIC, "VERSION": registers.MAJOR << 16}, "register table 1.0; this driver is for 1.1"),
    ],
)
def test_who_answers(words: dict[str, int], message: str, mlp: Path, data: Path, design: Path, tmp_path: Path) -> None:
    """Mapped memory in which no block, or another one, stands."""
    memory = np.full(1024, 0xFFFFFFFF, np.uint32)
    for name, word in words.items():
        memory[registers.ADDRESS[name] >> 2] = word
    link = MmioLink(Window(memory), Window(memory.copy()), Buffer(np.zeros(4096, np.uint8), 0))
    with pytest.raises(WrongDevice, match=message):
        train(mlp, data, design, tmp_path / "run", lambda s, d: RegisterDevice(link, s, d))


def test_a_device_that_does_not_fit(
    mlp: Path, data: Path, design: Path, tmp_path: Path, block: VerilatedPerturb
) -> None:
    other = tmp_path / "other.toml"
    for change, message in (
        (("queries = 2", "queries = 3"), r"has 2 terms of an update \(optimizer.queries\), the run needs 3"),
        (("bits = 16", "bits = 14"), "has 16 bits of a weight, the run needs 14"),
    ):
        other.write_text(design.read_text().replace(*change))
        with pytest.raises(WrongDevice, match=message):
            train(mlp, data, other, tmp_path / "run", connected(block), DesignSpec.load(design).hash)
    other.write_text(design.read_text().replace("bits = 16", "bits = 26"))
    with pytest.raises(SpecError, match="at most 24 bits exactly"):
        train(mlp, data, other, tmp_path / "run", twin)


def test_a_dma_that_stops(mlp: Path, data: Path, design: Path, tmp_path: Path) -> None:
    """In the middle of a step: a clear error, the journal and the weights of the last whole step, and it goes on."""
    board = RegisterFile(tmp_path, design, stuck=6 * 3 + 4)  # 6 sweeps a step of two queries
    trainers: list[Trainer] = []
    try:
        spec = DesignSpec.load(design)
        settings = Settings(numerics="hardware", evaluate_every=4)
        bench = Bench(
            mlp, data, spec, settings, lambda s, d: RegisterDevice(board.link(), s, d, "uio0", 0.3), spec.hash
        )
        run = RunFolder(tmp_path / "run")
        trainer = Trainer(bench, run.begin(bench, mlp, data))
        trainers.append(trainer)
        with pytest.raises(DeviceTimeout, match=r"uio0: \d+ bytes of weights were not taken within 0.3 s"):
            trainer.run()
        trainer.close()
    finally:
        board.close()
    contents = Contents(tmp_path / "run" / "journal.pezo")
    assert contents.steps == trainer.steps == 3
    fresh = Bench(mlp, data, spec, settings)
    replay(fresh.executor, fresh.layout, fresh.method, contents.records)
    assert trainer.bench.weights.tobytes() == fresh.weights.tobytes()
    whole = train(mlp, data, design, tmp_path / "whole", twin)
    assert main(["resume", str(tmp_path / "run")]) == 0  # on the twin
    ends = [Contents(tmp_path / name / "journal.pezo").records[-1] for name in ("run", "whole")]
    assert ends[0].value == ends[1].value  # the checksum of the weights
    assert whole.steps == 8


def test_errors_of_the_block_are_named(mlp: Path, data: Path, design: Path, block: VerilatedPerturb) -> None:
    spec = DesignSpec.load(design)
    bench = Bench(mlp, data, spec, Settings(numerics="hardware"), connected(block), spec.hash)
    device, engine = bench.executor._device, bench.executor.engine  # type: ignore[union-attr]
    count = engine.weights.size
    device.configure(engine.descriptors(4), count - 8)
    with pytest.raises(DeviceError, match="the sweep failed: short"):
        device.sweep(np.zeros(count - 8, np.int32), Sweep(1, bench.executor._eps))  # type: ignore[union-attr]
    bench.close()


def test_a_dead_dma_and_a_small_buffer() -> None:
    memory = np.full(1024, 0xFFFFFFFF, np.uint32)
    link = MmioLink(Window(memory), Window(memory.copy()), Buffer(np.zeros(4096, np.uint8), 0))
    with pytest.raises(DeviceTimeout, match="does not come out of reset"):
        link.stop()
    with pytest.raises(DeviceError, match="do not fit its buffer of 4096 bytes"):
        link.stream(np.zeros(4096, np.int16), 1.0)


def test_uio_and_udmabuf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files in the places of the kernel's: what is stored in a window arrives in the device's memory."""
    for folder, entries in (
        ("uio/uio5/maps/map0", {"size": "0x00001000\n"}),
        ("u-dma-buf/udmabuf3", {"size": "8192\n", "phys_addr": "0x0000000170000000\n"}),
    ):
        (tmp_path / folder).mkdir(parents=True)
        for name, text in entries.items():
            (tmp_path / folder / name).write_text(text)
    monkeypatch.setattr(mmio, "SYSFS", tmp_path)
    (tmp_path / "uio5").write_bytes(bytes(4096))
    window = mmio.open_uio(tmp_path / "uio5")
    window.write32(0x34, 0xDEADBEEF)
    assert window.read32(0x34) == 0xDEADBEEF
    assert (tmp_path / "uio5").read_bytes()[0x34:0x38] == bytes.fromhex("efbeadde")
    with pytest.raises(WrongDevice, match="udmabuf3: is no u-dma-buf"):
        mmio.open_udmabuf("udmabuf3")  # /dev has none
    with pytest.raises(WrongDevice, match="at 0x1000: cannot be mapped"):
        mmio.open_physical(0x1000, memory=tmp_path / "none")
    with pytest.raises(ValueError, match="uint32"):
        Window(np.zeros(4))


def test_hardware_needs_a_design(tmp_path: Path) -> None:
    from pezo_fw.commands import hardware

    assert hardware("", None) == (None, "")
    with pytest.raises(DataError, match="begun without hardware"):
        hardware("twin", None)


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "lanes"), [("pool", 4), ("uniform", 8)])
def test_other_sources(kind: str, lanes: int, mlp: Path, data: Path, tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    text = DESIGN.format(kind=kind, rounding="nearest").replace("lanes = 4", f"lanes = {lanes}")
    path.write_text(text.replace("pool_size = 61", "pool_size = 61\nwords = 1"))
    block = VerilatedPerturb(DesignSpec.load(path))
    for name, connect in (("twin", twin), ("simulated", connected(block))):
        train(mlp, data, path, tmp_path / name, connect)
    assert (tmp_path / "twin" / "journal.pezo").read_bytes() == (tmp_path / "simulated" / "journal.pezo").read_bytes()
