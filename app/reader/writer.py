"""The lines below a headline -> the one that is a writer's name and nothing more.

Ferries tied up as pilots walk out
Talks go on in Bonn.
Jane Doe

No "By" opens it and no date stands beside it, so the headline must be one in which
plain words have no capitals, and the story must begin below.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.reader.names import is_person
from app.reader.places import is_town

if TYPE_CHECKING:
    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons
    from app.reader.top import Top

_LINES = 2  # below the headline, the second of them behind a line under it
_STORY = 100  # characters of the paragraph that begins the story
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST = 3  # such words of a headline behind its first
_PLAIN = 0.6  # of them without a capital
_SURE = 2  # words of a name of which no given name is known, at the least
_MOST = 3
_NAME_WORD = re.compile(r"(?:[A-Z]\.){1,3}|[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*")


def lone_writer(
    text: str, top: list[Top], title: int | None, lexicons: Lexicons
) -> int | None:
    """The number of the line that only names the writer, if there is one."""
    if title is None or any(each.line and each.line.byline for each in top):
        return None
    if not _in_plain_case(top[title].span.of(text)):
        return None
    for index in range(title + 1, min(title + 1 + _LINES, len(top) - 1)):
        each, below = top[index], top[index + 1]
        if not each.plain or each.span.end - each.span.start > _STORY:
            return None
        begins = below.dateline or below.span.end - below.span.start >= _STORY
        if begins and _is_writer(each.span.of(text), lexicons):
            return index
    return None


def _in_plain_case(headline: str) -> bool:
    long = _LONG_WORD.findall(headline)[1:]
    plain = sum(word.islower() for word in long)
    return len(long) >= _FEWEST and plain >= _PLAIN * len(long)


def _is_writer(printed: str, lexicons: Lexicons) -> bool:
    """True for `Jane Doe`, false for `Hong Kong` and `Peace and Security`."""
    words: HeaderWords = lexicons.headers
    tokens = printed.split()
    if not is_person(printed, words) or is_town(printed, words):
        return False
    if not all(map(_NAME_WORD.fullmatch, tokens)) or printed.isupper():
        return False
    if any(token in lexicons.places.known for token in (printed, *tokens)):
        return False
    return tokens[0] in lexicons.names.given or _SURE <= len(tokens) <= _MOST
