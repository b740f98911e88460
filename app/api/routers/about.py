"""`/codebook`, `/corpus` and `/feed.json`: the words, the data, the news."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from app.api.deps import CurrentCorpus
from app.api.route import ReadRoute
from app.api.schemas.about import CodebookResponse, CorpusResponse, FeedResponse
from app.query.about import get_corpus, list_cues, list_newest

router = APIRouter(tags=["about"], route_class=ReadRoute)


class FeedJson(JSONResponse):
    """A JSON Feed."""

    media_type = "application/feed+json"


@router.get("/codebook")
async def get_codebook(corpus: CurrentCorpus) -> CodebookResponse:
    """Get every word that the data use as a code, with what it means.

    Event types, modes and contexts are those of PLOVER.
    """
    return CodebookResponse.with_cues(await corpus.ask(list_cues))


@router.get("/corpus", operation_id="get_corpus")
async def describe_corpus(corpus: CurrentCorpus) -> CorpusResponse:
    """Get what the answers come from: digest, version, counts and files left out."""
    return CorpusResponse.from_row(await corpus.ask(get_corpus))


@router.get("/feed.json", response_class=FeedJson)
async def get_feed(corpus: CurrentCorpus) -> FeedResponse:
    """Get the newest articles as a JSON Feed 1.1."""
    return FeedResponse.from_rows(await corpus.ask(list_newest))
