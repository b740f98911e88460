"""Filters and sorts are tables; what they say is tested without a database."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.dialects import sqlite

from app.query.actors import ACTORS
from app.query.articles import ARTICLES
from app.query.events import EVENTS
from app.query.quotes import QUOTES
from app.query.resource import Resource

CASES = [
    (ARTICLES, "publisher", ["Wire"], "article.publisher IN ('Wire')"),
    (
        ARTICLES,
        "actor",
        [1, 2],
        "article.seq IN (SELECT mention.article_seq FROM mention"
        " WHERE mention.actor_seq IN (1, 2))",
    ),
    (
        ARTICLES,
        "event_type",
        ["AID"],
        "article.seq IN (SELECT event.article_seq FROM event"
        " WHERE event.event_type IN ('AID'))",
    ),
    (ACTORS, "type", ["person", "country"], "actor.type IN ('person', 'country')"),
    (QUOTES, "speaker", [7], "quote.speaker_seq IN (7)"),
    (QUOTES, "min_confidence", [0.5], "quote.confidence >= 0.5"),
    (
        EVENTS,
        "actor",
        [3],
        "event.seq IN (SELECT participant.event_seq FROM participant"
        " WHERE participant.actor_seq IN (3) AND participant.role = 'actor')",
    ),
    (
        EVENTS,
        "participant",
        [3],
        "event.seq IN (SELECT participant.event_seq FROM participant"
        " WHERE participant.actor_seq IN (3))",
    ),
    (
        EVENTS,
        "cameo_code",
        ["04", "190"],
        "event.cameo_code >= '04' AND event.cameo_code < '05'"
        " OR event.cameo_code >= '190' AND event.cameo_code < '191'",
    ),
]


@pytest.mark.parametrize(("resource", "name", "values", "sql"), CASES)
def test_a_filter_says(
    resource: Resource, name: str, values: list[Any], sql: str
) -> None:
    condition = resource.filters[name].condition(values)

    assert _sql(condition) == sql


@pytest.mark.parametrize("resource", [ARTICLES, ACTORS, QUOTES, EVENTS])
def test_sorts_come_in_pairs(resource: Resource) -> None:
    names = set(resource.sorts) - {"relevance"}

    assert {name.removeprefix("-") for name in names} | {
        f"-{name.removeprefix('-')}" for name in names
    } == names


def _sql(condition: Any) -> str:
    compiled = condition.compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )
    return " ".join(str(compiled).split())
