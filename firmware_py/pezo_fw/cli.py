"""The command ``python -m pezo_fw`` (and ``pezo device``)."""

from __future__ import annotations

import argparse
import contextlib
import io
import math
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from pezo_hw.errors import PezoError

from . import commands
from .adapter import KINDS
from .bench import Settings
from .device_api.choose import FORMS

MOST_THREADS = 256  # the runtime makes as many as it is told
EXAMPLES = """\
examples:
  pezo device train model.onnx --data examples/ --spec design.toml --run runs/mine
  pezo device resume runs/mine
  pezo device export runs/mine -o tuned.onnx --best
  pezo device evaluate tuned.onnx --data test/
  pezo device apply model.onnx journal.pezo -o tuned.onnx
"""
TRAIN_EXAMPLES = """\
data, one of:
  a folder with y.npy (class numbers from 0) and one NAME.npy per model input, first axis the examples;
  with one input x.npy will do
  an .npz archive with the same names
  a .csv file: one header line, then rows of label,value,value,...

a design file to begin with (each key of it is optional but the name):
  name = "mine"
  [perturbation]
  kind = "bank"      # or pool, gaussian, rademacher, uniform
  [optimizer]
  steps = 1000
  batch = 32
  lr = 0.001
  eps = 0.005

examples:
  pezo device train model.onnx --data examples/ --spec design.toml --dry-run
  pezo device train model.onnx --data examples/ --spec design.toml --run runs/mine --trainable "head.*"
  pezo device train model.onnx --data examples/ --spec design.toml --run runs/mine --adapter lora --threads 4
"""


