"""Grammar of a document in, its dated expressions out."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from app.document import DateMention, Span
from app.extraction.dates.direction import direction
from app.extraction.dates.meanings import Fixed, Numbered, Stretch, Told
from app.extraction.dates.numbered import date_numbered
from app.extraction.dates.resolve import Situation, resolve
from app.extraction.dates.scan import date_marks, scan_dates, scan_prose
from app.extraction.dates.tale import Marks, Tale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.document import Basis, DateValue, Document
    from app.extraction.dates.direction import Direction
    from app.extraction.dates.meanings import Expression, Meaning
    from app.lexicons.calendar import CalendarWords
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_PROSE = ("headline", "body")
_MARKS = '"“”'
_REACH = 200  # characters in which the marks round a date are looked for


def find_dates(
    parse: Parse, lexicons: Lexicons, marks: list[int] | None = None
) -> tuple[DateMention, ...]:
    """The dates of headline, dateline and body, in order.

    What names no day of its own is counted from the day of the dateline, else of
    publication; where neither is known it stays unresolved. Never from today.
    `marks` are the tokens with which a date may begin, where they are known already.
    """
    document, words = parse.document, lexicons.calendar
    marks = date_marks(parse.tokens, words) if marks is None else marks
    found = list(_given(document))
    taken = [mention.span for mention in found if mention.span]
    lines = list(_of_lines(document, words))
    anchor = _anchor(document, lines)
    told = (*lines, *_of_prose(parse, marks, words))
    expressions = [
        expression
        for expression in sorted(told, key=attrgetter("span.start"))
        if not any(expression.span.overlaps(span) for span in taken)
    ]
    found += _in_order(document, expressions, anchor, words=words)
    text = document.text
    found += date_numbered(expressions, text, dated=list(found), anchor=anchor)
    return tuple(sorted(found, key=_place))


def _place(mention: DateMention) -> tuple[int, int]:
    """Where a date stands; one that only a sidecar gives stands before all."""
    span = mention.span
    return (span.start, span.end) if span else (0, 1)


def _in_order(
    document: Document,
    expressions: list[Expression],
    anchor: DateValue | None,
    *,
    words: CalendarWords,
) -> Iterator[DateMention]:
    """The dates as they are told, each perhaps counted from the one before."""
    starts = [sentence.start for sentence in document.sentences]
    tale, speech, marks = Tale(), Tale(), Marks(document)
    for expression in expressions:
        meaning = expression.meaning
        if expression.unsure and not tale.knows(meaning):
            continue
        quoted = marks.hold(expression.span.start)
        within = speech if quoted else tale
        clause = partial(_clause, document, starts, expression.span, quoted=quoted)
        way = partial(_direction, document.text, clause, expression.span, words=words)
        value = resolve(meaning, Situation(anchor, within.base(meaning), way))
        within.note(meaning, value)
        if value or _names_day(meaning):
            yield DateMention(expression.span, value, _basis(expression, value))


def _given(document: Document) -> Iterator[DateMention]:
    """What the reader has already read in the text: stamp and dateline."""
    if document.published and document.published.span:
        yield document.published
    date = document.dateline.date if document.dateline else None
    if date and not (document.published and document.published.span == date.span):
        yield date


def _anchor(document: Document, lines: Iterable[Expression]) -> DateValue | None:
    """The article's own day: of its dateline, of a line above it, else as given."""
    day = _day_of_dateline(document)
    if day and day.value:
        return day.value
    stamp = document.published
    for expression in lines:
        if stamp and stamp.span and stamp.span.holds(expression.span):
            return stamp.value  # the clock beside figures may have told which is which
        if isinstance(expression.meaning, Fixed) and expression.meaning.value:
            return expression.meaning.value
    return stamp.value if stamp else None


def _day_of_dateline(document: Document) -> DateMention | None:
    """The day that the dateline tells, in a year that may not be known."""
    date = document.dateline.date if document.dateline else None
    known = date and date.value
    return None if known and known.precision != "day" else date


def _of_lines(document: Document, words: CalendarWords) -> Iterator[Expression]:
    """The expressions of datelines and of lines above the story.

    The day of the dateline is known, and is not read again.
    """
    day = _day_of_dateline(document)
    for section in document.sections:
        if section.kind != "dateline":
            continue
        for part in _without(section.span, day.span if day else None):
            yield from scan_dates(document.text, part, words)


def _without(whole: Span, known: Span | None) -> Iterator[Span]:
    """What is left of a stretch on either side of a part of it."""
    if known is None or not whole.holds(known):
        yield whole
        return
    if whole.start < known.start:
        yield Span(whole.start, known.start)
    if known.end < whole.end:
        yield Span(known.end, whole.end)


def _of_prose(
    parse: Parse, marks: list[int], words: CalendarWords
) -> Iterator[Expression]:
    """The expressions of headline and body."""
    for section in parse.document.sections:
        if section.kind in _PROSE:
            yield from scan_prose(parse, section.span, marks, words)


def _clause(
    document: Document, starts: list[int], date: Span, *, quoted: bool
) -> Span | None:
    """The sentence of a date, or as much of it as stands within the same marks."""
    index = bisect_right(starts, date.start) - 1
    sentence = document.sentences[index] if index >= 0 else None
    if sentence is None or not sentence.holds(date):
        return None
    start, end, text = sentence.start, sentence.end, document.text
    if quoted:
        near, far = max(start, date.start - _REACH), min(end, date.end + _REACH)
        begins = (text.rfind(mark, near, date.start) + 1 for mark in _MARKS)
        ends = (text.find(mark, date.end, far) for mark in _MARKS)
        start = max(start, *begins)
        end = min((at for at in ends if at >= 0), default=end)
    return Span(start, end)


def _direction(
    text: str, clause: Callable[[], Span | None], date: Span, *, words: CalendarWords
) -> Direction | None:
    """Where the verb of the sentence points."""
    place = clause()
    return direction(text, place, date, words.context) if place else None


def _names_day(meaning: Meaning) -> bool:
    """False for what is counted from a date that the article does not tell.

    "A year earlier" compares with the article's own year, told or not.
    """
    if isinstance(meaning, Stretch):
        return not meaning.ahead
    if isinstance(meaning, Told):
        return meaning.same or (meaning.unit == "year" and meaning.count < 0)
    return not isinstance(meaning, Numbered)


def _basis(expression: Expression, value: DateValue | None) -> Basis:
    if value is None:
        return "unresolved"
    return "stated" if isinstance(expression.meaning, Fixed) else "resolved"
