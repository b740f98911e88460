"""`/actors` and what stands below it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.answers import page_links, page_meta
from app.api.deps import ActorId, CurrentCorpus
from app.api.params.lists import ActorParams, MentionParams, RelationParams
from app.api.route import ReadRoute
from app.api.schemas.actor import ActorPage, ActorResponse
from app.api.schemas.relation import (
    MentionPage,
    MentionResponse,
    RelationResponse,
    RelationsResponse,
)
from app.query.actors import ACTORS
from app.query.ids import get_row
from app.query.mentions import MENTIONS
from app.query.relations import find_relations

router = APIRouter(tags=["actors"], route_class=ReadRoute)


@router.get("/actors")
async def list_actors(
    corpus: CurrentCorpus, params: Annotated[ActorParams, Query()]
) -> ActorPage:
    """List the people, organisations and countries that speak or act.

    Those mentioned most come first unless `sort` says otherwise.
    """
    listed = await corpus.list_page(ACTORS, params.asked())
    return ActorPage(
        data=[ActorResponse.from_row(row) for row in listed.page.rows],
        meta=page_meta(params, listed.total, corpus.digest),
        links=page_links(params, listed.page.next_cursor),
    )


@router.get("/actors/{actor_id}")
async def get_actor(corpus: CurrentCorpus, actor_id: ActorId) -> ActorResponse:
    """Get one actor.

    An id that was merged into another answers 308 with the path of its successor.
    """
    row = await corpus.ask(lambda connection: get_row(connection, ACTORS, actor_id))
    return ActorResponse.from_row(row)


@router.get("/actors/{actor_id}/mentions")
async def list_actor_mentions(
    corpus: CurrentCorpus,
    actor_id: ActorId,
    params: Annotated[MentionParams, Query()],
) -> MentionPage:
    """List every place where an article speaks of an actor.

    Names, titles and pronouns, newest article first.
    """
    await corpus.ask(lambda connection: get_row(connection, ACTORS, actor_id))
    listed = await corpus.list_page(MENTIONS, params.asked(actor_id))
    return MentionPage(
        data=[MentionResponse.from_row(row) for row in listed.page.rows],
        meta=page_meta(params, listed.total, corpus.digest),
        links=page_links(params, listed.page.next_cursor, actor_id=actor_id),
    )


@router.get("/actors/{actor_id}/relations")
async def get_actor_relations(
    corpus: CurrentCorpus,
    actor_id: ActorId,
    params: Annotated[RelationParams, Query()],
) -> RelationsResponse:
    """Get whom an actor has most to do with.

    Counted are events done to or with the other, quotes in which one speaks of the
    other, and articles that mention both.
    """
    found = await corpus.ask(
        lambda connection: find_relations(connection, actor_id, limit=params.limit),
        dear=True,
    )
    return RelationsResponse(
        data=[RelationResponse.from_relation(each) for each in found]
    )
