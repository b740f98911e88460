"""A stretch of text, or of tokens -> the expressions of dates in it, in order."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.dates.days import read_adverb, read_named_day, read_weekday
from app.extraction.dates.eras import read_century, read_decade_name
from app.extraction.dates.figures import read_figure
from app.extraction.dates.months import read_month
from app.extraction.dates.patterns import date_patterns
from app.extraction.dates.seasons import read_quarter, read_season
from app.extraction.dates.spot import Spot
from app.extraction.dates.stretches import read_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.document import Span
    from app.extraction.dates.meanings import Expression
    from app.extraction.dates.patterns import DatePatterns
    from app.lexicons.calendar import CalendarWords
    from app.syntax.grammar import Parse, Tokens

_READERS = {
    "month": read_month,
    "weekday": read_weekday,
    "unit": read_unit,
    "season": read_season,
    "quarter": read_quarter,
    "century": read_century,
    "decade": read_decade_name,
    "named": read_named_day,
    "adverb": read_adverb,
}
_JOINTS = tuple("$£€#@&.,/:_")  # before a figure or word without white space
_PREFIX = re.compile(
    r"\b(?:mid|late|early|first|second|third|\w{2,10}th)-$", re.IGNORECASE
)
_REACH = 13  # characters of such a prefix


def scan_dates(text: str, span: Span, words: CalendarWords) -> Iterator[Expression]:
    """The expressions inside the span; none overlaps another."""
    found = date_patterns(words).trigger.finditer(text, span.start, span.end)
    return _read(text, (match.span() for match in found), span, words)


def date_marks(tokens: Tokens, words: CalendarWords) -> list[int]:
    """The tokens with which a date may begin, in order."""
    places = date_patterns(words).places
    return [at for at, word in enumerate(tokens.words) if places[word]]


def scan_prose(
    parse: Parse, span: Span, marks: list[int], words: CalendarWords
) -> Iterator[Expression]:
    """The same of a span of headline or body, whose tokens are known.

    `marks` are those of the whole text with which a date may begin.
    """
    first = bisect_left(parse.tokens.starts, span.start)
    last = bisect_left(parse.tokens.starts, span.end, first)
    near = marks[bisect_left(marks, first) : bisect_left(marks, last)]
    if not near:
        return iter(())
    triggers = _triggers(parse, near, span, date_patterns(words))
    return _read(parse.document.text, triggers, span, words)


def _triggers(
    parse: Parse, marks: list[int], span: Span, patterns: DatePatterns
) -> Iterator[tuple[int, int]]:
    """Where words and figures start and end with which a date may begin."""
    text, starts, words = parse.document.text, parse.tokens.starts, parse.tokens.words
    whole, match, end = patterns.whole, patterns.trigger.match, span.start
    for number in marks:
        at, word = starts[number], words[number]
        tails = whole.get(word)
        if tails and not text.startswith(tails, at + len(word)):
            if at >= end:
                end = at + len(word)
                yield at, end
            continue
        for place in patterns.places[word]:
            if at + place >= end and (found := match(text, at + place, span.end)):
                end = found.end()
                yield at + place, end


def _read(
    text: str, triggers: Iterable[tuple[int, int]], span: Span, words: CalendarWords
) -> Iterator[Expression]:
    patterns = date_patterns(words)
    least = end = span.start
    for start, stop in triggers:
        if start < end or _is_joined(text, start):
            continue
        word = text[start:stop]
        read = _READERS.get(patterns.kinds.get(word, ""), read_figure)
        found = read(Spot(text, word, start, stop, least, words, patterns))
        if found and end <= found.span.start and found.span.end <= span.end:
            end = found.span.end
            yield found


def _is_joined(text: str, start: int) -> bool:
    """True when the mark before makes it part of a whole: $2008, 5.18, X-2000."""
    if start == 0:
        return False
    if text.startswith("-", start - 1):
        return _PREFIX.search(text, max(0, start - _REACH), start) is None
    return text.startswith(_JOINTS, start - 1)
