"""Numbers made by torch equal ``pezo stream`` for every kind of source, any start and any count."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from pezo_hw.optim.sources import HostSource, on_device
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream, build

SPECS: dict[str, dict[str, Any]] = {
    "bank": {"kind": "bank"},
    "bank that does not rotate": {"kind": "bank", "rotation": "none", "signed": "twos"},
    "bank with a table of factors": {"kind": "bank", "generators": 7, "bits": 5, "scaling": "table"},
    "long bank": {"kind": "bank", "bits": 12},
    "long bank, leap": {"kind": "bank", "bits": 8, "state_bits": 14, "step": "leap", "leap": 5, "signed": "twos"},
    "long bank with a table of factors": {"kind": "bank", "bits": 6, "state_bits": 13, "scaling": "table"},
    "long bank that does not rotate": {"kind": "bank", "bits": 16, "rotation": "none", "generators": 20},
    "bank of wide states": {"kind": "bank", "bits": 9, "state_bits": 37, "generators": 13},
    "bank of 64 bits that does not rotate": {"kind": "bank", "state_bits": 64, "generators": 5, "rotation": "none"},
    "fanout": {"kind": "bank", "bits": 6, "generators": 5, "fanout": 3, "clock_numbers": 13},
    "long fanout": {"kind": "bank", "bits": 12, "fanout": 4},
    "fanout of wide states": {"kind": "bank", "state_bits": 33, "generators": 9, "fanout": 2, "clock_numbers": 17},
    "pool": {"kind": "pool"},
    "long pool": {"kind": "pool", "pool_size": 300_000, "bits": 12},
    "uniform": {"kind": "uniform", "bits": 7},
    "uniform, two's complement": {"kind": "uniform", "bits": 24, "signed": "twos", "words": 3},
    "rademacher": {"kind": "rademacher"},
    "gaussian": {"kind": "gaussian"},
    "gaussian of few bits": {"kind": "gaussian", "gaussian_bits": 8},
    "sums of uniforms": {"kind": "gaussian", "gaussian": "clt", "bits": 5},
}


def stream_of(name: str, count: int = 300_001) -> Stream:
    table = {"name": "t", "perturbation": SPECS[name], "weights": {"count": count}, "optimizer": {"queries": 2}}
    return build(DesignSpec.from_dict(table))


@pytest.mark.parametrize("name", SPECS)
def test_equals_the_stream(name: str) -> None:
    stream = stream_of(name)
    source = on_device(stream, torch.device("cpu"))
    assert not isinstance(source, HostSource)
    for key in (Key(0), Key(7, 1), Key(123_456, 0, "u")):
        for start, count in ((0, 1), (262_140, 37_861), (5, 66_000)):
            numbers = source.numbers(key, start, count)
            assert numbers.dtype == torch.float32
            assert np.array_equal(numbers.numpy(), stream.ints(key, start, count)), (key, start, count)
            assert not torch.signbit(numbers[numbers == 0]).any()  # -0 would not be what the integer becomes


def test_far_along_a_gaussian_perturbation() -> None:
    stream = stream_of("gaussian")
    start = (1 << 35) - 11  # where the counter's second word begins to count
    numbers = on_device(stream, torch.device("cpu")).numbers(Key(3), start, 100)
    assert np.array_equal(numbers.numpy(), stream.ints(Key(3), start, 100))


def test_a_recording_goes_through_numpy() -> None:
    class Recording:
        scale, max_abs = 0.5, 9

        def ints(self, key: Key, start: int, count: int) -> np.ndarray:
            return np.arange(start, start + count, dtype=np.int32)

    source = on_device(Recording(), torch.device("cpu"))
    assert source.numbers(Key(0), 4, 3).tolist() == [4.0, 5.0, 6.0]
