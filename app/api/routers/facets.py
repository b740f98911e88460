"""`/facets/{resource}`: how many have which values."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.deps import CurrentCorpus
from app.api.params.counts import (
    ActorFacetParams,
    ArticleFacetParams,
    EventFacetParams,
    QuoteFacetParams,
)
from app.api.route import ReadRoute
from app.api.schemas.counts import CountMeta, FacetCounts, FacetsResponse
from app.query.corpus import Corpus
from app.query.facets import count_facets

router = APIRouter(prefix="/facets", tags=["counts"], route_class=ReadRoute)

AnyFacetParams = (
    ArticleFacetParams | ActorFacetParams | QuoteFacetParams | EventFacetParams
)


@router.get("/articles")
async def count_articles(
    corpus: CurrentCorpus, params: Annotated[ArticleFacetParams, Query()]
) -> FacetsResponse:
    """Count articles by publisher, actor, speaker and more."""
    return await _counted(corpus, params)


@router.get("/actors")
async def count_actors(
    corpus: CurrentCorpus, params: Annotated[ActorFacetParams, Query()]
) -> FacetsResponse:
    """Count actors by type, country and affiliation."""
    return await _counted(corpus, params)


@router.get("/quotes")
async def count_quotes(
    corpus: CurrentCorpus, params: Annotated[QuoteFacetParams, Query()]
) -> FacetsResponse:
    """Count quotes by speaker, kind, reporting verb and article."""
    return await _counted(corpus, params)


@router.get("/events")
async def count_events(
    corpus: CurrentCorpus, params: Annotated[EventFacetParams, Query()]
) -> FacetsResponse:
    """Count events by type, actor, recipient, context and more."""
    return await _counted(corpus, params)


async def _counted(corpus: Corpus, params: AnyFacetParams) -> FacetsResponse:
    question = params.question(limit=params.limit)
    facets = await corpus.ask(
        lambda connection: count_facets(
            connection, params.resource, question, by=params.by
        ),
        dear=True,
    )
    data = [FacetCounts.model_validate(facet) for facet in facets]
    return FacetsResponse(data=data, meta=CountMeta(corpus=corpus.digest))
