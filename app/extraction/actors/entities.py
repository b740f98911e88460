"""The values of identity: one entity per person, organisation, country or place."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.extraction.actors.names.wordings import spelled

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.annotations import MentionForm
    from app.extraction.cast import Gender
    from app.lexicons.gazetteer import Entry
    from app.syntax.grammar import Tokens

EntityKind = Literal["person", "organization", "country", "place"]
_LEANINGS = {"male": 1, "female": -1}


class Spot(NamedTuple):
    """One place where the article speaks of an entity, as tokens `first:last`.

    `part` is given where it is only a part of its token ("Russia" in "NATO-Russia").
    """

    first: int
    last: int
    form: MentionForm
    located: bool = False
    part: Span | None = None

    def span(self, tokens: Tokens) -> Span:
        """Its characters."""
        return self.part or tokens.span(self.first, self.last)


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something, gathered while the article is read.

    `words` are those of its fullest name; `labels` every name used, as keys, in order;
    `titles` its offices in lower case; `side` the entity that it speaks for;
    `leaning` the evidence for a man (above 0) or a woman; `kinds` the votes for each.
    """

    kind: EntityKind
    words: tuple[str, ...]
    entry: Entry | None = None
    labels: dict[str, None] = field(default_factory=dict)
    spots: list[Spot] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # of the spots, in order
    titles: list[str] = field(default_factory=list)
    leaning: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    side: Entity | None = None
    id: str | None = None
    canonical: str | None = None
    outside: list[Span] = field(default_factory=list)  # mentions in no sentence

    @property
    def name(self) -> str:
        """The name it is shown with."""
        if self.canonical:
            return self.canonical
        if self.entry and self.entry.kind != "place":
            return self.entry.name
        return spelled(" ".join(self.words))

    def add(self, spot: Spot, label: str) -> None:
        """Note one more mention; a name is also a label."""
        self.note(spot)
        if spot.form == "name":
            self.labels[label] = None

    def note(self, spot: Spot) -> None:
        """Note one more mention, whatever its words."""
        self.spots.append(spot)
        insort(self.starts, spot.first)

    def nearest(self, token: int) -> tuple[bool, int]:
        """How near its mentions come: those before `token` first, the latest best."""
        at = bisect_left(self.starts, token)
        if at:
            return True, self.starts[at - 1]
        return False, -self.starts[0] if self.starts else 0

    def lean(self, gender: str, votes: int = 1) -> None:
        """Note evidence for a gender; "unknown" says nothing."""
        self.leaning += votes * _LEANINGS.get(gender, 0)

    def gender(self) -> Gender:
        """What most of the evidence says, or "unknown"."""
        if self.leaning:
            return "male" if self.leaning > 0 else "female"
        return "unknown"
