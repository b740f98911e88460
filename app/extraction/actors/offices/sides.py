"""Common nouns in, the actor for which they act out: "Russian troops", "its envoy".

"The Russian government" is Russia itself and becomes a mention of it, and so is the
administration of its president; "a Kremlin spokesman" and "Taliban fighters" only act
for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot
from app.extraction.actors.offices.bearers import person_apposed

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.extraction.actors.names.names import Name
    from app.extraction.actors.offices.offices import Office
    from app.extraction.actors.register import Register

_MOST_WORDS = 6
_COMPLEMENTS = frozenset({"of", "for", "from"})


def find_sides(
    ground: Ground, offices: list[Office], register: Register
) -> dict[int, Entity]:
    """By the token of a common noun, whom it acts for; governments are mentioned."""
    sides = {office.head: office.side for office in offices if office.side}
    tags = ground.tokens.tags
    told: dict[str, set[Entity]] = {}
    for at in ground.marks.groups:
        if at not in sides and at not in ground.inside:
            if tags[at] not in ("NOUN", "NAME"):
                continue
            side, begin = _side_of(at, ground, register)
            side = side or _told_before(at, begin, ground, told=told)
            if side is not None:
                sides[at] = side
                told.setdefault(ground.tokens.lowers[at], set()).add(side)
                _mention_state(side, at, begin, ground=ground)
    return sides


def _told_before(
    at: int, begin: int, ground: Ground, *, told: dict[str, set[Entity]]
) -> Entity | None:
    """Whose "the army" is, where the army of one side alone has been told before."""
    lowers = ground.tokens.lowers
    if begin != at - 1 or lowers[begin] != "the":
        return None
    sides = told.get(lowers[at], ())
    return next(iter(sides)) if len(sides) == 1 else None


def _side_of(at: int, ground: Ground, register: Register) -> tuple[Entity | None, int]:
    begin = max(ground.roles.begin_of(at), at - _MOST_WORDS)
    for token in range(at - 1, begin - 1, -1):
        first = ground.inside.get(token)
        if first is not None:
            owner = ground.owners.get(first)
            if owner is not None and owner.kind == "person":
                governs = _is_government(
                    ground.tokens.lowers[token + 1 : at + 1], ground
                )
                return (_state_of(owner, register) if governs else None), begin
            return _actor(owner), begin
        if ground.tokens.tags[token] == "PRON":
            return None, begin
    return _after(at, ground), begin


def _is_government(nouns: list[str], ground: Ground) -> bool:
    """True behind Alder in "the Alder administration" and "its officials"."""
    return not ground.know.titles.government.isdisjoint(nouns)


def _state_of(person: Entity, register: Register) -> Entity | None:
    """The country whose president or minister somebody is, where it is known."""
    if person.side is None and person.entry and person.entry.code:
        entry = register.know.by_code.get(person.entry.code)
        return register.country_of(entry) if entry else None
    return _actor(person.side)


def _after(at: int, ground: Ground) -> Entity | None:
    lowers = ground.tokens.lowers
    if at + 2 >= len(lowers) or lowers[at + 1] not in _COMPLEMENTS:
        return None
    token = at + 3 if lowers[at + 2] == "the" else at + 2
    return _actor(ground.owners.get(token))


def _actor(entity: Entity | None) -> Entity | None:
    acts = entity is not None and entity.kind in ("country", "organization")
    return entity if acts else None


def _mention_state(side: Entity, at: int, begin: int, *, ground: Ground) -> None:
    """Take "the Russian government" for Russia."""
    lower = ground.tokens.lowers[at]
    if lower not in ground.know.titles.government or side.kind != "country":
        return
    if ground.tokens.lowers[begin] in ("a", "an", "any", "each", "every"):
        return
    if at - begin <= len("the U.S. 's"):
        side.add(Spot(begin, at + 1, "title"), lower)


def mention_people(ground: Ground) -> None:
    """Mention somebody by "the Russian" beside the name, and note the country."""
    tags = ground.tokens.tags
    for first, name in ground.names.items():
        if name.kind != "demonym" or not first or tags[first - 1] != "DET":
            continue
        person = person_apposed(first - 1, name.last, ground)
        closed = name.last < len(tags) and tags[name.last] in ("COMMA", "STOP")
        if person is None or person.kind != "person" or not closed:
            continue
        person.add(Spot(first - 1, name.last, "title"), "")
        person.side = person.side or ground.owners.get(first)


def mention_demonyms(ground: Ground, sides: dict[int, Entity]) -> None:
    """Let a country be mentioned by the demonym of those who act for it."""
    acting = set(sides.values())
    demonyms = [
        name
        for first, name in ground.names.items()
        if name.kind == "demonym" and first in ground.owners
        if ground.owners[first] in acting
        if _leads_to_own(name, ground.owners[first], sides)
    ]
    if not demonyms:
        return
    held = {
        token
        for country in {ground.owners[first] for first in ground.owners}
        if country.kind == "country"
        for spot in country.spots
        for token in range(spot.first, spot.last)
    }
    for name in demonyms:
        if name.first not in held:
            ground.owners[name.first].add(Spot(name.first, name.last, "title"), "")


def _leads_to_own(name: Name, country: Entity, sides: dict[int, Entity]) -> bool:
    """True for the Russian of "Russian border troops", who act for Russia."""
    ahead = range(name.last, name.last + _MOST_WORDS)
    return any(sides.get(token) is country for token in ahead)
