"""``pezo check`` and ``pezo stream``: a design resolved, and its numbers."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from . import console
from .options import SpecPath

LINES_AT_ONCE = 1 << 16  # numbers formatted for stdout in one piece


def check(spec_path: SpecPath) -> None:
    """Validate a design file and print it resolved, as JSON.

    Everything left open in the file is filled in: step matrix, offsets, tuned
    learning rates. Warnings about the stream (few distinct perturbations, low
    effective dimension) and its main figures go to stderr.

    \b
    Example:
      pezo check examples/digits.toml
    """
    from ..spec import DesignSpec
    from ..streams import build
    from ..streams.base import counted

    spec = DesignSpec.load(spec_path)
    stream = build(spec)
    console.out.print_json(spec.to_json())
    console.remark(f"{spec_path}: valid; name {spec.name}, hash {spec.hash}")
    console.remark(
        f"numbers per perturbation {stream.d}, cycle {counted(stream.cycle)}, "
        f"distinct perturbations {counted(stream.distinct)}"
    )
    for warning in stream.warnings:
        console.remark(f"warning: {warning}")


def stream(
    spec_path: SpecPath,
    step: Annotated[int, typer.Option("--step", "-S", min=0, help="Training step.")] = 0,
    query: Annotated[int, typer.Option("--query", "-Q", min=0, help="Query within the step.")] = 0,
    role: Annotated[str, typer.Option("--role", "-R", help="Role of the numbers; z: the perturbation itself.")] = "z",
    start: Annotated[int, typer.Option("--start", "-I", min=0, help="First number within the perturbation.")] = 0,
    count: Annotated[
        int | None, typer.Option("--count", "-N", min=0, help="How many; by default up to the perturbation's end.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", dir_okay=False, help="Write int32 .npy here instead of text to stdout."),
    ] = None,
    describe: Annotated[
        bool, typer.Option("--describe", help="Print every constant of the stream as JSON instead of numbers.")
    ] = False,
) -> None:
    """Dump the integers of one perturbation, or describe the stream.

    The numbers are the scaled integers v_i of docs/stream.md: z_i = v_i *
    scale. Without -o they are printed one a line. With --describe: matrix rows,
    offsets per role, pool, advance, cycle and scale, which is enough to write
    an independent model.

    \b
    Examples:
      pezo stream examples/digits.toml --count 8
      pezo stream examples/digits.toml --step 3 --query 0 --role z --start 100 --count 1000 -o z.npy
      pezo stream examples/digits.toml --describe > stream.json
    """
    import numpy as np

    from ..files import write_bytes_atomic
    from ..spec import DesignSpec
    from ..streams import Key, build

    built = build(DesignSpec.load(spec_path))
    if describe:
        text = json.dumps(built.describe(role), indent=1) + "\n"
        if out is None:
            sys.stdout.write(text)
        else:
            write_bytes_atomic(out, text.encode())
        return
    number = max(0, built.d - start) if count is None else count
    key = Key(step, query, role)
    if out is None:
        for begin in range(start, start + number, LINES_AT_ONCE):
            values = built.ints(key, begin, min(LINES_AT_ONCE, start + number - begin))
            sys.stdout.write("".join(f"{value}\n" for value in values.tolist()))
        return
    file = io.BytesIO()
    np.save(file, built.ints(key, start, number).astype("<i4"))
    write_bytes_atomic(out, file.getvalue())
    console.remark(f"{out}: {number} numbers, int32, scale {built.scale!r}")
