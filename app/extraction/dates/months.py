"""Dates that hold the name of a month: June 25, June 25-28, June 2008, in May."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.calendar.values import day_value, month_value, stretch_value
from app.document import Span
from app.extraction.dates.meanings import Expression, Fixed, MonthDay, MonthName
from app.extraction.dates.spot import lowers_before, start_with, word_after

if TYPE_CHECKING:
    from app.extraction.dates.spot import Spot
    from app.lexicons.calendar import CalendarWords

_OF_YEAR = re.compile(r"\s(?:of\s)?(this|last|next)\syear\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d")  # without one behind the month there is no day or year
_REACH = 32  # characters in which it stands, another month perhaps before it
_EARLY = frozenset(("early", "late", "soon"))  # as early as June
_SHIFTS = {"this": 0, "last": -1, "next": 1}
_DAYS = 31  # of the longest month
_DASHES = "-–—"
_PEOPLE = ("Mar", "Jun", "Jul", "Jan")  # alone, names of people


def read_month(spot: Spot) -> Expression | None:
    """The date that begins with the name of a month, if it is one."""
    text, patterns = spot.text, spot.patterns
    if _FIGURE.search(text, spot.end, spot.end + _REACH):
        if found := patterns.month_year.match(text, spot.start):
            return _month_of_year(found, spot.words)
        if found := patterns.month_day.match(text, spot.start):
            return month_day(text, found, spot.words)
    name = patterns.month.match(text, spot.start)
    if name is None or name[0] in _PEOPLE:
        return None
    return _bare_month(spot, name)


def month_day(
    text: str, match: re.Match[str], words: CalendarWords
) -> Expression | None:
    """The date of a match with groups for month, day, and perhaps more."""
    month, day = words.months[_name(match["month"])], _figure(match["day"])
    last, end = _range_end(text, match, words)
    span = Span(match.start(), end)
    if day > _DAYS or (last and last[1] > _DAYS):
        return None
    if match["year"] is None or end != match.end():
        known = words.known_days.get((month, day, word_after(text, end).lower()))
        shift = _of_year(text, end)
        return Expression(span, MonthDay(month, day, last, shift, known))
    year = int(match["year"])
    value = day_value(year, month, day)
    if value and last:
        until = day_value(year, *last)
        value = until and stretch_value(value, until)
    return Expression(span, Fixed(value))


def _range_end(
    text: str, match: re.Match[str], words: CalendarWords
) -> tuple[tuple[int, int] | None, int]:
    """Month and day at which a range ends, and where the date ends in the text.

    "June 25 and 26 others" is no range: the date ends after the first figure.
    """
    if not match["day2"]:
        return None, match.end()
    groups = match.groupdict()
    joint = text[match.end("day") : match.start("day2")].strip()
    counted = word_after(text, match.end())
    if joint[:1] not in _DASHES and (
        counted.lower() in words.context.measures or counted.endswith("s")
    ):
        return None, match.end("day")
    name = groups.get("month2") or groups["month"]
    return (words.months[_name(name)], _figure(groups["day2"])), match.end()


def _month_of_year(match: re.Match[str], words: CalendarWords) -> Expression | None:
    year, month = int(match["year"]), words.months[_name(match["month"])]
    value = month_value(year, month)
    if value and match["month2"]:
        until = month_value(year, words.months[_name(match["month2"])])
        value = until and stretch_value(value, until)
    return Expression(Span(*match.span()), Fixed(value)) if value else None


def _bare_month(spot: Spot, name: re.Match[str]) -> Expression | None:
    """`in May`, `last June`, `the April summit`; not Theresa May or a march."""
    start, end = name.span()
    month = spot.words.months[_name(name[0])]
    year = _of_year(spot.text, end)
    if year is not None:
        return Expression(Span(start, end), MonthName(month, year, by_year=True))
    before = lowers_before(spot)
    if last := _last_month(spot, end, before):
        until = spot.words.months[_name(last["month"])]
        return Expression(Span(start, last.end()), MonthName(month, last=until))
    if before and before[0] in _SHIFTS:
        span = Span(start_with(spot, before[0]), end)
        shifted = Expression(span, MonthName(month, _SHIFTS[before[0]]))
        return None if before[1:2] == ["the"] else shifted
    return _lone_month(spot, name, before)


def _lone_month(
    spot: Spot, name: re.Match[str], before: list[str]
) -> Expression | None:
    """`in May`; unsure is the "May is" that opens a sentence."""
    meaning = MonthName(spot.words.months[_name(name[0])])
    after = word_after(spot.text, name.end())
    paired = before[:1] == ["of"] and spot.patterns.and_month.match(
        spot.text, name.end()
    )  # "the riots of May and June"
    if paired or _stands_as_month(_name(name[0]), before, after, words=spot.words):
        return Expression(Span(*name.span()), meaning)
    if before or after not in spot.words.context.after_year:
        return None
    return Expression(Span(*name.span()), meaning, unsure=True)


def _last_month(spot: Spot, end: int, before: list[str]) -> re.Match[str] | None:
    """The other end of "between May and July", "from May to July", "May-July"."""
    patterns = spot.patterns
    if before[:1] == ["between"]:
        return patterns.and_month.match(spot.text, end)
    last = patterns.to_month.match(spot.text, end)
    joined = last is not None and not last[0][0].isspace()
    return last if joined or before[:1] == ["from"] else None


def _stands_as_month(
    name: str, before: list[str], after: str, *, words: CalendarWords
) -> bool:
    """True when the words round the name of a month make it one."""
    context = words.context
    sure = context.before_name_month
    if not before:
        return False
    parts = {"of": context.parts, "as": _EARLY}.get(before[0], frozenset())
    if before[0] in sure or not parts.isdisjoint(before[1:2]):
        return True
    if after[:1].isupper():
        return False
    if before[0] in ("and", "or", "to", "through") and before[1:2]:
        return before[1].rstrip(".") in words.months
    if before[0] in context.before_determined or before[0].endswith("'s"):
        return after.islower() and after not in ("on", "for", "to", "of", "in", "and")
    return name not in context.name_months and before[0] in context.before_month


def _name(printed: str) -> str:
    return printed.rstrip(".").lower()


def _figure(day: str) -> int:
    return int(day.rstrip("sthndr"))


def _of_year(text: str, end: int) -> int | None:
    match = _OF_YEAR.match(text, end)
    return _SHIFTS[match[1].lower()] if match else None
