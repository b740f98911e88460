"""A limit on the time of one SQL question, kept by the database engine itself."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from app.errors import DatabaseDamaged, TookTooLong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

# Virtual machine instructions between two looks at the clock: about 50 microseconds.
_INSTRUCTIONS = 5_000


@contextmanager
def deadline(connection: Connection, seconds: float) -> Iterator[None]:
    """Within the block, whatever the connection is asked is given up at the deadline.

    Raises:
        TookTooLong: the time is over.
        DatabaseDamaged: the engine cannot make sense of the file.
    """
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        yield
        return
    until = perf_counter() + seconds
    raw.set_progress_handler(lambda: perf_counter() > until, _INSTRUCTIONS)
    try:
        yield
    except DBAPIError as error:
        raise _told_apart(error, seconds) from error
    finally:
        raw.set_progress_handler(None, 0)


def _told_apart(error: DBAPIError, seconds: float) -> Exception:
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_INTERRUPT:
        return TookTooLong(seconds)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR):
        return DatabaseDamaged(str(error.orig))
    return error
