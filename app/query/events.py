"""Events: newest article first, in reading order within it."""

from __future__ import annotations

from sqlalchemy import select

from app.query.filters import at_least, begins, linked, one_of
from app.query.resource import (
    ARTICLE,
    EVENT,
    EVENT_CONTEXT,
    PARTICIPANT,
    Condition,
    Filter,
    Resource,
    Sort,
    words_of,
)

_SEQ = EVENT.c.seq


def _part(role: str) -> Condition:
    return linked(_SEQ, PARTICIPANT, by="event_seq", to="actor_seq", role=role)


EVENTS = Resource(
    kind="event",
    table=EVENT,
    selection=select(
        EVENT,
        ARTICLE.c.id.label("article_id"),
        ARTICLE.c.headline.label("article_headline"),
    ).join(ARTICLE, ARTICLE.c.seq == EVENT.c.article_seq),
    filters={
        "actor": Filter(_part("actor"), ids="actor"),
        "recipient": Filter(_part("recipient"), ids="actor"),
        "participant": Filter(
            linked(_SEQ, PARTICIPANT, by="event_seq", to="actor_seq"), ids="actor"
        ),
        "article": Filter(one_of(EVENT.c.article_seq), ids="article"),
        "event_type": Filter(one_of(EVENT.c.event_type)),
        "quad_class": Filter(one_of(EVENT.c.quad_class)),
        "mode": Filter(one_of(EVENT.c.mode)),
        "context": Filter(linked(_SEQ, EVENT_CONTEXT, by="event_seq", to="context")),
        "cameo_code": Filter(begins(EVENT.c.cameo_code)),
        "polarity": Filter(one_of(EVENT.c.polarity)),
        "modality": Filter(one_of(EVENT.c.modality)),
        "country": Filter(one_of(EVENT.c.country_code)),
        "min_confidence": Filter(at_least(EVENT.c.confidence)),
    },
    sorts={
        "-published": Sort(None),
        "published": Sort(None, descending=True),
        "date": Sort(EVENT.c.date_from),
        "-date": Sort(EVENT.c.date_from, descending=True),
        "confidence": Sort(EVENT.c.confidence),
        "-confidence": Sort(EVENT.c.confidence, descending=True),
    },
    words=words_of("event_words"),
    days=(EVENT.c.date_from, EVENT.c.date_to),
)
