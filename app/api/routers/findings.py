"""What was found in one article: as runs of text, as annotations, as linked data."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from app.api.deps import ArticleId, CurrentCorpus
from app.api.route import ReadRoute
from app.api.schemas.annotations import AnnotationsResponse
from app.api.schemas.linked_data import JsonLdResponse
from app.api.schemas.segments import SegmentsResponse
from app.query.article_findings import get_article_findings

router = APIRouter(
    prefix="/articles/{article_id}", tags=["articles"], route_class=ReadRoute
)


class LinkedDataJson(JSONResponse):
    """JSON whose keys mean what a context says they do."""

    media_type = "application/ld+json"


@router.get("/segments")
async def get_article_segments(
    corpus: CurrentCorpus, article_id: ArticleId
) -> SegmentsResponse:
    """Get the text of an article as runs, each with the ids of what covers it.

    A page can highlight actors, quotes and events without counting characters: the
    texts of the runs, joined, are the text of the article.
    """
    found = await corpus.ask(
        lambda connection: get_article_findings(connection, article_id)
    )
    return SegmentsResponse.from_findings(found)


@router.get("/annotations", response_class=LinkedDataJson)
async def get_article_annotations(
    corpus: CurrentCorpus, article_id: ArticleId
) -> AnnotationsResponse:
    """Get what was found in an article as W3C Web Annotations.

    Each has a text position selector and a text quote selector.
    """
    found = await corpus.ask(
        lambda connection: get_article_findings(connection, article_id)
    )
    return AnnotationsResponse.from_findings(found)


@router.get("/jsonld", response_class=LinkedDataJson)
async def get_article_jsonld(
    corpus: CurrentCorpus, article_id: ArticleId
) -> JsonLdResponse:
    """Get an article in the words of schema.org: NewsArticle and Quotation."""
    found = await corpus.ask(
        lambda connection: get_article_findings(connection, article_id)
    )
    return JsonLdResponse.from_findings(found)
