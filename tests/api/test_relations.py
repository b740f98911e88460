"""Where an actor is mentioned, and whom it has to do with."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import AsyncClient

from tests.invented.texts import TEXTS

pytestmark = pytest.mark.anyio

MENTIONS = [
    ("ana-ilic", "", ["Ana Ilić", "She", "Ana Ilić", "Ilić"]),
    ("ana-ilic", "?form=pronoun", ["She"]),
    ("ana-ilic", "?article=art_grain&article=art_ferry", ["Ana Ilić", "Ilić"]),
    ("ana-ilic", "?sort=published", ["Ilić", "Ana Ilić", "She", "Ana Ilić"]),
    ("harbour-board", "?form=title", []),
]


async def _get(client: AsyncClient, path: str) -> dict[str, Any]:
    answer = await client.get(path)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize(("actor", "query", "words"), MENTIONS)
async def test_mentions_are_listed_with_their_place(
    client: AsyncClient, actor: str, query: str, words: list[str]
) -> None:
    found = await _get(client, f"/actors/{actor}/mentions{query}")

    assert [mention["text"] for mention in found["data"]] == words
    assert found["meta"]["total"] == len(words)
    for mention in found["data"]:
        text = TEXTS[mention["article"]["id"]]
        assert text[mention["start"] : mention["end"]] == mention["text"]


async def test_relations_count_in_what_parts_two_meet(client: AsyncClient) -> None:
    found = await _get(client, "/actors/norland/relations")

    related = {each["actor"]["id"]: each["counts"] for each in found["data"]}
    assert list(related) == ["ana-ilic", "harbour-board"]
    assert related["harbour-board"] == {
        "acted_on": 1,
        "acted_on_by": 0,
        "acted_with": 0,
        "spoke_of": 0,
        "spoken_of_by": 1,
        "articles": 2,
    }
    assert related["ana-ilic"]["acted_on_by"] == 2


async def test_relations_agree_from_both_sides(client: AsyncClient) -> None:
    mirror = {
        "acted_on": "acted_on_by",
        "acted_on_by": "acted_on",
        "acted_with": "acted_with",
        "spoke_of": "spoken_of_by",
        "spoken_of_by": "spoke_of",
        "articles": "articles",
    }
    sides = {
        (actor, each["actor"]["id"]): each["counts"]
        for actor in ("ana-ilic", "norland", "harbour-board")
        for each in (await _get(client, f"/actors/{actor}/relations"))["data"]
    }

    for (one, other), counts in sides.items():
        turned = {mirror[name]: count for name, count in counts.items()}
        assert sides[other, one] == turned


async def test_the_strongest_relations_come_first(client: AsyncClient) -> None:
    found = await _get(client, "/actors/ana-ilic/relations?limit=1")

    assert [each["actor"]["id"] for each in found["data"]] == ["norland"]


@pytest.mark.parametrize("below", ["mentions", "relations"])
async def test_an_actor_that_moved_or_is_not_there(
    client: AsyncClient, below: str
) -> None:
    moved = await client.get(f"/actors/ana-ilich/{below}")
    missing = await client.get(f"/actors/nobody/{below}")

    assert moved.status_code == 308
    assert moved.headers["location"] == f"/actors/ana-ilic/{below}"
    assert missing.status_code == 404
