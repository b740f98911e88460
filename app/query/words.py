"""What people type into a search box -> an FTS5 expression that always parses.

Every word goes into the expression in quotes, so that nothing a user types is syntax:
`U.S.-Lithuania` is the three words in a row. Two things are kept: "words in double
quotes" are a phrase, and a trailing `*` is a prefix.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.errors import BadParameter

_TERM = re.compile(r'"([^"]*)"(\*?)|([^\s"]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """One or more words in a row; with `prefix` the last one may go on."""

    text: str
    prefix: bool


def has_words(typed: str) -> bool:
    """True when there is anything to look for: a letter or digit of any script."""
    return any(character.isalnum() for character in typed)


def read_terms(typed: str) -> list[Term]:
    """The words, phrases and prefixes in what was typed."""
    return [
        Term(phrase or bare.rstrip("*"), bool(star) or bare.endswith("*"))
        for phrase, star, bare in _TERM.findall(typed.replace("\0", " "))
        if has_words(phrase or bare)
    ]


def match_expression(typed: str) -> str:
    """All terms that were typed, every one of which must be found.

    Raises:
        BadParameter: there is no letter or digit in it.
    """
    if not has_words(typed):
        raise BadParameter("q", "There is no word to search for in it.")
    terms = read_terms(typed)
    return " ".join(f'"{term.text}"{"*" if term.prefix else ""}' for term in terms)
