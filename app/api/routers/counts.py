"""`/timeline` and `/network`: how many when, and between whom."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from app.api.deps import CurrentCorpus
from app.api.params.counts import NetworkParams, TimelineParams
from app.api.route import ReadRoute
from app.api.schemas.counts import NetworkResponse, TimelineResponse
from app.query.facets import RESOURCES
from app.query.network import find_network
from app.query.timeline import count_by_time

router = APIRouter(tags=["counts"], route_class=ReadRoute)


@router.get("/timeline")
async def get_timeline(
    corpus: CurrentCorpus, params: Annotated[TimelineParams, Query()]
) -> TimelineResponse:
    """Count articles, quotes or events by day, week, month or year.

    A filter that what is counted does not have itself holds of the article it stands
    in. Buckets without anything are left out.
    """
    question, resource = params.asked(), RESOURCES[params.of]
    timeline = await corpus.ask(
        lambda connection: count_by_time(
            connection, resource, question, interval=params.interval
        ),
        dear=True,
    )
    return TimelineResponse.from_timeline(timeline, corpus.digest)


@router.get("/network")
async def get_network(
    corpus: CurrentCorpus, params: Annotated[NetworkParams, Query()]
) -> NetworkResponse:
    """Get who is linked to whom: nodes, and edges with the ids that prove them.

    A filter that the links do not have themselves holds of the article they stand in.
    """
    question = params.asked(limit=params.limit)
    network = await corpus.ask(
        lambda connection: find_network(connection, question, via=params.via),
        dear=True,
    )
    return NetworkResponse.from_network(network, corpus.digest)
