"""A text -> its quotation marks, each told to open or to close.

What only looks like a mark is left out: apostrophes inside words, feet and inches,
attributes in markup.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = Literal["open", "close", "either"]
Style = Literal["double", "single"]

_SIGNS = "\"“”„‟«»〝〞'‘’`"
_TYPED = "\"'`"  # those of them that a plain text may have
_DOUBLED = ("''", "``")  # these count as one double mark
_FEET = re.compile(r"\d['’\u2032]\s?\d{1,2}$")
_ELISION = re.compile(r"(?:\d\ds?|em|n|til|tis|twas|cause|bout|round)\b", re.IGNORECASE)

_SINGLE = frozenset("'‘’`")
_LEFT = frozenset("“„‟«〝‘") | {"``"}
_RIGHT = frozenset("”»〞")
_SPEECH_ENDS = frozenset(".,?!…—-")
_MAY_PRECEDE_OPENING = frozenset("([{—–-/:;\"“«'‘")
_CLOSED = frozenset('"”»')
_MAY_FOLLOW_CLOSING = frozenset(".,;:?!)]}—–-…'’\"”»")


@value
class Mark:
    """A quotation mark; an empty one stands for a mark that was left out."""

    start: int
    end: int
    role: Role
    style: Style = "double"

    @property
    def printed(self) -> bool:
        """False for a mark that the text lacks."""
        return self.start < self.end


def read_marks(text: str) -> Iterator[Mark]:
    """The double and single quotation marks of a text, in order."""
    end = skip_to = 0
    for start in _places(text):
        if start < end:
            continue  # the second half of a doubled mark
        end = start + 1
        if text.startswith(_DOUBLED, start) and not text.startswith("'''", start):
            end += 1
        before = text[start - 1] if start else "\n"
        after = text[end] if end < len(text) else "\n"
        sign = text[start:end]
        if sign in _SINGLE:
            role = _single_role(text, end, before, after)
            if role:
                yield Mark(start, end, role, "single")
        elif before == "=" and sign == '"' and start >= skip_to:
            skip_to = _end_of_attribute(text, end)
        elif start >= skip_to and not _closes_inches(text, start, before):
            yield Mark(start, end, _double_role(sign, before, after))


def _places(text: str) -> list[int]:
    """Where the characters stand that are marks or look like one, in order.

    To look for each by itself is faster than to try every character of the text.
    """
    places: list[int] = []
    for sign in _TYPED if text.isascii() else _SIGNS:
        at = text.find(sign)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    places.sort()
    return places


@lru_cache(maxsize=4096)
def _double_role(sign: str, before: str, after: str) -> Role:
    """What a mark's shape says it does, unless it stands where it cannot do so."""
    told = _told_by_neighbours(before, after)
    if sign in _LEFT:
        return "close" if told == "close" else "open"
    if sign in _RIGHT:
        return "open" if told == "open" and before.isspace() else "close"
    return told


def _told_by_neighbours(before: str, after: str) -> Role:
    if before.isspace():
        return "either" if after.isspace() else "open"
    if after.isspace():
        return "close"
    if before in _MAY_PRECEDE_OPENING:
        return "open"
    return "close" if after in _MAY_FOLLOW_CLOSING else "either"


def _single_role(text: str, end: int, before: str, after: str) -> Role | None:
    """None for an apostrophe: inside a word, before a year or a clipped word."""
    if before in _CLOSED and not after.isalnum():
        return "close"  # "... “No,”' he said"
    if before.isspace() or before in _MAY_PRECEDE_OPENING:
        may_open = not after.isspace() and after not in ".,;?!)"
        return "open" if may_open and not _ELISION.match(text, end) else None
    return None if after.isalnum() else "close"


def _closes_inches(text: str, start: int, before: str) -> bool:
    """True for the second sign of 5'10"."""
    return before.isdigit() and _FEET.search(text, max(0, start - 5), start) is not None


def _end_of_attribute(text: str, start: int) -> int:
    """Where the value of a markup attribute ends, its mark counted."""
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    close = text.find('"', start, line_end)
    return line_end if close < 0 else close + 1


def ends_speech(text: str, mark: Mark) -> bool:
    """True when the mark stands where speech stops: after a comma, stop or dash."""
    return mark.start > 0 and text[mark.start - 1] in _SPEECH_ENDS
