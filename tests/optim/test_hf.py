"""Checkpoints of RoBERTa, OPT and Llama, classified by prompts, trained whole, by LoRA, by a prefix, and by Trainer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
transformers = pytest.importorskip("transformers")

from pezo_hw.errors import DataError  # noqa: E402
from pezo_hw.optim import MeZO, MeZOAdam  # noqa: E402
from pezo_hw.optim.adapters import PrefixModel, add_lora, merge_lora, train_only  # noqa: E402
from pezo_hw.optim.adapters.subset import HEAD  # noqa: E402
from pezo_hw.optim.baselines import features_of, first_order, linear_probe  # noqa: E402
from pezo_hw.optim.hf import ZOTrainer  # noqa: E402
from pezo_hw.spec import PerturbationSpec  # noqa: E402
from pezo_hw.tasks.prompts import PROMPTS, Example, PromptClassifier, k_shot, read_examples  # noqa: E402

from .tiny import load, save  # noqa: E402

FAMILIES = ("roberta", "opt", "llama")
BANK = PerturbationSpec(kind="bank", bits=8)
EXAMPLES = [
    Example(1, "a moving film"),
    Example(0, "the plot was dull and awful"),
    Example(1, "bright , fine and moving"),
    Example(0, "a dull actor"),
]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {family: save(family, tmp_path_factory.mktemp(family)) for family in FAMILIES}


def classifier_of(family: str, folders: dict[str, Path]) -> PromptClassifier:
    model, tokenizer = load(family, folders[family])
    return PromptClassifier(model, tokenizer, PROMPTS["sst2"], max_length=24)


@pytest.mark.parametrize("family", FAMILIES)
def test_scores_do_not_depend_on_the_batch(family: str, folders: dict[str, Path]) -> None:
    classifier = classifier_of(family, folders)
    with torch.no_grad():
        together = classifier.scores(EXAMPLES)
        apart = torch.cat([classifier.scores([example]) for example in EXAMPLES])
        loss = classifier.loss(EXAMPLES)
    assert together.shape == (4, 2)
    assert torch.allclose(together, apart, atol=1e-5)
    expected = -together.log_softmax(1)[range(4), [example.label for example in EXAMPLES]].mean()
    assert torch.allclose(loss, expected)
    assert classifier.predict(EXAMPLES, batch=3) == together.argmax(1).tolist()


def test_causal_scores_are_mean_log_likelihoods_of_the_label(folders: dict[str, Path]) -> None:
    classifier = classifier_of("opt", folders)
    model, tokenizer = load("opt", folders["opt"])
    with torch.no_grad():
        found = classifier.scores(EXAMPLES[:1])[0]
        for label, word in enumerate(("terrible", "great")):
            ids = tokenizer(f"a moving film It was {word} .", return_tensors="pt")["input_ids"]
            logs = model(ids).logits[0].log_softmax(-1)
            expected = (logs[-3, ids[0, -2]] + logs[-2, ids[0, -1]]) / 2  # the word and the full stop
            assert float(found[label]) == pytest.approx(float(expected), abs=1e-5)


def test_long_texts_lose_their_end_and_keep_the_template(folders: dict[str, Path]) -> None:
    classifier = classifier_of("roberta", folders)
    with torch.no_grad():
        assert classifier.scores([Example(0, "dull " * 100)]).isfinite().all()


def test_a_label_word_of_several_tokens_is_refused(folders: dict[str, Path]) -> None:
    model, tokenizer = load("roberta", folders["roberta"])
    with pytest.raises(DataError, match="label word 'Description' is not one known token"):
        PromptClassifier(model, tokenizer, PROMPTS["trec"])


@pytest.mark.parametrize("family", FAMILIES)
def test_all_weights_train(family: str, folders: dict[str, Path]) -> None:
    classifier = classifier_of(family, folders)
    opt = MeZO(classifier.model.named_parameters(), lr=2e-3, eps=1e-3, perturbation=BANK)
    first = float(opt.step(lambda: classifier.loss(EXAMPLES)))
    for _ in range(60):
        last = float(opt.step(lambda: classifier.loss(EXAMPLES)))
    assert last < 0.97 * first


@pytest.mark.parametrize("family", FAMILIES)
def test_lora_trains_its_factors_alone_and_merges(family: str, folders: dict[str, Path]) -> None:
    classifier = classifier_of(family, folders)
    before = {name: p.clone() for name, p in classifier.model.named_parameters()}
    with torch.no_grad():
        scores = classifier.scores(EXAMPLES)
    layers = add_lora(classifier.model, rank=2, alpha=4)
    assert len(layers) == 4  # query and value of two layers
    with torch.no_grad():
        assert torch.equal(classifier.scores(EXAMPLES), scores)  # B = 0
    opt = MeZOAdam(classifier.model.named_parameters(), lr=1e-2, eps=1e-2, perturbation=BANK)
    for _ in range(5):
        opt.step(lambda: classifier.loss(EXAMPLES))
    with torch.no_grad():
        trained = classifier.scores(EXAMPLES)
    assert not torch.allclose(trained, scores, atol=1e-4)
    merge_lora(classifier.model)
    with torch.no_grad():
        assert torch.allclose(classifier.scores(EXAMPLES), trained, atol=1e-4)
    changed = {name for name, p in classifier.model.named_parameters() if not torch.equal(p, before[name])}
    assert changed == {f"{layer}.weight" for layer in layers}
    with pytest.raises(ValueError, match="no linear layer is chosen"):
        add_lora(classifier.model, layers=("nothing",))


@pytest.mark.parametrize("family", ["opt", "llama"])
def test_a_prefix_begins_as_real_activations_and_trains(family: str, folders: dict[str, Path]) -> None:
    model, tokenizer = load(family, folders[family])
    prefixed = PrefixModel(model, length=3, seed=1)
    words = torch.randint(0, model.config.vocab_size, (1, 3), generator=torch.Generator().manual_seed(1))
    ids = tokenizer("a dull film", return_tensors="pt")["input_ids"]
    with torch.no_grad():
        whole = model(torch.cat([words, ids], 1)).logits[:, 3:]
        assert torch.allclose(prefixed(ids, torch.ones_like(ids)).logits, whole, atol=1e-5)
    classifier = PromptClassifier(prefixed, tokenizer, PROMPTS["sst2"])
    opt = MeZO(prefixed.named_parameters(), lr=0.3, eps=1e-2, perturbation=BANK)
    assert sum(p.numel() for group in opt.param_groups for p in group["params"]) == sum(
        p.numel() for p in [*prefixed.keys, *prefixed.values]
    )
    first = float(opt.step(lambda: classifier.loss(EXAMPLES)))
    for _ in range(40):
        last = float(opt.step(lambda: classifier.loss(EXAMPLES)))
    assert last < first


def test_only_the_head_trains(folders: dict[str, Path]) -> None:
    classifier = classifier_of("roberta", folders)
    count = train_only(classifier.model, HEAD)
    names = {name for name, p in classifier.model.named_parameters() if p.requires_grad}
    assert all(name.startswith("lm_head") for name in names)
    assert 0 < count < sum(p.numel() for p in classifier.model.parameters())
    with pytest.raises(ValueError, match="no parameter is chosen"):
        train_only(classifier.model, ("nothing",))


class Texts(torch.utils.data.Dataset[dict[str, Any]]):
    """Causal language modelling of the examples' prompts."""

    def __init__(self, tokenizer: Any) -> None:
        texts = [f"{example.text} It was great ." for example in EXAMPLES]
        self._rows = tokenizer(texts, padding="max_length", max_length=14, return_tensors="pt")

    def __len__(self) -> int:
        return len(EXAMPLES)

    def __getitem__(self, i: int) -> dict[str, Any]:
        ids, mask = self._rows["input_ids"][i], self._rows["attention_mask"][i]
        return {"input_ids": ids, "attention_mask": mask, "labels": ids.masked_fill(mask == 0, -100)}


