"""`/quotes` and what stands below it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.answers import page_links, page_meta
from app.api.deps import CurrentCorpus, QuoteId
from app.api.params.lists import QuoteParams
from app.api.route import ReadRoute
from app.api.schemas.quote import QuotePage, QuoteResponse
from app.query.ids import get_row
from app.query.quotes import QUOTES

router = APIRouter(tags=["quotes"], route_class=ReadRoute)


@router.get("/quotes")
async def list_quotes(
    corpus: CurrentCorpus, params: Annotated[QuoteParams, Query()]
) -> QuotePage:
    """List quotes: who said what, where, and the characters that prove it."""
    listed = await corpus.list_page(QUOTES, params.asked())
    return QuotePage(
        data=[QuoteResponse.from_row(row) for row in listed.page.rows],
        meta=page_meta(params, listed.total, corpus.digest),
        links=page_links(params, listed.page.next_cursor),
    )


@router.get("/quotes/{quote_id}")
async def get_quote(corpus: CurrentCorpus, quote_id: QuoteId) -> QuoteResponse:
    """Get one quote."""
    row = await corpus.ask(lambda connection: get_row(connection, QUOTES, quote_id))
    return QuoteResponse.from_row(row)
