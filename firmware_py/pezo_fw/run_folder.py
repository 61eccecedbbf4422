"""A run's folder: journal, lock, and where model and data are."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pezo_hw.errors import DataError
from pezo_hw.files import write_bytes_atomic, write_json_atomic
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec

from .bench import Bench, Connect, Settings
from .journal import Contents, Journal
from .onnx_file import OnnxFile
from .records import STEP, encode_header
from .replay import sha256_of
from .store import masters

JOURNAL, LOCK, PLACES = "journal.pezo", "lock", "run.json"


class RunFolder:
    """The folder of one run.

    Parameters
    ----------
    path
        The folder, or the journal in it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.parent if path.name == JOURNAL else path
        self.journal = self.path / JOURNAL

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the run's lock; a dead process releases its own.

        Raises
        ------
        DataError
            Another process holds it, or the folder cannot be written.
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            handle = os.open(self.path / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise DataError(f"{self.path}: cannot be written ({error.strerror}); choose another folder") from None
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise DataError(f"{self.path}: another process works on this run; wait for it or stop it") from None
            yield
        finally:
            os.close(handle)

    def check_free(self) -> None:
        """Raise ``DataError`` where no run can begin: there is one, or the path is a file."""
        if self.journal.exists():
            raise DataError(f"{self.path}: holds a run; go on with it (pezo device resume), or choose another --run")
        if self.path.exists() and not self.path.is_dir():
            raise DataError(f"{self.path}: is a file; name a folder for the run with --run")

    def begin(self, bench: Bench, model: Path, data: Path, device: str = "", design: Path | None = None) -> Contents:
        """Write a new run; refuse a folder that holds one (``DataError``).

        ``device`` and the design file that it was built from are kept beside the journal, which is the same for all.
        """
        self.check_free()
        places = {"model": str(model.resolve()), "data": str(data.resolve())}
        if device and design is not None:
            places |= {"device": device, "design": str(design.resolve())}
        try:
            write_json_atomic(self.path / PLACES, places)
        except OSError as error:
            raise DataError(f"{self.path}: the run cannot be begun ({error.strerror}); choose another folder") from None
        return Journal.create(self.journal, bench.header())

    def places(self, model: Path | None, data: Path | None) -> tuple[Path, Path]:
        """Return where model and data are: as given, or as the run was begun (``DataError`` when that is unknown)."""
        told = self._told()
        for option, given in (("model", model), ("data", data)):
            if given is None and option not in told:
                where, options = ("its model is", "--model") if data else ("model and data are", "--model and --data")
                raise DataError(f"{self.path}: does not say where {where}; give {options}")
            if given is None and not Path(told[option]).exists():
                raise DataError(
                    f"{told[option]}: is not there any more; say where the run's {option} is with --{option}"
                )
        return model or Path(told["model"]), data or Path(told["data"])

    def device(self) -> tuple[str, Path | None]:
        """Return the hardware that the run was begun with, and its design file ("" and None: none)."""
        told = self._told()
        return told.get("device", ""), Path(told["design"]) if "design" in told else None

    def _told(self) -> dict[str, str]:
        """Return what is kept beside the journal; nothing where that is lost or damaged."""
        try:
            found = json.loads((self.path / PLACES).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {key: value for key, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}

    def contents(self, repair: bool = False) -> Contents:
        """Read the journal; with ``repair`` a damaged one is kept beside it and cut before the first bad record."""
        contents = Contents(self.journal, repair)
        if repair and contents.cut_bytes:
            self._keep("damaged")
            write_bytes_atomic(self.journal, self.journal.read_bytes()[: contents.good_bytes])
        return contents

    def rollback(self, steps: int) -> Contents:
        """Take the journal back to its first ``steps`` steps; the journal as it was is kept beside it.

        Raises
        ------
        DataError
            The run has fewer steps.
        """
        contents = self.contents()
        if not 0 <= steps <= contents.steps:
            raise DataError(f"{self.path}: cannot roll back to step {steps}; the run has {contents.steps} steps")
        kept = 0
        while kept < len(contents.records) and not (
            contents.records[kept].kind == STEP and contents.records[kept].number >= steps
        ):
            kept += 1
        self._keep(f"before-rollback-to-{steps}")
        start = len(encode_header(contents.header))
        end = start + sum(record.size for record in contents.records[:kept])
        write_bytes_atomic(self.journal, self.journal.read_bytes()[:end])
        return self.contents()

    def _keep(self, why: str) -> None:
        target, count = self.path / f"{JOURNAL}.{why}", 1
        while target.exists():
            count += 1
            target = self.path / f"{JOURNAL}.{why}-{count}"
        write_bytes_atomic(target, self.journal.read_bytes())


def spec_of(contents: Contents) -> DesignSpec:
    """Return the design of a journal."""
    return DesignSpec.from_dict(contents.header["spec"], source=str(contents.path))


def adapted_model(contents: Contents, base: OnnxFile) -> OnnxFile:
    """Return the model that a journal's run has trained; see :func:`layout_of` for what is checked of it.

    Raises
    ------
    DataError
        LoRA stands beside weights that the journal does not know, so the base has to be the very file.
    """
    settings = Settings.of(contents.header["settings"])
    if settings.adapter != "lora":
        return base
    if base.sha256 != contents.header["model_sha256"]:
        raise DataError(f"{contents.path}: is the journal of another model: its LoRA is not for the file {base.path}")
    return settings.adapted(base)[0]


def layout_of(contents: Contents, model: OnnxFile) -> Layout:
    """Return the layout of a journal, checked against an adapted model (``DataError``: it is another model's)."""
    tensors = [(name, tuple(shape)) for name, shape, _ in contents.header["layout"]]
    for name, shape in tensors:
        found = model.initializers.get(name)
        if found is None or found.shape != shape:
            has = "no such tensor" if found is None else f"shape {found.shape}"
            raise DataError(
                f"{contents.path}: is the journal of another model: tensor {name} has shape {shape} there, "
                f"{model.path} has {has}"
            )
    layout = Layout.of(tensors, contents.header["spec"]["weights"]["align"])
    if sha256_of(masters(model, layout), layout) != contents.header["weights_sha256"]:
        raise DataError(
            f"{contents.path}: is the journal of another model: the weights of {model.path} are not those "
            "that the run began with"
        )
    return layout


def reopened(
    contents: Contents, model: Path, data: Path, connect: Connect | None = None, spec_hash: str = ""
) -> tuple[Bench, list[str]]:
    """Return the bench of a run that goes on, and what is worth saying about it.

    Raises
    ------
    DataError
        Model or data are not the run's.
    """
    spec, header = spec_of(contents), contents.header
    layout_of(contents, adapted_model(contents, OnnxFile(model)))
    bench = Bench(model, data, spec, Settings.of(header["settings"]), connect, spec_hash)
    if bench.examples.sha256 != header["data"]["sha256"]:
        raise DataError(f"{data}: is not the data set of the run {contents.path.parent}")
    now, then = bench.header()["runtime"], header["runtime"]
    changed = [f"{key} {then[key]} then, {now[key]} now" for key in now if now[key] != then.get(key)]
    notes = [f"losses may differ in their last bits from the run's: {'; '.join(changed)}"] if changed else []
    if contents.cut_bytes:
        notes.append(f"{contents.cut_bytes} bytes of an interrupted write were cut off the journal")
    return bench, notes
