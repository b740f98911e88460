"""A sentence's clauses in, the same out with those that count somebody as subjects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_WHOSE = frozenset({"whom", "which"})


def with_counted(scene: Scene) -> tuple[Clause, ...]:
    """The clauses; that of "two of whom were banned" with the two for its subject."""
    if _WHOSE.isdisjoint(scene.vocabulary):
        return scene.clauses
    return tuple(_counted(scene, one) for one in scene.clauses)


def _counted(scene: Scene, clause: Clause) -> Clause:
    """The clause of "two of whom were banned", with the two for its subject."""
    at, lowers = clause.marker, scene.tokens.lowers
    if clause.subjects or at is None or lowers[at] not in _WHOSE:
        return clause
    if lowers[at - 1] != "of" or clause.verb.first <= at:
        return clause
    found = scene.after(at - 2, limit=at - 1)
    if found is None or scene.phrases[found].last != at - 1:
        return clause
    return replace(clause, subjects=(found,), kind="coordinate", marker=None)
