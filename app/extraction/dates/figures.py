"""Dates that begin with a figure: 25 June, 25/06/2008, 2008-09, the 1990s, 2008."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.calendar.printed import find_printed
from app.calendar.values import century_value, decade_value, stretch_value, year_value
from app.document import Span
from app.extraction.dates.meanings import Expression, Fixed, MonthsDay
from app.extraction.dates.months import month_day
from app.extraction.dates.spot import lowers_before, word_after, words_before

if TYPE_CHECKING:
    from app.extraction.dates.spot import Spot
    from app.lexicons.calendar import CalendarWords, DateContext

_FIRST, _LAST = 1500, 2100  # years that are told in news
_EARLIEST = 1000  # after "in" or "since"
_MODERN, _NEAR_FUTURE = 1900, 2060  # years that may stand beside any noun
_CENTURY, _THIS_CENTURY = 100, 2000
_FIGURES = 4  # of a year
_PIVOT = 40  # '40 is 1940, '39 is 2039
_APOSTROPHES = ("'", "’")
_LEAD = 10  # characters before a short year
_BEFORE_SHORT = ("in ", "since ", "until ", "of ", "summer ", "spring ")
_ON = (["on"], ["until"], ["by"], ["of"], ["since"])
_OF_MONTH = re.compile(r"(?:st|nd|rd|th)(?=[.,;)](?!\w))")


def read_figure(spot: Spot) -> Expression | None:
    """The date that begins with the figure, if it is one."""
    text, patterns = spot.text, spot.patterns
    if found := patterns.day_month.match(text, spot.start):
        return month_day(text, found, spot.words)
    if found := patterns.numeric.match(text, spot.start):
        return _numeric(text, found, spot.words)
    if found := patterns.decade.match(text, spot.start):
        return _decade(found)
    if spot.end - spot.start < _FIGURES and spot.word.isdigit():
        return _short(spot)
    found = patterns.year.match(text, spot.start)
    if found is None or not _is_year(spot, found):
        return None
    last = patterns.and_year.match(text, found.end())
    return _run(found, last) if last and _is_run(spot, last) else _years(found)


def _short(spot: Spot) -> Expression | None:
    """`'94` after "in", and `the 15th`, a day of the month."""
    figure = int(spot.word)
    lead = lowers_before(spot)[:2]
    marked = spot.start > spot.least
    if marked and spot.text.startswith(_APOSTROPHES, spot.start - 1):
        near = spot.text[max(spot.least, spot.start - _LEAD) : spot.start - 1]
        told = near.lower().endswith(_BEFORE_SHORT)
        year = figure + (_THIS_CENTURY if figure < _PIVOT else _MODERN)
        span = Span(spot.start - 1, spot.end)
        return Expression(span, Fixed(year_value(year))) if told else None
    ends = _OF_MONTH.match(spot.text, spot.end)
    if ends is None or lead[:1] != ["the"] or lead[1:] not in _ON:
        return None
    return Expression(Span(spot.start, ends.end()), MonthsDay(figure))


def _numeric(
    text: str, match: re.Match[str], words: CalendarWords
) -> Expression | None:
    span = Span(*match.span())
    printed = next(find_printed(text, span, words), None)
    return Expression(span, Fixed(printed.value())) if printed else None


def _decade(match: re.Match[str]) -> Expression:
    year = int(match["full"] or f"19{match['short']}")
    start = match.start() - bool(match["short"])  # the apostrophe of '80s
    whole = year % _CENTURY == 0 and year < _THIS_CENTURY  # the 1800s
    value = century_value(year) if whole else decade_value(year)
    return Expression(Span(start, match.end()), Fixed(value))


def _run(first: re.Match[str], last: re.Match[str]) -> Expression:
    """`between 2009 and 2014`."""
    start, end = year_value(int(first[0][:_FIGURES])), year_value(int(last["year"]))
    value = start and end and stretch_value(start, end)
    return Expression(Span(first.start(), last.end()), Fixed(value))


def _is_run(spot: Spot, last: re.Match[str]) -> bool:
    """True for two years behind "between" or "from"."""
    lead = "between" if last["joint"] == "and" else "from"
    return lowers_before(spot)[:1] == [lead]


def _years(match: re.Match[str]) -> Expression:
    """One year, or a run of years such as 2008-12 and 1939-1945."""
    year = int(match[0][:_FIGURES])
    value = year_value(year)
    if match["to"]:
        last = int(match["to"])
        last += year - year % _CENTURY if last < _CENTURY else 0
        until = year_value(last)
        joined = value and until and stretch_value(value, until)
        if joined and year < last <= _LAST:
            return Expression(Span(*match.span()), Fixed(joined))
    return Expression(Span(match.start(), match.start() + _FIGURES), Fixed(value))


def _is_year(spot: Spot, match: re.Match[str]) -> bool:
    year, context = int(match[0][:_FIGURES]), spot.words.context
    after = word_after(spot.text, match.end())
    counts = after.lower() in context.measures or after[:1].isdigit()
    before = words_before(spot)
    sure = before[:1] and before[0].lower() in context.sure_before_year
    if counts or not (_EARLIEST if sure else _FIRST) <= year <= _LAST:
        return False
    if before:
        return _stands_as_year(before, after, year, context=context)
    alone = not after and _MODERN <= year <= _NEAR_FUTURE
    return alone or after in context.after_year


def _stands_as_year(
    before: list[str], after: str, year: int, *, context: DateContext
) -> bool:
    """True when the word before a figure makes it a year."""
    low = before[0].lower()
    if low in context.sure_before_year:
        return True
    if low in context.before_year:
        paired = low != "and" or len(before) == 1 or before[1][:_FIGURES].isdigit()
        plural = after.islower() and after.endswith("s")
        return paired and (not plural or after in context.after_year)
    modern = _MODERN <= year <= _NEAR_FUTURE
    if low in context.before_determined or low.endswith("'s"):
        return modern and bool(after)
    return modern and before[0][:1].isupper() and low not in context.numbered
