"""A counterpart whose name does not stand beside it in, the person meant out.

"Ann Lee, the economy minister, spoke. Chad's minister, Bo Ek, urged his Danish
counterpart to wait": Ann Lee, if she may be Denmark's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot
from app.syntax.closed import THIRD_POSSESSIVES

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_COUNTERPART = "counterpart"


def mention_counterparts(ground: Ground, entities: list[Entity]) -> None:
    """Mention whom "his Danish counterpart" means, if one alone holds the office."""
    lowers = ground.tokens.lowers
    told = [
        at
        for at in ground.marks.offices
        if lowers[at] == _COUNTERPART and _land(at, ground) is not None
    ]
    if not told:
        return
    people = [one for one in entities if one.kind == "person" and one.starts]
    owners = {spot.first: one for one in people for spot in one.spots}
    titled = {
        spot.last - 1: one
        for one in people
        for spot in one.spots
        if spot.form == "title"
    }
    for at in told:
        owner, land = owners.get(at - 2), _land(at, ground)
        if owner is None or land is None or at in titled:
            continue
        person = _meant(at, owner, people, land=land)
        if person is not None:
            person.add(Spot(at - 2, at + 1, "title"), _COUNTERPART)


def _land(at: int, ground: Ground) -> Entity | None:
    """The Denmark of "his Danish counterpart"."""
    if (
        at < len(("his", "Danish"))
        or ground.tokens.lowers[at - 2] not in THIRD_POSSESSIVES
    ):
        return None
    name = ground.names.get(at - 1)
    return ground.owners.get(at - 1) if name and name.kind == "demonym" else None


def _meant(
    at: int, owner: Entity, people: list[Entity], *, land: Entity
) -> Entity | None:
    """The one person before who may hold the owner's office in that land."""
    offices = {title.split()[-1] for title in owner.titles}
    fitting = [
        one
        for one in people
        if one is not owner
        and (one.side is None or one.side is land)
        and not offices.isdisjoint(title.split()[-1] for title in one.titles)
        and one.told_before(at) is not None
    ]
    theirs = [one for one in fitting if one.side is land] or fitting
    return theirs[0] if len(theirs) == 1 else None
