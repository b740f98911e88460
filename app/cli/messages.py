"""Errors -> what is said on standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from app.errors import AppError, SeedFailed, Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping


def tell(error: AppError) -> None:
    """Say what went wrong, and with which files."""
    if isinstance(error, SeedFailed):
        for problem in error.problems:
            tell_problem(problem)
    reason = error.reason if isinstance(error, Unavailable) else error
    say(f"onrecord: {reason}")


def tell_problem(problem: Mapping[str, str]) -> None:
    """Say what is the matter with one file, and what was done with it."""
    say(f"{problem['status']} {problem['file']}: {problem['reason']}")


def say(line: str) -> None:
    """One line on standard error, with nothing in it that a terminal would obey."""
    kept = (char if char.isprintable() else "\ufffd" for char in line)
    print("".join(kept), file=sys.stderr)
