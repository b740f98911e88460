"""A path -> a database open for reading, or the reason why it cannot be served.

Nothing here can write: the file is opened `mode=ro`, and `immutable`, which is safe
because seeding replaces the file and never edits it. A process keeps reading the file
it opened until it opens another.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from sqlalchemy import QueuePool, create_engine
from sqlalchemy.exc import DatabaseError

from app.errors import DatabaseDamaged, DatabaseOutdated, DatabaseReplaced
from app.store.schema import APPLICATION_ID, schema_version
from app.store.seal import FileMark, check_seal, file_mark

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Engine

# A publication takes one rename; to lose this many races in a row is no accident.
_ATTEMPTS = 5
_MAPPED_BYTES = 1 << 30


@dataclass(frozen=True, slots=True, eq=False)
class Database:
    """One published database: `engine` reads it, `mark` tells it from a later one.

    All connections of the engine are to the same file, also after another has been
    published under the same path.
    """

    engine: Engine
    mark: FileMark

    def close(self) -> None:
        """Give back the connections; those in use are closed on their return."""
        self.engine.dispose()


def open_database(path: Path, *, connections: int = 4) -> Database:
    """The database at `path`, checked byte by byte, with that many connections.

    Whoever wants a connection while all are in use waits for one.

    Raises:
        DatabaseMissing: there is none.
        DatabaseDamaged: it is not what seeding wrote.
        DatabaseOutdated: its tables are those of another version.
    """
    for _ in range(_ATTEMPTS):
        mark = check_seal(path)
        engine = _pooled_engine(path, mark, connections)
        try:
            _connect_all(engine, connections, path)
        except DatabaseReplaced:
            engine.dispose()
            continue
        except BaseException:
            engine.dispose()
            raise
        return Database(engine, mark)
    raise DatabaseReplaced(f"{path} is replaced faster than it can be opened")


def _pooled_engine(path: Path, mark: FileMark, connections: int) -> Engine:
    """An engine whose connections are all to the file that `mark` describes."""

    def connect() -> sqlite3.Connection:
        connection = connect_read_only(path)
        if file_mark(path) != mark:
            connection.close()
            raise DatabaseReplaced(f"{path} has just been replaced")
        return connection

    return create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_use_lifo=True,  # the connection used last has the warmest cache
        pool_reset_on_return=None,  # nothing is ever begun, so nothing to roll back
    )


def connect_read_only(path: Path) -> sqlite3.Connection:
    """A connection that refuses every write, for any thread, one at a time."""
    connection = sqlite3.connect(
        f"file:{quote(str(path.resolve()))}?mode=ro&immutable=1",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
    )
    connection.execute("PRAGMA query_only=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute(f"PRAGMA mmap_size={_MAPPED_BYTES}")
    return connection


def _connect_all(engine: Engine, connections: int, path: Path) -> None:
    """Open every connection now, while it is known which file the path means."""
    try:
        with ExitStack() as held:
            opened = [held.enter_context(engine.connect()) for _ in range(connections)]
            _check_schema(opened[0], path)
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise DatabaseDamaged(f"{path} cannot be opened: {error}") from error


def _check_schema(connection: Connection, path: Path) -> None:
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if (application, version) != (APPLICATION_ID, schema_version()):
        reason = "has the tables of another version; run `onrecord seed`"
        raise DatabaseOutdated(f"{path} {reason}")
