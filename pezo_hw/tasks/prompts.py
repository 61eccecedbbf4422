"""Classification by prompts: the model fills in a label word, as in LM-BFF (masked models) and MeZO (causal ones).

Source: T. Gao et al., "Making Pre-trained Language Models Better Few-shot Learners", ACL 2021 (templates, label words);
MeZO, NeurIPS 2023, appendix E (causal models: mean log-likelihood of each label's words). Training minimises the
cross-entropy over the label words alone.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import DataError
from ..extras import require
from ..prng import SplitMix64


class Example(NamedTuple):
    """One text (or pair of texts) and its label's number."""

    label: int
    text: str
    pair: str = ""


@dataclasses.dataclass(frozen=True)
class Prompt:
    """A template with ``{text}``, ``{pair}`` and ``{word}``, and one label word a class, in the order of the labels."""

    template: str
    words: tuple[str, ...]

    def filled(self, example: Example, word: str) -> str:
        """Return the text with a word in its place."""
        return self.template.format(text=example.text, pair=example.pair, word=word)


#: Labels as in the usual files: SST 0 is the worst, RTE 0 is entailment, TREC 0 to 5 as its words say.
PROMPTS = {
    "sst2": Prompt("{text} It was {word} .", ("terrible", "great")),
    "sst5": Prompt("{text} It was {word} .", ("terrible", "bad", "okay", "good", "great")),
    "trec": Prompt("{word} : {text}", ("Description", "Entity", "Expression", "Human", "Location", "Number")),
    "rte": Prompt("{text} ? {word} , {pair}", ("Yes", "No")),
}


def read_examples(path: str | Path) -> list[Example]:
    """Return the examples of a file.

    Parameters
    ----------
    path
        Lines of ``label text``, or a ``.tsv`` with a header that names ``label`` and ``sentence`` (or ``sentence1`` and
        ``sentence2``).

    Raises
    ------
    DataError
        The file is absent, empty, or a line is of another form.
    """
    path = Path(path)
    try:
        lines = path.read_bytes().decode("utf-8", errors="replace").splitlines()
    except OSError as error:
        raise DataError(f"{path}: {error.strerror}; give a file of labelled examples") from None
    if path.suffix == ".tsv" and lines:
        header = lines[0].split("\t")
        rows = [dict(zip(header, line.split("\t"), strict=False)) for line in lines[1:]]
    else:
        rows = [dict(zip(("label", "sentence"), line.split(" ", 1), strict=False)) for line in lines if line]
    examples = []
    for number, row in enumerate(rows, 1):
        try:
            text = row["sentence"] if "sentence" in row else row["sentence1"]
            examples.append(Example(int(row["label"]), text, row.get("sentence2", "")))
        except (KeyError, ValueError):
            raise DataError(f"{path}: example {number} is not 'label text' or a row with label and sentence") from None
    if not examples:
        raise DataError(f"{path} holds no examples")
    return examples


def k_shot(examples: Sequence[Example], k: int, seed: int) -> list[Example]:
    """Return k examples of each label (all, where there are fewer), chosen and ordered by ``seed``."""
    rng = SplitMix64(seed)
    order = sorted(range(len(examples)), key=lambda i: rng.next())
    taken: dict[int, list[Example]] = {}
    for i in order:
        taken.setdefault(examples[i].label, []).append(examples[i])
    chosen = [example for label in sorted(taken) for example in taken[label][:k]]
    return sorted(chosen, key=lambda example: rng.next())


