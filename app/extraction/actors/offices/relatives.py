"""Relatives of somebody named in, those who are named soon after out.

"Darnell Reed's mother did not march. ... said Yolanda Reed, 44": she is the mother.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_KIN = frozenset(
    {"mother", "father", "wife", "husband", "widow", "widower", "son", "daughter"}
    | {"brother", "sister", "uncle", "aunt", "nephew", "niece", "grandmother"}
    | {"grandfather"}
)
_NEAR = 150  # tokens to the name


def mention_relatives(ground: Ground, entities: Iterable[Entity]) -> None:
    """Add a mention for each relative whose own name follows with the same surname."""
    tags, lowers = ground.tokens.tags, ground.tokens.lowers
    kin = [at for at in ground.marks.people if lowers[at] in _KIN]
    for at in kin:
        if at > 1 and tags[at - 1] == "POSS" and tags[at + 1 : at + 2] != ["COMMA"]:
            first = ground.inside.get(at - 2, -1)
            whose = ground.owners.get(first)
            meant = _named_after(at, whose, ground, entities) if whose else None
            if meant is not None:
                meant.add(Spot(first, at + 1, "title"), "")
                meant.lean(ground.know.titles.genders.get(lowers[at], "unknown"), 2)


def _named_after(
    at: int, whose: Entity, ground: Ground, entities: Iterable[Entity]
) -> Entity | None:
    """The one person of the family whose name the article has not told before."""
    if whose.kind != "person" or len(whose.words) == 1 or at + 1 in ground.inside:
        return None
    gender = ground.know.titles.genders.get(ground.tokens.lowers[at], "unknown")
    family = [
        one
        for one in entities
        if one.kind == "person" and one is not whose and one.starts
        if len(one.words) > 1 and one.words[-1] == whose.words[-1]
        if at < one.starts[0] <= at + _NEAR and not one.titles
        if "unknown" in (gender, one.gender()) or gender == one.gender()
    ]
    return family[0] if len(family) == 1 else None
