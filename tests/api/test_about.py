"""The words, the data and the news."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, get_args

import pytest
from httpx import AsyncClient

from app.store import codebook
from app.store.enumerations import ENUMERATIONS
from tests.invented.texts import TEXTS

pytestmark = pytest.mark.anyio


async def _get(client: AsyncClient, path: str) -> dict[str, Any]:
    answer = await client.get(path)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def test_the_codebook_explains_every_code(client: AsyncClient) -> None:
    found = await _get(client, "/codebook")

    assert len(found["event_types"]) == 16
    assert len(found["contexts"]) == 37
    assert [cue["lemma"] for cue in found["cues"]] == ["say", "tell"]
    explained = {word["name"] for word in found["contexts"]}
    events = (await _get(client, "/events"))["data"]
    assert {context for event in events for context in event["contexts"]} <= explained


@pytest.mark.parametrize(
    ("name", "literal"),
    [
        ("quad_class", codebook.QuadClass),
        ("quote_type", codebook.QuoteType),
        ("actor_type", codebook.ActorType),
        ("form", codebook.MentionForm),
        ("polarity", codebook.Polarity),
        ("modality", codebook.Modality),
        ("precision", codebook.Precision),
        ("basis", codebook.Basis),
        ("section", codebook.SectionKind),
    ],
)
def test_every_word_of_a_list_is_explained(name: str, literal: object) -> None:
    assert list(ENUMERATIONS[name]) == list(get_args(literal))


def test_every_event_type_has_an_entry() -> None:
    assert list(codebook.EVENT_TYPES) == list(get_args(codebook.EventType))


async def test_the_corpus_tells_what_was_left_out(client: AsyncClient) -> None:
    found = await _get(client, "/corpus")

    assert found["digest"] == "d1"
    assert found["counts"]["articles"] == len(TEXTS)
    assert found["files"] == [
        {"file": "empty.txt", "status": "skipped", "reason": "it is empty"}
    ]


async def test_the_feed_has_the_newest_articles(client: AsyncClient) -> None:
    answer = await client.get("/feed.json")
    found = answer.json()

    assert answer.headers["content-type"] == "application/feed+json"
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["id"] for item in found["items"]] == list(TEXTS)
    assert found["items"][0]["content_text"] == TEXTS["art_bridge"]
    dates = [item["date_published"] for item in found["items"]]
    assert dates == [*["2021-03-05T00:00:00-00:00"] * 2, None, None, None]
    assert datetime.fromisoformat(dates[0])


async def test_language_models_are_told_of_paths_that_exist(
    client: AsyncClient,
) -> None:
    answer = await client.get("/llms.txt")
    described = (await _get(client, "/openapi.json"))["paths"]

    shapes = [re.sub(r"\{\w+\}", "[^/]+", path) for path in described]
    named = re.findall(r"[`(](/[\w./{}]+)", answer.text)

    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert len(named) > 10
    for path in named:
        known = any(re.fullmatch(shape, path) for shape in shapes)
        assert known or (await client.get(path)).status_code != 404, path
