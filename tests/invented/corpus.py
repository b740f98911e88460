"""A small invented corpus, written row by row, for tests of the reading side.

Five articles, newest first: two of the same day, one known only to its month, two
without a date; a person, a country and an organisation; quotes and events that tie in
date and confidence. Every span is cut from its article's text.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine, insert

from app.store.fulltext import write_fulltext
from app.store.schema import (
    APPLICATION_ID,
    all_tables,
    create_indexes,
    create_tables,
    schema_version,
)
from app.store.seal import seal_file
from tests.invented.articles import actors, articles, mentions
from tests.invented.events import contexts, events, participants
from tests.invented.quotes import quotes
from tests.invented.texts import ACTORS, TEXTS, Json


def write_corpus(path: Path, *, digest: str = "d1") -> Path:
    """Publish the corpus at `path`, in one step, as seeding does."""
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect(draft, isolation_level=None),
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        _fill(connection, digest)
    engine.dispose()
    seal_file(draft)
    return draft.replace(path)


def _fill(connection: Connection, digest: str) -> None:
    def run(statement: str) -> None:
        connection.exec_driver_sql(statement)

    run(f"PRAGMA application_id={APPLICATION_ID}")
    run(f"PRAGMA user_version={schema_version()}")
    for statement in create_tables():
        run(statement)
    rows = _rows(digest)
    for table in all_tables():
        connection.execute(insert(table), rows[table.name])
    for statement in create_indexes():
        run(statement)
    write_fulltext(connection)


def _corpus(digest: str) -> Json:
    counts = {
        "files": len(TEXTS) + 1,
        "articles": len(TEXTS),
        "skipped": 1,
        "actors": len(ACTORS),
        "mentions": len(mentions()),
        "quotes": len(quotes()),
        "events": len(events()),
    }
    report = [{"file": "empty.txt", "status": "skipped", "reason": "it is empty"}]
    return {
        "seq": 1,
        "digest": digest,
        "version": "0",
        "counts": counts,
        "report": report,
    }


def _rows(digest: str) -> dict[str, list[Json]]:
    return {
        "corpus": [_corpus(digest)],
        "article": articles(),
        "actor": actors(),
        "retired_actor": [{"id": "ana-ilich", "successor_id": "ana-ilic"}],
        "mention": mentions(),
        "quote": quotes(),
        "event": events(),
        "event_context": contexts(),
        "participant": participants(),
    }
