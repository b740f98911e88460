"""Days told by their order: day five, the opening night, the week before last.

They count from a date beside them, or from the article's own day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.dates.meanings import Expression, Numbered, Stretch, Told
from app.extraction.dates.spot import start_with

if TYPE_CHECKING:
    from app.extraction.dates.meanings import Unit
    from app.extraction.dates.spot import Spot

_ROUND = re.compile(r"day\s(?:before\s(yesterday)|after\stomorrow)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"day\s(\d{1,2}|[a-z]+)(?=\sof\b|[,:.;)]|\s*$)", re.IGNORECASE)
_BUT_ONE = re.compile(r"\s(before\slast|after\snext)\b")
# "on Saturday night, the opening night": the day stands right before.
_APPOSED = re.compile(
    r"(?:day|\d)(?:\s(?:night|morning|afternoon|evening))?,\s(?P<start>the|its|their)\s[a-z]+\s$"
)
_REACH = 40  # characters of such a day and the words between
_DAILY = frozenset({"day", "half", "night"})


def read_ordered(spot: Spot, unit: Unit, before: list[str]) -> Expression | None:
    """The day or stretch at the spot that is told by its order, if it is one."""
    if found := _ROUND.match(spot.text, spot.start):
        count = -2 if found[1] else 2
        span = Span(start_with(spot, "the"), found.end())
        return Expression(span, Stretch("day", count))
    if numbered := _numbered(spot):
        return numbered
    if before[:1] == ["the"] and (found := _BUT_ONE.match(spot.text, spot.end)):
        count = -2 if found[1].startswith("before") else 2
        span = Span(start_with(spot, "the"), found.end())
        return Expression(span, Stretch("day" if unit in _DAILY else unit, count))
    return _apposed(spot, before) if unit in _DAILY else None


def _numbered(spot: Spot) -> Expression | None:
    """`day five of the trial`; "from day one" names no day."""
    found = _NUMBERED.match(spot.text, spot.start)
    if found is None:
        return None
    word = found[1].lower()
    number = int(word) if word.isdigit() else spot.words.numbers.get(word, 0)
    if number <= 1 and not spot.text.startswith(" of", found.end()):
        return None
    known = number and len(word) > len("a")
    single = word.isdigit() and number
    span = Span(*found.span())
    return Expression(span, Numbered(number)) if known or single else None


def _apposed(spot: Spot, before: list[str]) -> Expression | None:
    """`the opening night` after a comma and the day that it was."""
    near = max(0, spot.start - _REACH)
    if len(before) < len(("opening", "the")) or before[1] == "of":
        return None
    found = _APPOSED.search(spot.text, near, spot.start)
    if found is None:
        return None
    return Expression(Span(found.start("start"), spot.end), Told("day", 0))
