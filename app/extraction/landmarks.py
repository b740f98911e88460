"""Tokens in, those that later stages stop at out: capitals, offices, pronouns, dates.

All are found in one look at each word, whichever stage asks for them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.dates.patterns import date_patterns
from app.memo import Memo

if TYPE_CHECKING:
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Tokens

MALE = frozenset({"he", "him", "his", "himself"})
FEMALE = frozenset({"she", "her", "hers", "herself"})
THING = frozenset({"it", "its"})
MANY = frozenset({"they", "their"})
# Those of a court case, told by their role.
PARTIES = frozenset({"counsel", "accused", "defendant", "appellant"})
PAST_PREFIXES = ("then-", "ex-", "former-")


class Landmarks(NamedTuple):
    """Tokens by what their words are, each list in order; a token may be in several."""

    offices: list[int]
    groups: list[int]
    descriptions: list[int]
    people: list[int]
    pronouns: list[int]
    sport: list[int]
    lands: list[int]
    parties: list[int]
    aged: list[int]
    capitals: list[int]
    dates: list[int]  # words and figures with which a date may begin


_AGED = (Landmarks._fields.index("aged"),)
_CAPITALS = Landmarks._fields.index("capitals")
_DATES = Landmarks._fields.index("dates")


def find_landmarks(tokens: Tokens, lexicons: Lexicons) -> Landmarks:
    """The landmarks of an article."""
    lists: list[list[int]] = [[] for _ in Landmarks._fields]
    found = list(map(_fields_by_word(lexicons).__getitem__, tokens.words))
    # Few words are a landmark: the others are passed over without a look at each.
    for at in compress(range(len(found)), found):
        for field in found[at]:
            lists[field].append(at)
    return Landmarks(*lists)


@lru_cache(maxsize=4)
def _fields_by_word(lexicons: Lexicons) -> Memo[tuple[int, ...]]:
    """For each word as printed the indices of the `Landmarks` that it belongs to."""
    listed = _listed(lexicons)
    places = date_patterns(lexicons.calendar).places

    def fields_of(word: str) -> tuple[int, ...]:
        lower = word.lower()
        listing = listed.get(lower.replace("’", "'"), ())
        fields = _AGED if lower.endswith("-year-old") else listing
        if word != lower:
            fields = (*fields, _CAPITALS)
        return (*fields, _DATES) if places[word] else fields

    return Memo(fields_of)


def _listed(lexicons: Lexicons) -> dict[str, tuple[int, ...]]:
    """The same of words in lower case, but for capitals and dates."""
    titles = lexicons.titles
    offices = titles.offices | {
        prefix + office for prefix in PAST_PREFIXES for office in titles.offices
    }
    fields = (  # in the order of `Landmarks`
        offices,
        titles.groups,
        titles.descriptions.keys(),
        titles.people,
        MALE | FEMALE | THING | MANY,
        lexicons.metonyms.sport,
        lexicons.epithets.nouns,
        PARTIES,
    )
    found: dict[str, tuple[int, ...]] = {}
    for index, words in enumerate(fields):
        for word in words:
            found[word] = (*found.get(word, ()), index)
    return found
