"""Training on the device: an unmodified inference runtime, forward passes only, a journal of scalars (docs/device.md).

Needs numpy and onnxruntime, nothing else.
"""

from __future__ import annotations
