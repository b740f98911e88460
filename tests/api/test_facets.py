"""Facets count what the list with the same filters lists."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from httpx import AsyncClient

from app.api.params.counts import (
    ActorFacetParams,
    ArticleFacetParams,
    EventFacetParams,
    QuoteFacetParams,
)
from app.query.facets import FACETS

pytestmark = pytest.mark.anyio

PARAMS = [ArticleFacetParams, ActorFacetParams, QuoteFacetParams, EventFacetParams]
CASES = [
    ("articles?by=publisher", [("Port Gazette", 2), ("Norland Wire", 1)]),
    # an article counts once, however often it mentions the actor
    ("articles?by=actor", [("norland", 4), ("ana-ilic", 3), ("harbour-board", 2)]),
    ("articles?by=speaker&actor=norland", [("ana-ilic", 2), ("harbour-board", 1)]),
    ("articles?by=event_type", [("CONSULT", 2), ("ACCUSE", 1), ("REJECT", 1)]),
    ("actors?by=type", [("country", 1), ("organization", 1), ("person", 1)]),
    ("actors?by=affiliation", [("norland", 1)]),
    ("quotes?by=speaker", [("ana-ilic", 2), ("harbour-board", 1)]),
    ("quotes?by=cue&quote_type=direct", [("say", 1), ("tell", 1)]),
    ("quotes?by=quote_type&q=the", [("indirect", 2)]),
    ("quotes?by=article&date_from=2021-01-01", [("art_bridge", 1), ("art_market", 1)]),
    ("events?by=context", [("diplomatic", 2), ("economic", 2)]),
    ("events?by=recipient", [("norland", 2), ("harbour-board", 1)]),
    ("events?by=participant&limit=1", [("norland", 4)]),
    ("events?by=mode", []),
]


@pytest.mark.parametrize(("path", "counts"), CASES)
async def test_a_facet_counts(
    client: AsyncClient, path: str, counts: list[tuple[str, int]]
) -> None:
    (facet,) = (await client.get(f"/facets/{path}")).json()["data"]

    assert [(each["value"], each["count"]) for each in facet["values"]] == counts


async def test_what_is_cut_off_is_still_told(client: AsyncClient) -> None:
    answer = (await client.get("/facets/events?by=participant&limit=1")).json()

    assert answer["data"][0]["distinct"] == 3
    assert answer["data"][0]["values"][0]["name"] == "Norland"
    assert answer["meta"] == {"corpus": "d1"}


async def test_several_facets_come_in_the_order_asked(client: AsyncClient) -> None:
    answer = (await client.get("/facets/events?by=modality&by=actor")).json()

    assert [facet["by"] for facet in answer["data"]] == ["modality", "actor"]


async def test_every_count_leads_to_a_list_of_that_length(client: AsyncClient) -> None:
    for resource, facets in FACETS.items():
        for name in set(facets) - {"language", "affiliation"}:
            path = f"/facets/{resource}s?by={name}"
            (facet,) = (await client.get(path)).json()["data"]
            for each in facet["values"]:
                query = {name: each["value"]}
                listed = await client.get(f"/{resource}s", params=query)
                assert listed.json()["meta"]["total"] == each["count"], (path, each)


@pytest.mark.parametrize("params", PARAMS)
def test_the_documented_facets_are_those_of_the_table(params: Any) -> None:
    (literal,) = get_args(params.model_fields["by"].annotation)

    assert set(get_args(literal)) == set(FACETS[params.resource.kind])
