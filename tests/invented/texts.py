"""The texts of the invented articles, their dates, and the actors they name."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

TEXTS = {
    "art_bridge": "Bridge opens\n\n“It will not fall,” Mayor Ana Ilić said on Monday."
    " She met envoys of Norland in Port Élan.",
    "art_ferry": "Ferry stops\n\nNorland's envoy said the ferry would stop. Ana Ilić"
    " condemned Norland.",
    "art_grain": "Grain talks\n\n“We have grain,” Ilić told reporters."
    " 🚢 Norland may meet the Harbour Board.",
    "art_market": "Market day\n\nThe Harbour Board said the U.S.-Norland market opens.",
    "art_weather": "Rain\n\nIt rained.",
}
DATES = {
    "art_bridge": ("2021-03-05", "2021-03-05", "day"),
    "art_ferry": ("2021-03-05", "2021-03-05", "day"),
    "art_grain": ("2021-02-01", "2021-02-28", "month"),
}
PUBLISHERS = {
    "art_bridge": "Port Gazette",
    "art_ferry": "Port Gazette",
    "art_grain": "Norland Wire",
}
ARTICLES = list(TEXTS)


ACTORS = {
    "ana-ilic": ("Ana Ilić", "person", "PN"),
    "norland": ("Norland", "country", "NL"),
    "harbour-board": ("Harbour Board", "organization", None),
}


SEQ = {name: seq for names in (TEXTS, ACTORS) for seq, name in enumerate(names, 1)}


def span(article: str, words: str) -> Json:
    """Where the words stand in the article."""
    start = TEXTS[article].index(words)
    return {"start": start, "end": start + len(words), "text": words}


def day(value: str, article: str | None = None, words: str | None = None) -> Json:
    """A date that is exact to the day."""
    where = span(article, words) if article and words else NOWHERE
    return {
        **where,
        "edtf": value,
        "earliest": value,
        "latest": value,
        "precision": "day",
        "basis": "resolved",
    }


NOWHERE: Json = {"text": None, "start": None, "end": None}


def ref(actor: str) -> Json:
    return {"id": actor, "name": ACTORS[actor][0]}
