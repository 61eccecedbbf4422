"""docs/support_matrix.md says what every cell's run says."""

from __future__ import annotations

from .support import PAGE, matrix, page


def test_the_page_is_what_the_runs_find() -> None:
    assert page(matrix()) == PAGE.read_text(encoding="utf-8"), "run: python -m tests.zo.support"
