"""Transformers of known shapes with random weights, and the best time of some rounds: for the torch benchmarks.

Timing does not depend on the weights' values. ``minilm`` and ``roberta`` are encoders (22M, 125M), ``opt...`` decoders.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import torch

#: Family, and what differs from the default of its configuration.
SHAPES: dict[str, tuple[str, dict[str, Any]]] = {
    "minilm": (
        "bert",
        {"hidden_size": 384, "num_hidden_layers": 6, "num_attention_heads": 12, "intermediate_size": 1536},
    ),
    "roberta": ("bert", {"vocab_size": 50265, "max_position_embeddings": 514}),
    "opt-350m": (
        "opt",
        {
            "hidden_size": 1024,
            "num_hidden_layers": 24,
            "num_attention_heads": 16,
            "ffn_dim": 4096,
            "word_embed_proj_dim": 512,
            "do_layer_norm_before": False,
        },
    ),
    **{
        name: (
            "opt",
            {
                "hidden_size": width,
                "num_hidden_layers": layers,
                "num_attention_heads": heads,
                "ffn_dim": 4 * width,
                "word_embed_proj_dim": width,
            },
        )
        for name, width, layers, heads in (
            ("opt-1.3b", 2048, 24, 32),
            ("opt-2.7b", 2560, 32, 32),
            ("opt-6.7b", 4096, 32, 32),
            ("opt-13b", 5120, 40, 40),
        )
    },
}
#: Where the layers' weights are, without embeddings.
LAYERS = ("encoder.", "decoder.layers.")


def model_of(shape: str, trainable: str, dtype: torch.dtype = torch.float32, device: str = "cpu") -> torch.nn.Module:
    """Return a model of a shape, in eval mode; ``trainable`` is "all" or "encoder" (its layers alone)."""
    from transformers import BertConfig, BertModel, OPTConfig, OPTModel

    family, sizes = SHAPES[shape]
    torch.manual_seed(0)
    with torch.device(device):
        if family == "bert":
            model: torch.nn.Module = BertModel(BertConfig(**sizes), add_pooling_layer=False)
        else:
            model = OPTModel(OPTConfig(**sizes))
    model = model.to(dtype).eval()
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(trainable == "all" or name.startswith(LAYERS))
    return model


def counts(model: torch.nn.Module) -> tuple[int, int]:
    """Return the trainable weights, and all."""
    sizes = [(p.numel(), p.requires_grad) for p in model.parameters()]
    return sum(size for size, trained in sizes if trained), sum(size for size, _ in sizes)


@torch.no_grad()
def loss_of(model: torch.nn.Module, tokens: torch.Tensor) -> torch.Tensor:
    """Return some loss of a forward pass."""
    return model(tokens).last_hidden_state.float().square().mean()


def best(work: Callable[[], object], rounds: int, wait: Callable[[], object] = lambda: None) -> float:
    """Return the least of the rounds, in ms, after one that does not count; ``wait`` ends each."""
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        work()
        wait()
        times.append(time.perf_counter() - start)
    return min(times[1:]) * 1e3
