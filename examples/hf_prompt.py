"""Classify texts by a prompt, trained by forward passes alone, in a plain loop: any checkpoint folder of transformers.

    python examples/hf_prompt.py --train TRAIN --test TEST [--task sst2] [--model FOLDER] [--method mezo|adam|lozo]

TRAIN and TEST are lines of "label text" (or .tsv files). Without --model a tiny RoBERTa is made and taught the task's
words by backprop on other examples of TRAIN, as a stand-in for a pretrained one; its figures say that the loop works,
not what a real model reaches.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

import torch

from pezo_hw.optim import LOZO, MeZO, MeZOAdam
from pezo_hw.optim.adapters import add_lora
from pezo_hw.optim.baselines import first_order
from pezo_hw.spec import PerturbationSpec
from pezo_hw.tasks.prompts import PROMPTS, Example, PromptClassifier, k_shot, read_examples

METHODS = {"mezo": MeZO, "adam": MeZOAdam, "lozo": LOZO}


def tiny_roberta(examples: list[Example], words: tuple[str, ...]) -> tuple[Any, Any]:
    """Return a random RoBERTa of 64 units and a tokenizer of the commonest words."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import PreTrainedTokenizerFast, RobertaConfig, RobertaForMaskedLM

    counted = Counter(word for example in examples for word in f"{example.text} {example.pair}".split())
    known = ["<pad>", "<s>", "</s>", "<unk>", "<mask>", "It", "was", ".", "?", ",", ":", *words]
    known += [word for word, _ in counted.most_common(3000)]
    inner = Tokenizer(models.WordLevel({word: i for i, word in enumerate(dict.fromkeys(known))}, unk_token="<unk>"))
    inner.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    inner.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 1), ("</s>", 2)])
    tokenizer = PreTrainedTokenizerFast(
        tokenizer_object=inner,
        pad_token="<pad>",
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        mask_token="<mask>",
    )
    config = RobertaConfig(
        vocab_size=len(tokenizer),
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=128,
        max_position_embeddings=140,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
    )
    return RobertaForMaskedLM(config).eval(), tokenizer


def main(argv: list[str] | None = None) -> float:
    """Train and return the test accuracy."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", required=True, help="file of labelled examples")
    parser.add_argument("--test", required=True, help="file of labelled examples")
    parser.add_argument("--task", choices=PROMPTS, default="sst2", help="template and label words")
    parser.add_argument("--model", help="checkpoint folder of a masked or causal language model")
    parser.add_argument("--method", choices=METHODS, default="mezo")
    parser.add_argument("--lora", action="store_true", help="train a LoRA of rank 8 instead of all weights")
    parser.add_argument("--kind", default="bank", help="perturbation.kind")
    parser.add_argument("--k", type=int, default=64, help="examples a label")
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--eps", type=float, default=1e-3)
    parser.add_argument("--warm-up", type=int, default=60, help="backprop steps of the tiny model on other examples")
    parser.add_argument("--tested", type=int, default=500, help="test examples")
    options = parser.parse_args(argv)
    torch.manual_seed(0)
    everything, prompt = read_examples(options.train), PROMPTS[options.task]
    train, test = k_shot(everything, options.k, seed=1), read_examples(options.test)[: options.tested]
    if options.model:
        from transformers import AutoModelForCausalLM, AutoModelForMaskedLM, AutoTokenizer

        tokenizer = AutoTokenizer.from_pretrained(options.model)
        auto = AutoModelForMaskedLM if tokenizer.mask_token else AutoModelForCausalLM
        model = auto.from_pretrained(options.model).eval()
    else:
        model, tokenizer = tiny_roberta(everything, prompt.words)
    classifier = PromptClassifier(model, tokenizer, prompt)
    if not options.model:
        others = [example for example in everything if example not in set(train)]
        batches = [others[step * 32 % len(others) :][:32] for step in range(options.warm_up)]
        first_order(model, lambda step: classifier.loss(batches[step]), options.warm_up, 1e-3)
    print(f"before: {classifier.accuracy(test):.3f} of {len(test)}")
    if options.lora:
        add_lora(model)
    opt = METHODS[options.method](
        model.named_parameters(), options.lr, options.eps, PerturbationSpec(kind=options.kind)
    )
    for step in range(options.steps):
        batch = [train[(step * options.batch + i) % len(train)] for i in range(options.batch)]
        loss = opt.step(lambda batch=batch: classifier.loss(batch))
        if (step + 1) % 100 == 0:
            print(f"step {step + 1}: loss {float(loss):.3f}")
    accuracy = classifier.accuracy(test)
    print(f"after {options.steps} steps of forward passes: {accuracy:.3f}")
    return accuracy


if __name__ == "__main__":
    main()
