"""Rows of text with the words of each date in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.dates.find import find_dates
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse

if TYPE_CHECKING:
    from app.document import DateMention, Document


def dates_in(document: Document) -> tuple[DateMention, ...]:
    """The dates of a read article."""
    lexicons = load_lexicons()
    return find_dates(parse(document, lexicons.grammar), lexicons)


def drawn(text: str) -> tuple[str, list[str]]:
    """The text without its brackets, and what stood in them."""
    parts = text.replace("]", "[").split("[")
    return "".join(parts), parts[1::2]


def assert_dates(case: str, row: str, edtf: str) -> None:
    """An article of 25 June 2008 has these dates, told by the words in brackets."""
    text, expected = drawn(row)

    found = dates_in(read_text(text, published="2008-06-25"))

    assert [date.span and date.span.of(text) for date in found] == expected, case
    assert " ".join(date.value.edtf for date in found if date.value) == edtf, case
