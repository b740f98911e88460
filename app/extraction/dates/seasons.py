"""Seasons and quarters with what makes them a date: last summer, Q1 2009."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.calendar.values import quarter_value, season_value
from app.document import Span
from app.extraction.dates.meanings import Expression, Fixed, PartOfYear, Season
from app.extraction.dates.spot import lowers_before, start_with

if TYPE_CHECKING:
    from app.extraction.dates.spot import Spot

_ORDINAL = re.compile(r"\b([A-Za-z]+|[1-4](?=st|nd|rd|th))(?:st|nd|rd|th)?[\s-]$")
_FIGURES = re.compile(r"[1-4]")
_FOURTH = 4
_NEAR = 10  # characters of an ordinal
_SHIFTS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_OF_YEAR = re.compile(r"\s(?:of\s)?([12]\d{3})\b(?![,.]\d)")
_OF_THIS = re.compile(r"\s(?:of\s)?(last|this|next)\syear\b")
_QUARTER = 32  # before the first quarter, in ISO 8601-2
_IN = ("in", "during", "over", "throughout", "by", "before", "until", "since", "after")
_ENDING = ("until", "till", "by", "before", "since")  # "a delay until spring"
_OF = re.compile(r"\s(?:of|in)\b")  # the fall of the city, the spring in his step


def read_season(spot: Spot) -> Expression | None:
    """The season at the spot, if the words round it make it a date."""
    name = spot.word.lower()
    code = spot.words.seasons[name]
    if year := _OF_YEAR.match(spot.text, spot.end):
        value = season_value(int(year[1]), code)
        return Expression(Span(spot.start, year.end()), Fixed(value))
    if which := _OF_THIS.match(spot.text, spot.end):
        meaning = PartOfYear(code, _SHIFTS[which[1]])
        return Expression(Span(spot.start, which.end()), meaning)
    first, second, *_ = [*lowers_before(spot), "", ""]
    if first in _SHIFTS and second != "the":
        span = Span(start_with(spot, first), spot.end)
        return Expression(span, Season(code, _SHIFTS[first]))
    ends = first in _ENDING or (first == "the" and second in _IN)
    sure = ends and not _OF.match(spot.text, spot.end)
    return Expression(Span(spot.start, spot.end), Season(code)) if sure else None


def read_quarter(spot: Spot) -> Expression | None:
    """`the first quarter of 2008`, `Q1 this year`; no quarter without its year."""
    year = _OF_YEAR.match(spot.text, spot.end) or _OF_THIS.match(spot.text, spot.end)
    start, number = _numbered(spot)
    if year is None or not number:
        return None
    span = Span(start, year.end())
    if year[1] in _SHIFTS:
        return Expression(span, PartOfYear(_QUARTER + number, _SHIFTS[year[1]]))
    return Expression(span, Fixed(quarter_value(int(year[1]), number)))


def _numbered(spot: Spot) -> tuple[int, int | None]:
    """Where the quarter begins with its number, and that number."""
    if figure := _FIGURES.search(spot.word):
        return spot.start, int(figure[0])
    near = max(spot.least, spot.start - _NEAR)
    which = _ORDINAL.search(spot.text, near, spot.start)
    return (which.start(), _number(which[1], spot)) if which else (spot.start, None)


def _number(printed: str, spot: Spot) -> int | None:
    low = printed.lower()
    number = int(low) if low.isdigit() else spot.words.ordinals.get(low, 0)
    return number if number <= _FOURTH else None
