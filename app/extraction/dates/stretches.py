"""Stretches of time that words tell: last week, the next day, the end of the year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from app.document import Span
from app.extraction.dates.counted import read_counted
from app.extraction.dates.meanings import Expression, MonthDay, Stretch, Told
from app.extraction.dates.order import read_ordered
from app.extraction.dates.spot import start_with, word_after, words_before

if TYPE_CHECKING:
    from app.extraction.dates.meanings import Meaning, Unit
    from app.extraction.dates.spot import Spot

_TOLD = {"following": 1, "previous": -1, "preceding": -1, "same": 0, "that": 0}
_SHIFTS = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1}
_YEAR_END = re.compile(r"year[\s-]end\b", re.IGNORECASE)
_END_OF = re.compile(r"(?:end|close)\sof\s(the|this|last|next)\s$", re.IGNORECASE)
_BY = frozenset(("by", "at", "before", "until", "till", "through"))
_END_REACH = 20  # characters of "end of the " and the like
_LONG = ("week", "weekend", "month", "year")
_PRESENT = ("week", "month", "year")
_DAILY = ("day", "half", "night")
# "The last match of the day", "in the middle of the month": a part of the present one.
_PARTS = frozenset({"start", "beginning", "middle", "end", "half", "rest", "part"})
_OF_DAY = _PARTS | {"last", "first", "final", "closing", "opening", "second", "third"}


def read_unit(spot: Spot) -> Expression | None:
    """The stretch whose unit stands at the spot, if the words round it say which."""
    before = words_before(spot)
    unit = cast("Unit", spot.words.relative.units[spot.word.lower()])
    if ordered := read_ordered(spot, unit, before):
        return ordered
    if not before:
        return None
    year = _year_end(spot, before) if unit == "year" else None
    return year or read_counted(spot, before, unit) or _which(spot, before, unit)


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
    meaning = (
        _told(first, second, unit)
        or _shifted(first, second, unit)
        or _present(first, second, unit, third=[word.lower() for word in before[2:5]])
    )
    if meaning is None:
        return None
    return Expression(Span(start_with(spot, first), spot.end), meaning)


def _told(first: str, second: str, unit: Unit) -> Meaning | None:
    if first in _TOLD:
        same = first == "same"
        if unit in _DAILY:
            return Told("day", _TOLD[first], same)
        return Told(unit, _TOLD[first], same) if unit in _LONG else None
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


def _present(
    first: str, second: str, unit: Unit, *, third: list[str]
) -> Meaning | None:
    """`earlier in the week`, `the middle of the month`, `the last match of the day`."""
    if first != "the" or not third:
        return None
    if second == "in":
        now = unit in _PRESENT and third[0] in ("earlier", "later", "early", "late")
        return Stretch(unit, 0) if now else None
    if second != "of":
        return None
    if unit == "day":
        part = not _OF_DAY.isdisjoint(third) and "at" not in third
        return Told("day", 0) if part else None
    part = unit in _PRESENT and third[0] in _PARTS
    return Stretch(unit, 0) if part else None


def _is_title(spot: Spot, before: list[str]) -> bool:
    """True for the programme "This Week"; not for "Last week" opening a sentence."""
    if not (spot.word[0].isupper() and before[0][:1].isupper()):
        return False
    opened = spot.text[start_with(spot, before[0]) - 1]
    return len(before) > 1 or opened in "\"“‘'"
