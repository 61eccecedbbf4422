"""What each subcommand does; arguments come from :mod:`pezo_fw.cli`."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pezo_hw.errors import DataError
from pezo_hw.files import write_bytes_atomic
from pezo_hw.spec import DesignSpec

from . import predict
from .bench import Bench, Connect, Settings
from .device_api.choose import open_device
from .evaluate import of_file
from .export import Replayed, replayed, write
from .journal import Contents
from .onnx_file import OnnxFile
from .period import is_numbers, pack, unpack
from .records import STEP
from .run_folder import RunFolder, reopened
from .screen import Screen, bars_for, duration, sparkline
from .trainer import ASKED, COMPLETE, EARLY, Limits, Trainer, best, evaluations

MB = 1e6
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
OVERRIDES = ("steps", "queries", "batch", "lr", "eps", "clip")


def train(chosen: argparse.Namespace) -> int:
    """Begin a run, or predict one."""
    if chosen.run is None and not chosen.dry_run:
        raise DataError("--run: is missing; name a folder for the run, or give --dry-run")
    if chosen.run is not None and not chosen.dry_run:
        RunFolder(chosen.run).check_free()  # before the work of a start
    connect, spec_hash = hardware(chosen.device, chosen.spec)
    bench = Bench(chosen.model, chosen.data, design(chosen), settings(chosen), connect, spec_hash)
    for warning in bench.warnings:
        print(f"note: {warning}")
    count = sum(slot.size for slot in bench.layout.tensors)
    tensors = len(bench.layout.tensors)
    print(f"{tensors} tensor{'s' * (tensors != 1)}, {count:,} weights; {bench.spec.perturbation.kind}")
    print(f"{len(bench.training)} examples to train on, {len(bench.validation)} to validate")
    if chosen.dry_run or chosen.max_rss:
        expected = predict.predict(bench)
        if chosen.max_rss and expected.resident > chosen.max_rss * MB:
            raise DataError(
                f"--max-rss {chosen.max_rss:g} MB: training needs about {expected.resident / MB:.0f} MB; raise it, or "
                "choose fewer tensors or a smaller batch"
            )
        if chosen.dry_run:
            return _tell(bench, expected)
    folder = RunFolder(chosen.run)
    with folder.locked():
        contents = folder.begin(bench, chosen.model, chosen.data, chosen.device, chosen.spec)
        return _go_on(bench, contents, folder, chosen)


def resume(chosen: argparse.Namespace) -> int:
    """Go on with a run."""
    folder = RunFolder(chosen.run)
    if not folder.journal.exists():
        raise DataError(f"{chosen.run}: holds no run (there is no {folder.journal.name})")
    with folder.locked():
        contents = folder.contents(chosen.repair)
        device, file = folder.device()
        connect, spec_hash = hardware(chosen.device or device, file)
        bench, notes = reopened(contents, *folder.places(chosen.model, chosen.data), connect, spec_hash)
        for note in notes:
            print(f"note: {note}")
        return _go_on(bench, contents, folder, chosen)


def apply(chosen: argparse.Namespace) -> int:
    """Make the tuned model from base model and journal, or from base model and N numbers."""
    if is_numbers(chosen.journal):
        if chosen.best or chosen.step is not None:
            raise DataError(f"{chosen.journal}: holds one state of the run; --step and --best need its journal")
        return _written(unpack(chosen.journal.read_bytes(), OnnxFile(chosen.model), str(chosen.journal)), chosen.out)
    return _export(
        Contents(RunFolder(chosen.journal).journal if chosen.journal.is_dir() else chosen.journal), chosen.model, chosen
    )


def export(chosen: argparse.Namespace) -> int:
    """Write a run's weights."""
    folder = RunFolder(chosen.run)
    return _export(folder.contents(), folder.places(chosen.model, Path())[0], chosen)


def evaluate(chosen: argparse.Namespace) -> int:
    """Print loss and accuracy of a model file."""
    count, loss, right = of_file(chosen.model, chosen.data, chosen.output, chosen.threads)
    print(f"{chosen.model}: loss {loss:.4f}, {right:.1%} of {count} examples right")
    return 0


