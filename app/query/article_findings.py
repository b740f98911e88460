"""One article with everything that was found in it, in the order of its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select

from app.errors import NotFound
from app.query.events import EVENTS
from app.query.quotes import QUOTES
from app.query.resource import ACTOR, ARTICLE, MENTION, Resource


@dataclass(frozen=True, slots=True)
class ArticleFindings:
    """The row of an article, text included, and the rows of what it says.

    A mention's row has id, name, type and links of its actor as `actor_...`.
    """

    article: RowMapping
    mentions: Sequence[RowMapping]
    quotes: Sequence[RowMapping]
    events: Sequence[RowMapping]


def get_article_findings(connection: Connection, article_id: str) -> ArticleFindings:
    """Everything that was found in the article.

    Raises:
        NotFound: there is no such article.
    """
    wanted = select(ARTICLE).where(ARTICLE.c.id == article_id)
    article = connection.execute(wanted).mappings().first()
    if article is None:
        raise NotFound("article", article_id)
    seq = article["seq"]
    mentions = (
        select(
            MENTION,
            ACTOR.c.id.label("actor_id"),
            ACTOR.c.name.label("actor_name"),
            ACTOR.c.type.label("actor_type"),
            ACTOR.c.same_as.label("actor_same_as"),
        )
        .join(ACTOR, ACTOR.c.seq == MENTION.c.actor_seq)
        .where(MENTION.c.article_seq == seq)
        .order_by(MENTION.c.seq)
    )
    return ArticleFindings(
        article,
        connection.execute(mentions).mappings().all(),
        connection.execute(_of_article(QUOTES, seq)).mappings().all(),
        connection.execute(_of_article(EVENTS, seq)).mappings().all(),
    )


def _of_article(resource: Resource, article_seq: int) -> Select[Any]:
    table = resource.table
    asked = select(*resource.columns).select_from(resource.source)
    return asked.where(table.c.article_seq == article_seq).order_by(table.c.seq)
