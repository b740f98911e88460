"""Stretches that are counted: two years ago, a day earlier, in three weeks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.dates.meanings import Anniversary, Expression, Stretch, Told
from app.extraction.dates.spot import start_with

if TYPE_CHECKING:
    from app.extraction.dates.meanings import Meaning, Unit
    from app.extraction.dates.spot import Spot
    from app.lexicons.calendar import CalendarWords

_COUNTED = re.compile(r"\s(ago|earlier|later|hence|from\snow)\b")
_ALONE = re.compile(
    r"\s(before|after)(?=[,.;:)\"”’]|\s*$|\s(?:that|in|at|by|and|but|he|she|they)\b)"
)
_SIGNS = {"ago": -1, "earlier": -1, "before": -1}  # the rest look forward
_TODAY = re.compile(r"\s(?:today|this\s(month|week))\b")
_TIME = re.compile(r"['’]?s?['’]?\stime\b")
_AROUND = ("before", "after")
_WEEK = 7  # days
_FIGURES = 4  # of a number that still counts
_UNITS: dict[str, Unit] = {"month": "month", "week": "week"}
_AHEAD = ("day", "week", "month", "year")
# "The worst in ten years", "for the first time in weeks": a stretch gone by.
_GONE = frozenset({"time", "times", "first", "worst", "best", "only", "once", "twice"})


def read_counted(spot: Spot, before: list[str], unit: Unit) -> Expression | None:
    """`two years ago`, `a day earlier`, `the day before`, `in two weeks`."""
    found = _COUNTED.match(spot.text, spot.end) or _ALONE.match(spot.text, spot.end)
    count = _number(before, spot.words)
    if found is None:
        return _ahead(spot, before, unit, count=count)
    if before[0].lower() == "the" and unit == "day" and found[1] in _AROUND:
        count = 1
    from_now = found[1] in ("ago", "hence") or found[1].startswith("from")
    if count is not None and from_now and unit == "week":
        unit, count = "day", _WEEK * count  # the same day of another week
    if count is None or (unit == "hour" and not from_now):
        return None  # hours are counted within a day told
    end = found.end()
    signed = count * _SIGNS.get(found[1], 1)
    meaning: Meaning = Stretch(unit, signed) if from_now else Told(unit, signed)
    if (
        unit == "year"
        and found[1] == "ago"
        and (day := _TODAY.match(spot.text, found.end()))
    ):
        meaning, end = Anniversary(_UNITS.get(day[1], "day"), signed), day.end()
    return Expression(Span(start_with(spot, before[0]), end), meaning)


def _ahead(
    spot: Spot, before: list[str], unit: Unit, *, count: int | None
) -> Expression | None:
    """`in two weeks` where the verb looks on, `in two years' time`."""
    lead = [word.lower() for word in before[1:3]]
    if count is None or unit not in _AHEAD or lead[:1] != ["in"]:
        return None
    span = Span(start_with(spot, before[0]), spot.end)
    if time := _TIME.match(spot.text, spot.end):
        return Expression(Span(span.start, time.end()), Stretch(unit, count))
    gone = lead[1:] and (lead[1] in _GONE or lead[1].endswith("est"))
    if gone or spot.text.startswith((" of", "'", "’", "-"), spot.end):
        return None
    return Expression(span, Stretch(unit, count, ahead=True))


def _number(before: list[str], words: CalendarWords) -> int | None:
    low = before[0].lower()
    if low.isascii() and low.isdigit():
        return int(low[:_FIGURES])
    if before[1:2] and before[1].lower() == "half":
        return None
    return words.numbers.get(low)
