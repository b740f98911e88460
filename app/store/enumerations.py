"""What each word of the short closed lists means, list by list."""

from __future__ import annotations

from typing import Final

ENUMERATIONS: Final[dict[str, dict[str, str]]] = {
    "quad_class": {
        "verbal_cooperation": "Friendly words: agreeing, consulting, supporting.",
        "material_cooperation": "Friendly deeds: aid, trade, withdrawal.",
        "verbal_conflict": "Unfriendly words: demands, accusations, threats.",
        "material_conflict": "Unfriendly deeds: sanctions, arrests, force.",
    },
    "quote_type": {
        "direct": "The very words, between quotation marks.",
        "indirect": "The words as the reporter retells them.",
        "mixed": "Retold, with some of the very words between quotation marks.",
    },
    "actor_type": {
        "person": "A human being.",
        "organization": "A body of people that speaks or acts as one.",
        "country": "A country, also where its capital or government stands for it.",
    },
    "form": {
        "name": "A name, whole or in part.",
        "title": "An office or description.",
        "pronoun": "A pronoun.",
    },
    "polarity": {
        "affirmed": "The text says that it is so.",
        "negated": "The text says that it is not so.",
    },
    "modality": {
        "actual": "Told as something that happened or happens.",
        "planned": "Told as intended or announced.",
        "hypothetical": "Told as possible or under a condition.",
        "demanded": "Told as something that somebody wants done.",
    },
    "precision": {
        "day": "Known to the day, or better.",
        "week": "Known to a week or a few days.",
        "month": "Known to the month.",
        "year": "Known to the year, or worse.",
        "unknown": "Not known.",
    },
    "basis": {
        "stated": "Printed in full.",
        "resolved": "Reckoned from the article's own date.",
        "sidecar": "Given beside the article by who added it.",
        "unresolved": "Words that name a day, but nothing tells which.",
    },
    "section": {
        "headline": "The headline.",
        "byline": "Who wrote it.",
        "dateline": "Where and when it was filed.",
        "body": "The report itself.",
        "credit": "The agencies named at the end.",
        "boilerplate": "What the page put round the report; nothing is found in it.",
    },
}
