"""The one family of errors: each carries data, none of them knows HTTP or prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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


class NotFound(AppError):
    """No `kind` ("article") has this id."""

    def __init__(self, kind: str, wanted: str) -> None:
        self.kind = kind
        self.wanted = wanted
        super().__init__(f"There is no {kind} with the id {wanted!r}.")


class Retired(AppError):
    """The id of this `kind` was merged into another, its `successor`."""

    def __init__(self, kind: str, wanted: str, successor: str) -> None:
        self.kind = kind
        self.successor = successor
        super().__init__(f"The {kind} {wanted!r} is now {successor!r}.")


class BadParameter(AppError):
    """A parameter has a value of no use; `suggestion` may be what was meant."""

    def __init__(
        self,
        parameter: str,
        reason: str,
        *,
        allowed: tuple[str, ...] | None = None,
        suggestion: str | None = None,
    ) -> None:
        self.parameter = parameter
        self.reason = reason
        self.allowed = allowed
        self.suggestion = suggestion
        super().__init__(f"{parameter}: {reason}")


class UnknownId(BadParameter):
    """A parameter names an article or actor that does not exist."""


class BadCursor(BadParameter):
    """A cursor that is damaged, or belongs to another list or another corpus."""


class Unavailable(AppError):
    """There is no sound database to read just now; `reason` is for the log."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__("The corpus cannot be read at the moment.")


class TookTooLong(AppError):
    """A question was given up at its deadline."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"The question was not answered within {seconds:g} seconds.")


class Busy(Unavailable):
    """More dear questions are waiting than will be answered in time."""


class DatabaseMissing(Unavailable):
    """There is no database yet."""


class DatabaseDamaged(Unavailable):
    """The file is not, or no longer, what seeding wrote."""


class DatabaseOutdated(Unavailable):
    """The file is whole, but its tables are those of another version."""


class DatabaseReplaced(Unavailable):
    """Another database has been published under the path since it was opened."""


class SeedFailed(AppError):
    """Nothing was published, and what was served before still is.

    `reason` says why and what would help; `problems` are the files that stand in the
    way, each with "file", "status" and "reason".
    """

    def __init__(
        self, reason: str, *, problems: Sequence[Mapping[str, str]] = ()
    ) -> None:
        self.reason = reason
        self.problems = problems
        super().__init__(reason)
