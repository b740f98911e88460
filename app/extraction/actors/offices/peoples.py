"""A people that acts in, the country that it is out: "the Americans have promised".

So it is where the country itself has acted under its own name; of others it is only
people that are told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_PEOPLES = frozenset({"people", "demonym"})  # "the Russians", "the French"
_SOME_OF_THEM = frozenset({"PREP", "WH"})
_MOST = 40  # mentions of a country that are looked at


def mention_peoples(ground: Ground) -> set[int]:
    """Add a mention of its country for each people that acts; their first tokens."""
    peoples: set[int] = set()
    lowers = ground.tokens.lowers
    for first, name in ground.names.items():
        if name.kind not in _PEOPLES or not first or lowers[first - 1] != "the":
            continue
        country = ground.owners.get(first)
        acts = ground.roles.subject(first) is not None
        if country is None or not acts or _goes_on(name.last, ground):
            continue
        if _has_acted(country, first, ground):
            country.add(Spot(first - 1, name.last, "title"), "")
            peoples.add(first - 1)
    return peoples


def _goes_on(at: int, ground: Ground) -> bool:
    """True behind the Chadians of "the Chadians in the camp" and "held by Peru"."""
    tags, forms = ground.tokens.tags, ground.tokens.forms
    return tags[at] in _SOME_OF_THEM or forms[at] == "participle"


def _has_acted(country: Entity, at: int, ground: Ground) -> bool:
    """True where it was a subject under its name before a token."""
    return any(
        spot.form == "name" and spot.first < at and ground.roles.subject(spot.last - 1)
        for spot in country.spots[:_MOST]
    )
