"""Time and peak memory of a training step on the device, against plain inference, each in a fresh process.

The model is an encoder of the shape of MiniLM-L6 (6 layers, 384 wide, 12 heads, 1536 between: 10.6 M trained weights);
the batch is 16 x 32 tokens. "untrained" is the very session that trains, its buffers written once, running forwards.

    python benchmarks/device_step.py [--steps 12] [--threads 2]
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

LAYERS, WIDTH, HEADS, BETWEEN, TOKENS, BATCH, CLASSES = 6, 384, 12, 1536, 32, 16, 2
MODES = ("plain", "untrained", "pool", "bank", "gaussian", "torch MeZO", "torch backprop")


def encoder(path: Path) -> None:
    """Write the model."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    weights: dict[str, np.ndarray] = {}
    nodes = []

    def node(op: str, inputs: list[str], out: str, **attributes: object) -> str:
        nodes.append(helper.make_node(op, inputs, [out], **attributes))
        return out

    def dense(at: str, name: str, fan_in: int, fan_out: int) -> str:
        weights[f"{name}.weight"] = (rng.standard_normal((fan_in, fan_out)) / np.sqrt(fan_in)).astype(np.float32)
        weights[f"{name}.bias"] = np.zeros(fan_out, np.float32)
        return node("Add", [node("MatMul", [at, f"{name}.weight"], f"{name}.mm"), f"{name}.bias"], f"{name}.out")

    def norm(at: str, name: str) -> str:
        weights[f"{name}.weight"], weights[f"{name}.bias"] = np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32)
        return node("LayerNormalization", [at, f"{name}.weight", f"{name}.bias"], f"{name}.out", axis=-1)

    def heads(at: str, order: list[int]) -> str:
        return node("Transpose", [node("Reshape", [at, "split"], f"{at}.s")], f"{at}.h", perm=order)

    weights["split"] = np.array([0, 0, HEADS, WIDTH // HEADS], np.int64)
    weights["merge"] = np.array([0, 0, WIDTH], np.int64)
    weights["root"] = np.float32((WIDTH // HEADS) ** 0.5)
    at = "x"
    for layer in range(LAYERS):
        name = f"layer{layer}"
        q, k, v = (dense(at, f"{name}.{part}", WIDTH, WIDTH) for part in ("q", "k", "v"))
        scores = node("MatMul", [heads(q, [0, 2, 1, 3]), heads(k, [0, 2, 3, 1])], f"{name}.qk")
        shares = node("Softmax", [node("Div", [scores, "root"], f"{name}.scaled")], f"{name}.shares", axis=-1)
        mixed = node("MatMul", [shares, heads(v, [0, 2, 1, 3])], f"{name}.mixed")
        back = node("Transpose", [mixed], f"{name}.back", perm=[0, 2, 1, 3])
        out = dense(node("Reshape", [back, "merge"], f"{name}.merged"), f"{name}.o", WIDTH, WIDTH)
        at = norm(node("Add", [at, out], f"{name}.res1"), f"{name}.norm1")
        wide = dense(at, f"{name}.up", WIDTH, BETWEEN)
        gate = node("Sigmoid", [wide], f"{name}.gate")
        narrow = dense(node("Mul", [wide, gate], f"{name}.act"), f"{name}.down", BETWEEN, WIDTH)
        at = norm(node("Add", [at, narrow], f"{name}.res2"), f"{name}.norm2")
    dense(node("ReduceMean", [at], "pooled", axes=[1], keepdims=0), "head", WIDTH, CLASSES)
    nodes[-1].output[0] = "logits"
    graph = helper.make_graph(
        nodes,
        "encoder",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", TOKENS, WIDTH])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["N", CLASSES])],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    onnx.save(helper.make_model(graph, ir_version=10, opset_imports=[helper.make_opsetid("", 17)]), path)


def child(mode: str, folder: Path, steps: int, threads: int) -> dict[str, float]:
    """Measure one mode in this process."""
    began = time.perf_counter()
    if mode == "plain":
        import onnxruntime as ort

        settings = ort.SessionOptions()
        settings.intra_op_num_threads = threads
        settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
        session = ort.InferenceSession(str(folder / "m.onnx"), settings, providers=["CPUExecutionProvider"])
        feeds = {"x": np.load(folder / "data" / "x.npy", mmap_mode="r")[:BATCH].copy()}
        ready = time.perf_counter() - began
        forwards = [_seconds(lambda: session.run(None, feeds)) for _ in range(2 * steps)]
        return {"forward_ms": _ms(forwards), "ready_s": ready, "peak_mb": peak_mb()}
    if mode.startswith("torch"):
        return torch_child(mode, folder, steps, threads, began)
    from pezo_fw.bench import Bench, Settings
    from pezo_fw.method import Rounded

    from pezo_hw.spec import DesignSpec
    from pezo_hw.zo import drive

    kind = "pool" if mode == "untrained" else mode
    spec = DesignSpec.from_dict(
        {"name": "bench", "perturbation": {"kind": kind}, "optimizer": {"batch": BATCH, "eps": 1e-3, "lr": 1e-6}}
    )
    bench = Bench(folder / "m.onnx", folder / "data", spec, Settings(threads=threads))
    np.multiply(bench.weights, np.float32(1), out=bench.weights)  # every page of the buffers is written
    ready = time.perf_counter() - began
    forwards, whole = [], []
    if mode == "untrained":
        forwards = [_seconds(lambda: bench.loss(0)) for _ in range(2 * steps)]
        return {"forward_ms": _ms(forwards), "ready_s": ready, "peak_mb": peak_mb()}
    evaluate = bench._mean  # the forward and its loss; sweeps that were put off come before it
    bench._mean = lambda index: _timed(lambda: evaluate(index), forwards)  # type: ignore[method-assign]
    for step in range(steps):
        program = Rounded(bench.method, step).commands()
        whole.append(_seconds(lambda p=program: drive(p, bench.executor)))  # type: ignore[misc]
    pairs = [a + b for a, b in zip(forwards[::2], forwards[1::2], strict=True)]
    rest = [total - pair for total, pair in zip(whole, pairs, strict=True)]
    return {
        "forward_ms": _ms(forwards),
        "step_ms": _ms(whole),
        "rest_ms": _ms(rest),
        "rest_share": _ms(rest) / _ms(pairs),
        "ready_s": ready,
        "peak_mb": peak_mb(),
    }


def torch_child(mode: str, folder: Path, steps: int, threads: int, began: float) -> dict[str, float]:
    """Measure an encoder of the same size in torch: MeZO with fresh Gaussians, or AdamW."""
    import torch

    torch.set_num_threads(threads)
    layer = torch.nn.TransformerEncoderLayer(WIDTH, HEADS, BETWEEN, dropout=0.0, batch_first=True)
    net = torch.nn.ModuleList([torch.nn.TransformerEncoder(layer, LAYERS), torch.nn.Linear(WIDTH, CLASSES)])
    net.train()  # without dropout the same function, and without the shortcuts that inference may take
    x, y = (torch.from_numpy(np.load(folder / "data" / f"{name}.npy")[:BATCH]) for name in "xy")

    def loss() -> torch.Tensor:
        return torch.nn.functional.cross_entropy(net[1](net[0](x).mean(1)), y)

    def backprop() -> None:
        optimizer.zero_grad()
        loss().backward()
        optimizer.step()

    @torch.no_grad()
    def mezo() -> None:
        for sweep, multiple in enumerate((1e-3, -2e-3, 1e-3, 1e-6)):
            torch.manual_seed(0)
            for weights in net.parameters():
                weights.add_(torch.randn_like(weights), alpha=multiple)
            if sweep < 2:
                loss()

    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-6)
    with torch.no_grad():
        loss()
    ready = time.perf_counter() - began
    with torch.no_grad():
        forward = _ms([_seconds(loss) for _ in range(steps)])
    step = _ms([_seconds(backprop if mode == "torch backprop" else mezo) for _ in range(steps)])
    return {"forward_ms": forward, "step_ms": step, "ready_s": ready, "peak_mb": peak_mb()}


def _seconds(work) -> float:  # type: ignore[no-untyped-def]
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _timed(work, into: list[float]):  # type: ignore[no-untyped-def]
    began = time.perf_counter()
    result = work()
    into.append(time.perf_counter() - began)
    return result


def _ms(seconds: list[float]) -> float:
    return round(1e3 * statistics.median(seconds), 2)


def peak_mb() -> float:
    """Return this process's peak resident memory in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return round(int(line.split()[1]) * 1024 / 1e6, 1)
    return float("nan")


def main() -> None:
    """Measure every mode and print a table."""
    parser = argparse.ArgumentParser(description="Step time and memory of training on the device.")
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--child", nargs=2, metavar=("MODE", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        print(json.dumps(child(arguments.child[0], Path(arguments.child[1]), arguments.steps, arguments.threads)))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        encoder(folder / "m.onnx")
        rng = np.random.default_rng(1)
        (folder / "data").mkdir()
        np.save(folder / "data" / "x.npy", rng.standard_normal((64, TOKENS, WIDTH)).astype(np.float32))
        np.save(folder / "data" / "y.npy", np.arange(64) % CLASSES)
        print(f"{'':14} {'forward ms':>10} {'step ms':>9} {'not forward':>12} {'ready s':>8} {'peak MB':>8}")
        for mode in MODES:
            command = [sys.executable, __file__, "--child", mode, name, "--steps", str(arguments.steps)]
            done = subprocess.run(
                [*command, "--threads", str(arguments.threads)], capture_output=True, text=True, check=True
            )
            r = json.loads(done.stdout)
            step = f"{r['step_ms']:9.1f}" if "step_ms" in r else f"{'':9}"
            step += f" {r['rest_share']:11.1%}" if "rest_share" in r else f" {'':>11}"
            print(f"{mode:14} {r['forward_ms']:10.1f} {step}  {r['ready_s']:8.2f} {r['peak_mb']:8.1f}", flush=True)


if __name__ == "__main__":
    main()
