"""Handwritten digits: 1,797 real 8 x 8 images shipped inside scikit-learn, rotated by a fixed angle.

The three parts never change: train 897 (adaptation and pretraining), validation 300 (learning rates are chosen here),
test 600 (reported, never used to choose anything).
Source: scikit-learn ``load_digits``, from E. Alpaydin and C. Kaynak, "Optical Recognition of Handwritten Digits", UCI.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..errors import DataError
from ..extras import require
from ..prng import SplitMix64

#: Number of images of each part, in the order in which the shuffled images are dealt.
PARTS = {"train": 897, "validation": 300, "test": 600}
SPLIT_SEED = 2024
CLASSES = 10
#: Pixels are integers 0..255 and stand for ``pixel / 2**PIXEL_FRACTION``.
PIXEL_FRACTION = 8


@dataclass(frozen=True)
class Part:
    """Images and labels of one part.

    Attributes
    ----------
    pixels : numpy.ndarray of uint8, shape (count, 64)
        Row-major 8 x 8 images; the value is pixel / 256.
    labels : numpy.ndarray of int64, shape (count,)
        0 to 9.
    """

    pixels: np.ndarray
    labels: np.ndarray


@dataclass(frozen=True)
class Digits:
    """The three parts of the data, all rotated by the same angle (degrees, counter-clockwise)."""

    rotation: float
    train: Part
    validation: Part
    test: Part


@lru_cache(maxsize=8)
def load_digits(rotation: float = 0.0) -> Digits:
    """Return the digits rotated by ``rotation`` degrees about the image centre (bilinear, zero outside).

    Rotated pixels are rounded to integers once, so integer and float models see the same images.

    Raises
    ------
    MissingDependency
        scikit-learn or scipy is not installed.
    DataError
        The installed data set has another size than the splits expect.
    """
    data = require("sklearn.datasets", extra="train").load_digits()
    images, labels = np.asarray(data.images, np.float64), np.asarray(data.target, np.int64)
    if len(images) != sum(PARTS.values()):
        raise DataError(
            f"digits: expected {sum(PARTS.values())} images, the installed scikit-learn has {len(images)}; "
            "install the version of the constraints file"
        )
    if rotation:
        rotate = require("scipy.ndimage", extra="train").rotate
        images = rotate(images, rotation, axes=(2, 1), reshape=False, order=1, mode="constant")
    # Source pixels are 0..16; 16 becomes 255 so that a pixel fits 8 bits.
    pixels = np.clip(np.rint(images * 16), 0, 255).astype(np.uint8).reshape(len(images), -1)
    order = split_order(len(images))
    parts, start = {}, 0
    for name, count in PARTS.items():
        chosen = order[start : start + count]
        parts[name] = Part(_frozen(pixels[chosen]), _frozen(labels[chosen]))
        start += count
    return Digits(rotation, **parts)


def split_order(count: int) -> np.ndarray:
    """Return the fixed shuffle: image indices sorted by the numbers that SplitMix64(``SPLIT_SEED``) deals them."""
    generator = SplitMix64(SPLIT_SEED)
    return np.argsort(np.array([generator.next() for _ in range(count)], np.uint64), kind="stable")


def batch_table(count: int, batch: int, steps: int, seed: int) -> np.ndarray:
    """Return which examples each step uses: int64, shape (steps, batch); a function of (seed, step) alone.

    Epochs are laid end to end, each a permutation of ``count`` examples ordered by Philox words (key = seed), so any
    step's row is the same however long the run is, and however it was resumed.
    """
    epochs = -(-steps * batch // count)
    words = np.random.Philox(key=seed).random_raw(epochs * count).reshape(epochs, count)
    return np.argsort(words, axis=1, kind="stable").reshape(-1)[: steps * batch].reshape(steps, batch)


def _frozen(array: np.ndarray) -> np.ndarray:
    array.setflags(write=False)
    return array
