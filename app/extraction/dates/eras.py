"""Centuries and decades by their names: the 19th century, the late sixties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.calendar.values import century_value, decade_value
from app.document import Span
from app.extraction.dates.meanings import Century, Expression, Fixed
from app.extraction.dates.spot import lowers_before, start_with

if TYPE_CHECKING:
    from app.extraction.dates.spot import Spot

_ORDINAL = re.compile(r"\b(?:(\d\d?)(?:st|nd|rd|th)|([A-Za-z]+(?:-first)?))[\s-]$")
_NEAR = 16  # characters of an ordinal
_CENTURY = 100
_LAST = 22  # of the centuries that are told in news
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_BEFORE = frozenset({"the", "early", "late", "mid"})


def read_century(spot: Spot) -> Expression | None:
    """`the 19th century`, `last century`; not centuries in general."""
    near = max(spot.least, spot.start - _NEAR)
    which = _ORDINAL.search(spot.text, near, spot.start)
    if which is None:
        return None
    word = (which[2] or "").lower()
    if word in _SHIFTS and spot.word == "century":
        span = Span(start_with(spot, word), spot.end)
        return Expression(span, Century(_SHIFTS[word]))
    number = int(which[1] or spot.words.ordinals.get(word, 0))
    if not 1 < number <= _LAST:
        return None  # "the first century" of anything
    value = century_value((number - 1) * _CENTURY)
    return Expression(Span(which.start(), spot.end), Fixed(value))


def read_decade_name(spot: Spot) -> Expression | None:
    """`the sixties`, `mid-Sixties`; not somebody's, and no temperature."""
    before = lowers_before(spot)
    if not before or before[0] not in _BEFORE:
        return None
    if before[0] != "the" and before[1:2] != ["the"] and before != ["mid"]:
        return None
    year = spot.words.decades[spot.word.lower()]
    return Expression(Span(spot.start, spot.end), Fixed(decade_value(year)))
