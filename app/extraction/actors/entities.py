"""The values of identity: one entity per person, organisation, country or place."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Literal

from app.extraction.actors.names.wordings import SPELLED
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import Span
    from app.extraction.annotations import MentionForm
    from app.extraction.cast import Gender
    from app.lexicons.gazetteer import Entry
    from app.syntax.grammar import Tokens

EntityKind = Literal["person", "organization", "country", "place"]
_LEANINGS = {"male": 1, "female": -1}
_FARTHEST = 250  # tokens back to whom a description means: ten sentences of news


@value
class Spot:
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


@dataclass(slots=True, eq=False, init=False)
class Entity:
    """Somebody or something, gathered while the article is read.

    `words` are those of its fullest name; `labels` every name used, in order, and
    whether it is found by the words of that name; `titles` its offices in lower case;
    `side` the entity that it speaks for; `leaning` the evidence for a man (above 0) or
    a woman; `kinds` the votes for each.
    """

    kind: EntityKind
    words: tuple[str, ...]
    entry: Entry | None
    labels: dict[str, bool]
    spots: list[Spot]
    starts: list[int]  # of the spots, in order
    titles: list[str]
    leaning: int
    kinds: dict[str, int]
    side: Entity | None
    id: str | None
    canonical: str | None
    outside: list[Span]  # mentions in no sentence

    def __init__(
        self,
        kind: EntityKind,
        words: tuple[str, ...],
        entry: Entry | None = None,
        *,
        id: str | None = None,
    ) -> None:
        # Written out, this costs half of what default factories do.
        self.kind = kind
        self.words = words
        self.entry = entry
        self.labels = {}
        self.spots = []
        self.starts = []
        self.titles = []
        self.leaning = 0
        self.kinds = {}
        self.side = None
        self.id = id
        self.canonical = None
        self.outside = []

    @property
    def name(self) -> str:
        """The name it is shown with."""
        if self.canonical:
            return self.canonical
        if self.entry and self.entry.kind != "place":
            return self.entry.name
        words = self.words
        return SPELLED[" ".join(words) if len(words) > 1 else words[0]]

    def add(self, spot: Spot, label: str) -> None:
        """Note one more mention; a name is also a label."""
        self.note(spot)
        if spot.form == "name":
            self.labels.setdefault(label, False)

    def note(self, spot: Spot) -> None:
        """Note one more mention, whatever its words."""
        self.spots.append(spot)
        starts, first = self.starts, spot.first
        if starts and first < starts[-1]:
            insort(starts, first)
        else:  # as most, which are found in order
            starts.append(first)

    def nearest(self, token: int) -> tuple[bool, int]:
        """How near its mentions come: those before `token` first, the latest best."""
        at = bisect_left(self.starts, token)
        if at:
            return True, self.starts[at - 1]
        return False, -self.starts[0] if self.starts else 0

    def told_before(self, token: int) -> int | None:
        """Its last mention before `token`, where a description there may mean it."""
        before, latest = self.nearest(token)
        return latest if before and token - latest <= _FARTHEST else None

    def lean(self, gender: str, votes: int = 1) -> None:
        """Note evidence for a gender; "unknown" says nothing."""
        self.leaning += votes * _LEANINGS.get(gender, 0)

    def gender(self) -> Gender:
        """What most of the evidence says, or "unknown"."""
        if self.leaning:
            return "male" if self.leaning > 0 else "female"
        return "unknown"


def last_told(entities: Iterable[Entity], token: int) -> Entity | None:
    """Whom a description at `token` means: of those it fits the one mentioned last."""
    told = [(at, one) for one in entities if (at := one.told_before(token)) is not None]
    return max(told, key=itemgetter(0), default=(0, None))[1]
