"""Tokens in, those that later stages stop at out: offices, pronouns, sport."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.extraction.actors.names.knowledge import Knowledge
    from app.syntax.grammar import Tokens

MALE = frozenset({"he", "him", "his", "himself"})
FEMALE = frozenset({"she", "her", "hers", "herself"})
THING = frozenset({"it", "its"})
MANY = frozenset({"they", "their"})
PAST_PREFIXES = ("then-", "ex-", "former-")


@dataclass(slots=True, eq=False)
class Landmarks:
    """Tokens by what their words are, each list in order; a token may be in several."""

    offices: list[int] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    descriptions: list[int] = field(default_factory=list)
    people: list[int] = field(default_factory=list)
    pronouns: list[int] = field(default_factory=list)
    sport: list[int] = field(default_factory=list)


def find_landmarks(tokens: Tokens, know: Knowledge) -> Landmarks:
    """The landmarks of an article."""
    marks = Landmarks()
    kinds = _kinds_by_word(know)
    for at, lower in enumerate(tokens.lowers):
        if lower in kinds:
            for kind in kinds[lower]:
                getattr(marks, kind).append(at)
    return marks


@lru_cache(maxsize=4)
def _kinds_by_word(know: Knowledge) -> Mapping[str, tuple[str, ...]]:
    """For each word the fields of `Landmarks` that it belongs to."""
    titles = know.titles
    offices = titles.offices | {
        prefix + office for prefix in PAST_PREFIXES for office in titles.offices
    }
    fields = {
        "offices": offices,
        "groups": titles.groups,
        "descriptions": titles.descriptions.keys(),
        "people": titles.people,
        "pronouns": MALE | FEMALE | THING | MANY,
        "sport": know.metonyms.sport,
    }
    found: dict[str, tuple[str, ...]] = {}
    for kind, words in fields.items():
        for word in words:
            found[word] = (*found.get(word, ()), kind)
    return found
