"""Everything at once: `/articles.csv`, `/articles.ndjson`, and the other three.

The tables are left out of the description: to a generated client they are no use.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi.responses import JSONResponse

from app.api.deps import CurrentCorpus
from app.api.exports import Exported, export_csv, export_ndjson
from app.api.params.filters import (
    ActorFilters,
    ArticleFilters,
    EventFilters,
    QuoteFilters,
)
from app.api.route import ReadRoute
from app.api.schemas.actor import ActorResponse
from app.api.schemas.article import ArticleResponse
from app.api.schemas.event import EventResponse
from app.api.schemas.quote import QuoteResponse
from app.api.spreadsheet import (
    ACTOR_COLUMNS,
    ARTICLE_COLUMNS,
    EVENT_COLUMNS,
    QUOTE_COLUMNS,
)

router = APIRouter(tags=["exports"], route_class=ReadRoute)

_ARTICLES = Exported("articles", ArticleResponse.from_row, ARTICLE_COLUMNS)
_ACTORS = Exported("actors", ActorResponse.from_row, ACTOR_COLUMNS)
_QUOTES = Exported("quotes", QuoteResponse.from_row, QUOTE_COLUMNS)
_EVENTS = Exported("events", EventResponse.from_row, EVENT_COLUMNS)


class JsonLines(JSONResponse):
    """One JSON object to a line."""

    media_type = "application/x-ndjson"


@router.get("/articles.csv", include_in_schema=False)
async def export_articles_csv(
    corpus: CurrentCorpus, params: Annotated[ArticleFilters, Query()]
) -> Response:
    """Get all articles as a table, with the filters of `/articles`."""
    return await export_csv(corpus, params, _ARTICLES)


@router.get(
    "/articles.ndjson", response_class=JsonLines, response_model=ArticleResponse
)
async def export_articles(
    corpus: CurrentCorpus, params: Annotated[ArticleFilters, Query()]
) -> Response:
    """Get all articles, one JSON object to a line.

    Each line is as `/articles/{id}` gives it. The filters are those of `/articles`,
    the order is its usual one. `/articles.csv` is the same as a table.
    """
    return await export_ndjson(corpus, params, _ARTICLES)


@router.get("/actors.csv", include_in_schema=False)
async def export_actors_csv(
    corpus: CurrentCorpus, params: Annotated[ActorFilters, Query()]
) -> Response:
    """Get all actors as a table, with the filters of `/actors`."""
    return await export_csv(corpus, params, _ACTORS)


@router.get("/actors.ndjson", response_class=JsonLines, response_model=ActorResponse)
async def export_actors(
    corpus: CurrentCorpus, params: Annotated[ActorFilters, Query()]
) -> Response:
    """Get all actors, one JSON object to a line.

    Each line is as `/actors/{id}` gives it. The filters are those of `/actors`,
    the order is its usual one. `/actors.csv` is the same as a table.
    """
    return await export_ndjson(corpus, params, _ACTORS)


@router.get("/quotes.csv", include_in_schema=False)
async def export_quotes_csv(
    corpus: CurrentCorpus, params: Annotated[QuoteFilters, Query()]
) -> Response:
    """Get all quotes as a table, with the filters of `/quotes`."""
    return await export_csv(corpus, params, _QUOTES)


@router.get("/quotes.ndjson", response_class=JsonLines, response_model=QuoteResponse)
async def export_quotes(
    corpus: CurrentCorpus, params: Annotated[QuoteFilters, Query()]
) -> Response:
    """Get all quotes, one JSON object to a line.

    Each line is as `/quotes/{id}` gives it. The filters are those of `/quotes`,
    the order is its usual one. `/quotes.csv` is the same as a table.
    """
    return await export_ndjson(corpus, params, _QUOTES)


@router.get("/events.csv", include_in_schema=False)
async def export_events_csv(
    corpus: CurrentCorpus, params: Annotated[EventFilters, Query()]
) -> Response:
    """Get all events as a table, with the filters of `/events`."""
    return await export_csv(corpus, params, _EVENTS)


@router.get("/events.ndjson", response_class=JsonLines, response_model=EventResponse)
async def export_events(
    corpus: CurrentCorpus, params: Annotated[EventFilters, Query()]
) -> Response:
    """Get all events, one JSON object to a line.

    Each line is as `/events/{id}` gives it. The filters are those of `/events`,
    the order is its usual one. `/events.csv` is the same as a table.
    """
    return await export_ndjson(corpus, params, _EVENTS)
