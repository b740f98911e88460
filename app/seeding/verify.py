"""A database just written -> proof that every part of it holds, or an error."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON

from app.errors import SeedFailed
from app.store.tables import ArticleRow, EventRow, MentionRow, QuoteRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Table
    from sqlmodel import SQLModel


def verify(connection: Connection) -> None:
    """Check the file's structure, all references and every span.

    Raises:
        SeedFailed: something does not hold; the message says what.
    """
    problems = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    if problems != "ok":
        raise SeedFailed(f"the new database is not sound: {problems}")
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if dangling:
        raise SeedFailed(f"a row of {dangling[0]} refers to no row of {dangling[2]}")
    for model in (ArticleRow, MentionRow, QuoteRow, EventRow):
        _verify_spans(connection, model)


def _verify_spans(connection: Connection, model: type[SQLModel]) -> None:
    """Cut every span of a table from its article and compare it with its words."""
    table: Table = model.metadata.tables[str(model.__tablename__)]
    nested = [column.name for column in table.columns if isinstance(column.type, JSON)]
    owner = "seq" if model is ArticleRow else "article_seq"
    plain = ["start", "end", "text"] if model in {MentionRow, QuoteRow} else []
    columns = ", ".join(f'"{name}"' for name in ["seq", owner, *plain, *nested])
    query = f"SELECT {columns} FROM {table.name} ORDER BY seq"  # noqa: S608 own names
    text, of_article = "", None
    for seq, article, *values in connection.exec_driver_sql(query):
        if article != of_article:
            text, of_article = _text(connection, article), article
        own = dict(zip(plain, values, strict=False))
        found = [json.loads(value) for value in values[len(plain) :] if value]
        for span in _spans_in([own, *found]):
            if not _holds(text, span):
                raise SeedFailed(f"{table.name} {seq} has a span that is not its text")


def _text(connection: Connection, article_seq: int) -> str:
    query = "SELECT text FROM article WHERE seq = ?"
    return str(connection.exec_driver_sql(query, (article_seq,)).scalar_one())


def _spans_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every object with a start, at any depth."""
    if isinstance(value, list):
        for item in value:
            yield from _spans_in(item)
    elif isinstance(value, dict):
        if value.get("start") is not None:
            yield value
        for item in value.values():
            if isinstance(item, dict | list):
                yield from _spans_in(item)


def _holds(text: str, span: dict[str, Any]) -> bool:
    start, end = span["start"], span["end"]
    if not 0 <= start < end <= len(text):
        return False
    return "text" not in span or text[start:end] == span["text"]
