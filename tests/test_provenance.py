"""Every stored span, cut from its article, is the stored text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.store.engine import Database

TABLES = ["article", "mention", "quote", "event"]


def spans_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if value.get("start") is not None:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from spans_in(item)


def unpacked(row: dict[str, Any]) -> dict[str, Any]:
    """The row with its JSON columns read."""
    return {
        key: json.loads(value)
        if isinstance(value, str) and key != "text" and value[:1] in {"{", "["}
        else value
        for key, value in row.items()
    }


@pytest.mark.parametrize("table", TABLES)
def test_every_span_is_the_words_it_says(database: Database, table: str) -> None:
    owner = "seq" if table == "article" else "article_seq"
    with database.engine.connect() as connection:
        articles = connection.exec_driver_sql("SELECT seq, text FROM article").all()
        rows = connection.exec_driver_sql(f"SELECT * FROM {table}").mappings().all()  # noqa: S608 names of our own
    texts = {article.seq: article.text for article in articles}
    spans = [
        (texts[row[owner]], span)
        for row in rows
        for span in spans_in(unpacked(dict(row)))
    ]

    assert spans
    for text, span in spans:
        assert 0 <= span["start"] < span["end"] <= len(text)
        cut = text[span["start"] : span["end"]]
        assert span.get("text", cut) == cut
