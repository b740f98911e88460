"""Persons told by their age alone in, those whom the article has named out.

"He was charged in the death of the 17-year-old", "the 61-year-old Norwegian": the one
who may be of that age.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_DESCRIBED = frozenset({"NOUN", "NAME", "ADJ"})
_TOLD = ["COMMA", "NUM"]  # behind a name: "Ann Lee, 44,"
_NEAR = 40  # tokens back to one who has just come in
_GROWN = 20  # years; nobody younger holds an office


def find_aged(ground: Ground, people: Iterable[Entity]) -> dict[int, str]:
    """Give "the 17-year-old" to whom it may mean.

    By token, the gender of those who stay unnamed, as `find_strangers` has them.
    """
    strangers: dict[int, str] = {}
    tokens = ground.tokens
    for at in ground.marks.aged:
        last = _end_of(at, ground)
        if not at or _DESCRIBED.intersection(tokens.tags[last : last + 1]):
            continue  # "a 17-year-old boy"
        definite = tokens.lowers[at - 1] == "the"
        person = _of_age(at, ground, people) if definite else None
        if person is None:
            strangers[at] = "unknown"
        else:
            person.add(Spot(at - 1, last, "title"), "")
    return strangers


def _land_behind(at: int, ground: Ground) -> str | None:
    """The country of the demonym behind an age."""
    name = ground.names.get(at + 1)
    told = name is not None and name.kind == "demonym"
    return name.entry.name if name and name.entry and told else None


def _land_of(person: Entity) -> str | None:
    """The country that somebody is told to be of, or to speak for."""
    side = person.side
    return side.name if side is not None and side.kind == "country" else None


def _end_of(at: int, ground: Ground) -> int:
    """The token behind an age, and behind the land of "the 61-year-old Norwegian"."""
    name = ground.names.get(at + 1)
    of_land = name is not None and name.kind == "demonym"
    return name.last if name and of_land else at + 1


def _of_age(at: int, ground: Ground, people: Iterable[Entity]) -> Entity | None:
    """The person spoken of most before who is not told to be of another age."""
    age = ground.tokens.lowers[at].partition("-")[0]
    land = _land_behind(at, ground)
    young = age.isdigit() and int(age) < _GROWN
    told = {
        one: bisect_left(one.starts, at)
        for one in people
        if one.kind == "person" and one.starts and one.starts[0] < at
        if not (young and one.titles) and _may_be(one, age, ground)
        if land is None or _land_of(one) in (None, land)
    }
    same = [one for one in told if land is not None and _land_of(one) == land]
    if same:
        told = {one: told[one] for one in same}
    new = [one for one in told if _just_came(one, at, ground)]
    return max(new or told, key=lambda one: (told[one], one.nearest(at)), default=None)


def _just_came(person: Entity, at: int, ground: Ground) -> bool:
    """True for who came into the article as the subject of a clause just before."""
    first = person.starts[0]
    names = (spot.last - 1 for spot in person.spots if spot.first == first)
    return first >= at - _NEAR and any(map(ground.roles.subject, names))


def _may_be(person: Entity, age: str, ground: Ground) -> bool:
    """False where an age behind the name is another one."""
    tags, lowers = ground.tokens.tags, ground.tokens.lowers
    ends = [spot.last for spot in person.spots if spot.form == "name"]
    ages = {lowers[at + 1] for at in ends if tags[at : at + 2] == _TOLD}
    return not ages or age in ages
