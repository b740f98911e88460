"""Articles: whole rows without the text, newest first, and the text of one."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.errors import NotFound
from app.query.filters import linked, one_of
from app.query.resource import (
    ARTICLE,
    EVENT,
    MENTION,
    QUOTE,
    RELEVANCE,
    Filter,
    Resource,
    Sort,
    words_of,
)

_SEQ = ARTICLE.c.seq

ARTICLES = Resource(
    kind="article",
    table=ARTICLE,
    columns=tuple(each for each in ARTICLE.c if each.name not in ("text", "file_name")),
    source=ARTICLE,
    filters={
        "publisher": Filter(one_of(ARTICLE.c.publisher)),
        "actor": Filter(
            linked(_SEQ, MENTION, by="article_seq", to="actor_seq"), ids="actor"
        ),
        "speaker": Filter(
            linked(_SEQ, QUOTE, by="article_seq", to="speaker_seq"), ids="actor"
        ),
        "event_type": Filter(linked(_SEQ, EVENT, by="article_seq", to="event_type")),
    },
    sorts={
        "-published": Sort(None),
        "published": Sort(None, descending=True),
        "relevance": RELEVANCE,
    },
    words=words_of("article_words"),
    days=(ARTICLE.c.published_from, ARTICLE.c.published_to),
)


def get_text(connection: Connection, article_id: str) -> str:
    """The whole text of an article, to whose characters every offset refers."""
    wanted = select(ARTICLE.c.text).where(ARTICLE.c.id == article_id)
    text: str | None = connection.execute(wanted).scalar()
    if text is None:
        raise NotFound("article", article_id)
    return text
