"""One search over everything, with the words that match marked."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import AsyncClient

from tests.invented.texts import TEXTS

pytestmark = pytest.mark.anyio


async def _search(client: AsyncClient, query: str) -> list[dict[str, Any]]:
    answer = await client.get(f"/search?{query}")
    assert answer.status_code == 200
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


async def test_a_search_finds_every_kind(client: AsyncClient) -> None:
    hits = await _search(client, "q=norland")

    assert {hit["kind"] for hit in hits} == {"article", "actor", "quote", "event"}
    assert [hit["score"] for hit in hits] == sorted(
        (hit["score"] for hit in hits), reverse=True
    )


async def test_kinds_can_be_chosen(client: AsyncClient) -> None:
    hits = await _search(client, "q=norland&kind=actor&kind=quote")

    assert {hit["kind"] for hit in hits} == {"actor", "quote"}


async def test_an_item_is_what_its_path_serves(client: AsyncClient) -> None:
    for hit in await _search(client, "q=norland"):
        item = await client.get(hit["item"]["links"]["self"])
        assert item.json() == hit["item"]


async def test_matches_are_marked_by_their_place_in_the_article(
    client: AsyncClient,
) -> None:
    marked = 0
    for hit in await _search(client, "q=norland"):
        if hit["kind"] == "actor":
            assert (hit["excerpt"], hit["highlights"]) == (None, [])
            continue
        article = hit["item"]["id"]
        if hit["kind"] != "article":
            article = hit["item"]["article"]["id"]
        for span in (hit["excerpt"], *hit["highlights"]):
            assert TEXTS[article][span["start"] : span["end"]] == span["text"]
        assert {span["text"] for span in hit["highlights"]} == {"Norland"}
        marked += 1

    assert marked >= 6


async def test_a_search_needs_words(client: AsyncClient) -> None:
    answer = await client.get("/search")

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["parameter"] == "q"
