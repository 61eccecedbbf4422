"""The examples run: prompts in a plain loop, Trainer, two processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str) -> str:
    environment = os.environ | {"TOKENIZERS_PARALLELISM": "false", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    good, bad = ("bright", "moving", "fine", "good", "lovely"), ("dull", "awful", "bad", "boring", "weak")
    lines = []
    for i in range(300):
        words, label = (good, 1) if i % 2 else (bad, 0)
        lines.append(f"{label} the film was {words[i % 5]} and {words[(i * 7 + i // 9) % 5]} {i % 13}")
    path = tmp_path_factory.mktemp("texts") / "examples"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.slow
def test_prompts_in_a_plain_loop(texts: Path) -> None:
    pytest.importorskip("transformers", reason="the hf extra is optional")
    out = run(
        "examples/hf_prompt.py", "--train", str(texts), "--test", str(texts), "--steps", "60", "--k", "16",
        "--warm-up", "12", "--tested", "100",
    )  # fmt: skip
    before, after = (float(line.split(": ")[1].split()[0]) for line in out.splitlines() if "step " not in line)
    assert 0 <= before <= 1
    assert after > 0.7


@pytest.mark.slow
def test_trainer(texts: Path, tmp_path: Path) -> None:
    pytest.importorskip("transformers", reason="the hf extra is optional")
    from .tiny import save

    folder = save("roberta", tmp_path / "model")
    run(
        "examples/hf_trainer.py", "--model", str(folder), "--train", str(texts), "--steps", "5",
        "--output", str(tmp_path / "out"),
    )  # fmt: skip
    assert (tmp_path / "out" / "checkpoint-5" / "model.safetensors").exists()


@pytest.mark.slow
def test_two_processes() -> None:
    out = run("-m", "torch.distributed.run", "--nproc-per-node", "2", "examples/snippets/torch_distributed.py")
    assert float(out.split()[-1]) < 1.0


@pytest.mark.slow
def test_lightning() -> None:
    pytest.importorskip("lightning", reason="lightning is not among the extras: it brings a web client's packages")
    assert float(run("examples/snippets/torch_lightning.py").split()[-1]) < 1.0


@pytest.mark.slow
def test_mistyped_questions(tmp_path: Path) -> None:
    pytest.importorskip("transformers", reason="the hf extra is optional")
    from .tiny import WORDS, save

    model, data, out = save("roberta", tmp_path / "model"), tmp_path / "data" / "trec", tmp_path / "out"
    data.mkdir(parents=True)
    lines = [f"{i % 6} {WORDS[i % 24]} plot {WORDS[i * 5 % 24]} dull {WORDS[i % 6]}" for i in range(1100)]
    for name, count in (("TREC.train.all", 1100), ("TREC.test.all", 60)):
        (data / name).write_text("\n".join(lines[:count]) + "\n")
    command = (
        "examples/adapt_text.py", "--data", str(tmp_path / "data"), "--model", str(model), "--layers", "1",
        "--steps", "12", "--backprop-steps", "6", "--out", str(out), "--rates", "0.01", "--backprop-rates", "0.01",
    )  # fmt: skip
    run(*command, "--seeds", "1")
    first = json.loads((out / "results.json").read_text())["0"]
    assert set(first["ways"]) == {"before", "bank", "pool", "gaussian", "backprop"}
    run(*command, "--seeds", "2")  # goes on: the first seed's results stay
    both = json.loads((out / "results.json").read_text())
    assert both["0"] == first
    assert "Gaussian - backprop" in (out / "README.md").read_text()
