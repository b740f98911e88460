"""The full-text indexes: which words of which table a search looks through.

Each is a contentless FTS5 table whose rowid is the `seq` of the row: it finds rows and
ranks them, the text itself stands in the row alone. Letters with and without diacritics
are the same, and prefixes of two and three letters have an index of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Fulltext:
    """The index `name` of the words that `texts` (SQL over one `table`) selects."""

    name: str
    table: str
    columns: tuple[str, ...]
    texts: tuple[str, ...]


_WORDS = "(SELECT group_concat(value, ' | ') FROM json_each({column}))"

FULLTEXTS = (
    Fulltext("article_words", "article", ("headline", "text"), ("headline", "text")),
    Fulltext(
        "actor_words",
        "actor",
        ("name", "aliases", "titles"),
        ("name", _WORDS.format(column="aliases"), _WORDS.format(column="titles")),
    ),
    Fulltext("quote_words", "quote", ("text",), ("text",)),
    Fulltext("event_words", "event", ("text",), ("json_extract(sentence, '$.text')",)),
)


def write_fulltext(connection: Connection) -> None:
    """Build every index from rows already written: faster than keeping them up."""
    for index in FULLTEXTS:
        connection.exec_driver_sql(_create(index))
        connection.exec_driver_sql(_fill(index))


def _create(index: Fulltext) -> str:
    columns = ", ".join(index.columns)
    return (
        f"CREATE VIRTUAL TABLE {index.name} USING fts5({columns}, content='',"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )


def _fill(index: Fulltext) -> str:
    columns, texts = ", ".join(index.columns), ", ".join(index.texts)
    return (
        f"INSERT INTO {index.name}(rowid, {columns})"  # noqa: S608 names of our own
        f" SELECT seq, {texts} FROM {index.table} ORDER BY seq"
    )
