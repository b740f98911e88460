"""One article's document and extraction -> its findings: rows but for what is shared.

A finding names actors by the slugs of its own article; which actor of the corpus each
is, and all row numbers, are settled when every article has been read. Findings are
plain JSON, so that they travel between processes and rest on disk.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.extraction.shapes import (
    Json,
    date_json,
    dateline_date,
    event_place_json,
    located,
    participant_json,
    sections_json,
    span_json,
)
from app.seeding.ids import article_id, finding_id, text_sha256
from app.store.codebook import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.document import DateMention, Document, Span
    from app.extraction.annotations import Actor, Event, Extraction, Quote

# How much stands before and after a quote in its W3C text quote selector.
_CONTEXT = 32
_EVENT_TYPES = {str(name): entry for name, entry in EVENT_TYPES.items()}


@dataclass(frozen=True, slots=True)
class Findings:
    """What one article gives: its row, and its actors, quotes and events in order."""

    article: Json
    actors: list[Json]
    quotes: list[Json]
    events: list[Json]

    def parts(self) -> Iterator[Json]:
        """Every part that somebody plays: speakers, actors and recipients."""
        yield from (quote["speaker"] for quote in self.quotes if quote["speaker"])
        for event in self.events:
            yield from event["actors"]
            yield from event["recipients"]


def findings_of(name: str, document: Document, extraction: Extraction) -> Findings:
    """The findings of the article in the file called `name`."""
    article = _article(name, document)
    quote_ids = _ids("quo", article["id"], [quote.span for quote in extraction.quotes])
    event_ids = _ids(
        "evt", article["id"], [event.trigger for event in extraction.events]
    )
    events = [
        _event(document.text, event, reported_in=_pick(quote_ids, event.reported_in))
        for event in extraction.events
    ]
    findings = Findings(
        article=article,
        actors=[_actor(document.text, actor) for actor in extraction.actors],
        quotes=_with_ids(
            quote_ids, [_quote(document.text, quote) for quote in extraction.quotes]
        ),
        events=_with_ids(event_ids, events),
    )
    _drop_unlisted(findings)
    return findings


def _drop_unlisted(findings: Findings) -> None:
    """Have no part played by an actor that is not among those of the article."""
    listed = {actor["slug"] for actor in findings.actors}
    for part in findings.parts():
        if part["actor"] not in listed:
            part["actor"] = None
    for event in findings.events:
        if event["attributed_to"] not in listed:
            event["attributed_to"] = None


def _ids(kind: Literal["quo", "evt"], article: str, spans: list[Span]) -> list[str]:
    """Ids by content; of several findings on one span each has its number."""
    seen: Counter[Span] = Counter()
    ids = []
    for span in spans:
        ids.append(finding_id(kind, article, span=span, ordinal=seen[span]))
        seen[span] += 1
    return ids


def _with_ids(ids: list[str], rows: list[Json]) -> list[Json]:
    """The rows with their ids, in the order of the text."""
    named = [{"id": one, **row} for one, row in zip(ids, rows, strict=True)]
    return sorted(named, key=lambda row: (row["start"], row["end"], row["id"]))


def _pick(ids: list[str], index: int | None) -> str | None:
    return None if index is None else ids[index]


def _article(name: str, document: Document) -> Json:
    text, sha256 = document.text, text_sha256(document.text)
    return {
        "id": article_id(sha256),
        "file_name": name,
        "text_sha256": sha256,
        "headline": _words(text, document.headline),
        "publisher": document.publisher,
        "byline": _words(text, document.byline),
        "dateline": _dateline(document),
        "credits": [credit.of(text) for credit in document.credits],
        "published": date_json(text, document.published),
        **_days("published", document.published),
        "language": document.language,
        "url": document.url,
        "word_count": sum(
            len(section.span.of(text).split())
            for section in document.sections
            if section.kind in {"headline", "body"}
        ),
        "sections": sections_json(document),
        "text": text,
    }


def _words(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None


def _dateline(document: Document) -> Json | None:
    dateline = document.dateline
    if dateline is None:
        return None
    return {"place": dateline.place.of(document.text), "date": dateline_date(dateline)}


def _days(prefix: str, date: DateMention | None) -> Json:
    """First and last day that a date may mean; "" and "" when it is not known."""
    value = date.value if date else None
    return {
        f"{prefix}_from": value.earliest.isoformat() if value else "",
        f"{prefix}_to": value.latest.isoformat() if value else "",
    }


def _actor(text: str, actor: Actor) -> Json:
    return {
        "slug": actor.slug,
        "name": actor.name,
        "type": actor.type,
        "country_code": actor.country_code,
        "aliases": list(actor.aliases),
        "titles": list(actor.titles),
        "affiliation": actor.affiliation,
        "mentions": [
            {**located(text, mention.span), "form": mention.form}
            for mention in actor.mentions
        ],
    }


def _quote(text: str, quote: Quote) -> Json:
    speaker, cue = quote.speaker, quote.cue
    start, end = quote.span.start, quote.span.end
    return {
        "quote_type": quote.quote_type,
        **located(text, quote.span),
        "segments": [located(text, segment) for segment in quote.segments],
        "prefix": text[max(0, start - _CONTEXT) : start],
        "suffix": text[end : end + _CONTEXT],
        "speaker": speaker
        and {
            "actor": speaker.actor,
            **located(text, speaker.span),
            "form": speaker.form,
        },
        "cue": cue and {**located(text, cue.span), "lemma": cue.lemma},
        "cue_lemma": cue and cue.lemma,
        "addressee": span_json(text, quote.addressee),
        "date": date_json(text, quote.date),
        **_days("date", quote.date),
        "confidence": quote.confidence,
        "rule": quote.rule,
    }


def _event(text: str, event: Event, *, reported_in: str | None) -> Json:
    entry = _EVENT_TYPES[event.event_type]
    return {
        "event_type": event.event_type,
        "mode": event.mode,
        "contexts": sorted(set(event.contexts)),
        "cameo_code": event.cameo_code,
        "quad_class": entry.quad_class,
        "score": entry.score,
        "trigger": located(text, event.trigger),
        "sentence": located(text, event.sentence),
        "start": event.trigger.start,
        "end": event.trigger.end,
        "actors": [participant_json(text, one) for one in event.actors],
        "recipients": [participant_json(text, one) for one in event.recipients],
        "place": event_place_json(text, event.place),
        "country_code": event.place and event.place.country_code,
        "date": date_json(text, event.date),
        **_days("date", event.date),
        "polarity": event.polarity,
        "modality": event.modality,
        "reported_in": reported_in,
        "attributed_to": event.attributed_to,
        "confidence": event.confidence,
        "rule": event.rule,
    }