def main(arguments: Sequence[str] | None = None, program: str = "python -m pezo_fw") -> int:
    """Run the command; return 0, 1 for a refusal or failure (one line on standard error), 130 when interrupted."""
    parser = build_parser(program)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name that the terminal cannot show is no reason to fail
            stream.reconfigure(errors="backslashreplace")
    chosen = parser.parse_args(arguments)
    try:
        return int(chosen.action(chosen) or 0)
    except PezoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except MemoryError:
        print("error: out of memory; choose fewer tensors with --trainable or a smaller batch", file=sys.stderr)
        return 1
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(f"error: {error}; make room, or write where this user may", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


def build_parser(program: str) -> argparse.ArgumentParser:
    """Return the parser of all subcommands."""
    parser = argparse.ArgumentParser(
        prog=program,
        description="Fine-tune an ONNX model where it runs, with forward passes only; every step is in a journal.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    sub = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _train(sub)
    _resume(sub)
    _apply(sub)
    _export(sub)
    _evaluate(sub)
    _replay(sub)
    _rollback(sub)
    _info(sub)
    return parser


def _train(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser(
        "train",
        help="begin a run",
        description="Begin a run in a new folder.",
        epilog=TRAIN_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(action=commands.train)
    parser.add_argument("model", type=Path, metavar="MODEL.onnx", help="the base model; never changed")
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="folder of x.npy and y.npy, .npz or .csv"
    )
    parser.add_argument(
        "--spec", type=Path, required=True, metavar="SPEC", help="design file: perturbation and optimizer"
    )
    parser.add_argument("--run", type=Path, metavar="DIR", help="folder of the run (needed unless --dry-run)")
    parser.add_argument(
        "--trainable",
        action="append",
        metavar="PATTERN",
        help='tensor names, such as "*.bias"; "!..." excludes (repeatable)',
    )
    parser.add_argument(
        "--adapter",
        choices=KINDS,
        default="none",
        help="of these: biases and norms; the last --layers layers; or LoRA of --rank beside each matrix",
    )
    parser.add_argument("--rank", type=_positive, metavar="N", help=f"of --adapter lora (default {Settings.rank})")
    parser.add_argument("--layers", type=_positive, metavar="N", help=f"of --adapter last (default {Settings.layers})")
    _output(parser)
    parser.add_argument("--allow-shared", action="store_true", help="train weights that several nodes read")
    parser.add_argument(
        "--validation", type=_share, default=0.2, metavar="SHARE", help="examples held out (default 0.2)"
    )
    parser.add_argument("--evaluate-every", type=_count, default=0, metavar="STEPS", help="default: ten times a run")
    parser.add_argument("--patience", type=_count, default=0, metavar="N", help="stop after N evaluations without gain")
    parser.add_argument("--seed", type=_count, default=0, metavar="N", help="decides split and batch order (default 0)")
    parser.add_argument(
        "--numerics",
        choices=["float", "device", "hardware"],
        help="float32 (default); device: integers of one period, shipped as N numbers; hardware: as the engine",
    )
    parser.add_argument(
        "--device",
        default="",
        metavar="WHERE",
        help=f"perturbation hardware: {FORMS}; implies --numerics hardware",
    )
    _threads(parser)
    for name in ("steps", "queries", "batch"):
        parser.add_argument(f"--{name}", type=_positive, metavar="N", help=f"instead of the design's optimizer.{name}")
    for name in ("lr", "eps", "clip"):
        parser.add_argument(f"--{name}", type=_real, metavar="X", help=f"instead of the design's optimizer.{name}")
    parser.add_argument("--kind", metavar="SOURCE", help="instead of the design's perturbation.kind")
    parser.add_argument("--dry-run", action="store_true", help="measure and predict time and memory; write nothing")
    _limits(parser)


def _limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--max-seconds", type=_limit, default=0.0, metavar="S", help="stop in time (0: never); the run can be resumed"
    )
    parser.add_argument(
        "--max-rss", type=_limit, default=0.0, metavar="MB", help="stop before this much resident memory (0: never)"
    )


def _resume(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("resume", help="go on with a run", description="Go on where the journal ends.")
    parser.set_defaults(action=commands.resume)
    parser.add_argument("run", type=Path, metavar="RUN")
    parser.add_argument("--model", type=Path, help="where the base model is now")
    parser.add_argument("--data", type=Path, help="where the data are now")
    parser.add_argument("--device", default="", metavar="WHERE", help=f"where the hardware is now: {FORMS}")
    parser.add_argument("--repair", action="store_true", help="go on from before a damaged record (a copy is kept)")
    _limits(parser)


def _apply(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("apply", help="make the tuned model from base model and journal")
    parser.set_defaults(action=commands.apply)
    parser.add_argument("model", type=Path, metavar="BASE.onnx")
    parser.add_argument(
        "journal", type=Path, metavar="JOURNAL", help="journal.pezo, the run's folder, or a .pezon file"
    )
    _target(parser)


def _export(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("export", help="write a run's weights as .onnx or .safetensors")
    parser.set_defaults(action=commands.export)
    parser.add_argument("run", type=Path, metavar="RUN")
    parser.add_argument("--model", type=Path, help="where the base model is now")
    _target(parser)


def _target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help=".onnx, .safetensors, or .pezon (N numbers; device numerics)",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--step", type=_count, metavar="N", help="after N steps instead of all")
    which.add_argument("--best", action="store_true", help="where the validation loss was lowest")


def _evaluate(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("evaluate", help="loss and accuracy of a model file on labelled examples")
    parser.set_defaults(action=commands.evaluate)
    parser.add_argument("model", type=Path, metavar="MODEL.onnx")
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="as of train")
    _output(parser)
    _threads(parser)


def _output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output", default="", metavar="NAME", help="output that holds the class scores")


def _threads(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--threads", type=_thread_count, default=1, metavar="N", help="threads of the runtime (default 1)"
    )


def _replay(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("replay", help="repeat a run's weight changes and print their checksum")
    parser.set_defaults(action=commands.replay)
    parser.add_argument("journal", type=Path, metavar="RUN")
    parser.add_argument("--model", type=Path, help="the base model")
    parser.add_argument("--step", type=_count, metavar="N", help="after N steps instead of all")


def _rollback(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("rollback", help="take a run back to step N (the longer journal is kept beside it)")
    parser.set_defaults(action=commands.rollback)
    parser.add_argument("run", type=Path, metavar="RUN")
    parser.add_argument("steps", type=_count, metavar="N")


def _info(sub: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = sub.add_parser("info", help="what a journal holds")
    parser.set_defaults(action=commands.info)
    parser.add_argument("run", type=Path, metavar="RUN")


def _count(text: str) -> int:
    return int(_number(text, int, 0, math.inf, "an integer, 0 or more"))


def _positive(text: str) -> int:
    return int(_number(text, int, 1, math.inf, "an integer, 1 or more"))


def _thread_count(text: str) -> int:
    return int(_number(text, int, 1, MOST_THREADS, f"an integer from 1 to {MOST_THREADS}"))


def _limit(text: str) -> float:
    return _number(text, float, 0, sys.float_info.max, "a number, 0 (no limit) or more")


def _share(text: str) -> float:
    return _number(text, float, 0, 0.9, "a number from 0 to 0.9")


def _real(text: str) -> float:
    return _number(text, float, -math.inf, math.inf, "a number")


def _number(text: str, kind: Callable[[str], float], low: float, high: float, form: str) -> float:
    with contextlib.suppress(ValueError):
        if low <= (value := kind(text)) <= high:
            return value
    raise argparse.ArgumentTypeError(f"{text!r} must be {form}")
