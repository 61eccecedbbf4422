"""Small checkpoints of the usual families, saved to a folder as any other checkpoint is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
import transformers
from tokenizers import Tokenizer, models, pre_tokenizers, processors

TEXT = "it was . , : ? great terrible bad okay good yes no a film plot actor dull fine moving awful bright the and"
WORDS = TEXT.split()
SPECIAL = ["<pad>", "<s>", "</s>", "<unk>", "<mask>"]
SIZES = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4}


def tokenizer_of(masked: bool) -> Any:
    vocabulary = {word: i for i, word in enumerate([*SPECIAL, "It", "Yes", "No", *WORDS])}
    inner = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    inner.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    inner.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>" if masked else "<s> $A", special_tokens=[("<s>", 1), ("</s>", 2)]
    )
    special = {"pad_token": "<pad>", "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"}
    if masked:
        special["mask_token"] = "<mask>"
    return transformers.PreTrainedTokenizerFast(tokenizer_object=inner, **special)


def save(family: str, folder: Path) -> Path:
    """Write a random model of a family and its tokenizer; return the folder."""
    torch.manual_seed(0)
    tokenizer = tokenizer_of(family == "roberta")
    common = {"vocab_size": len(tokenizer), "pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, **SIZES}
    if family == "roberta":
        config = transformers.RobertaConfig(intermediate_size=64, max_position_embeddings=64, **common)
        model = transformers.RobertaForMaskedLM(config)
    elif family == "opt":
        config = transformers.OPTConfig(ffn_dim=64, word_embed_proj_dim=32, max_position_embeddings=64, **common)
        model = transformers.OPTForCausalLM(config)
    else:
        config = transformers.LlamaConfig(
            intermediate_size=64, max_position_embeddings=64, num_key_value_heads=2, **common
        )
        model = transformers.LlamaForCausalLM(config)
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def load(family: str, folder: Path) -> tuple[Any, Any]:
    """Read a checkpoint folder as a user does."""
    auto = transformers.AutoModelForMaskedLM if family == "roberta" else transformers.AutoModelForCausalLM
    return auto.from_pretrained(folder).eval(), transformers.AutoTokenizer.from_pretrained(folder)
