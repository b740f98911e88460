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
    CameoCodes,
    Contexts,
    Countries,
    Cues,
    EventFilters,
    Modalities,
    Modes,
    Polarities,
    QuadClasses,
    QuoteFilters,
    QuoteTypes,
)
from app.api.params.values import Limit, MinConfidence
from app.query.articles import ARTICLES
from app.query.events import EVENTS
from app.query.network import Via
from app.query.question import Question
from app.query.quotes import QUOTES
from app.query.timeline import Interval

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
    quote_type: QuoteTypes = Field([])
    cue: Cues = Field([])
    recipient: ActorIds = Field([], description="Ids of actors an event is done to.")
    participant: ActorIds = Field([], description="Ids of actors in an event.")
    quad_class: QuadClasses = Field([])
    mode: Modes = Field([])
    context: Contexts = Field([])
    polarity: Polarities = Field([])
    modality: Modalities = Field([])
    cameo_code: CameoCodes = Field([])
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
