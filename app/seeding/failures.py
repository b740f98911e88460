"""What the disk or the system refuses -> one sentence for the user."""

from __future__ import annotations

import errno
import sqlite3
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from app.errors import SeedFailed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SERVED_STILL = "What was served before is untouched."


@contextmanager
def told_as_failures(database: Path) -> Iterator[None]:
    """Turn errors of the system into `SeedFailed`, naming what they are about."""
    try:
        yield
    except BrokenExecutor as error:
        reason = "a process that extracts has died, perhaps for want of memory."
        raise SeedFailed(f"{reason} {_SERVED_STILL}") from error
    except DBAPIError as error:
        raise SeedFailed(_reason(error.orig, database)) from error
    except (OSError, sqlite3.Error) as error:
        raise SeedFailed(_reason(error, database)) from error


def _reason(error: BaseException | None, database: Path) -> str:
    if _is_full(error):
        what = f"there is no room left in {database.parent}; free some and seed again."
    elif isinstance(error, OSError):
        where = error.filename or database
        what = f"{where} cannot be written: {(error.strerror or 'why?').lower()}."
    else:
        what = f"{database} cannot be written: {error}."
    return f"{what} {_SERVED_STILL}"


def _is_full(error: BaseException | None) -> bool:
    if isinstance(error, OSError):
        return error.errno in {errno.ENOSPC, errno.EDQUOT}
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
