"""The corpus itself: what was seeded, what came of each file, which cues it has."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, func, select

from app.query.resource import ARTICLE, CORPUS, QUOTE

_FEED_ITEMS = 50


def get_corpus(connection: Connection) -> RowMapping:
    """The one row that tells of the seeding."""
    return connection.execute(select(CORPUS)).mappings().one()


def list_cues(connection: Connection) -> Sequence[RowMapping]:
    """Every reporting verb or phrase that introduces a quote, commonest first."""
    lemma, count = QUOTE.c.cue_lemma, func.count()
    asked = (
        select(lemma.label("lemma"), count.label("count"))
        .where(lemma.is_not(None))
        .group_by(lemma)
        .order_by(count.desc(), lemma)
    )
    return connection.execute(asked).mappings().all()


def list_newest(connection: Connection) -> Sequence[RowMapping]:
    """The newest articles, whole, newest first."""
    asked = select(ARTICLE).order_by(ARTICLE.c.seq).limit(_FEED_ITEMS)
    return connection.execute(asked).mappings().all()
