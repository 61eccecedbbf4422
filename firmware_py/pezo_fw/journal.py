"""The journal: an append-only file of scalars from which a whole run can be repeated. Source: docs/device.md."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pezo_hw.errors import DataError
from pezo_hw.files import write_bytes_atomic

from .records import Record, checksum_of, decode, decode_header, encode, encode_header
from .storage import DiskFile, Storage

#: Seconds between two syncs.
GROUP_COMMIT = 1.0
#: Records begin at multiples of this many bytes after the header.
ALIGNED = 4


class DamagedJournal(DataError):
    """A record that was safely on the disk has changed."""


class Contents:
    """A journal as it stands in a file.

    Parameters
    ----------
    path
        The file.
    repair
        Take the records before the first damaged one instead of raising.

    Attributes
    ----------
    header : dict
    records : list of Record
        All good ones.
    good_bytes : int
        Length of header and good records.
    cut_bytes : int
        Bytes after them: a torn tail that an interrupted write left, or what ``repair`` gives up.

    Raises
    ------
    DataError
        The file is absent or no journal.
    DamagedJournal
        A record inside it is damaged.
    """

    def __init__(self, path: Path, repair: bool = False) -> None:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise DataError(f"{path}: cannot be read ({error.strerror}); give a run folder or a journal") from None
        self.path = path
        self.header, at = decode_header(data, str(path))
        self.checksum = checksum_of(data[:at])
        self.records: list[Record] = []
        while found := decode(data, at, self.checksum):
            self.records.append(found[0])
            self.checksum = found[1]
            at += found[0].size
        self.good_bytes, self.cut_bytes = at, len(data) - at
        if not repair and self._written_over(data, at):
            good, steps = len(self.records), self.steps
            raise DamagedJournal(
                f"{path}: record {good} (after step {steps}) is damaged, and records after it are not; the {steps} "
                "steps before it are good: pezo device resume --repair goes on from there"
            )

    @property
    def steps(self) -> int:
        """Steps completed."""
        return next((r.number + 1 for r in reversed(self.records) if r.kind == 1), 0)

    def _written_over(self, data: bytes, bad: int) -> bool:
        """Tell damage from a torn tail: some later good record was written after a sync, so ``bad`` was on the disk.

        Records of one unsynced group may reach the disk in any order; a bad one among them is a torn tail.
        """
        for at in range(bad + ALIGNED, len(data), ALIGNED):  # the bad one's length may be what is damaged
            found = decode(data, at, checksum_of(data[at - ALIGNED : at]))
            if found is not None and found[0].synced:
                return True
        return False


class Journal:
    """A journal being written.

    Parameters
    ----------
    path
        The file; its whole records must be ``contents``.
    contents
        What was read from it; a tail after the good records is cut off.
    storage
        Opens the file for appending (path, size); tests give one that fails.
    interval : float
        Seconds between syncs.

    Attributes
    ----------
    failed : bool
        The disk has refused a write or a sync; nothing more will be written.
    """

    def __init__(
        self,
        contents: Contents,
        storage: Callable[[Path, int], Storage] = DiskFile,
        interval: float = GROUP_COMMIT,
    ) -> None:
        self.path = contents.path
        self._checksum, self._size = contents.checksum, contents.good_bytes
        self._interval, self._synced_at, self._clean, self._after_sync = interval, time.monotonic(), True, True
        self.failed = False
        try:
            self._file = storage(self.path, self._size)
            self._file.sync()
        except OSError as error:
            raise DataError(f"{self.path}: cannot be written ({error.strerror})") from None

    @staticmethod
    def create(path: Path, header: dict[str, Any]) -> Contents:
        """Write a journal without records, whole or not at all (``DataError`` when the disk refuses)."""
        try:
            write_bytes_atomic(path, encode_header(header))
        except OSError as error:
            raise DataError(f"{path}: the journal cannot be created ({error.strerror})") from None
        return Contents(path)

    def append(self, record: Record) -> None:
        """Write a record; it survives the death of the process at once, and a loss of power after the next sync.

        Raises
        ------
        DataError
            The disk refuses; the file ends with the record before.
        """
        if self._after_sync:
            record = Record(record.kind, record.number, record.value, record.scalars, synced=True)
        data = encode(record, self._checksum)
        try:
            taken = 0
            while taken < len(data):
                taken += self._file.write(data[taken:])
        except OSError as error:
            self.failed = True
            self._cut()
            raise self._refusal(error) from None
        self._checksum, self._size = checksum_of(data), self._size + len(data)
        self._clean = self._after_sync = False
        if time.monotonic() - self._synced_at >= self._interval:
            self.sync()

    def sync(self) -> None:
        """Bring every record to the disk (``DataError`` when it refuses)."""
        if not self._clean:
            try:
                self._file.sync()
            except OSError as error:
                self.failed = True
                raise self._refusal(error) from None
            self._clean = self._after_sync = True
        self._synced_at = time.monotonic()

    def close(self) -> None:
        """Sync, unless the disk has refused already, and close."""
        try:
            if not self.failed:
                self.sync()
        finally:
            self._file.close()

    def _cut(self) -> None:
        with contextlib.suppress(OSError):  # else the torn record is cut off when the journal is next opened
            self._file.truncate(self._size)

    def _refusal(self, error: OSError) -> DataError:
        return DataError(
            f"{self.path}: the journal cannot be written ({error.strerror or error}); what it holds is good: free "
            "some space, then go on with: pezo device resume"
        )
