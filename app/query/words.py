"""What people type into a search box -> an FTS5 expression that always parses.

Every word goes into the expression in quotes, so that nothing a user types is syntax:
`U.S.-Lithuania` is the three words in a row. Two things are kept: "words in double
quotes" are a phrase, and a trailing `*` is a prefix.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.errors import BadParameter

_TERM = re.compile(r'"([^"]*)"(\*?)|([^\s"]+)')


def has_words(typed: str) -> bool:
    """True when there is anything to look for: a letter or digit of any script."""
    return any(character.isalnum() for character in typed)


def match_expression(typed: str) -> str:
    """All terms that were typed, every one of which must be found.

    Raises:
        BadParameter: there is no letter or digit in it.
    """
    if not has_words(typed):
        raise BadParameter("q", "There is no word to search for in it.")
    return " ".join(_terms(typed))


def _terms(typed: str) -> Iterator[str]:
    for phrase, star, bare in _TERM.findall(typed.replace("\0", " ")):
        words = phrase or bare.rstrip("*")
        if has_words(words):
            prefix = star or (bare.endswith("*") and "*")
            yield f'"{words}"{prefix or ""}'
