"""When and between whom, with filters of what is counted and of its article."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import AsyncClient

from app.api.params.counts import AnyFilters
from app.query.articles import ARTICLES
from app.query.events import EVENTS
from app.query.quotes import QUOTES

pytestmark = pytest.mark.anyio

# query, buckets as first day and count, imprecise, undated
TIMELINES: list[tuple[str, list[tuple[str, int]], int, int]] = [
    ("", [("2021-03-01", 2)], 0, 2),
    ("of=articles", [("2021-02-01", 1), ("2021-03-01", 2)], 0, 2),
    # a month is no week: the article that is known to the month is in none
    ("of=articles&interval=week", [("2021-03-01", 2)], 1, 2),
    ("of=quotes&interval=day", [("2021-03-01", 2)], 0, 2),
    ("of=articles&interval=year", [("2021-01-01", 3)], 0, 2),
    ("of=articles&date_from=2021-03-01", [("2021-03-01", 2)], 0, 0),
    ("of=events&q=condemned&interval=day", [("2021-03-05", 1)], 0, 1),
    # filters of the article that a quote or event stands in
    ("of=quotes&publisher=Port+Gazette", [("2021-03-01", 1)], 0, 1),
    ("of=events&speaker=ana-ilic", [("2021-03-01", 1)], 0, 1),
    ("of=quotes&event_type=ACCUSE", [], 0, 1),
    (
        "of=articles&quote_type=direct&interval=month",
        [("2021-02-01", 1), ("2021-03-01", 1)],
        0,
        0,
    ),
    ("of=articles&article=art_bridge&article=art_market", [("2021-03-01", 1)], 0, 1),
]
# query, edges as from, to, ids
NETWORKS = [
    (
        "via=event",
        [
            ("ana-ilic", "norland", ["evt_1", "evt_3"]),
            ("norland", "harbour-board", ["evt_4"]),
        ],
    ),
    ("via=event&limit=1", [("ana-ilic", "norland", ["evt_1", "evt_3"])]),
    ("via=event&modality=hypothetical", [("norland", "harbour-board", ["evt_4"])]),
    ("via=quote", [("harbour-board", "norland", ["quo_4"])]),
    ("via=quote&quote_type=direct", []),
    (
        "via=mention",
        [
            ("ana-ilic", "norland", ["art_bridge", "art_ferry", "art_grain"]),
            ("norland", "harbour-board", ["art_grain", "art_market"]),
            ("ana-ilic", "harbour-board", ["art_grain"]),
        ],
    ),
    (
        "via=mention&publisher=Port+Gazette",
        [("ana-ilic", "norland", ["art_bridge", "art_ferry"])],
    ),
    ("via=mention&q=market", [("norland", "harbour-board", ["art_market"])]),
]


async def _get(client: AsyncClient, path: str) -> dict[str, Any]:
    answer = await client.get(path)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize(("query", "buckets", "imprecise", "undated"), TIMELINES)
async def test_a_timeline_counts(
    client: AsyncClient,
    query: str,
    buckets: list[tuple[str, int]],
    imprecise: int,
    undated: int,
) -> None:
    found = await _get(client, f"/timeline?{query}")

    assert [(each["start"], each["count"]) for each in found["data"]] == buckets
    assert (found["imprecise"], found["undated"]) == (imprecise, undated)


@pytest.mark.parametrize(("query", "edges"), NETWORKS)
async def test_a_network_links(
    client: AsyncClient, query: str, edges: list[tuple[str, str, list[str]]]
) -> None:
    found = await _get(client, f"/network?{query}")

    told = [(edge["from"], edge["to"], edge["ids"]) for edge in found["edges"]]
    assert told == edges
    assert all(edge["count"] == len(edge["ids"]) for edge in found["edges"])


@pytest.mark.parametrize("via", ["event", "quote", "mention"])
async def test_every_end_of_an_edge_is_a_node(client: AsyncClient, via: str) -> None:
    found = await _get(client, f"/network?via={via}")

    ends = {edge[end] for edge in found["edges"] for end in ("from", "to")}
    assert {node["id"] for node in found["nodes"]} == ends


async def test_unknown_ids_are_told_here_too(client: AsyncClient) -> None:
    for path in ("/timeline?article=none", "/network?speaker=nobody"):
        answer = await client.get(path)
        assert answer.status_code == 404
        assert answer.json()["errors"][0]["suggestion"] is None


def test_every_filter_of_every_resource_can_be_given() -> None:
    every = {*ARTICLES.filters, *QUOTES.filters, *EVENTS.filters}

    assert every <= set(AnyFilters.model_fields)
