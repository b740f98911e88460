"""The filters of each resource, as every path that counts or lists it takes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from app.api.params.values import (
    MOST_VALUES,
    CameoCode,
    Country,
    Day,
    MinConfidence,
    Name,
    Slug,
    Words,
    word_of,
)
from app.query.actors import ACTORS
from app.query.articles import ARTICLES
from app.query.events import EVENTS
from app.query.question import Days, Question
from app.query.quotes import QUOTES
from app.query.resource import Resource
from app.store.codebook import (
    CONTEXTS,
    MODES,
    ActorType,
    EventType,
    Modality,
    Polarity,
    QuadClass,
    QuoteType,
)

Absent = SkipJsonSchema[None]
Several = Field(max_length=MOST_VALUES)
ActorIds = Annotated[list[Slug], Several]
ArticleIds = Annotated[list[Slug], Several, Field(description="Ids of articles.")]
EventTypes = Annotated[
    list[EventType], Several, Field(description="PLOVER event types.")
]
Countries = Annotated[list[Country], Several]
Modes = Annotated[
    list[Annotated[str, *word_of(MODES)]], Several, Field(description="PLOVER modes.")
]
Contexts = Annotated[
    list[Annotated[str, *word_of(CONTEXTS)]],
    Several,
    Field(description="PLOVER contexts."),
]
CameoCodes = Annotated[
    list[CameoCode],
    Several,
    Field(
        description="CAMEO codes; a short one takes in all that begin with it.",
        examples=[["04"]],
    ),
]
QuadClasses = Annotated[
    list[QuadClass],
    Several,
    Field(description="Cooperation or conflict, in words or in deeds."),
]
Polarities = Annotated[
    list[Polarity], Several, Field(description="Whether it is said to be so or not.")
]
Modalities = Annotated[
    list[Modality],
    Several,
    Field(description="Whether it is told as done, or only planned, supposed, asked."),
]
QuoteTypes = Annotated[
    list[QuoteType],
    Several,
    Field(description="In the speaker's words, in the reporter's, or in both."),
]
Cues = Annotated[
    list[Name],
    Several,
    Field(description="Reporting verbs, in their dictionary form.", examples=[["say"]]),
]


class Filters(BaseModel):
    """The filters of `resource`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    resource: ClassVar[Resource]

    q: Words | Absent = None

    def question(self, sort: str = "", **page: Any) -> Question:
        """What the query layer is asked; `page` says which part of it is wanted."""
        given = self.__dict__
        return Question(
            sort=sort or next(iter(self.resource.sorts)),
            filters=self.given(self.resource.filters),
            words=self.q,
            days=Days(
                given.get("date_from"), given.get("date_to"), given.get("undated")
            ),
            **page,
        )

    def given(self, names: Iterable[str]) -> dict[str, tuple[Any, ...]]:
        """The values of those filters that were given any."""
        fields = self.__dict__
        return {name: _values(fields[name]) for name in names if fields[name]}


def _values(given: Any) -> tuple[Any, ...]:
    return tuple(given) if isinstance(given, list) else (given,)


class DatedFilters(Filters):
    """The filters of things that have dates."""

    date_from: Day | Absent = Field(
        None,
        description="The first day of interest. A date that is not exact belongs when"
        " any day it may mean does.",
        examples=["2008-06-01"],
    )
    date_to: Day | Absent = Field(
        None, description="The last day of interest.", examples=["2008-06-30"]
    )
    undated: Literal["include", "exclude"] | Absent = Field(
        None,
        description="What becomes of those without a date: left out when days are"
        " asked for, otherwise included, unless this says so.",
    )


class ArticleFilters(DatedFilters):
    """The filters of articles."""

    resource = ARTICLES

    publisher: Annotated[list[Name], Several] = Field(
        [], description="Names of publishers."
    )
    actor: ActorIds = Field([], description="Ids of actors mentioned in it.")
    speaker: ActorIds = Field([], description="Ids of actors quoted in it.")
    event_type: EventTypes = []


class ActorFilters(Filters):
    """The filters of actors."""

    resource = ACTORS

    type: Annotated[list[ActorType], Several] = Field(
        [], description="People, organisations or countries."
    )
    country: Countries = Field([], description="Country codes, ISO 3166-1 alpha-2.")
    article: ArticleIds = Field([], description="Ids of articles that mention it.")


class QuoteFilters(DatedFilters):
    """The filters of quotes."""

    resource = QUOTES

    speaker: ActorIds = Field([], description="Ids of actors who say it.")
    article: ArticleIds = []
    quote_type: QuoteTypes = []
    cue: Cues = []
    min_confidence: MinConfidence | Absent = None


class EventFilters(DatedFilters):
    """The filters of events."""

    resource = EVENTS

    actor: ActorIds = Field([], description="Ids of actors who do it.")
    recipient: ActorIds = Field([], description="Ids of actors it is done to.")
    participant: ActorIds = Field([], description="Ids of actors on either side.")
    article: ArticleIds = []
    event_type: EventTypes = []
    quad_class: QuadClasses = []
    mode: Modes = []
    context: Contexts = []
    cameo_code: CameoCodes = []
    polarity: Polarities = []
    modality: Modalities = []
    country: Countries = Field([], description="Where it happened, ISO 3166-1 alpha-2.")
    min_confidence: MinConfidence | Absent = None
