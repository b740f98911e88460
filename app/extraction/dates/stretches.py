"""Stretches of time: last week, two years ago, the next day, the end of the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from app.document import Span
from app.extraction.dates.meanings import Expression, MonthDay, Stretch, Told
from app.extraction.dates.spot import start_with, word_after, words_before

if TYPE_CHECKING:
    from app.extraction.dates.meanings import Meaning, Unit
    from app.extraction.dates.spot import Spot
    from app.lexicons.calendar import CalendarWords

_ROUND = re.compile(r"day\s(?:before\s(yesterday)|after\stomorrow)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\s(ago|earlier|later|hence|from\snow)\b")
_ALONE = re.compile(
    r"\s(before|after)(?=[,.;:)\"”’]|\s*$|\s(?:that|in|at|by|and|but|he|she|they)\b)"
)
_SIGNS = {"ago": -1, "earlier": -1, "before": -1}  # the rest look forward
_TOLD = {"following": 1, "previous": -1, "preceding": -1, "same": 0, "that": 0}
_SHIFTS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1}
_YEAR_END = re.compile(r"year[\s-]end\b", re.IGNORECASE)
_END_OF = re.compile(r"(?:end|close)\sof\s(the|this|last|next)\s$", re.IGNORECASE)
_BY = frozenset(("by", "at", "before", "until", "till", "through"))
_AROUND = ("before", "after")
_END_REACH = 20  # characters of "end of the " and the like
_FIGURES = 4  # of a number that still counts
_LONG = ("week", "weekend", "month", "year")


def read_unit(spot: Spot) -> Expression | None:
    """The stretch whose unit stands at the spot, if the words round it say which."""
    if found := _ROUND.match(spot.text, spot.start):
        count = -2 if found[1] else 2
        span = Span(start_with(spot, "the"), found.end())
        return Expression(span, Stretch("day", count))
    before = words_before(spot)
    if not before:
        return None
    unit = cast("Unit", spot.words.relative.units[spot.word.lower()])
    year = _year_end(spot, before) if unit == "year" else None
    return year or _counted(spot, before, unit) or _which(spot, before, unit)


def _year_end(spot: Spot, before: list[str]) -> Expression | None:
    """`by year end`, `by the end of the year`: its last day."""
    if found := _YEAR_END.match(spot.text, spot.start):
        by = before[0].lower() in _BY
        last = MonthDay(12, 31, shift=0)
        return Expression(Span(*found.span()), last) if by else None
    near = max(spot.least, spot.start - _END_REACH)
    ends = _END_OF.search(spot.text, near, spot.start)
    if ends is None or _BY.isdisjoint(word.lower() for word in before):
        return None
    last = MonthDay(12, 31, shift=_SHIFTS.get(ends[1].lower(), 0))
    return Expression(Span(ends.start(), spot.end), last)


def _counted(spot: Spot, before: list[str], unit: Unit) -> Expression | None:
    """`two years ago`, `a day earlier`, `the day before`."""
    found = _COUNTED.match(spot.text, spot.end) or _ALONE.match(spot.text, spot.end)
    if found is None:
        return None
    count = _number(before, spot.words)
    if before[0].lower() == "the" and unit == "day" and found[1] in _AROUND:
        count = 1
    from_now = found[1] in ("ago", "hence") or found[1].startswith("from")
    if count is None or (unit == "hour" and not from_now):
        return None  # hours are counted within a day told
    signed = count * _SIGNS.get(found[1], 1)
    meaning = Stretch(unit, signed) if from_now else Told(unit, signed)
    return Expression(Span(start_with(spot, before[0]), found.end()), meaning)


def _number(before: list[str], words: CalendarWords) -> int | None:
    low = before[0].lower()
    if low.isascii() and low.isdigit():
        return int(low[:_FIGURES])
    if before[1:2] and before[1].lower() == "half":
        return None
    return words.numbers.get(low)


def _which(spot: Spot, before: list[str], unit: Unit) -> Expression | None:
    """`last week`, `this morning`, `the following year`, `the weekend`."""
    name, first = spot.word.lower(), before[0].lower()
    many = name.endswith("s") and name != "year's"
    if many and (name, first) != (
        "years",
        "this",
    ):  # for "this year's" without its mark
        return None
    if _is_title(spot, before) or word_after(spot.text, spot.end) == "of":
        return None
    second = before[1].lower() if len(before) > 1 else ""
    meaning = _told(first, second, unit) or _shifted(first, second, unit)
    if meaning is None:
        return None
    return Expression(Span(start_with(spot, first), spot.end), meaning)


def _told(first: str, second: str, unit: Unit) -> Meaning | None:
    if first in _TOLD:
        same = first == "same"
        return Told(unit, _TOLD[first], same) if unit in ("day", *_LONG) else None
    if first == "next" and second == "the":
        return Told("day", 1) if unit in ("day", "half") else None
    if first == "the" and second == "in":  # "in the evening", "later in the day"
        return Told("day", 0) if unit in ("day", "half") else None
    return None


def _shifted(first: str, second: str, unit: Unit) -> Meaning | None:
    if first == "the" and unit == "weekend":
        return Stretch("weekend", None)
    if second == "the" or (first == "past" and second != "this"):
        return None
    if unit in _LONG and first in _SHIFTS:
        return Stretch(unit, _SHIFTS[first])
    if unit in ("half", "night") and first in ("last", "this"):
        return Stretch("day", _SHIFTS[first])
    return None


def _is_title(spot: Spot, before: list[str]) -> bool:
    """True for the programme "This Week"; not for "Last week" opening a sentence."""
    if not (spot.word[0].isupper() and before[0][:1].isupper()):
        return False
    opened = spot.text[start_with(spot, before[0]) - 1]
    return len(before) > 1 or opened in "\"“‘'"
