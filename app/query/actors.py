"""Actors: people, organisations and countries, those mentioned most first."""

from __future__ import annotations

from app.query.filters import linked, one_of
from app.query.resource import (
    ACTOR,
    MENTION,
    RELEVANCE,
    Filter,
    Resource,
    Sort,
    words_of,
)

ACTORS = Resource(
    kind="actor",
    table=ACTOR,
    columns=tuple(ACTOR.c),
    source=ACTOR,
    filters={
        "type": Filter(one_of(ACTOR.c.type)),
        "country": Filter(one_of(ACTOR.c.country_code)),
        "article": Filter(
            linked(ACTOR.c.seq, MENTION, by="actor_seq", to="article_seq"),
            ids="article",
        ),
    },
    sorts={
        "-mentions": Sort(None),
        "mentions": Sort(None, descending=True),
        "name": Sort(ACTOR.c.name),
        "-name": Sort(ACTOR.c.name, descending=True),
        "articles": Sort(ACTOR.c.article_count),
        "-articles": Sort(ACTOR.c.article_count, descending=True),
        "quotes": Sort(ACTOR.c.quote_count),
        "-quotes": Sort(ACTOR.c.quote_count, descending=True),
        "events": Sort(ACTOR.c.event_count),
        "-events": Sort(ACTOR.c.event_count, descending=True),
        "relevance": RELEVANCE,
    },
    words=words_of("actor_words"),
    days=None,
)
