"""The [optimizer] section: every method from a design file, fields that do not fit refused, old hashes kept."""

from __future__ import annotations

from typing import Any

import pytest

from pezo_hw.errors import SpecError
from pezo_hw.fields import content
from pezo_hw.sections.optimizer import METHODS, OWNERS
from pezo_hw.spec import DesignSpec
from pezo_hw.zo.build import BUILDERS, Surroundings, method_of
from pezo_hw.zo.dizo import Dizo
from pezo_hw.zo.kerzoo import Kerzoo
from pezo_hw.zo.lozo import Lozo
from pezo_hw.zo.momentum import Adam
from pezo_hw.zo.svrg import Svrg

from .harness import LAYOUT


def load(
    perturbation: dict[str, Any] | None = None, weights: dict[str, Any] | None = None, **fields: Any
) -> DesignSpec:
    table = {"name": "t", "perturbation": perturbation or {}, "weights": weights or {}, "optimizer": fields}
    return DesignSpec.from_dict(table)


def test_every_word_has_a_builder() -> None:
    assert tuple(BUILDERS) == METHODS


@pytest.mark.parametrize("method", METHODS)
def test_a_design_comes_back_from_its_resolved_form(method: str) -> None:
    own: dict[str, Any] = {
        "lozo": {"rank": 4, "decayed": ["*.weight", "!norm*"], "weight_decay": 0.1},
        "fzoo": {"queries": 8},
        "dizo": {"projected": ["*.weight"]},
    }.get(method, {})
    spec = load(method=method, **own)
    again = DesignSpec.from_dict(spec.to_dict())
    assert again == spec
    assert again.hash == spec.hash
    assert spec.hash != load().hash or method == "mezo"


def test_fields_reach_their_method() -> None:
    around = Surroundings(LAYOUT, cycle=63, seed=9, epoch=4)

    def built(**fields: Any) -> Any:
        return method_of(load(**fields).optimizer, 0.5, around)

    lozo = built(method="lozo", rank=3, refresh=7, rank_divided="no", clip=2.0, schedule="linear")
    assert isinstance(lozo, Lozo)
    assert (lozo.rank, lozo.refresh, lozo.divided, lozo.cycle, lozo.clip, lozo.rate(500)) == (
        3,
        7,
        False,
        63,
        2.0,
        0.25,
    )
    adam = built(method="adam", beta2=0.5, memory="replay", horizon=6)
    assert isinstance(adam, Adam)
    assert (adam.beta1, adam.beta2, adam.memory, adam.horizon) == (0.9, 0.5, "replay", 6)
    assert built(method="kerzoo", kernel="linear", kernel_gain=0.4) == Kerzoo(
        1000, 0.5, 0.01, kernel="linear", gain=0.4, seed=9
    )
    dizo = built(method="dizo", projected=["*weight"])
    assert isinstance(dizo, Dizo)
    assert (dizo.tensors, dizo.interval) == (("a.weight",), 50)
    svrg = built(method="svrg", shared="no", anneal=3.0)
    assert isinstance(svrg, Svrg)
    assert (svrg.interval, svrg.shared, svrg.epoch) == (2, False, 4)
    assert method_of(load(method="lozo").optimizer, 0.5, Surroundings(LAYOUT, 1 << 64)).cycle == 0  # type: ignore[attr-defined]
    with pytest.raises(SpecError, match="no tensor is chosen"):
        built(method="dizo", projected=["absent"])


OTHER: dict[str, Any] = {
    "baseline": "plain", "beta1": 0.5, "beta2": 0.5, "adam_floor": 1e-3, "memory": "replay", "horizon": 3,
    "state": "period", "rank": 3, "refresh": 3, "rank_divided": "no", "interval": 3, "anchor": "replayed",
    "anchor_rate": 2.0, "anchor_batches": 2, "shared": "no", "anneal": 2.0, "kernel": "linear", "kernel_gain": 2.0,
    "projected": ["x"], "search_steps": 3, "search_eps": 0.2, "search_rate": 1.0, "search_limit": 0.1, "signs": "no",
    "drop_bits": 2, "query_schedule": "linear", "clip": 1.0,
}  # fmt: skip


@pytest.mark.parametrize("field", OWNERS)
def test_fields_of_other_methods_are_refused(field: str) -> None:
    stranger = next(name for name in reversed(METHODS) if name not in OWNERS[field])
    queries = {"queries": 4} if stranger == "fzoo" else {}
    with pytest.raises(SpecError, match=rf"optimizer\.{field} = .* left out with method = {stranger}; it belongs to"):
        load(method=stranger, **{field: OTHER[field]}, **queries)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"method": "lozzo"}, r"optimizer\.method = 'lozzo' .* did you mean"),
        ({"method": "fzoo"}, r"optimizer\.queries = 1 .* at least 2 for fzoo"),
        ({"method": "adam", "horizon": 3}, r"optimizer\.horizon = 3 .* set memory = \"replay\""),
        ({"method": "adam", "state": "period", "memory": "replay"}, r"optimizer\.state .* dense here"),
        ({"method": "svrg", "anneal": 0.5}, r"optimizer\.anneal = 0\.5 .* at least 1"),
        ({"method": "svrg", "anchor": "replayed", "weight_decay": 0.1}, r"optimizer\.anchor .* cannot be taken back"),
        ({"method": "quzo", "drop_bits": 8}, r"optimizer\.drop_bits = 8 .* below the 8 bits"),
        ({"decayed": ["!"]}, r"optimizer\.decayed .* a pattern of tensor names"),
    ],
)
def test_combinations_that_do_not_fit(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(SpecError, match=message):
        load(**fields)


def test_combinations_with_other_sections() -> None:
    with pytest.raises(SpecError, match=r"optimizer\.state = 'period' .* bank or pool"):
        load({"kind": "gaussian"}, method="adam", state="period")
    with pytest.raises(SpecError, match="stochastic rounding cannot be taken back"):
        load(None, {"rounding": "stochastic"}, method="svrg", anchor="replayed")
    with pytest.raises(SpecError, match="below the 1 bits"):
        load({"kind": "rademacher"}, method="quzo", drop_bits=1)


def test_designs_from_before_keep_their_content() -> None:
    assert set(content(load().optimizer)) == {"method", "steps", "queries", "eps", "lr", "batch", "clip", "schedule"}
