"""A scene under reading: each clause is read once, and clauses ask for one another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene

_MAX_DEPTH = 6


@dataclass(slots=True)
class Reading:
    """A scene with the deeds of its clauses; `tell` reads one clause."""

    scene: Scene
    tell: Callable[[Reading, int], Deed | None]
    _children: dict[int, list[int]] | None = None
    _deeds: dict[int, Deed | None] = field(default_factory=dict)
    _depth: int = 0

    def children(self, number: int) -> list[int]:
        """The clauses that depend on the clause, in order."""
        if self._children is None:
            self._children = {}
            for child, clause in enumerate(self.scene.clauses):
                if clause.governor is not None:
                    self._children.setdefault(clause.governor, []).append(child)
        return self._children.get(number, [])

    def deed(self, number: int) -> Deed | None:
        """The deed told by the clause; tense and negation are not looked at."""
        if number not in self._deeds:
            self._deeds[number] = None  # a clause never reads itself
            if self._depth < _MAX_DEPTH:
                self._depth += 1
                self._deeds[number] = self.tell(self, number)
                self._depth -= 1
        return self._deeds[number]