def trainer_of(folder: Path, out: Path, **options: Any) -> ZOTrainer:
    model, tokenizer = load("llama", folder)
    arguments = {"max_steps": 6, "per_device_train_batch_size": 2, "learning_rate": 1e-3, "save_steps": 3, **options}
    args = transformers.TrainingArguments(
        output_dir=str(out), report_to=[], use_cpu=True, disable_tqdm=True, logging_steps=100, **arguments
    )
    zeroth_order = {"eps": 1e-3, "perturbation": BANK}
    return ZOTrainer(model=model, args=args, train_dataset=Texts(tokenizer), zeroth_order=zeroth_order)


def weights_of(trainer: ZOTrainer) -> torch.Tensor:
    return torch.cat([p.detach().reshape(-1) for p in trainer.model.parameters()])


@pytest.mark.filterwarnings("ignore")  # transformers' own
def test_trainer_trains_decays_saves_and_resumes(folders: dict[str, Path], tmp_path: Path) -> None:
    whole = trainer_of(folders["llama"], tmp_path / "a", weight_decay=0.1)
    start = weights_of(whole)
    whole.train()
    assert not torch.equal(weights_of(whole), start)
    groups = whole.optimizer.param_groups
    assert [group["weight_decay"] for group in groups] == [0.1, 0.0]
    assert groups[0]["lr"] == pytest.approx(0.0, abs=1e-9)  # Trainer's linear schedule has come to its end
    assert groups[0]["step"] == 6
    again = trainer_of(folders["llama"], tmp_path / "a", weight_decay=0.1)
    again.train(resume_from_checkpoint=str(tmp_path / "a" / "checkpoint-3"))
    assert torch.equal(weights_of(again), weights_of(whole))


