"""What does not hold is never published."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import NullPool, create_engine

from app.errors import SeedFailed
from app.seeding.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from tests.seeding.corpus import Folder


@pytest.fixture
def connection(folder: Folder) -> Iterator[Connection]:
    """A seeded database that can be written to."""
    folder.seed()
    path = folder.settings.database
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(path, isolation_level=None),
        poolclass=NullPool,
    )
    with engine.connect() as opened:
        yield opened


def test_what_seeding_wrote_holds(connection: Connection) -> None:
    verify(connection)


SPOILT = [
    ("UPDATE quote SET text = 'Other words' WHERE seq = 1", "quote 1 has a span"),
    ('UPDATE quote SET "end" = start WHERE seq = 1', "quote 1 has a span"),
    ('UPDATE mention SET "end" = 100000 WHERE seq = 2', "mention 2 has a span"),
    (
        "UPDATE event SET trigger = json_set(trigger, '$.start', 0) WHERE seq = 1",
        "event 1 has a span",
    ),
    (
        "UPDATE quote SET segments = json_set(segments, '$[0].text', 'x')"
        " WHERE seq = 1",
        "quote 1 has a span",
    ),
    (
        "UPDATE article SET sections = json_set(sections, '$[0].end', 99999)"
        " WHERE seq = 1",
        "article 1 has a span",
    ),
    ("DELETE FROM actor WHERE seq = 1", "refers to no row of actor"),
]


@pytest.mark.parametrize(("statement", "reason"), SPOILT)
def test_what_does_not_hold_is_told(
    connection: Connection, statement: str, reason: str
) -> None:
    connection.exec_driver_sql(statement)

    with pytest.raises(SeedFailed, match=reason):
        verify(connection)


def test_a_damaged_index_is_told(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA writable_schema=ON")
    connection.exec_driver_sql(
        "UPDATE sqlite_master SET sql = replace(sql, 'cue_lemma)', 'rule)')"
        " WHERE name = 'ix_quote_cue_lemma'"
    )
    connection.exec_driver_sql("PRAGMA writable_schema=RESET")

    with pytest.raises(SeedFailed, match="not sound"):
        verify(connection)
