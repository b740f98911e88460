"""`/articles` and what stands below it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import PlainTextResponse

from app.api.answers import page_links, page_meta
from app.api.deps import ArticleId, CurrentCorpus
from app.api.params.lists import ArticleParams
from app.api.route import ReadRoute
from app.api.schemas.article import ArticlePage, ArticleResponse
from app.query.articles import ARTICLES, get_text
from app.query.ids import get_row

router = APIRouter(tags=["articles"], route_class=ReadRoute)


@router.get("/articles")
async def list_articles(
    corpus: CurrentCorpus, params: Annotated[ArticleParams, Query()]
) -> ArticlePage:
    """List articles.

    Newest first unless `sort` says otherwise; those without a date come last.
    """
    listed = await corpus.list_page(ARTICLES, params.asked())
    return ArticlePage(
        data=[ArticleResponse.from_row(row) for row in listed.page.rows],
        meta=page_meta(params, listed.total, corpus.digest),
        links=page_links(params, listed.page.next_cursor),
    )


@router.get("/articles/{article_id}")
async def get_article(corpus: CurrentCorpus, article_id: ArticleId) -> ArticleResponse:
    """Get one article: what the page says of itself, and what was found in it."""
    row = await corpus.ask(lambda connection: get_row(connection, ARTICLES, article_id))
    return ArticleResponse.from_row(row)


@router.get("/articles/{article_id}/text", response_class=PlainTextResponse)
async def get_article_text(
    corpus: CurrentCorpus, article_id: ArticleId
) -> PlainTextResponse:
    """Get the whole text of an article.

    The offsets of all spans count the code points of this text.
    """
    text = await corpus.ask(lambda connection: get_text(connection, article_id))
    return PlainTextResponse(text)
