"""One article's findings, in the three forms that pages and other programs want."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import AsyncClient

from tests.invented.texts import TEXTS

pytestmark = pytest.mark.anyio
FORMS = ["segments", "annotations", "jsonld"]


async def _get(client: AsyncClient, path: str) -> dict[str, Any]:
    answer = await client.get(path)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize("article", list(TEXTS))
async def test_segments_join_to_the_text(client: AsyncClient, article: str) -> None:
    segments = (await _get(client, f"/articles/{article}/segments"))["segments"]

    assert "".join(segment["text"] for segment in segments) == TEXTS[article]
    for segment in segments:
        cut = TEXTS[article][segment["start"] : segment["end"]]
        assert cut == segment["text"]


@pytest.mark.parametrize("article", list(TEXTS))
async def test_segments_bear_the_ids_of_what_covers_them(
    client: AsyncClient, article: str
) -> None:
    segments = (await _get(client, f"/articles/{article}/segments"))["segments"]
    quotes = (await _get(client, f"/quotes?article={article}"))["data"]
    events = (await _get(client, f"/events?article={article}"))["data"]

    for quote in quotes:
        said = "".join(s["text"] for s in segments if quote["id"] in s["quotes"])
        assert said == quote["text"]
    for event in events:
        told = "".join(s["text"] for s in segments if event["id"] in s["events"])
        assert told == event["trigger"]["text"]
    assert segments[0]["section"] == "headline"


async def test_annotations_select_by_position_and_by_quotation(
    client: AsyncClient,
) -> None:
    found = await _get(client, "/articles/art_grain/annotations")
    items = found["first"]["items"]

    assert found["total"] == len(items) == 5
    for item in items:
        for target in item["target"]:
            position, quotation = target["selector"]
            text = TEXTS["art_grain"]
            exact = text[position["start"] : position["end"]]
            assert quotation["exact"] == exact
            assert quotation["prefix"] + exact + quotation["suffix"] in text
            assert target["source"] == "/articles/art_grain/text"


async def test_annotations_point_to_what_they_are_about(client: AsyncClient) -> None:
    for article in TEXTS:
        found = await _get(client, f"/articles/{article}/annotations")
        for item in found["first"]["items"]:
            for body in item["body"]:
                if body["id"]:
                    await _get(client, body["id"])


async def test_linked_data_say_who_said_what(client: AsyncClient) -> None:
    found = await _get(client, "/articles/art_bridge/jsonld")

    assert found["@context"] == "https://schema.org"
    assert found["@type"] == "NewsArticle"
    assert found["datePublished"] == "2021-03-05"
    assert found["publisher"]["name"] == "Port Gazette"
    (quotation,) = found["hasPart"]
    assert quotation["spokenByCharacter"]["@id"] == "/actors/ana-ilic"
    assert [each["name"] for each in found["mentions"]] == ["Ana Ilić", "Norland"]


async def test_linked_data_do_not_make_up_a_date(client: AsyncClient) -> None:
    for article in ("art_grain", "art_market"):
        found = await _get(client, f"/articles/{article}/jsonld")
        assert found["datePublished"] is None


@pytest.mark.parametrize("form", ["annotations", "jsonld"])
async def test_linked_data_have_a_type_of_their_own(
    client: AsyncClient, form: str
) -> None:
    answer = await client.get(f"/articles/art_bridge/{form}")

    assert answer.headers["content-type"] == "application/ld+json"


@pytest.mark.parametrize("form", FORMS)
async def test_an_article_that_is_not_there_has_none(
    client: AsyncClient, form: str
) -> None:
    assert (await client.get(f"/articles/none/{form}")).status_code == 404
