"""Document in, its dated expressions out."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from typing import TYPE_CHECKING

from app.document import DateMention, Span
from app.extraction.dates.direction import direction
from app.extraction.dates.meanings import Fixed, Told
from app.extraction.dates.resolve import Situation, resolve
from app.extraction.dates.scan import scan_dates
from app.lexicons.lexicons import load_lexicons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.document import Basis, DateValue, Document
    from app.extraction.dates.direction import Direction
    from app.extraction.dates.meanings import Expression, Meaning
    from app.lexicons.calendar import CalendarWords
    from app.lexicons.lexicons import Lexicons

_DATED = ("headline", "dateline", "body")  # sections whose dates belong to the article
_NOWHERE = Span(0, 1)


def find_dates(
    document: Document, lexicons: Lexicons | None = None
) -> tuple[DateMention, ...]:
    """The dates of headline, dateline and body, in order.

    What names no day of its own is counted from the day of the dateline, else of
    publication; where neither is known it stays unresolved. Never from today.
    """
    words = (lexicons or load_lexicons()).calendar
    found = list(_given(document))
    taken = [mention.span for mention in found if mention.span]
    anchor = _anchor(document, words)
    starts = [sentence.start for sentence in document.sentences]
    told: DateValue | None = None
    for expression in _expressions(document, words):
        if any(expression.span.overlaps(span) for span in taken):
            continue
        way = partial(_direction, document, starts, expression, words=words)
        value = resolve(expression.meaning, Situation(anchor, told, way))
        told = value or told
        if value or _names_day(expression.meaning):
            found.append(DateMention(expression.span, value, _basis(expression, value)))
    return tuple(sorted(found, key=lambda mention: mention.span or _NOWHERE))


def _given(document: Document) -> Iterator[DateMention]:
    """What the reader has already read in the text: stamp and dateline."""
    if document.published and document.published.span:
        yield document.published
    date = document.dateline.date if document.dateline else None
    if date and not (document.published and document.published.span == date.span):
        yield date


def _anchor(document: Document, words: CalendarWords) -> DateValue | None:
    """The article's own day: of its dateline, of a line above it, else as given."""
    date = document.dateline.date if document.dateline else None
    if date and date.value and date.value.precision == "day":
        return date.value
    lines = [part.span for part in document.sections if part.kind == "dateline"]
    for span in lines:
        for expression in scan_dates(document.text, span, words):
            if isinstance(expression.meaning, Fixed) and expression.meaning.value:
                return expression.meaning.value
    return document.published.value if document.published else None


def _expressions(document: Document, words: CalendarWords) -> Iterator[Expression]:
    for section in document.sections:
        if section.kind in _DATED:
            yield from scan_dates(document.text, section.span, words)


def _direction(
    document: Document,
    starts: list[int],
    expression: Expression,
    *,
    words: CalendarWords,
) -> Direction | None:
    """Where the verb of the sentence points."""
    index = bisect_right(starts, expression.span.start) - 1
    sentence = document.sentences[index] if index >= 0 else None
    if sentence is None or not sentence.holds(expression.span):
        return None
    return direction(document.text, sentence, expression.span, words.context)


def _names_day(meaning: Meaning) -> bool:
    """False for what is counted from a date that the article does not tell."""
    return not isinstance(meaning, Told) or meaning.same


def _basis(expression: Expression, value: DateValue | None) -> Basis:
    if value is None:
        return "unresolved"
    return "stated" if isinstance(expression.meaning, Fixed) else "resolved"