def replay(chosen: argparse.Namespace) -> int:
    """Repeat a run's weight changes."""
    folder = RunFolder(chosen.journal)
    contents = folder.contents() if chosen.journal.is_dir() else Contents(chosen.journal)
    _say_torn(contents)
    screen = Screen()
    result = replayed(contents, folder.places(chosen.model, Path())[0], chosen.step, screen.replay)
    screen.end()
    print(f"{result.steps} steps; SHA-256 of the weights {result.sha256}")
    return 0


def rollback(chosen: argparse.Namespace) -> int:
    """Take a run back."""
    folder = RunFolder(chosen.run)
    with folder.locked():
        print(f"{folder.rollback(chosen.steps).steps} steps; the longer journal is beside it")
    return 0


def info(chosen: argparse.Namespace) -> int:
    """Print what a journal holds."""
    contents = Contents(RunFolder(chosen.run).journal if chosen.run.is_dir() else chosen.run)
    header, runtime = contents.header, contents.header["runtime"]
    losses = [record.loss for record in contents.records if record.kind == STEP]
    print(f"journal      {contents.path} ({contents.good_bytes:,} bytes)")
    print(f"steps        {contents.steps} of {header['spec']['optimizer']['steps']}")
    print(f"design       {header['spec']['name']} {header['spec_hash']}, {header['spec']['perturbation']['kind']}")
    print(f"numerics     {header['numerics']}; onnxruntime {runtime['onnxruntime']}, {runtime['threads']} thread(s)")
    print(f"weights      {header['length']:,} in {len(header['layout'])} tensors, from {header['weights_sha256'][:12]}")
    print(f"loss         {sparkline(losses, bars=bars_for(sys.stdout))}")
    for evaluation in evaluations(contents.records):
        print(f"validation   step {evaluation.steps}: loss {evaluation.loss:.4f}, {evaluation.accuracy:.1%} right")
    if contents.cut_bytes:
        print(f"note         {contents.cut_bytes} bytes of an interrupted write follow; resume cuts them off")
    return 0


def design(chosen: argparse.Namespace) -> DesignSpec:
    """Return the design with the command line's changes (``SpecError`` when one is not allowed)."""
    spec = DesignSpec.load(chosen.spec)
    if chosen.kind:
        spec = _changed(spec, "perturbation", {"kind": chosen.kind})
    return _changed(
        spec, "optimizer", {name: getattr(chosen, name) for name in OVERRIDES if getattr(chosen, name) is not None}
    )


def hardware(device: str, file: Path | None) -> tuple[Connect | None, str]:
    """Return how to reach the perturbation hardware that ``--device`` names, and the hash of its design file."""
    if not device:
        return None, ""
    if file is None:
        raise DataError("--device: the run was begun without hardware, so its design file is not known")
    spec = DesignSpec.load(file)
    return lambda stream, run: open_device(device, stream, run, spec), spec.hash


def settings(chosen: argparse.Namespace) -> Settings:
    """Return the run's settings (``DataError``: an option of an adapter that is not chosen)."""
    for option, kind in (("rank", "lora"), ("layers", "last")):
        if getattr(chosen, option) is not None and chosen.adapter != kind:
            raise DataError(f"--{option}: is an option of --adapter {kind}; the run's is {chosen.adapter}")
    return Settings(
        trainable=tuple(chosen.trainable or ("*",)),
        output=chosen.output,
        allow_shared=chosen.allow_shared,
        validation=chosen.validation,
        evaluate_every=chosen.evaluate_every,
        patience=chosen.patience,
        seed=chosen.seed,
        threads=chosen.threads,
        adapter=chosen.adapter,
        rank=chosen.rank or Settings.rank,
        layers=chosen.layers or Settings.layers,
        numerics=chosen.numerics or ("hardware" if chosen.device else "float"),
    )


def _changed(spec: DesignSpec, section: str, values: dict[str, object]) -> DesignSpec:
    if not values:
        return spec
    table = spec.to_dict()
    table[section] |= values
    if "kind" in values:  # offsets and matrix were resolved for the other kind
        table[section] |= {"offsets": "search", "matrix": []}
    return DesignSpec.from_dict(table, source=spec.source)


