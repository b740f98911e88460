"""`/events` and what stands below it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.answers import page_links, page_meta
from app.api.deps import CurrentCorpus, EventId
from app.api.params.lists import EventParams
from app.api.route import ReadRoute
from app.api.schemas.event import EventPage, EventResponse
from app.query.events import EVENTS
from app.query.ids import get_row

router = APIRouter(tags=["events"], route_class=ReadRoute)


@router.get("/events")
async def list_events(
    corpus: CurrentCorpus, params: Annotated[EventParams, Query()]
) -> EventPage:
    """List events: who did what to whom, where and when.

    An event with `reported_in` is only claimed, in that quote; `modality` tells a
    thing done from one planned, demanded or hypothetical.
    """
    listed = await corpus.list_page(EVENTS, params.asked())
    return EventPage(
        data=[EventResponse.from_row(row) for row in listed.page.rows],
        meta=page_meta(params, listed.total, corpus.digest),
        links=page_links(params, listed.page.next_cursor),
    )


@router.get("/events/{event_id}")
async def get_event(corpus: CurrentCorpus, event_id: EventId) -> EventResponse:
    """Get one event."""
    row = await corpus.ask(lambda connection: get_row(connection, EVENTS, event_id))
    return EventResponse.from_row(row)
