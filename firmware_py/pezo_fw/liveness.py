"""The guard: prove that a change of each trainable tensor in memory reaches the session's output.

Prepacking and constant folding can leave a session with old weights, silently. So each tensor in turn is changed in
place, and the output has to move. Then all are changed together, and the output has to equal that of an unoptimised
session which is *fed* every tensor as an input, and which therefore cannot be stale.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from pezo_hw.errors import PezoError
from pezo_hw.layout import TensorSlot

from .onnx_file import OnnxFile
from .session import LADDER, UNOPTIMISED, Options, SharedSession
from .store import Store

#: Two sessions agree when their outputs differ by less than this share of the largest output.
TOLERANCE = 1e-3
#: The most where weights, and so perhaps activations, are float16 or integers.
NARROW_TOLERANCE = 2e-2
#: Sessions may differ this many times as much after a change as before it.
MARGIN = 3.0
#: A change counts as seen when it moves the reference output by this many tolerances.
SEEN = 10.0
#: Sizes of the change tried in turn, in RMS of the tensor: the first one is nearly always seen.
SIZES = (4.0, 0.5, 32.0)
#: Size of the change of all tensors together.
JOINT = 0.1
#: What stands for a tensor of zeros.
ZERO_START = 0.1


class StaleWeights(PezoError):
    """A session does not see changes of a tensor. ``tensor`` names it."""

    def __init__(self, tensor: str, why: str) -> None:
        self.tensor = tensor
        super().__init__(f"tensor {tensor}: {why}")

    def __reduce__(self) -> tuple[type[StaleWeights], tuple[str, str]]:
        return type(self), (self.tensor, str(self).partition(": ")[2])


@dataclass(frozen=True)
class Proved:
    """A session that passed, how it was made, and the tensors whose changes no output shows (by mathematics)."""

    session: SharedSession
    options: Options
    inert: tuple[str, ...]
    refused: tuple[str, ...]


def proved_session(
    model: OnnxFile,
    store: Store,
    threads: int,
    probe: dict[str, np.ndarray],
    output: str,
    ladder: tuple[Options, ...] = LADDER,
) -> Proved:
    """Return the fastest session in which every tensor is live.

    Parameters
    ----------
    model, threads
        As :class:`SharedSession` takes them.
    store
        Holds the model's own weights, is changed, and put back.
    probe
        Feeds of a few examples.
    output
        The output that training reads.
    ladder
        Session options to try, in order.

    Raises
    ------
    StaleWeights
        No options make every tensor live.
    """
    reference = SharedSession(model, store.shown, UNOPTIMISED, threads)
    refused: list[str] = []
    try:
        for options in ladder:
            session = SharedSession(model, store.shown, options, threads)
            try:
                inert = _prove(session, reference, store, probe, output)
            except StaleWeights as error:
                session.close()
                refused.append(f"{options.name}: {error}")
                if options is ladder[-1]:
                    raise StaleWeights(
                        error.tensor,
                        "changes in memory do not reach the model's output with any session options of this runtime; "
                        f'leave it out with --trainable "!{error.tensor}"',
                    ) from None
            else:
                return Proved(session, options, tuple(inert), tuple(refused))
    finally:
        reference.close()
    raise AssertionError("the ladder is empty")


def _prove(
    session: SharedSession, reference: SharedSession, store: Store, probe: dict[str, np.ndarray], output: str
) -> list[str]:
    """Return the inert tensors; raise ``StaleWeights`` for a stale one."""
    wave = _ripple(max(slot.size for slot in store.layout.tensors))
    try:
        for slot in store.layout.tensors:  # a zero factor, as LoRA's B is at first, would hide the other one
            part = store.flat[slot.offset : slot.offset + slot.size]
            if not part.any():
                np.multiply(wave[: slot.size], np.float32(ZERO_START), out=part)
        store.show()
        before, first = reference.run(probe | _copies(store), output), store.layout.tensors[0].name
        share = _share(session.run(probe, output), before)
        if share > (NARROW_TOLERANCE if store.narrow else TOLERANCE):
            raise StaleWeights(first, "the optimised session disagrees with the unoptimised one already")
        inert = [
            slot.name
            for slot in store.layout.tensors
            if not _live(session, reference, slot, store, wave, probe, output, before, share)
        ]
        for slot in store.layout.tensors:
            part = store.flat[slot.offset : slot.offset + slot.size]
            part += np.float32(JOINT * _rms(part)) * wave[: slot.size]
        store.show()
        wanted = reference.run(probe | _copies(store), output)
        if np.isfinite(wanted).all() and not _agree(session.run(probe, output), wanted, share):
            raise StaleWeights(first, "or another tensor is seen in part only")
    finally:
        store.load()
    return inert


def _live(
    session: SharedSession,
    reference: SharedSession,
    slot: TensorSlot,
    store: Store,
    wave: np.ndarray,
    probe: dict[str, np.ndarray],
    output: str,
    before: np.ndarray,
    share: float,
) -> bool:
    """Return whether a change was seen (no: neither session shows any); ``StaleWeights`` when only one shows it."""
    part = store.flat[slot.offset : slot.offset + slot.size]
    kept, rms, ripple = part.copy(), _rms(part), wave[: slot.size]
    try:
        for size in SIZES:
            np.add(kept, np.float32(size * rms) * ripple, out=part)
            store.show()
            if _seen(session.run(probe, output), before, share):
                return True
            if _seen(reference.run(probe | {slot.name: store.shown[slot.name].copy()}, output), before, share):
                raise StaleWeights(slot.name, "a change in memory does not reach the session's output")
        return False
    finally:
        part[:] = kept
        store.show()


def _copies(store: Store) -> dict[str, np.ndarray]:
    return {name: tensor.copy() for name, tensor in store.shown.items()}


def _share(got: np.ndarray, wanted: np.ndarray) -> float:
    """Return the share of the largest output by which two sessions may differ, from how they do with equal weights.

    float32 networks differ by far less than ``TOLERANCE``; those that compute in float16 round at each node.
    """
    apart = float(np.abs(got - wanted).max()) / _tolerance(1.0, got, wanted)
    return max(TOLERANCE, MARGIN * apart) if apart <= NARROW_TOLERANCE else float("inf")


def _rms(part: np.ndarray) -> float:
    return float(np.sqrt(np.einsum("i,i->", part, part, dtype=np.float64) / part.size)) or 0.1


def _ripple(size: int) -> np.ndarray:
    """Return uneven signs and sizes near 1 that no symmetry of a network cancels."""
    wave = np.arange(size, dtype=np.float32)
    wave *= np.float32(2.399963)  # the golden angle
    np.sin(wave, out=wave)
    wave += np.float32(0.25)
    return wave


def _tolerance(share: float, *outputs: np.ndarray) -> float:
    return share * (max(float(np.abs(values).max()) for values in outputs) + 1e-6)


def _agree(got: np.ndarray, wanted: np.ndarray, share: float) -> bool:
    return bool(np.abs(got - wanted).max() <= _tolerance(share, got, wanted))


def _seen(got: np.ndarray, before: np.ndarray, share: float) -> bool:
    return bool(np.isfinite(got).all() and np.abs(got - before).max() > SEEN * _tolerance(share, got, before))
