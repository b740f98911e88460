"""The words round a day's name -> whether it lies before or after the article's day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import Span
    from app.lexicons.calendar import DateContext

Direction = Literal["past", "future"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_REACH = 160  # characters on either side
_SHORTEST = 5  # letters of a regular past tense


def direction(
    text: str, sentence: Span, date: Span, words: DateContext
) -> Direction | None:
    """The way in which the nearest verb before the date points, else the first after.

    None when no verb is near.
    """
    left = max(sentence.start, date.start - _REACH)
    before = _WORD.findall(text, left, date.start)
    right = min(sentence.end, date.end + _REACH)
    return _first(reversed(before), words) or _first(
        _WORD.findall(text, date.end, right), words
    )


def _first(tokens: Iterable[str], words: DateContext) -> Direction | None:
    for token in tokens:
        low = token.lower().replace("’", "'")
        if token in words.future or (low in words.future and low != "may"):
            return "future"
        if low in words.past or (low.endswith("ed") and len(low) >= _SHORTEST):
            return "past"
    return None
