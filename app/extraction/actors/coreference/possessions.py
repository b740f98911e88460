"""A possessive with its owner in, the other actor that its phrase means out.

"His government" is the state for which the minister speaks, "her company" the one that
her title tells, and a lawyer's "his client" whoever the story is about.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

POSSESSIVE = frozenset({"his", "her", "its"})
_STATES = frozenset({"government", "administration", "regime", "country"})
_NOUNS = _STATES | {"client"}
_PLEADERS = frozenset(
    {"lawyer", "attorney", "solicitor", "barrister", "advocate", "counsel", "defender"}
)
_SILKS = frozenset({"KC", "QC", "SC", "BL"})
_MOST = 40  # persons, and mentions of each, that are looked at
_LEAST = 2  # names of one whom the story is about


def mention_possessions(ground: Ground, entities: list[Entity]) -> None:
    """Mention what the possessives mean whose owner's side was told late."""
    lowers = ground.tokens.lowers
    owning = [at for at in ground.marks.pronouns if lowers[at] in POSSESSIVE]
    if not any(_noun_owned(at, ground) for at in owning):
        return
    held = {spot.first for one in entities for spot in one.spots if _is_wide(spot)}
    owners = {
        spot.first: one
        for one in entities
        for spot in one.spots
        if spot.form == "pronoun" and spot.first not in held
    }
    for at, owner in owners.items():
        mention_possessed(at, owner, ground, entities)


def _is_wide(spot: Spot) -> bool:
    return spot.form == "title" and spot.last > spot.first + 1


def mention_possessed(
    at: int, owner: Entity, ground: Ground, people: Iterable[Entity]
) -> Entity | None:
    """Mention what the possessive at a token means, if known, and return it."""
    noun = _noun_owned(at, ground)
    meant = None
    if noun is None:
        return None
    if noun in _STATES:
        meant = _state_of(owner)
    elif noun in ground.know.titles.descriptions:
        side = owner.side if owner.kind == "person" else None
        meant = side if side and side.kind == "organization" else None
    else:
        meant = _client_of(at, owner, ground, people)
    if meant is not None:
        meant.add(Spot(at, at + 2, "title"), noun)
    return meant


def _noun_owned(at: int, ground: Ground) -> str | None:
    """The noun behind a possessive, if another actor may be meant by the two."""
    lowers, titles = ground.tokens.lowers, ground.know.titles
    if lowers[at] not in POSSESSIVE or at + 1 >= len(lowers):
        return None
    noun = lowers[at + 1]
    return noun if noun in titles.descriptions or noun in _NOUNS else None


def _state_of(owner: Entity) -> Entity | None:
    """The country for which one speaks; a country is its own."""
    state = owner.side if owner.kind == "person" else owner
    return state if state and state.kind == "country" else None


def _client_of(
    at: int, owner: Entity, ground: Ground, people: Iterable[Entity]
) -> Entity | None:
    """Whoever has been named most before, where the owner pleads for somebody."""
    if not pleads(owner, ground):
        return None
    others = (one for one in people if one.kind == "person" and one is not owner)
    named = {
        one: sum(spot.form == "name" and spot.first < at for spot in one.spots[:_MOST])
        for one in islice(others, _MOST)
    }
    most = max(named, key=lambda one: (named[one], one.nearest(at)), default=None)
    return most if most and named[most] >= _LEAST else None


def pleads(owner: Entity, ground: Ground) -> bool:
    """True for a lawyer, told by title or by the letters behind the name."""
    titles = {title.split()[-1] for title in owner.titles}
    if not _PLEADERS.isdisjoint(titles):
        return True
    return any(ground.tokens.words[spot.last - 1] in _SILKS for spot in owner.spots)
