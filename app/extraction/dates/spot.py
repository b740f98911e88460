"""A place in the text where a date may begin, and the words next to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.values import value

if TYPE_CHECKING:
    from app.extraction.dates.patterns import DatePatterns
    from app.lexicons.calendar import CalendarWords

_NEAR = 40  # characters that hold the words looked at
_PREFIX = re.compile(r"\b(mid|late|early)-$", re.IGNORECASE)
_NEXT = re.compile(r"[\s-]{1,2}([^\s.,;:!?()\"“”]+)")


@value
class Spot:
    """The `word` or figure `text[start:end]`; nothing before `least` belongs to it."""

    text: str
    word: str
    start: int
    end: int
    least: int
    words: CalendarWords
    patterns: DatePatterns


def words_before(spot: Spot) -> list[str]:
    """The words that lead up to the spot, the nearest first, none parted by a mark.

    A hyphen, slash or apostrophe at the spot is given as "-", the rest as printed.
    """
    near = spot.text[max(spot.least, spot.start - _NEAR) : spot.start]
    if near.endswith("-") and (prefix := _PREFIX.search(near)):
        return [prefix[1]]
    if not near or not near[-1].isspace():
        return ["-"] if near.endswith(("-", "–", "'", "’", "/")) else []
    found = []
    for word in reversed(near.split()):
        if word.isalpha():
            found.append(word)
            continue  # as most, without a mark
        if word[-1] in ',.;:!?)"”':
            break
        found.append(word.lstrip("(\"“‘'[—–-"))
    if "’" in near:
        return [word.replace("’", "'") for word in found]
    return found


def lowers_before(spot: Spot) -> list[str]:
    """The same words in lower case."""
    return [word.lower() for word in words_before(spot)]


def word_after(text: str, end: int) -> str:
    """The word that follows `end` after one space or hyphen, as printed; else empty."""
    match = _NEXT.match(text, end, end + _NEAR)
    return match[1] if match else ""


def start_with(spot: Spot, word: str) -> int:
    """Where the date starts when `word`, next before the spot, belongs to it."""
    near = max(spot.least, spot.start - len(word) - 4)
    found = spot.text[near : spot.start].lower().rfind(word.lower())
    return near + found if found >= 0 else spot.start
