"""A fine-tune as N numbers: how few are enough to adapt the spoken-digit classifier to a new speaker?

As examples/personalise.py, on device numerics: the perturbations come from a pool of N numbers, so the weight change of
a whole run is N integers for each distinct scale, whatever the model's size and the number of steps. The tuned model is
made by ``pezo device apply`` from the base model and those numbers.

    PEZO_DATA=DATA python examples/n_numbers.py --out reports/n-numbers
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

import torch
from personalise import Case, onnx_accuracy, prepare, quietly
from pezo_fw.export import replayed
from pezo_fw.grid import GridExecutor
from pezo_fw.journal import Contents
from pezo_fw.trainer import best, evaluations

from pezo_hw.files import write_json_atomic, write_text_atomic

DESIGN = """name = "n-numbers"
[perturbation]
kind = "pool"
pool_size = {numbers}
[weights]
bits = 16
[optimizer]
steps = {steps}
queries = 4
eps = 0.005
lr = 0.001
batch = 32
clip = 20.0
schedule = "linear"
"""


def adapt(case: Case, work: Path, numbers: int, steps: int, rates: list[float]) -> dict[str, Any]:
    """Return accuracy and size of the best run by validation loss."""
    tried = []
    design = work / f"{numbers}.toml"
    design.write_text(DESIGN.format(numbers=numbers, steps=steps))
    for lr in rates:
        run = work / f"{numbers}-{lr}"
        quietly(
            "train", case.model, "--data", case.folder, "--spec", design, "--run", run, "--lr", lr, "--seed", 1,
            "--numerics", "device", "--evaluate-every", 50,
        )  # fmt: skip
        lowest = best(evaluations(Contents(run / "journal.pezo").records))
        assert lowest is not None
        tried.append((lowest.loss, lr, run))
    _, lr, run = min(tried)
    shipped, tuned = work / f"{numbers}.pezon", work / f"{numbers}.onnx"
    quietly("export", run, "-o", shipped, "--best")
    quietly("apply", case.model, shipped, "-o", tuned)
    executor = replayed(Contents(run / "journal.pezo"), case.model).executor
    assert isinstance(executor, GridExecutor)
    return {
        "accuracy": onnx_accuracy(tuned, case.test),
        "lr": lr,
        "scales": len(executor.scales),
        "bytes": shipped.stat().st_size,
        "model_bytes": tuned.stat().st_size,
    }


def page(results: dict[str, Any], sizes: list[int], arguments: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    names = list(results)
    first = results[names[0]]
    lines = [
        "# Fine-tunes of N numbers",
        "",
        "A spoken-digit CNN adapts to a speaker it has never heard, on device numerics, with perturbations from a pool "
        "of N numbers. The whole change is N integers for each distinct scale of the weights; the tuned model is made "
        "from the base model and that file alone. Accuracy on the speaker's clips that no choice has seen; one seed.",
        "",
        f"    PEZO_DATA=DATA python examples/n_numbers.py --steps {arguments.steps} --speakers {' '.join(names)} "
        "--out reports/n-numbers",
        "",
        f"| N | scales | file | {' | '.join(names)} |",
        f"|---|---|---|{'---|' * len(names)}",
        "| before | | | " + " | ".join(f"{results[n]['before']:.1%}" for n in names) + " |",
    ]
    for size in sizes:
        r = first[str(size)]
        accuracies = " | ".join(f"{results[n][str(size)]['accuracy']:.1%}" for n in names)
        lines.append(f"| {size} | {r['scales']} | {r['bytes'] / 1e3:.1f} kB | {accuracies} |")
    lines += ["", f"The tuned model itself has {first[str(sizes[0])]['model_bytes'] / 1e3:.0f} kB.", ""]
    return "\n".join([*lines, "Data: Free Spoken Digit Dataset contributors, CC BY-SA 4.0.", ""])


def main() -> None:
    """Run the study."""
    parser = argparse.ArgumentParser(description="Adapt a spoken-digit classifier with N numbers.")
    parser.add_argument("--data", type=Path, default=os.environ.get("PEZO_DATA"), help="data folder (PEZO_DATA)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--speakers", nargs="*", default=["lucas", "theo"])
    parser.add_argument("--sizes", type=int, nargs="*", default=[63, 255, 1023, 4095], help="N, the pool's numbers")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--rates", type=float, nargs="*", default=[1e-3, 2e-3])
    arguments = parser.parse_args()
    if arguments.data is None:
        parser.error("give the data folder with --data or PEZO_DATA")
    torch.set_num_threads(1)
    results: dict[str, Any] = {}
    for name in arguments.speakers:
        with tempfile.TemporaryDirectory() as folder:
            case = prepare(name, arguments.data, Path(folder), 16)
            results[name] = {"before": onnx_accuracy(case.model, case.test)}
            for size in arguments.sizes:
                r = results[name][str(size)] = adapt(case, Path(folder), size, arguments.steps, arguments.rates)
                print(f"{name}, {size} numbers: {r['accuracy']:.1%}, {r['bytes']} bytes", flush=True)
    write_json_atomic(arguments.out / "results.json", results)
    write_text_atomic(arguments.out / "README.md", page(results, arguments.sizes, arguments))


if __name__ == "__main__":
    main()
