"""What each path takes that counts: the filters of what is counted, and by what."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from app.api.params.filters import (
    ActorFilters,
    ArticleFilters,
    EventFilters,
    QuoteFilters,
)
from app.api.params.values import Limit

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
