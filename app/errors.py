"""The one family of errors: each carries data, none of them knows HTTP or prints."""

from __future__ import annotations


class AppError(Exception):
    """Something a user can mend; `str(error)` says in one sentence what and how."""


class BadInput(AppError):
    """A file, or a line of one, cannot be used.

    `where` names it (`seed/articles/a.txt`, `actors.toml, line 12`), `reason` says why
    and what would mend it.
    """

    def __init__(self, where: str, reason: str) -> None:
        self.where = where
        self.reason = reason
        super().__init__(f"{where}: {reason}")
