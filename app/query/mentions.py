"""Mentions of actors: newest article first, in reading order within it."""

from __future__ import annotations

from app.query.filters import one_of
from app.query.resource import (
    ARTICLE,
    MENTION,
    OF_ARTICLE,
    Filter,
    Resource,
    Sort,
    words_of,
)

MENTIONS = Resource(
    kind="mention",
    table=MENTION,
    columns=(*MENTION.c, *OF_ARTICLE),
    source=MENTION.join(ARTICLE, ARTICLE.c.seq == MENTION.c.article_seq),
    filters={
        "actor": Filter(one_of(MENTION.c.actor_seq), ids="actor"),
        "article": Filter(one_of(MENTION.c.article_seq), ids="article"),
        "form": Filter(one_of(MENTION.c.form)),
    },
    sorts={"-published": Sort(None), "published": Sort(None, descending=True)},
    words=words_of("article_words"),
    days=None,
)
