"""Ministries that only their country names in, the country itself out.

"Norway's Defense Ministry said it had the data": one that is told once, behind its
country, speaks as that country; one that is named again is a body of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.register import Register

_MINISTRY = "ministry"
_SAME = frozenset({"the", "this", "its", "their"})
_BEHIND = 2  # tokens from the name of its country, over the 's
_LONGEST = 4  # words of such a name


def give_ministries(register: Register) -> None:
    """Give each ministry its country, and mention the country by one told once."""
    lowers = register.tokens.lowers
    told = [
        one
        for one in register.entities
        if one.kind == "organization" and _is_ministry(one)
    ]
    if not told:
        return
    again = any(
        at not in register.inside and lowers[at - 1] in _SAME
        for at in _places_of(_MINISTRY, lowers)
    )
    for body in told:
        country = owner_of(body, register)
        if country is None:
            continue
        body.side = country
        if len(body.spots) == 1 and not again:
            _give(body, country, register)


def _places_of(word: str, words: list[str]) -> Iterator[int]:
    at = -1
    for _ in range(words.count(word)):
        at = words.index(word, at + 1)
        yield at


def _is_ministry(body: Entity) -> bool:
    return (
        body.entry is None
        and body.words[-1].lower() == _MINISTRY
        and len(body.words) <= _LONGEST
    )


def owner_of(body: Entity, register: Register) -> Entity | None:
    """The country behind whose 's it is named."""
    for spot in body.spots:
        owner = spot.first - _BEHIND
        if register.tokens.tags[spot.first - 1] == "POSS" and owner >= 0:
            country = register.owners.get(register.inside.get(owner, -1))
            if country is not None and country.kind == "country":
                return country
    return None


def _give(body: Entity, country: Entity, register: Register) -> None:
    spot = body.spots[0]
    first = register.inside[spot.first - _BEHIND]
    register.entities.remove(body)
    register.owners[spot.first] = register.ends[spot.last] = country
    country.add(Spot(first, spot.last, "title"), "")
