"""Parties to a court case told by their role in, the persons whom they mean out.

"Counsel told the court": the lawyer named last; "the accused had shown remorse":
whoever was charged last, or has pleaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.coreference.possessions import pleads
from app.extraction.actors.entities import Spot, last_told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_COUNSEL = "counsel"
_CHARGED = frozenset(
    {"charge", "accuse", "arrest", "jail", "convict", "sentence", "indict", "try"}
    | {"remand", "acquit", "extradite", "imprison", "fine", "prosecute", "arraign"}
)
_PLEADING = frozenset({"plead", "deny", "appeal", "confess", "admit"})
_DESCRIBING = frozenset({"DET", "ADJ", "POSS", "NOUN", "NAME", "PREP", "NUM"})
_MOST = 40  # mentions of each that are looked at


def mention_parties(ground: Ground, entities: Iterable[Entity]) -> None:
    """Add a mention for each party whose name is known."""
    told = [
        (first, at)
        for at in ground.marks.parties
        if at not in ground.inside and (first := _first(at, ground)) is not None
    ]
    if not told:
        return
    people = [one for one in entities if one.kind == "person" and one.starts]
    for first, at in told:
        person = _meant(at, people, ground)
        if person is not None:
            person.add(Spot(first, at + 1, "title"), ground.tokens.lowers[at])


def _first(at: int, ground: Ground) -> int | None:
    """Where "the accused" begins, or a bare "counsel" that does something."""
    tags, lowers = ground.tokens.tags, ground.tokens.lowers
    if at + 1 < len(tags) and tags[at + 1] in ("NOUN", "NAME"):
        return None  # "the accused man"
    if lowers[at] != _COUNSEL:
        return at - 1 if at and lowers[at - 1] == "the" else None
    bare = not at or tags[at - 1] not in _DESCRIBING
    return at if bare and ground.roles.subject(at) is not None else None


def _meant(at: int, people: list[Entity], ground: Ground) -> Entity | None:
    """The lawyer, or the one charged, who was named last before a token."""
    fits = pleads if ground.tokens.lowers[at] == _COUNSEL else _is_charged
    return last_told((one for one in people if fits(one, ground)), at)


def _is_charged(person: Entity, ground: Ground) -> bool:
    """True for somebody who "was jailed", "pleaded guilty" or whom they "charged"."""
    roles = ground.roles
    for spot in person.spots[:_MOST]:
        doing, done = roles.subject(spot.last - 1), roles.object(spot.last - 1)
        if doing is not None:
            verbs = _CHARGED if doing.verb.passive else _PLEADING
            if doing.verb.lemma in verbs:
                return True
        elif done is not None and done.verb.lemma in _CHARGED:
            return True
    return False
