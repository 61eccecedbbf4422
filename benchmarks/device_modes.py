"""What one process of benchmarks/device_step.py measures: inference, a training step, both in turn, torch."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from benchmarks import minilm

TOKENS, BATCH, EXAMPLES = 32, 16, 64
TRAINED = (minilm.ENCODER, "classifier.*")
BESIDE = "beside plain: "


def prepare(folder: Path) -> bool:
    """Write model and data; return whether the weights are the real ones."""
    real = minilm.save(folder / "m.onnx", TOKENS)
    rng = np.random.default_rng(1)
    mask = (np.arange(TOKENS) < rng.integers(8, TOKENS + 1, (EXAMPLES, 1))).astype(np.int64)
    (folder / "data").mkdir()
    for name, values in (
        ("ids", rng.integers(1000, 30000, mask.shape) * mask),
        ("mask", mask),
        ("y", np.arange(EXAMPLES) % minilm.CLASSES),
    ):
        np.save(folder / "data" / f"{name}.npy", values)
    return real


def child(mode: str, folder: Path, steps: int, threads: int) -> dict[str, float]:
    """Measure one mode in this process."""
    began = time.perf_counter()
    if mode == "plain":
        return plain(folder, steps, threads, began)
    if mode.startswith(BESIDE):
        return beside(mode.removeprefix(BESIDE), folder, steps, threads)
    if mode.startswith("torch"):
        return in_torch(mode, folder, steps, threads, began)
    return on_device(mode, folder, steps, threads, began)


def inference(folder: Path, threads: int) -> Callable[[], object]:
    """Return inference as anyone would run it."""
    import onnxruntime as ort

    settings = ort.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    session = ort.InferenceSession(str(folder / "m.onnx"), settings, providers=["CPUExecutionProvider"])
    feeds = {name: np.load(folder / "data" / f"{name}.npy")[:BATCH].copy() for name in ("ids", "mask")}
    return lambda: session.run(None, feeds)


def plain(folder: Path, steps: int, threads: int, began: float) -> dict[str, float]:
    """Inference alone."""
    run = inference(folder, threads)
    ready = time.perf_counter() - began
    reset_peak()
    forwards = [seconds(run) for _ in range(2 * steps)]
    return {"forward_ms": ms(forwards), "ready_s": ready, "peak_mb": peak_mb()}


class Training:
    """The trainer's own session, executor and program; :meth:`step` appends to ``forwards``."""

    def __init__(self, folder: Path, kind: str, threads: int) -> None:
        from pezo_fw.bench import Bench, Settings

        from pezo_hw.spec import DesignSpec

        spec = DesignSpec.from_dict(
            {"name": "bench", "perturbation": {"kind": kind}, "optimizer": {"batch": BATCH, "eps": 1e-3, "lr": 1e-6}}
        )
        self.bench = Bench(folder / "m.onnx", folder / "data", spec, Settings(threads=threads, trainable=TRAINED))
        self.forwards: list[float] = []
        self._evaluate, self._log, self._steps = self.bench.evaluator, [], 0  # type: ignore[var-annotated]
        self.bench.evaluator = self._timed

    def warm(self) -> None:
        """Write every page of every buffer, and forget what that took."""
        self.step()
        np.multiply(self.bench.weights, np.float32(1), out=self.bench.weights)
        self.bench.settle()
        self.forwards.clear()
        reset_peak()

    def step(self) -> None:
        """Train one step."""
        from pezo_fw.method import run_step

        run_step(self.bench.method, self._steps, self._log, self.bench.executor)
        self._steps += 1

    def _timed(self, batch: int) -> float:
        start = time.perf_counter()
        loss = self._evaluate(batch)
        self.forwards.append(time.perf_counter() - start)
        return loss


