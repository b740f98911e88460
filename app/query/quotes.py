"""Quotes: newest article first, in reading order within it."""

from __future__ import annotations

from app.query.filters import at_least, one_of
from app.query.resource import (
    ARTICLE,
    OF_ARTICLE,
    QUOTE,
    RELEVANCE,
    Filter,
    Resource,
    Sort,
    words_of,
)

QUOTES = Resource(
    kind="quote",
    table=QUOTE,
    columns=(*QUOTE.c, *OF_ARTICLE),
    source=QUOTE.join(ARTICLE, ARTICLE.c.seq == QUOTE.c.article_seq),
    filters={
        "speaker": Filter(one_of(QUOTE.c.speaker_seq), ids="actor"),
        "article": Filter(one_of(QUOTE.c.article_seq), ids="article"),
        "quote_type": Filter(one_of(QUOTE.c.quote_type)),
        "cue": Filter(one_of(QUOTE.c.cue_lemma)),
        "min_confidence": Filter(at_least(QUOTE.c.confidence)),
    },
    sorts={
        "-published": Sort(None),
        "published": Sort(None, descending=True),
        "date": Sort(QUOTE.c.date_from),
        "-date": Sort(QUOTE.c.date_from, descending=True),
        "confidence": Sort(QUOTE.c.confidence),
        "-confidence": Sort(QUOTE.c.confidence, descending=True),
        "relevance": RELEVANCE,
    },
    words=words_of("quote_words"),
    days=(QUOTE.c.date_from, QUOTE.c.date_to),
)
