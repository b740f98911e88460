"""`/search`: one list over everything."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.answers import page_links, page_meta
from app.api.deps import CurrentCorpus
from app.api.params.lists import SearchParams
from app.api.route import ReadRoute
from app.api.schemas.hit import MatchPage, match_of
from app.query.search import search

router = APIRouter(tags=["search"], route_class=ReadRoute)


@router.get("/search")
async def search_everything(
    corpus: CurrentCorpus, params: Annotated[SearchParams, Query()]
) -> MatchPage:
    """Search articles, actors, quotes and events at once.

    The best match comes first. `highlights` are the matching words by their place in
    the article's text, `excerpt` the words around them.
    """
    question = params.question()
    found = await corpus.ask(
        lambda connection: search(connection, question, digest=corpus.digest), dear=True
    )
    return MatchPage(
        data=[match_of(hit, params.q) for hit in found.hits],
        meta=page_meta(params, found.total, corpus.digest),
        links=page_links(params, found.next_cursor),
    )
