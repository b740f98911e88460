"""The invented articles, their actors and where they are mentioned."""

from __future__ import annotations

import hashlib

from tests.invented.events import EVENTS
from tests.invented.quotes import QUOTES
from tests.invented.texts import ACTORS, DATES, PUBLISHERS, SEQ, TEXTS, Json, day, span


def articles() -> list[Json]:
    return [_article(seq, name) for seq, name in enumerate(TEXTS, 1)]


def _article(seq: int, name: str) -> Json:
    text = TEXTS[name]
    begin, end, precision = DATES.get(name, ("", "", "unknown"))
    published = {**day(begin), "latest": end, "precision": precision}
    return {
        "seq": seq,
        "id": name,
        "file_name": f"{name}.txt",
        "text": text,
        "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "headline": text.splitlines()[0],
        "publisher": PUBLISHERS.get(name),
        "byline": None,
        "dateline": {"place": "PORT ÉLAN", "date": begin} if begin else None,
        "credits": [],
        "published": published if begin else None,
        "published_from": begin,
        "published_to": end,
        "language": "en",
        "url": None,
        "word_count": len(text.split()),
        "sections": [{"kind": "headline", "start": 0, "end": text.index("\n")}],
        "actor_count": len({row["actor_seq"] for row in MENTIONS_OF[name]}),
        "quote_count": sum(quote[0] == name for quote in QUOTES),
        "event_count": sum(event[0] == name for event in EVENTS),
    }


def actors() -> list[Json]:
    return [
        {
            "seq": seq,
            "id": actor,
            "name": name,
            "type": kind,
            "country_code": country,
            "aliases": ["Ilić"] if actor == "ana-ilic" else [],
            "titles": ["mayor"] if actor == "ana-ilic" else [],
            "affiliation_id": "norland" if actor == "harbour-board" else None,
            "affiliation_name": "Norland" if actor == "harbour-board" else None,
            "same_as": [],
            "article_count": 3,
            "mention_count": 4 - seq // 2,
            "quote_count": sum(quote[2] == actor for quote in QUOTES),
            "event_count": sum(actor in event[2:4] for event in EVENTS),
        }
        for seq, (actor, (name, kind, country)) in enumerate(ACTORS.items(), 1)
    ]


MENTIONS = [
    ("art_bridge", "ana-ilic", "Ana Ilić", "name"),
    ("art_bridge", "ana-ilic", "She", "pronoun"),
    ("art_bridge", "norland", "Norland", "name"),
    ("art_ferry", "norland", "Norland", "name"),
    ("art_ferry", "ana-ilic", "Ana Ilić", "name"),
    ("art_grain", "ana-ilic", "Ilić", "name"),
    ("art_grain", "norland", "Norland", "name"),
    ("art_grain", "harbour-board", "Harbour Board", "name"),
    ("art_market", "harbour-board", "Harbour Board", "name"),
    ("art_market", "norland", "Norland", "name"),
]


def mentions() -> list[Json]:
    return [
        {
            "seq": seq,
            "actor_seq": SEQ[actor],
            "article_seq": SEQ[article],
            "form": form,
            **span(article, words),
        }
        for seq, (article, actor, words, form) in enumerate(MENTIONS, 1)
    ]


MENTIONS_OF = {
    name: [row for row in mentions() if row["article_seq"] == SEQ[name]]
    for name in TEXTS
}
