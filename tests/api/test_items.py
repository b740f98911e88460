"""One thing by its id: its whole shape, its text, its successor."""

from __future__ import annotations

import pytest
from httpx import AsyncClient

from tests.invented.texts import TEXTS

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "path",
    ["/articles/art_bridge", "/actors/ana-ilic", "/quotes/quo_1", "/events/evt_1"],
)
async def test_an_item_is_what_its_list_shows(client: AsyncClient, path: str) -> None:
    listed = (await client.get("/" + path.split("/")[1])).json()["data"][0]

    item = (await client.get(path)).json()

    assert item == listed
    assert item["links"]["self"] == path


async def test_a_quote_shows_who_said_it_without_a_second_request(
    client: AsyncClient,
) -> None:
    quote = (await client.get("/quotes/quo_1")).json()

    assert quote["article"] == {"id": "art_bridge", "name": "Bridge opens"}
    assert quote["speaker"]["actor"] == {"id": "ana-ilic", "name": "Ana Ilić"}
    assert quote["links"]["speaker"] == "/actors/ana-ilic"


async def test_an_event_told_in_a_quote_points_to_it(client: AsyncClient) -> None:
    event = (await client.get("/events/evt_2")).json()

    assert event["reported_in"] == "quo_2"
    assert event["links"]["reported_in"] == "/quotes/quo_2"
    assert event["attributed_to"] == {"id": "norland", "name": "Norland"}


async def test_an_actor_shows_whom_it_speaks_for(client: AsyncClient) -> None:
    actor = (await client.get("/actors/harbour-board")).json()

    assert actor["affiliation"] == {"id": "norland", "name": "Norland"}
    assert actor["counts"] == {"articles": 3, "mentions": 3, "quotes": 1, "events": 1}


@pytest.mark.parametrize("article", list(TEXTS))
async def test_the_text_is_served_to_the_character(
    client: AsyncClient, article: str
) -> None:
    answer = await client.get(f"/articles/{article}/text")

    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.content.decode() == TEXTS[article]


async def test_a_retired_id_leads_to_its_successor(client: AsyncClient) -> None:
    answer = await client.get("/actors/ana-ilich")

    assert answer.status_code == 308
    assert answer.headers["location"] == "/actors/ana-ilic"


@pytest.mark.parametrize(
    "path",
    [
        "/articles/none",
        "/articles/none/text",
        "/actors/none",
        "/quotes/none",
        "/events/none",
        "/articles/%00",
        "/actors/%ff",
    ],
)
async def test_what_is_not_there_is_a_404(client: AsyncClient, path: str) -> None:
    answer = await client.get(path)

    assert answer.status_code == 404
    assert answer.json()["type"] == "urn:onrecord:problem:not-found"
