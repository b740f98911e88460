"""Findings in the order of their articles -> a sealed database file."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from sqlalchemy import NullPool, create_engine

from app.seeding.actors import actor_rows, number_actors, retired_rows
from app.seeding.identity import keys_of
from app.seeding.rows import rows_of
from app.seeding.verify import verify
from app.store.fulltext import write_fulltext
from app.store.schema import (
    APPLICATION_ID,
    all_tables,
    create_indexes,
    create_tables,
    schema_version,
)
from app.store.seal import seal_file
from app.store.writing import insert_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from app.lexicons.authority import Authority
    from app.seeding.actors import ActorRef
    from app.seeding.findings import Findings
    from app.seeding.identity import Cast, Key
    from app.store.tables import Json

# Enough rows at a time to be fast, few enough to stay small in memory.
_BATCH = 100
# The draft is thrown away when anything goes wrong, so it needs no journal; it is made
# durable once, when it is sealed.
_PRAGMAS = (
    f"application_id={APPLICATION_ID}",
    f"user_version={schema_version()}",
    "journal_mode=OFF",
    "synchronous=OFF",
    "locking_mode=EXCLUSIVE",
    "cache_size=-65536",
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a database; `findings` come newest article first.

    `joined` tells of the actors that have become another's which that is.
    """

    findings: Iterable[Findings]
    cast: Cast
    authority: Authority
    corpus: Json
    joined: Mapping[Key, Key] = field(default_factory=dict)


def write_database(draft: Path, contents: Contents) -> None:
    """Write, verify and seal a database; what it takes in memory does not grow with it.

    Raises:
        SeedFailed: what was written does not hold.
        sqlite3.Error, OSError: it cannot be written.
    """
    with _writing(draft) as connection:
        _run(connection, create_tables())
        _write_rows(connection, contents)
        _run(connection, create_indexes())
        write_fulltext(connection)
        _run(connection, ["ANALYZE", "COMMIT"])
        verify(connection)
    seal_file(draft)


@contextmanager
def _writing(draft: Path) -> Iterator[Connection]:
    """A connection to a new database, in one transaction that the block commits."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(draft, isolation_level=None),
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        _run(connection, (f"PRAGMA {pragma}" for pragma in _PRAGMAS))
        _run(connection, ["BEGIN"])
        yield connection
    engine.dispose()


def _run(connection: Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)


def _write_rows(connection: Connection, contents: Contents) -> None:
    refs = number_actors(contents.cast, contents.authority)
    tables = {table.name: table for table in all_tables()}
    insert_rows(connection, tables["corpus"], [{"seq": 1, **contents.corpus}])
    actors = actor_rows(contents.cast, refs, contents.authority)
    insert_rows(connection, tables["actor"], actors)
    retired = retired_rows(refs, contents.authority, joined=contents.joined)
    insert_rows(connection, tables["retired_actor"], retired)
    for batch in _batches(contents, refs):
        for name, rows in batch.items():
            insert_rows(connection, tables[name], rows)


def _batches(
    contents: Contents, refs: Mapping[Key, ActorRef]
) -> Iterator[dict[str, list[Json]]]:
    """The rows of all articles by table, some articles at a time."""
    seqs: Counter[str] = Counter()
    articles = iter(contents.findings)
    while some := list(islice(articles, _BATCH)):
        batch: dict[str, list[Json]] = {}
        for findings in some:
            keys = keys_of(findings, contents.authority)
            own = {
                slug: refs[contents.joined.get(key, key)] for slug, key in keys.items()
            }
            for name, rows in rows_of(findings, own, seqs=seqs).items():
                batch.setdefault(name, []).extend(rows)
        yield batch
