"""The values of identity: one entity per person, organisation, country or place."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from app.document import Span
    from app.extraction.annotations import MentionForm
    from app.lexicons.gazetteer import Entry
    from app.syntax.grammar import Tokens

EntityKind = Literal["person", "organization", "country", "place"]


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

    `words` are those of its fullest name; `labels` every name used, with how often;
    `titles` its offices in lower case; `side` the entity that it speaks for.
    """

    kind: EntityKind
    words: tuple[str, ...]
    entry: Entry | None = None
    labels: Counter[str] = field(default_factory=Counter)
    spots: list[Spot] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # of the spots, in order
    titles: list[str] = field(default_factory=list)
    genders: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
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
        return " ".join(self.words).replace(" 's", "'s").replace(" ,", ",")

    def add(self, spot: Spot, label: str) -> None:
        """Note one more mention; a name is also a label."""
        self.note(spot)
        if spot.form == "name":
            self.labels[label] += 1

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

    def gender(self) -> str:
        """What most of the evidence says, or "unknown"."""
        known = {sex: n for sex, n in self.genders.items() if sex != "unknown"}
        if not known:
            return "unknown"
        best = max(sorted(known), key=lambda sex: known[sex])
        return best if list(known.values()).count(known[best]) == 1 else "unknown"
