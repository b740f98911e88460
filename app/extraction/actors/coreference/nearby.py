"""Mentions by the token where they begin in, those shortly before a token out.

However many are mentioned in an article, a description looks only at those near it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity, Spot

Told: TypeAlias = "dict[int, list[tuple[Entity, Spot]]]"


def read_told(entities: Iterable[Entity]) -> Told:
    """Every mention of the entities, by its first token."""
    told: Told = {}
    for entity in entities:
        for spot in entity.spots:
            note(told, entity, spot)
    return told


def note(told: Told, entity: Entity, spot: Spot) -> None:
    """Add a mention."""
    told.setdefault(spot.first, []).append((entity, spot))


def told_near(told: Told, at: int, reach: int) -> list[tuple[Entity, Spot]]:
    """The mentions among the last `reach` tokens before `at`, in order of the text."""
    return [
        mention for token in range(at - reach, at) for mention in told.get(token, ())
    ]
