"""What extraction finds in a document: frozen values made of spans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.values import value

if TYPE_CHECKING:
    from app.document import DateMention, Span

ActorType = Literal["person", "organization", "country"]
MentionForm = Literal["name", "title", "pronoun"]
QuoteType = Literal["direct", "indirect", "mixed"]
Polarity = Literal["affirmed", "negated"]
Modality = Literal["actual", "planned", "hypothetical", "demanded"]


@value
class ActorMention:
    """One place where the text speaks of an actor."""

    span: Span
    form: MentionForm


class Actor(NamedTuple):
    """A person, organisation or country as one article knows it.

    `slug` identifies it within the article, and across articles where the authority
    file or its full name does. `aliases` are the other names used, `titles` the offices
    given to it ("foreign minister"), `country_code` ISO 3166-1 alpha-2, `affiliation`
    the slug of the country or organisation it speaks for.
    """

    slug: str
    name: str
    type: ActorType
    mentions: tuple[ActorMention, ...]
    country_code: str | None = None
    aliases: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    affiliation: str | None = None


class Place(NamedTuple):
    """A place that does not act (Kaliningrad, Sochi); mentions are always names."""

    slug: str
    name: str
    mentions: tuple[Span, ...]
    country_code: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """Words in the text that play a part, and the actor they resolve to, if any."""

    span: Span
    actor: str | None


@value
class Speaker:
    """The mention that speaks, its form, and the actor it resolves to, if any."""

    span: Span
    actor: str | None
    form: MentionForm


@value
class Cue:
    """The reporting verb or phrase; `lemma` is its dictionary form ("say")."""

    span: Span
    lemma: str


@value
class Quote:
    """Reported speech: `span` is what was said, without outer quotation marks.

    `segments` are the stretches of a quote interrupted by its attribution; of an
    unbroken quote the one segment is the span itself. `date` is when it was said.
    `confidence` is the probability that span and speaker are both right.
    """

    span: Span
    quote_type: QuoteType
    segments: tuple[Span, ...]
    speaker: Speaker | None
    cue: Cue | None
    addressee: Span | None
    date: DateMention | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class EventPlace:
    """Where an event happened, as the text names it."""

    span: Span
    name: str
    country_code: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what to whom, in PLOVER's words.

    `reported_in` is the index of the quote (in `Extraction.quotes`) inside which the
    event is told; `attributed_to` the slug of who tells it.
    """

    event_type: str
    mode: str | None
    contexts: tuple[str, ...]
    cameo_code: str | None
    trigger: Span
    sentence: Span
    actors: tuple[Participant, ...]
    recipients: tuple[Participant, ...]
    place: EventPlace | None
    date: DateMention | None
    polarity: Polarity
    modality: Modality
    reported_in: int | None
    attributed_to: str | None
    confidence: float
    rule: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one document, each list in order of the text."""

    dates: tuple[DateMention, ...]
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]
