"""What is trained instead of all weights: subsets by name, LoRA, prefixes."""

from .lora import add_lora, merge_lora
from .prefix import PrefixModel
from .subset import train_only

__all__ = ["PrefixModel", "add_lora", "merge_lora", "train_only"]
