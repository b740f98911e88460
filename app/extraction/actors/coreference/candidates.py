"""Those for whom a pronoun may stand, of one sort, persons or bodies, in order.

A body with its trade behind the name ("the NGG trade union") is a candidate with it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_CANDIDATES = 24  # mentions looked at, the nearest first
_GOES_ON = frozenset({"NOUN", "POSS"})
_ACTING = frozenset(
    {"embassy", "board", "management", "government", "administration", "leadership"}
    | {"army", "military", "parliament", "mission", "delegation", "regulator"}
)
_FIRST = attrgetter("first")


class Field:
    """The candidates of one sort, persons or bodies, in order of the text."""

    def __init__(self, candidates: list[Candidate]) -> None:
        self.candidates = sorted(candidates, key=_FIRST)
        self.starts = list(map(_FIRST, self.candidates))

    def add(self, one: Candidate) -> None:
        """Put a candidate in its place, and in that of somebody unnamed within it."""
        place = bisect_left(self.starts, one.first)
        for at in range(bisect_left(self.starts, one.last) - 1, place - 1, -1):
            if self.candidates[at].entity is None:
                del self.starts[at], self.candidates[at]
        self.starts.insert(place, one.first)
        self.candidates.insert(place, one)

    def tell(self, one: Candidate, gender: str) -> None:
        """Note the gender of somebody unnamed, whom a pronoun has told."""
        place = bisect_left(self.starts, one.first)
        while self.candidates[place] is not one:
            place += 1
        self.candidates[place] = replace(one, gender=gender)

    def owner(self, token: int) -> Entity | None:
        """Whose mention holds a token, of several the longest."""
        at = bisect_right(self.starts, token) - 1
        if at < 0 or self.candidates[at].last <= token:
            return None
        return self.candidates[at].entity

    def before(self, token: int) -> list[Candidate]:
        """Those nearest before a token, the nearest last."""
        end = bisect_left(self.starts, token)
        return self.candidates[end - _CANDIDATES if end > _CANDIDATES else 0 : end]

    def after(self, token: int) -> list[Candidate]:
        """The two next after a token."""
        first = bisect_right(self.starts, token)
        return self.candidates[first : first + 2]


def fields_of(
    ground: Ground, entities: Iterable[Entity], strangers: Mapping[int, str]
) -> tuple[Field, Field]:
    """The persons and the bodies of an article.

    `strangers` gives, by token, the gender of common nouns of persons that are nobody's
    mention ("an official"): a pronoun may stand for one of them.
    """
    people: list[Candidate] = []
    bodies: list[Candidate] = []
    tags = ground.tokens.tags
    for entity in entities:
        if entity.kind == "place":
            continue
        found = people if entity.kind == "person" else bodies
        for spot in entity.spots:
            if spot.located:
                continue
            last = spot.last
            if spot.form == "name" and last < len(tags) and tags[last] in _GOES_ON:
                last = _with_trade(last, ground)
            found.append(Candidate(spot.first, last, entity))
    if strangers:
        people += _unnamed(strangers, (*people, *bodies))
    return Field(people), Field(bodies)


def _with_trade(last: int, ground: Ground) -> int:
    """Past the "trade union" of "the NGG trade union", whose name ends at `last`.

    What an embassy or a board does, its owner does: "China's embassy said it would".
    """
    tags, end = ground.tokens.tags, last
    if tags[last] == "POSS":
        acting = ground.tokens.lowers[last + 1 : last + 2]
        return last if _ACTING.isdisjoint(acting) else last + 2
    while end < len(tags) and tags[end] == "NOUN":
        end += 1
    told = ground.tokens.lowers[end - 1] in ground.know.titles.kinds
    return end if told else last


def _unnamed(
    strangers: Mapping[int, str], found: Iterable[Candidate]
) -> list[Candidate]:
    held: set[int] = set()
    for one in found:
        held.add(one.first)
        if one.last > one.first + 1:
            held.update(range(one.first + 1, one.last))
    return [
        Candidate(at, at + 1, None, gender)
        for at, gender in strangers.items()
        if at not in held
    ]
