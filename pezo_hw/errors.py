"""Errors that a user can cause or meet. Each message is one line: what is wrong, where, and the remedy."""

from __future__ import annotations


class PezoError(Exception):
    """Base of all errors that the command line prints without a traceback (exit code 1)."""


class SpecError(PezoError):
    """A design file or a parameter is wrong. The message names file, field, value, allowed range and remedy."""


class MissingDependency(PezoError):
    """An optional Python package is not installed. The message holds the pip command."""


class ToolError(PezoError):
    """An external tool is missing, crashed, timed out or printed what cannot be read.

    Parameters
    ----------
    tool : str
        Name of the tool as its user knows it (``iverilog``).
    reason : str
        What happened.
    remedy : str
        What to do about it.
    """

    def __init__(self, tool: str, reason: str, remedy: str = "") -> None:
        self.tool, self.reason, self.remedy = tool, reason, remedy
        super().__init__(f"{tool}: {reason}" + (f"; {remedy}" if remedy else ""))

    def __reduce__(self) -> tuple[type[ToolError], tuple[str, str, str]]:
        return type(self), (self.tool, self.reason, self.remedy)


class ParityError(PezoError):
    """Two executors of one design disagree. ``details`` names level, block, clock, lane, expected and got."""

    def __init__(self, message: str, details: dict[str, object] | None = None) -> None:
        self.details: dict[str, object] = details or {}
        super().__init__(message)

    def __reduce__(self) -> tuple[type[ParityError], tuple[str, dict[str, object]]]:
        return type(self), (str(self), self.details)


class DataError(PezoError):
    """A data set, checkpoint or result file is absent, truncated or of another kind than expected."""
