"""What a gold file says, as frozen values made of spans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from app.document import Span

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class GoldDate:
    """A date in the text; `edtf` is "" where it cannot be resolved."""

    span: Span
    edtf: str


@dataclass(frozen=True, slots=True)
class GoldActor:
    """Somebody who acts; `names`, `titles` and `pronouns` must be found."""

    name: str
    type: str
    country: str | None
    names: tuple[Span, ...]
    titles: tuple[Span, ...]
    pronouns: tuple[Span, ...]
    also: tuple[Span, ...]
    optional: bool

    @property
    def mentions(self) -> tuple[Span, ...]:
        """Every mention, whether it must be found or not."""
        return (*self.names, *self.titles, *self.pronouns, *self.also)


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """Direct, mixed or indirect speech; `reading` is another extent that will do."""

    segments: tuple[Span, ...]
    reading: Span | None
    quote_type: str | None
    speaker: Span | None
    actor: str | None
    cue: Span | None
    addressee: Span | None
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldParty:
    """A participant: an actor of the gold by name, or just words."""

    words: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event; what is None is not compared."""

    event_types: tuple[str, ...]
    triggers: tuple[Span, ...]
    mode: str | None
    actors: tuple[GoldParty, ...] | None
    recipients: tuple[GoldParty, ...] | None
    among: tuple[GoldParty, ...] | None
    polarity: str
    modality: str
    claimed: bool
    by: str | None
    place: str | None
    date: str | None
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """Everything the gold file says of one article; `parts` are spans by part."""

    name: str
    path: Path
    text: str
    table: Table
    parts: dict[str, tuple[Span, ...]]
    dates: tuple[GoldDate, ...]
    also_dates: tuple[Span, ...]
    actors: tuple[GoldActor, ...]
    also_actors: tuple[Span, ...]
    places: tuple[tuple[str, str, tuple[Span, ...]], ...]
    directs: tuple[GoldQuote, ...]
    statements: tuple[GoldQuote, ...]
    events: tuple[GoldEvent, ...]
