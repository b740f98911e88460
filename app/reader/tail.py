"""The last paragraphs -> what they say below the story: when, and who wrote or signed.

25 Jun 2008 1006 GMT · Author: Jane Doe
This report by The Evening Globe was first published June 25, 2008.
Jane Doe, spokeswoman for the board / Port Haven, 25 June 2008
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from app.calendar.printed import find_printed
from app.document import Span
from app.reader.lines import HeaderLine, read_line
from app.reader.names import is_names, opens_byline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.calendar.printed import PrintedDate
    from app.lexicons.lexicons import Lexicons

_LAST = 5  # paragraphs from the end
_BRIEF = 140  # characters
_NAME = 6  # words; a publisher's name has no more
_CLOCKED = 2  # paragraphs from the end of the margin
_FIRST = re.compile(r"\bfirst (?:published|posted|appeared)\b", re.IGNORECASE)
_YEAR = re.compile(r"[12-](?:(?<=-)|\d)\d\d")  # 2008, -08
_WRITER = re.compile(r"(?:by|authors?|writer|reporter)\b")
_WRITERS = ("by", "author", "writer", "reporter")  # without one there is no writer


class Tail(NamedTuple):
    """By number of a paragraph, what it says; the writer it names; who signs.

    `told` are times that sentences give, `signed` is the line above a place and date.
    """

    lines: dict[int, HeaderLine]
    told: tuple[PrintedDate, ...]
    signed: int | None

    @property
    def stamps(self) -> tuple[PrintedDate, ...]:
        """The times of publication, those of changes last."""
        lines = sorted(self.lines.values(), key=lambda line: line.updated)
        return (*(line.date for line in lines if line.date), *self.told)

    @property
    def byline(self) -> Span | None:
        """Who wrote the article, where only its end tells it."""
        return next((ln.byline for ln in self.lines.values() if ln.byline), None)

    @property
    def publisher(self) -> Span | None:
        """Whose name stands beside the time of publication."""
        return next((ln.publisher for ln in self.lines.values() if ln.publisher), None)


def read_tail(text: str, paragraphs: Sequence[Span], lexicons: Lexicons) -> Tail:
    """What the last paragraphs say; the first of all is never one of them."""
    lines: dict[int, HeaderLine] = {}
    told: list[PrintedDate] = []
    for index in range(max(1, len(paragraphs) - _LAST), len(paragraphs)):
        span = paragraphs[index]
        if span.end - span.start > _BRIEF or not _may_tell(text, span):
            continue
        if _FIRST.search(text, span.start, span.end):
            told += [d for d in find_printed(text, span, lexicons.calendar) if d.day]
        line = read_line(text, span, lexicons, titled=True)
        if line and (_closes(text, line, lexicons) or line.publisher == span):
            lines[index] = line
    last = len(paragraphs) - 1
    dated = last in lines and lines[last].date and last - 1 not in lines
    signs = dated and last > 1 and _is_signature(text, paragraphs[last - 1], lexicons)
    return Tail(lines, tuple(told), last - 1 if signs else None)


def _may_tell(text: str, span: Span) -> bool:
    """False for a line that tells neither a time nor who wrote or published it."""
    if text.count(" ", span.start, span.end) < _NAME:
        return True
    if _YEAR.search(text, span.start, span.end):
        return True
    low = span.of(text).lower()
    if any(word in low for word in _WRITERS) and _WRITER.search(low):
        return True
    return "first " in low and _FIRST.search(low) is not None


def margin_stamps(
    text: str, margin: Sequence[Span], lexicons: Lexicons
) -> tuple[PrintedDate, ...]:
    """Times of publication among what the page put round the article.

    A line that says "first published", wherever it is, and a clock in the last lines.
    """
    found: list[PrintedDate] = []
    for index, span in enumerate(margin):
        first = span.end - span.start <= _BRIEF and _FIRST.search(
            text, span.start, span.end
        )
        if first or index >= len(margin) - _CLOCKED:
            stamp = stamp_of(text, span, lexicons)
            found += [stamp] if stamp and (first or stamp.time) else []
    return tuple(found)


def stamp_of(text: str, paragraph: Span, lexicons: Lexicons) -> PrintedDate | None:
    """The time of publication that a paragraph consists of."""
    line = read_line(text, paragraph, lexicons, titled=True)
    return line.date if line and not line.byline else None


def _closes(text: str, line: HeaderLine, lexicons: Lexicons) -> bool:
    """True for a date, and for a writer who is said to be one."""
    if line.byline:
        return opens_byline(line.byline.of(text), lexicons.headers)
    return line.date is not None


def _is_signature(text: str, span: Span, lexicons: Lexicons) -> bool:
    """True for `Jane Doe, spokeswoman for the board`."""
    printed = span.of(text)
    name, comma, _ = printed.partition(", ")
    brief = len(printed) <= _BRIEF and not printed.endswith((".", "!", "?", '"', "”"))
    return bool(comma) and brief and is_names(name, lexicons.headers)