class PromptClassifier:
    """A language model of transformers that classifies by its prompt.

    Parameters
    ----------
    model
        A masked or causal language model, or a :class:`~pezo_hw.optim.adapters.PrefixModel`.
    tokenizer
        The model's; a masked model's label words must be single tokens.
    prompt : Prompt
        Template and label words.
    max_length : int
        Tokens of a whole prompt; longer texts lose their end, never the template.

    Raises
    ------
    DataError
        A masked model's label word is several tokens, or unknown.
    """

    def __init__(self, model: Any, tokenizer: Any, prompt: Prompt, max_length: int = 128) -> None:
        self._torch = require("torch", extra="torch")
        self.model, self._tokenizer, self._prompt, self._max_length = model, tokenizer, prompt, max_length
        self._masked = tokenizer.mask_token is not None
        self._words = [self._token(word) for word in prompt.words] if self._masked else []

    def scores(self, examples: Sequence[Example]) -> Any:
        """Return one score a label: float32, shape (examples, labels). Logits at the mask, or mean log-likelihoods."""
        return self._masked_scores(examples) if self._masked else self._causal_scores(examples)

    def loss(self, examples: Sequence[Example]) -> Any:
        """Return the mean cross-entropy over the label words, a scalar."""
        labels = self._torch.tensor([example.label for example in examples], device=self._device)
        return self._torch.nn.functional.cross_entropy(self.scores(examples).float(), labels)

    def predict(self, examples: Sequence[Example], batch: int = 64) -> list[int]:
        """Return each example's most likely label."""
        found: list[int] = []
        with self._torch.no_grad():
            for start in range(0, len(examples), batch):
                found += self.scores(examples[start : start + batch]).argmax(1).tolist()
        return found

    def accuracy(self, examples: Sequence[Example], batch: int = 64) -> float:
        """Return the share of right labels; before any training this is zero-shot."""
        predicted = self.predict(examples, batch)
        return sum(p == example.label for p, example in zip(predicted, examples, strict=True)) / len(examples)

    @property
    def _device(self) -> Any:
        return next(self.model.parameters()).device

    def _masked_scores(self, examples: Sequence[Example]) -> Any:
        mask = self._tokenizer.mask_token
        inputs = self._batch([self._fitted(example, mask) for example in examples])
        logits = self.model(**inputs).logits
        rows, places = (inputs["input_ids"] == self._tokenizer.mask_token_id).nonzero(as_tuple=True)
        if len(rows) != len(examples):
            raise DataError("a text holds the mask token itself; remove it")
        return logits[rows, places][:, self._words]

    def _causal_scores(self, examples: Sequence[Example]) -> Any:
        words = self._prompt.words
        texts = [self._fitted(example, word) for example in examples for word in words]
        inputs = self._batch(texts)
        logits = self.model(**inputs).logits[:, :-1].float().log_softmax(-1)
        ids, real = inputs["input_ids"][:, 1:], inputs["attention_mask"][:, 1:].bool()
        likelihood = logits.gather(2, ids[:, :, None])[:, :, 0]
        # from the first token that labels differ in: the word itself, and what the template has after it
        groups = ids.view(len(examples), len(words), -1)
        differs = (groups != groups[:, :1]).any(1).int().cumsum(1) > 0
        scored = real & differs.repeat_interleave(len(words), 0)
        return ((likelihood * scored).sum(1) / scored.sum(1)).view(len(examples), len(words))

    def _fitted(self, example: Example, word: str) -> str:
        text = self._prompt.filled(example, word)
        while len(self._tokenizer(text)["input_ids"]) > self._max_length and " " in example.text:
            words = example.text.split(" ")
            example = example._replace(text=" ".join(words[: max(1, len(words) * 7 // 8)]))
            text = self._prompt.filled(example, word)
        return text

    def _batch(self, texts: list[str]) -> Any:
        inputs = self._tokenizer(texts, return_tensors="pt", padding=True, truncation=True, max_length=self._max_length)
        return {name: inputs[name].to(self._device) for name in ("input_ids", "attention_mask")}

    def _token(self, word: str) -> int:
        ids = self._tokenizer(" " + word, add_special_tokens=False)["input_ids"]
        if len(ids) != 1 or ids[0] == self._tokenizer.unk_token_id:
            raise DataError(f"label word {word!r} is not one known token of this tokenizer; choose another word")
        return int(ids[0])
