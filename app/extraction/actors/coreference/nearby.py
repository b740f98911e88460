"""Entities in, their mentions shortly before a token out.

However many are mentioned in an article, a description looks only at those near it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity, Spot


class Nearby:
    """All mentions by their first token, put in order once somebody asks."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = entities
        self._told: dict[int, list[tuple[Entity, Spot]]] = {}

    def note(self, entity: Entity, spot: Spot) -> None:
        """Tell of a mention that the entity has since got."""
        if self._told:
            self._told.setdefault(spot.first, []).append((entity, spot))

    def before(self, at: int, reach: int) -> list[tuple[Entity, Spot]]:
        """The mentions among the last `reach` tokens before `at`, as in the text."""
        if not self._told:
            for entity in self._entities:
                for spot in entity.spots:
                    self._told.setdefault(spot.first, []).append((entity, spot))
        return [
            mention
            for token in range(at - reach, at)
            for mention in self._told.get(token, ())
        ]