def _go_on(bench: Bench, contents: Contents, folder: RunFolder, chosen: argparse.Namespace) -> int:
    screen = Screen()
    limits = Limits(seconds=chosen.max_seconds, rss_bytes=int(chosen.max_rss * MB))
    trainer = Trainer(bench, contents, progress=screen.replay)
    try:
        with _stop_between_steps(limits):
            reason = trainer.run(limits, screen.step)
    finally:
        screen.end()
        trainer.close()
        bench.close()
    print(f"{trainer.steps} of {bench.method.steps} steps ({reason})")
    lowest, which = best(trainer.history), ""
    if lowest:
        first, last = trainer.history[0], trainer.history[-1]
        which = " --best" if lowest.steps < last.steps else ""
        print(f"validation accuracy {first.accuracy:.1%} -> {last.accuracy:.1%}; lowest loss at step {lowest.steps}")
        if last.loss > first.loss:
            print(f"note: the validation loss rose from {first.loss:.4g} to {last.loss:.4g}; try a lower --lr")
    if reason not in (COMPLETE, EARLY):
        print(f"go on with: pezo device resume {folder.path}")
    else:
        print(f"write the model with: pezo device export {folder.path} -o tuned.onnx{which}")
    return 130 if reason == ASKED else 0


@contextmanager
def _stop_between_steps(limits: Limits) -> Iterator[None]:
    """Let an interrupt, a system that shuts down or a lost terminal end the run after the step at hand.

    A second interrupt breaks in. A lost terminal stays ignored where it is (``nohup``).
    """

    def ask(number: int, frame: object) -> None:
        limits.asked = True
        signal.signal(number, signal.default_int_handler)

    nohup = signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    heeded = [number for number in STOPS if not (nohup and number == signal.SIGHUP)]
    kept = {number: signal.signal(number, ask) for number in heeded}
    try:
        yield
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)


def _say_torn(contents: Contents) -> None:
    """Say which part of a journal counts when its end is torn."""
    if contents.cut_bytes:
        print(
            f"note: {contents.path} ends with {contents.cut_bytes} bytes of an interrupted write; the {contents.steps} "
            "whole steps before them are used"
        )


def _export(contents: Contents, model: Path, chosen: argparse.Namespace) -> int:
    _say_torn(contents)
    stop = chosen.step
    if chosen.best:
        lowest = best(evaluations(contents.records))
        if lowest is None:
            raise DataError(f"{contents.path}: holds no evaluations; give --step instead of --best")
        stop = lowest.steps
    screen = Screen()
    result = replayed(contents, model, stop, screen.replay)
    screen.end()
    if chosen.out.suffix == ".pezon":
        content = pack(result, contents)
        write_bytes_atomic(chosen.out, content)
        return _say_written(chosen.out, len(content), result)
    return _written(result, chosen.out)


def _written(result: Replayed, target: Path) -> int:
    return _say_written(target, write(result, target), result)


def _say_written(target: Path, size: int, result: Replayed) -> int:
    print(f"{target}: {size:,} bytes after {result.steps} steps; SHA-256 of the weights {result.sha256}")
    return 0


def _tell(bench: Bench, expected: predict.Prediction) -> int:
    total = expected.step * bench.method.steps
    print(f"step         {expected.step * 1e3:.1f} ms, of it {expected.share:.1%} no forward")
    print(f"             {expected.forwards:g} forwards of {expected.forward * 1e3:.2f} ms")
    print(f"             {expected.rest * 1e3:.2f} ms in {expected.sweeps:g} sweeps to perturb and update")
    print(f"run          {duration(total)} for {bench.method.steps} steps")
    print(f"memory       {expected.resident / MB:.0f} MB resident, {bench.weights.nbytes / MB:.1f} MB of it weights")
    if expected.state:
        print(f"             {expected.state:,} numbers that the method stores beside them")
    low, high = (value * bench.method.steps for value in expected.energy.to_list())
    print(f"energy       {low:.2g} to {high:.2g} J (published coefficients: an order of magnitude)")
    journal = expected.journal_bytes * bench.method.steps
    print(f"journal      {expected.journal_bytes:g} bytes a step, {journal / 1e3:.1f} kB in all")
    print(f"session      options {bench.proved.options.name}")
    return 0
