"""Events: newest article first, in reading order within it."""

from __future__ import annotations

from app.query.filters import at_least, begins, linked, one_of
from app.query.resource import (
    ARTICLE,
    EVENT,
    EVENT_CONTEXT,
    OF_ARTICLE,
    PARTICIPANT,
    RELEVANCE,
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
    columns=(*EVENT.c, *OF_ARTICLE),
    source=EVENT.join(ARTICLE, ARTICLE.c.seq == EVENT.c.article_seq),
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
        "relevance": RELEVANCE,
    },
    words=words_of("event_words"),
    days=(EVENT.c.date_from, EVENT.c.date_to),
)
