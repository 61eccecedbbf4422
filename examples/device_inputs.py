"""Inputs to try ``pezo device`` on: a digit classifier trained upright, and digits that are turned.

    python examples/device_inputs.py /tmp/digits
    cd /tmp/digits; pezo device train base.onnx --data given --spec design.toml --run run

The folder gets ``base.onnx`` (an MLP, 64-64-10), ``given`` (10 turned digits a class) and ``test`` (600 others) as
``x.npy`` and ``y.npy``, and ``design.toml``. Needs torch, onnxscript, scikit-learn.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import device_study as study
import numpy as np
import torch
from rotate_digits import prepare


def main() -> None:
    """Write the folder; refuse one that is there."""
    parser = argparse.ArgumentParser(description="Write a model, examples and a design file for pezo device.")
    parser.add_argument("folder", type=Path, help="must not exist")
    parser.add_argument("--angle", type=float, default=30, help="degrees (default 30)")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    try:
        arguments.folder.mkdir(parents=True)
    except FileExistsError:
        parser.error(f"{arguments.folder}: is there already; name a new folder")
    torch.set_num_threads(1)
    case = prepare(arguments.angle, arguments.folder, 10, arguments.seed)
    (arguments.folder / "test").mkdir()
    np.save(arguments.folder / "test" / "x.npy", case.test.x)
    np.save(arguments.folder / "test" / "y.npy", case.test.y)
    text = study.design("bank", 1200, arguments.seed).replace("lr = 0.001", "lr = 0.01")
    (arguments.folder / "design.toml").write_text(text)


if __name__ == "__main__":
    main()
