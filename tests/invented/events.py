"""The events of the invented articles."""

from __future__ import annotations

from typing import Any

from tests.invented.texts import ACTORS, SEQ, TEXTS, Json, day, ref, span

# article, trigger, actor, recipient, type, day, modality, contexts
EVENTS: list[tuple[str, str, str, str | None, str, str, str, list[str]]] = [
    (
        "art_bridge",
        "met",
        "ana-ilic",
        "norland",
        "CONSULT",
        "2021-03-01",
        "actual",
        ["diplomatic"],
    ),
    ("art_ferry", "stop", "norland", None, "REJECT", "", "planned", []),
    (
        "art_ferry",
        "condemned",
        "ana-ilic",
        "norland",
        "ACCUSE",
        "2021-03-05",
        "actual",
        ["diplomatic", "economic"],
    ),
    (
        "art_grain",
        "meet",
        "norland",
        "harbour-board",
        "CONSULT",
        "",
        "hypothetical",
        ["economic"],
    ),
]
_QUADS = {
    "CONSULT": "verbal_cooperation",
    "REJECT": "verbal_conflict",
    "ACCUSE": "verbal_conflict",
}
_CAMEO = {"CONSULT": "040", "REJECT": "120", "ACCUSE": "111"}


def events() -> list[Json]:
    return [_event(seq, *event) for seq, event in enumerate(EVENTS, 1)]


def _event(seq: int, *told: Any) -> Json:
    article, trigger, actor, recipient, kind, date, modality, contexts = told
    where = span(article, trigger)
    return {
        "seq": seq,
        "id": f"evt_{seq}",
        "article_seq": SEQ[article],
        "event_type": kind,
        "mode": None,
        "contexts": contexts,
        "cameo_code": _CAMEO[kind],
        "quad_class": _QUADS[kind],
        "score": 1.0,
        "trigger": where,
        "sentence": span(article, TEXTS[article].split("\n\n")[1]),
        "start": where["start"],
        "end": where["end"],
        "actors": [_part(article, actor)],
        "recipients": [_part(article, recipient)] if recipient else [],
        "date": day(date) if date else None,
        "date_from": date,
        "date_to": date,
        "polarity": "affirmed",
        "modality": modality,
        "confidence": 0.8,
        "rule": "invented",
        **_where(article, trigger),
        **_by_whom(trigger),
    }


def _where(article: str, trigger: str) -> Json:
    """Only the meeting has a place."""
    if trigger != "met":
        return {"place": None, "country_code": None}
    place = {"name": "Port Élan", "country_code": "PN", **span(article, "Port")}
    return {"place": place, "country_code": "PN"}


def _by_whom(trigger: str) -> Json:
    """Only the stop is claimed in a quote."""
    if trigger != "stop":
        return {"reported_in": None, "attributed_to": None}
    return {"reported_in": "quo_2", "attributed_to": ref("norland")}


def _part(article: str, actor: str) -> Json:
    words = ACTORS[actor][0] if ACTORS[actor][0] in TEXTS[article] else "Ilić"
    return {"actor": ref(actor), **span(article, words)}


def participants() -> list[Json]:
    parts = [
        (seq, actor, role)
        for seq, event in enumerate(EVENTS, 1)
        for actor, role in ((event[2], "actor"), (event[3], "recipient"))
        if actor
    ]
    return [
        {
            "seq": seq,
            "event_seq": event_seq,
            "actor_seq": SEQ[actor],
            "role": role,
        }
        for seq, (event_seq, actor, role) in enumerate(parts, 1)
    ]


def contexts() -> list[Json]:
    pairs = [
        (event_seq, context)
        for event_seq, event in enumerate(EVENTS, 1)
        for context in event[7]
    ]
    return [
        {"seq": seq, "event_seq": event_seq, "context": context}
        for seq, (event_seq, context) in enumerate(pairs, 1)
    ]
