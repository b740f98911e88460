"""A header line -> the dates on it, what their labels say, and the words between.

Published: June 25, 2008 10:06 a.m. EDT | Updated: June 26, 2008
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from app.calendar.printed import PrintedDate, find_printed
from app.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons

_EDGES = " \t\u00a0,;:|•·()[]-–—/*_"
_YEAR = re.compile(r"[12]\d{3}|-\d\d")


def line_dates(text: str, line: Span, lexicons: Lexicons) -> list[PrintedDate]:
    """The whole dates on a line, year and day told."""
    if _YEAR.search(text, line.start, line.end) is None:
        return []
    found = find_printed(text, line, lexicons.calendar)
    return [date for date in found if date.year and date.day]


class Gap(NamedTuple):
    """What stands before a date or after the last: other words, and a label's sense."""

    words: Span | None
    label: str | None


def find_gaps(
    text: str, line: Span, dates: list[PrintedDate], *, words: HeaderWords
) -> Iterator[Gap]:
    """What stands before each date, and after the last, without separators."""
    starts = [line.start, *(date.span.end for date in dates)]
    ends = [*(date.span.start for date in dates), line.end]
    for start, end in zip(starts, ends, strict=True):
        start, end = _strip(text, start, end)
        low = text[start:end].lower()
        label = None
        if not dates:  # "Published", over a line with the date
            label = low if low in _labels(words) else None
        elif end < line.end:
            label = _label(low, words)
        start, end = _strip(text, start, end - len(label or ""))
        sense = label and ("updated" if label in words.updated_labels else "published")
        yield Gap(Span(start, end) if start < end else None, sense)


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _label(low: str, words: HeaderWords) -> str | None:
    """The longest label with which the words before a date end."""
    known = _labels(words)
    found = [
        label
        for label in known
        if low.endswith(label) and not low[: -len(label)][-1:].isalnum()
    ]
    return max(found, key=len, default=None)


@cache
def _labels(words: HeaderWords) -> frozenset[str]:
    return words.published_labels | words.updated_labels


def published_on(
    dates: list[PrintedDate], gaps: list[Gap]
) -> tuple[PrintedDate | None, bool]:
    """The date of publication, else of a change, and which of the two it is.

    Of one day printed twice the plain form: "03/04/2009 April 3, 2009".
    """
    pairs = zip(dates, gaps[: len(dates)], strict=True)
    first = [date for date, gap in pairs if gap.label != "updated"]
    if not first:
        return (dates[0], True) if dates else (None, False)
    twins = (one for one in first if first[0].swapped and _is_twin(first[0], one))
    return next(twins, first[0]), False


def _is_twin(doubtful: PrintedDate, plain: PrintedDate) -> bool:
    """True where the plain date is one of the two readings of the doubtful one."""
    same = {doubtful.day, doubtful.month} == {plain.day, plain.month}
    return same and doubtful.year == plain.year and not plain.swapped
