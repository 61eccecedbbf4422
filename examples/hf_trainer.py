"""Fine-tune a sequence classifier of transformers with Trainer's loop and forward passes alone.

    python examples/hf_trainer.py --model FOLDER --train TRAIN [--output FOLDER] [--steps N]

TRAIN holds lines of "label text" (or is a .tsv file). Learning rate, schedule, checkpoints and resuming are Trainer's.
"""

from __future__ import annotations

import argparse
from typing import Any

import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer, TrainingArguments

from pezo_hw.optim.hf import ZOTrainer
from pezo_hw.spec import PerturbationSpec
from pezo_hw.tasks.prompts import read_examples


class Rows(torch.utils.data.Dataset[dict[str, Any]]):
    """Tokenised examples."""

    def __init__(self, inputs: Any, labels: list[int]) -> None:
        self._inputs, self._labels = inputs, labels

    def __len__(self) -> int:
        return len(self._labels)

    def __getitem__(self, i: int) -> dict[str, Any]:
        names = ("input_ids", "attention_mask")
        return {name: self._inputs[name][i] for name in names} | {"labels": self._labels[i]}


def main(argv: list[str] | None = None) -> ZOTrainer:
    """Train; return the trainer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True, help="checkpoint folder")
    parser.add_argument("--train", required=True, help="file of labelled examples")
    parser.add_argument("--output", default="runs/hf_trainer")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--lr", type=float, default=1e-6)
    options = parser.parse_args(argv)
    examples = read_examples(options.train)
    tokenizer = AutoTokenizer.from_pretrained(options.model)
    labels = [example.label for example in examples]
    model = AutoModelForSequenceClassification.from_pretrained(options.model, num_labels=max(labels) + 1)
    texts = [example.text for example in examples]
    inputs = tokenizer(texts, padding=True, truncation=True, max_length=64, return_tensors="pt")
    trainer = ZOTrainer(
        model=model,
        args=TrainingArguments(
            output_dir=options.output, max_steps=options.steps, learning_rate=options.lr, report_to=[]
        ),
        train_dataset=Rows(inputs, labels),
        zeroth_order={"eps": 1e-3, "perturbation": PerturbationSpec(kind="bank")},
    )
    trainer.train()
    return trainer


if __name__ == "__main__":
    main()
