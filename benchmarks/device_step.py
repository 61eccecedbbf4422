"""Time and memory of a training step on the device: MiniLM's encoder, a batch of 16 x 32 tokens, 2 threads.

Every line is a fresh process. "idle" is the very session that trains, with all its buffers written once, running
forwards; memory is compared with it. Times of a round are compared within the round: other work on the machine moves
them all. The real weights are used where their package is installed (benchmarks/minilm.py).

    python benchmarks/device_step.py [--rounds 3] [--steps 10] [--threads 2] [--out reports/device_step]
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
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.device_modes import BATCH, BESIDE, TOKENS, child, prepare

QUIET = 0.05  # share of the processors that others may take for times to be comparable
SOURCES = ("pool", "bank", "gaussian")
LABELS = {
    "plain": "plain inference",
    "idle": "the training session, not training",
    "pool": "training, pool of 4095",
    "bank": "training, bank 31 x 8",
    "gaussian": "training, Gaussian (Philox table)",
    "torch MeZO": "torch MeZO",
    "torch backprop": "torch backprop (AdamW)",
}


def processor_seconds() -> tuple[float, float]:
    """Return the processor seconds of the whole machine, and those of this process's finished children (Linux)."""
    fields = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]
    user, nice, system, _, _, irq, soft, steal = (int(field) / os.sysconf("SC_CLK_TCK") for field in fields)
    used = os.times()
    return user + nice + system + irq + soft + steal, used.children_user + used.children_system


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
    parser.add_argument("--steps", type=int, default=10)
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
