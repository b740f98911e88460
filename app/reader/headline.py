"""The first lines of an article -> whether the first is its headline."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document import Span
    from app.lexicons.calendar import CalendarWords

_MOST_WORDS, _MOST_CHARACTERS = 32, 240
_STOPPED = re.compile(r"[.!?…][\"'”’)\]]*$")
_SENTENCE_INSIDE = re.compile(r"[a-z]{3}[.?!] [A-Z][a-z]")
_LONG_WORD = 4  # letters of a word that title case writes with a capital
_LONG_WORDS, _TITLED = 3, 0.75  # how many such words, and what share has one
_SHORT, _MIDDLING = 14, 20  # words
_OVER = 1.3  # a headline stands over a paragraph that much longer
_TOLD = frozenset(("said", "yesterday", "today"))
_ENOUGH = 2


def is_headline(
    text: str, line: Span, below: int, *, furniture: bool, words: CalendarWords
) -> bool:
    """True when `line`, the first of the article, is a headline.

    `below` is the length of the longest paragraph that comes soon, 0 if there is none;
    `furniture` says that a byline, a date or a dateline comes next. Counts what speaks
    for and against: headlines are short, often without a full stop or in title case,
    stand over something longer and leave the day and the "said" to the story.
    """
    printed = line.of(text)
    tokens = printed.split()
    if not below or len(tokens) > _MOST_WORDS or len(printed) > _MOST_CHARACTERS:
        return False
    score = 3 * furniture + _form(printed, tokens)
    score += _length(len(tokens), below, len(printed))
    score -= _tells(tokens, words)
    return score >= _ENOUGH


def _form(printed: str, tokens: list[str]) -> int:
    long = [token for token in tokens if len(token.strip("\"'“”‘’.,:;")) >= _LONG_WORD]
    capital = sum(token.lstrip("\"'“‘(")[:1].isupper() for token in long)
    titled = len(long) >= _LONG_WORDS and capital >= _TITLED * len(long)
    stopped = _STOPPED.search(printed) is not None
    several = _SENTENCE_INSIDE.search(printed) is not None
    return 2 * titled + (0 if stopped else 2) - 2 * several


def _length(count: int, below: int, above: int) -> int:
    short = (count <= _SHORT) - (count > _MIDDLING)
    return short + (below > _OVER * above)


def _tells(tokens: list[str], words: CalendarWords) -> bool:
    """True for a sentence that only a story holds (`officials said on Monday.`)."""
    if _STOPPED.search(tokens[-1]) is None:
        return False
    low = [token.strip(".,:;").lower() for token in tokens]
    day = low[-1] in words.weekdays or any(
        before == "on" and after in words.weekdays for before, after in pairwise(low)
    )
    return day or not _TOLD.isdisjoint(low)
