"""Titles in quotation marks: "Stranger Things" is a work, and nobody who acts."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Parse, Tokens

_MOST_WORDS = 12
_LONG = 4  # letters of a word that a title prints with a capital
_SHARE = 0.8
_SPEECH_ENDS = frozenset(".,?!;")


def title_tokens(parse: Parse, kinds: frozenset[str]) -> frozenset[int]:
    """The tokens that stand in the quoted titles of works.

    After one of `kinds` (the newspaper "Dawn") they name an organisation.
    """
    tokens = parse.tokens
    found: set[int] = set()
    for passage in parse.passages:
        first = bisect_left(tokens.starts, passage.inner.start)
        last = bisect_left(tokens.starts, passage.inner.end)
        named = first > 1 and tokens.lowers[first - 2] in kinds
        if not 0 < last - first <= _MOST_WORDS or named:
            continue
        if _is_title(tokens, first, last):
            found.update(range(first, last))
    return frozenset(found)


def _is_title(tokens: Tokens, first: int, last: int) -> bool:
    words = tokens.words[first:last]
    if words[-1] in _SPEECH_ENDS:
        words = words[:-1]
        if not words or tokens.tags[last - 1] != "COMMA":
            return False
    if not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    longer = [word for word in words if len(word) >= _LONG and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in longer)
    return capitals >= _SHARE * len(longer)
