"""Time and memory of a training step on the device: MiniLM's encoder, a batch of 16 x 32 tokens, 2 threads.

Every line is a fresh process. "idle" is the very session that trains, with all its buffers written once, running
forwards; memory is compared with it. Times of a round are compared within the round: other work on the machine moves
them all. The real weights are used where their package is installed (benchmarks/minilm.py).

    python benchmarks/device_step.py [--rounds 3] [--steps 12] [--threads 2] [--out reports/device_step]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import minilm

TOKENS, BATCH, EXAMPLES = 32, 16, 64
QUIET = 0.05  # share of the processors that others may take for times to be comparable
TRAINED = (minilm.ENCODER, "classifier.*")
SOURCES = ("pool", "bank", "gaussian")
BESIDE = "beside plain: "
LABELS = {
    "plain": "plain inference",
    "idle": "the training session, not training",
    "pool": "training, pool of 4095",
    "bank": "training, bank 31 x 8",
    "gaussian": "training, Gaussian (Philox table)",
    "torch MeZO": "torch MeZO",
    "torch backprop": "torch backprop (AdamW)",
}


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


def processor_seconds() -> tuple[float, float]:
    """Return the processor seconds of the whole machine, and those of this process's finished children (Linux)."""
    fields = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]
    user, nice, system, _, _, irq, soft, steal = (int(field) / os.sysconf("SC_CLK_TCK") for field in fields)
    used = os.times()
    return user + nice + system + irq + soft + steal, used.children_user + used.children_system


def reset_peak() -> None:
    """Forget this process's peak memory so far (Linux): proofs and exports before are not training."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak_mb() -> float:
    """Return this process's peak resident memory in MB since :func:`reset_peak`."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return round(int(line.split()[1]) * 1024 / 1e6, 1)
    return float("nan")


def summary(rounds: list[dict[str, dict[str, float]]]) -> dict[str, dict[str, float]]:
    """Return each mode's medians over the rounds, and the ratios that are compared within a round."""
    found: dict[str, dict[str, float]] = {}
    for mode in LABELS:
        both = [one[mode] | one.get(BESIDE + mode, {}) for one in rounds]
        found[mode] = {key: statistics.median(one[key] for one in both) for key in both[0]}
        found[mode]["memory_to_idle"] = statistics.median(
            one[mode]["peak_mb"] / one["idle"]["peak_mb"] for one in rounds
        )
    return found


def page(result: dict[str, Any]) -> str:
    """Return the report as Markdown."""
    weights = "the checkpoint's weights" if result["real_weights"] else "random weights of the checkpoint's shapes"
    lines = [
        "# A training step on the device",
        "",
        f"MiniLM-L6 as a classifier, {weights}; 10.6 million of them trained (encoder and classifier), batch {BATCH} x "
        f"{TOKENS} tokens, {result['threads']} threads, {result['machine']}. Medians of {result['rounds']} rounds, "
        f"each line of a round a fresh process, {result['steps']} steps; for the ratios to plain inferences both run "
        f"in turn in one process. Other work took {result['others']:.0%} of the "
        f"machine's {result['cores']} processors meanwhile.",
        "",
        f"    python benchmarks/device_step.py --rounds {result['rounds']} --steps {result['steps']} --out "
        "reports/device_step",
        "",
        "| | forward | step | all but the forwards, of two forwards | step / two plain inferences | its forwards / two "
        "plain inferences | peak memory | / idle | ready after |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    if result["others"] > QUIET:
        busy = (
            "**The machine was busy with other work: times of different lines cannot be compared; memory, the share of "
            "the forwards within a line, and the ratios, can.**"
        )
        lines[3:3] = ["", busy]
    for mode, label in LABELS.items():
        r = result["modes"][mode]
        step = f"{r['step_ms']:.0f} ms" if "step_ms" in r else ""
        share = f"{r['rest_share']:.1%}" if "rest_share" in r else ""
        ratios = " | ".join(f"{r[key]:.2f}" if key in r else "" for key in ("to_plain", "forwards_to_plain"))
        lines.append(
            f"| {label} | {r['forward_ms']:.0f} ms | {step} | {share} | {ratios} | {r['peak_mb']:.0f} MB | "
            f"{r['memory_to_idle']:.2f} | {r['ready_s']:.2f} s |"
        )
    return "\n".join([*lines, ""])


def main() -> None:
    """Measure every mode and print a table."""
    parser = argparse.ArgumentParser(description="Step time and memory of training on the device.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, help="folder of the report")
    parser.add_argument("--child", nargs=2, metavar=("MODE", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(child(arguments.child[0], Path(arguments.child[1]), arguments.steps, arguments.threads)))
        return
    rounds: list[dict[str, dict[str, float]]] = []
    with tempfile.TemporaryDirectory() as name:
        real = prepare(Path(name))
        machine, ours, began = *processor_seconds(), time.perf_counter()
        for _ in range(arguments.rounds):
            rounds.append({})
            for mode in (*LABELS, *(BESIDE + source for source in SOURCES)):
                command = [sys.executable, __file__, "--child", mode, name, "--steps", str(arguments.steps)]
                done = subprocess.run(
                    [*command, "--threads", str(arguments.threads)], stdout=subprocess.PIPE, text=True, check=True
                )
                rounds[-1][mode] = json.loads(done.stdout)
                print(len(rounds), mode, rounds[-1][mode], flush=True)
        busy, mine = (after - before for after, before in zip(processor_seconds(), (machine, ours), strict=True))
        others = max(0.0, busy - mine) / ((time.perf_counter() - began) * (os.cpu_count() or 1))
    result = {
        "modes": summary(rounds),
        "rounds": arguments.rounds,
        "steps": arguments.steps,
        "threads": arguments.threads,
        "real_weights": real,
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "others": round(others, 3),
    }
    print(page(result))
    if arguments.out:
        from pezo_hw.files import write_json_atomic, write_text_atomic

        write_json_atomic(arguments.out / "results.json", result)
        write_text_atomic(arguments.out / "README.md", page(result))


if __name__ == "__main__":
    main()
