"""What each path takes that counts: the filters of what is counted, and by what."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from app.api.params.filters import (
    Absent,
    ActorFilters,
    ActorIds,
    ArticleFilters,
    ArticleIds,
    Context,
    Countries,
    EventFilters,
    Mode,
    QuoteFilters,
    Several,
)
from app.api.params.values import CameoCode, Limit, MinConfidence, Name
from app.query.articles import ARTICLES
from app.query.events import EVENTS
from app.query.network import Via
from app.query.question import Question
from app.query.quotes import QUOTES
from app.query.timeline import Interval
from app.store.codebook import Modality, Polarity, QuadClass, QuoteType

By = Field(description="What to count by.", min_length=1, max_length=20)


class FacetParams(BaseModel):
    """What every facet path takes."""

    limit: Annotated[
        Limit, Field(description="How many values of each facet to give at most.")
    ] = 20


class ArticleFacetParams(ArticleFilters, FacetParams):
    """What `/facets/articles` takes."""

    by: Annotated[
        list[Literal["publisher", "language", "actor", "speaker", "event_type"]], By
    ]


class ActorFacetParams(ActorFilters, FacetParams):
    """What `/facets/actors` takes."""

    by: Annotated[list[Literal["type", "country", "affiliation"]], By]


class QuoteFacetParams(QuoteFilters, FacetParams):
    """What `/facets/quotes` takes."""

    by: Annotated[list[Literal["speaker", "quote_type", "cue", "article"]], By]


class EventFacetParams(EventFilters, FacetParams):
    """What `/facets/events` takes."""

    by: Annotated[
        list[
            Literal[
                "event_type",
                "quad_class",
                "mode",
                "context",
                "cameo_code",
                "polarity",
                "modality",
                "country",
                "actor",
                "recipient",
                "participant",
            ]
        ],
        By,
    ]


class AnyFilters(ArticleFilters):
    """The filters of everything at once.

    One that what is counted does not have itself holds of the article it stands in.
    """

    actor: ActorIds = Field(
        [], description="Ids of actors: mentioned in the article, or who do the event."
    )
    article: ArticleIds = Field([])
    quote_type: Annotated[list[QuoteType], Several] = Field([])
    cue: Annotated[list[Name], Several] = Field(
        [], description="Reporting verbs, in their dictionary form."
    )
    recipient: ActorIds = Field([], description="Ids of actors an event is done to.")
    participant: ActorIds = Field([], description="Ids of actors in an event.")
    quad_class: Annotated[list[QuadClass], Several] = Field([])
    mode: Annotated[list[Mode], Several] = Field([], description="PLOVER modes.")
    context: Annotated[list[Context], Several] = Field(
        [], description="PLOVER contexts."
    )
    polarity: Annotated[list[Polarity], Several] = Field([])
    modality: Annotated[list[Modality], Several] = Field([])
    cameo_code: Annotated[list[CameoCode], Several] = Field(
        [], description="CAMEO codes; a short one takes in all that begin with it."
    )
    country: Countries = Field([], description="Where an event happened.")
    min_confidence: MinConfidence | Absent = None

    def asked(self, **page: Any) -> Question:
        """What the query layer is asked, with the filters of every resource."""
        return replace(self.question(**page), filters=self.given(_EVERY_FILTER))


_EVERY_FILTER = sorted({*ARTICLES.filters, *QUOTES.filters, *EVENTS.filters})


class TimelineParams(AnyFilters):
    """What `/timeline` takes."""

    of: Literal["articles", "quotes", "events"] = Field(
        "events", description="What to count."
    )
    interval: Interval = Field("month", description="How long a bucket is.")


class NetworkParams(AnyFilters):
    """What `/network` takes."""

    via: Via = Field(
        "event",
        description="What links two actors: one speaks of the other, does something to"
        " the other, or both are mentioned in an article.",
    )
    limit: Annotated[
        Limit, Field(description="How many edges to give at most, the strongest first.")
    ] = 50