def test_trainer_refuses_what_needs_gradients(folders: dict[str, Path], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gradient_accumulation_steps"):
        trainer_of(folders["llama"], tmp_path, gradient_accumulation_steps=2)


@pytest.mark.parametrize("kind", ["sgd", "adam"])
def test_first_order_baselines(kind: str, folders: dict[str, Path]) -> None:
    classifier = classifier_of("opt", folders)
    add_lora(classifier.model)
    losses = first_order(classifier.model, lambda step: classifier.loss(EXAMPLES), 30, 1e-2, kind)
    assert losses[-1] < losses[0]
    with pytest.raises(ValueError, match="kind is 'newton'"):
        first_order(classifier.model, lambda step: classifier.loss(EXAMPLES), 1, 1e-2, "newton")


def test_linear_probe_on_frozen_features(folders: dict[str, Path]) -> None:
    model, tokenizer = load("roberta", folders["roberta"])
    inputs = tokenizer([example.text for example in EXAMPLES], padding=True, return_tensors="pt")
    features = features_of(model, {name: inputs[name] for name in ("input_ids", "attention_mask")})
    assert features.shape == (4, 32)
    labels = [example.label for example in EXAMPLES]
    assert np.array_equal(linear_probe(features, labels, features, strength=100.0), labels)


def test_examples_are_read_and_chosen(tmp_path: Path) -> None:
    (tmp_path / "lines").write_text("1 a film\n0 a plot\n1 an actor\n")
    (tmp_path / "pairs.tsv").write_text("sentence1\tsentence2\tlabel\tidx\nA.\tB.\t1\t0\n")
    examples = read_examples(tmp_path / "lines")
    assert examples == [Example(1, "a film"), Example(0, "a plot"), Example(1, "an actor")]
    assert read_examples(tmp_path / "pairs.tsv") == [Example(1, "A.", "B.")]
    assert PROMPTS["rte"].filled(Example(1, "A.", "B."), "No") == "A. ? No , B."
    assert sorted(example.label for example in k_shot(examples, 1, seed=3)) == [0, 1]
    assert k_shot(examples * 9, 4, seed=3) == k_shot(examples * 9, 4, seed=3) != k_shot(examples * 9, 4, seed=4)
    (tmp_path / "bad").write_text("great film\n")
    with pytest.raises(DataError, match="example 1 is not"):
        read_examples(tmp_path / "bad")
    with pytest.raises(DataError, match="give a file"):
        read_examples(tmp_path / "absent")
