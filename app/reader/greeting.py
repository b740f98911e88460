"""The first paragraphs of a newsletter -> the day that its greeting tells.

Good morning. It is Wednesday, June 25th, 2008. · Today is 25 June 2008.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.calendar.printed import find_printed
from app.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.calendar.printed import PrintedDate
    from app.lexicons.lexicons import Lexicons

_FIRST = 5  # paragraphs, the headline and a line under it among them
_REACH = 120  # characters from the greeting to the date
_YEAR = re.compile(r"[12]\d{3}")  # without one there is no whole date
_TODAY = re.compile(
    r"\b(?:it is|it['’]s|today is|this is|welcome to)\s+", re.IGNORECASE
)
_HINTS = ("it is", "it's", "it’s", "today is", "this is", "welcome to")
_GREETING = re.compile(
    r"(?:good (?:morning|afternoon|evening|day)|hello|hi|greetings|welcome"
    r"|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)


def greeted_days(
    text: str, paragraphs: Sequence[Span], lexicons: Lexicons
) -> Iterator[PrintedDate]:
    """The whole dates that a greeting, or "It is ..." at the beginning, names."""
    for span in paragraphs[:_FIRST]:
        start, end = span.start, min(span.end, span.start + _REACH)
        greeted = _GREETING.match(text, start, end) is not None
        low = text[start:end].lower()
        if not greeted and not any(hint in low for hint in _HINTS):
            continue
        if not _YEAR.search(low):
            continue
        told = {match.end() for match in _TODAY.finditer(text, start, end)}
        if not (greeted or told):
            continue
        for date in find_printed(text, Span(start, end), lexicons.calendar):
            if date.year and date.day and (greeted or date.span.start in told):
                yield date
