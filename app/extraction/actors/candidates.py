"""Those for whom a pronoun may stand, of one sort, persons or bodies, in order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.agreement import Candidate
    from app.extraction.actors.entities import Entity

_CANDIDATES = 24  # mentions looked at, the nearest first
_PLACE = attrgetter("first")


class Field:
    """The candidates of one sort, persons or bodies, in order of the text."""

    def __init__(self, candidates: list[Candidate]) -> None:
        self.candidates = sorted(candidates, key=_PLACE)
        self.starts = [one.first for one in self.candidates]

    def add(self, one: Candidate) -> None:
        """Put a candidate in its place."""
        place = bisect_left(self.starts, one.first)
        self.starts.insert(place, one.first)
        self.candidates.insert(place, one)

    def tell(self, one: Candidate, gender: str) -> None:
        """Note the gender of somebody unnamed, whom a pronoun has told."""
        place = bisect_left(self.starts, one.first)
        while self.candidates[place] is not one:
            place += 1
        self.candidates[place] = one._replace(gender=gender)

    def owner(self, token: int) -> Entity | None:
        """Whose mention holds a token, of several the longest."""
        at = bisect_right(self.starts, token) - 1
        if at < 0 or self.candidates[at].last <= token:
            return None
        return self.candidates[at].entity

    def before(self, token: int) -> list[Candidate]:
        """Those nearest before a token, the nearest last."""
        end = bisect_left(self.starts, token)
        return self.candidates[max(0, end - _CANDIDATES) : end]

    def after(self, token: int) -> list[Candidate]:
        """The two next after a token."""
        first = bisect_right(self.starts, token)
        return self.candidates[first : first + 2]