def on_device(mode: str, folder: Path, steps: int, threads: int, began: float) -> dict[str, float]:
    """A step, or the same session running forwards only."""
    training = Training(folder, "pool" if mode == "idle" else mode, threads)
    ready = time.perf_counter() - began
    training.warm()
    if mode == "idle":
        forwards = [seconds(lambda batch=step // 2: training.bench.loss(batch)) for step in range(2 * steps)]
        return {"forward_ms": ms(forwards), "ready_s": ready, "peak_mb": peak_mb()}
    whole = [seconds(training.step) for _ in range(steps)]
    pairs = [a + b for a, b in zip(training.forwards[::2], training.forwards[1::2], strict=True)]
    rest = [total - pair for total, pair in zip(whole, pairs, strict=True)]
    return {
        "forward_ms": ms(training.forwards),
        "step_ms": ms(whole),
        "rest_ms": ms(rest),
        "rest_share": ms(rest) / ms(pairs),
        "ready_s": ready,
        "peak_mb": peak_mb(),
    }


def beside(source: str, folder: Path, steps: int, threads: int) -> dict[str, float]:
    """Steps and plain inferences in turn, in one process: what slows one slows the other."""
    training, run = Training(folder, source, threads), inference(folder, threads)
    training.warm()
    run()
    step_ratios, forward_ratios = [], []
    for _ in range(steps):
        training.forwards.clear()
        two = seconds(run) + seconds(run)
        step_ratios.append(seconds(training.step) / two)
        forward_ratios.append(sum(training.forwards) / two)
    return {"to_plain": statistics.median(step_ratios), "forwards_to_plain": statistics.median(forward_ratios)}


def in_torch(mode: str, folder: Path, steps: int, threads: int, began: float) -> dict[str, float]:
    """The same network in torch: MeZO with fresh Gaussians, or AdamW, on the same weights."""
    import torch
    from pezo_fw.onnx_file import OnnxFile

    torch.set_num_threads(threads)
    model = OnnxFile(folder / "m.onnx")
    weights = {
        name: torch.from_numpy(model.read(name).copy()).view(tensor.shape)
        for name, tensor in model.initializers.items()
        if tensor.dtype == 1 and tensor.size > 1
    }
    trained = [w for name, w in weights.items() if name.startswith(("encoder.", "classifier."))]
    ids, mask, y = (torch.from_numpy(np.load(folder / "data" / f"{n}.npy")[:BATCH]) for n in ("ids", "mask", "y"))
    ready = time.perf_counter() - began

    def loss() -> torch.Tensor:
        return torch.nn.functional.cross_entropy(minilm.torch_forward(weights, ids, mask), y)

    def backprop() -> None:
        optimizer.zero_grad()
        loss().backward()
        optimizer.step()

    @torch.no_grad()
    def mezo() -> None:
        for sweep, multiple in enumerate((1e-3, -2e-3, 1e-3, 1e-6)):
            torch.manual_seed(0)
            for w in trained:
                w.add_(torch.randn_like(w), alpha=multiple)
            if sweep < 2:
                loss()

    step = mezo
    if mode == "torch backprop":
        for w in trained:
            w.requires_grad_(True)
        optimizer, step = torch.optim.AdamW(trained, lr=1e-6), backprop
    step()
    reset_peak()
    with torch.no_grad():
        forward = ms([seconds(loss) for _ in range(steps)])
    whole = ms([seconds(step) for _ in range(steps)])
    return {"forward_ms": forward, "step_ms": whole, "ready_s": ready, "peak_mb": peak_mb()}


def seconds(work: Callable[[], object]) -> float:
    """Return the seconds that ``work`` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def ms(values: list[float]) -> float:
    """Return the median in milliseconds."""
    return round(1e3 * statistics.median(values), 2)


def reset_peak() -> None:
    """Forget this process's peak memory so far (Linux): proofs and exports before are not training."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak_mb() -> float:
    """Return this process's peak resident memory in MB since :func:`reset_peak`."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return round(int(line.split()[1]) * 1024 / 1e6, 1)
    return float("nan")
