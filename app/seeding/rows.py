"""One article's findings -> its rows in all tables, numbered, with resolved actors."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.seeding.actors import ActorRef
    from app.seeding.findings import Findings
    from app.store.tables import Json


def rows_of(
    findings: Findings, refs: Mapping[str, ActorRef], *, seqs: Counter[str]
) -> dict[str, list[Json]]:
    """The rows by table; `refs` gives the actor of the corpus for each slug.

    `seqs` holds the last row number used in each table, and is counted on.
    """
    article = {
        "seq": _next(seqs, "article"),
        **findings.article,
        "actor_count": len(set(refs.values())),
        "quote_count": len(findings.quotes),
        "event_count": len(findings.events),
    }
    owned = {"article_seq": article["seq"]}
    events = [
        {"seq": _next(seqs, "event"), **owned, **_resolved_event(event, refs)}
        for event in findings.events
    ]
    return {
        "article": [article],
        "mention": _mentions(findings, refs, article_seq=article["seq"], seqs=seqs),
        "quote": [
            {"seq": _next(seqs, "quote"), **owned, **_resolved_quote(quote, refs)}
            for quote in findings.quotes
        ],
        "event": events,
        "event_context": _contexts(events, seqs),
        "participant": _participants(events, findings, refs=refs, seqs=seqs),
    }


def _next(seqs: Counter[str], table: str) -> int:
    seqs[table] += 1
    return seqs[table]


def _mentions(
    findings: Findings,
    refs: Mapping[str, ActorRef],
    *,
    article_seq: int,
    seqs: Counter[str],
) -> list[Json]:
    """The mentions of all actors in the order of the text."""
    found = [
        {"actor_seq": refs[actor["slug"]].seq, "article_seq": article_seq, **mention}
        for actor in findings.actors
        for mention in actor["mentions"]
    ]
    found.sort(key=lambda row: (row["start"], row["end"], row["actor_seq"]))
    return [{"seq": _next(seqs, "mention"), **row} for row in found]


def _resolved_quote(quote: Json, refs: Mapping[str, ActorRef]) -> Json:
    speaker = quote["speaker"]
    ref = refs.get(speaker["actor"]) if speaker else None
    return {
        **quote,
        "speaker_seq": ref and ref.seq,
        "speaker": speaker and {**speaker, "actor": ref and ref.json()},
    }


def _resolved_event(event: Json, refs: Mapping[str, ActorRef]) -> Json:
    teller = refs.get(event["attributed_to"])
    return {
        **event,
        "actors": [_resolved(part, refs) for part in event["actors"]],
        "recipients": [_resolved(part, refs) for part in event["recipients"]],
        "attributed_to": teller and teller.json(),
    }


def _resolved(part: Json, refs: Mapping[str, ActorRef]) -> Json:
    ref = refs.get(part["actor"])
    return {**part, "actor": ref and ref.json()}


def _contexts(events: list[Json], seqs: Counter[str]) -> list[Json]:
    return [
        {
            "seq": _next(seqs, "event_context"),
            "context": context,
            "event_seq": event["seq"],
        }
        for event in events
        for context in event["contexts"]
    ]


def _participants(
    events: list[Json],
    findings: Findings,
    *,
    refs: Mapping[str, ActorRef],
    seqs: Counter[str],
) -> list[Json]:
    """Each actor's part in each event, once however often the text names it."""
    parts = sorted(
        {
            (event["seq"], role, refs[part["actor"]].seq)
            for event, found in zip(events, findings.events, strict=True)
            for role, side in (("actor", "actors"), ("recipient", "recipients"))
            for part in found[side]
            if part["actor"] in refs
        }
    )
    return [
        {
            "seq": _next(seqs, "participant"),
            "actor_seq": actor_seq,
            "event_seq": event_seq,
            "role": role,
        }
        for event_seq, role, actor_seq in parts
    ]
