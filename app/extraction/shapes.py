"""An extraction -> plain dictionaries, ready for JSON; every span with its words.

The shape is that of the documentation of `onrecord extract`: offsets count code points,
every key is always there, what is unknown is None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.document import Dateline, DateMention, Document, Span
    from app.extraction.annotations import (
        Actor,
        ActorMention,
        Event,
        EventPlace,
        Extraction,
        Participant,
        Place,
        Quote,
    )

Json = dict[str, Any]


def extraction_json(document: Document, extraction: Extraction, *, name: Any) -> Json:
    """Everything read and found in an article; `name`, any JSON, is its id."""
    text = document.text
    return {
        "id": name,
        "sections": sections_json(document),
        "headline": span_json(text, document.headline),
        "byline": span_json(text, document.byline),
        "publisher": document.publisher,
        "published": date_json(text, document.published),
        "dateline": _dateline_json(text, document.dateline),
        "dates": [date_json(text, date) for date in extraction.dates],
        "actors": [_actor_json(text, actor) for actor in extraction.actors],
        "places": [_place_json(text, place) for place in extraction.places],
        "quotes": [_quote_json(text, quote) for quote in extraction.quotes],
        "events": [_event_json(text, event) for event in extraction.events],
    }


def sections_json(document: Document) -> list[Json]:
    """The parts of the page; their words would be the whole text once more."""
    return [
        {"kind": section.kind, "start": section.span.start, "end": section.span.end}
        for section in document.sections
    ]


def span_json(text: str, span: Span | None) -> Json | None:
    """Where it stands, and its words."""
    return located(text, span) if span else None


def located(text: str, span: Span) -> Json:
    """Where a span that is surely there stands, and its words."""
    start, end = span.start, span.end
    return {"start": start, "end": end, "text": text[start:end]}


def date_json(text: str, date: DateMention | None) -> Json | None:
    """A date with its interval, and its words where it has any."""
    if date is None:
        return None
    printed = span_json(text, date.span) or {"start": None, "end": None, "text": None}
    value = date.value
    return {
        **printed,
        "edtf": value.edtf if value else None,
        "earliest": value.earliest.isoformat() if value else None,
        "latest": value.latest.isoformat() if value else None,
        "precision": value.precision if value else "unknown",
        "basis": date.basis,
    }


def event_place_json(text: str, place: EventPlace | None) -> Json | None:
    """Where an event happened."""
    if place is None:
        return None
    named = {"name": place.name, "country_code": place.country_code}
    return {**named, **located(text, place.span)}


def dateline_date(dateline: Dateline) -> str | None:
    """The date of a dateline in EDTF, which for a whole day is its ISO 8601 form."""
    return dateline.date.value.edtf if dateline.date and dateline.date.value else None


def _dateline_json(text: str, dateline: Dateline | None) -> Json | None:
    if dateline is None:
        return None
    place, date = dateline.place.of(text), dateline_date(dateline)
    return {**located(text, dateline.span), "place": place, "date": date}


def _actor_json(text: str, actor: Actor) -> Json:
    return {
        "slug": actor.slug,
        "name": actor.name,
        "type": actor.type,
        "country_code": actor.country_code,
        "mentions": [_mention_json(text, mention) for mention in actor.mentions],
    }


def _mention_json(text: str, mention: ActorMention) -> Json:
    """Written out, not put together of `located`: there are more than of all else."""
    start, end = mention.span.start, mention.span.end
    return {"start": start, "end": end, "text": text[start:end], "form": mention.form}


def _place_json(text: str, place: Place) -> Json:
    return {
        "slug": place.slug,
        "name": place.name,
        "country_code": place.country_code,
        "mentions": [located(text, mention) for mention in place.mentions],
    }


def _quote_json(text: str, quote: Quote) -> Json:
    speaker, cue = quote.speaker, quote.cue
    return {
        **located(text, quote.span),
        "quote_type": quote.quote_type,
        "segments": [located(text, segment) for segment in quote.segments],
        "speaker": speaker and {"actor": speaker.actor, **located(text, speaker.span)},
        "cue": cue and {**located(text, cue.span), "lemma": cue.lemma},
        "addressee": span_json(text, quote.addressee),
        "date": date_json(text, quote.date),
        "confidence": quote.confidence,
        "rule": quote.rule,
    }


def _event_json(text: str, event: Event) -> Json:
    return {
        "event_type": event.event_type,
        "mode": event.mode,
        "contexts": list(event.contexts),
        "cameo_code": event.cameo_code,
        "trigger": located(text, event.trigger),
        "actors": [participant_json(text, one) for one in event.actors],
        "recipients": [participant_json(text, one) for one in event.recipients],
        "place": event_place_json(text, event.place),
        "date": date_json(text, event.date),
        "polarity": event.polarity,
        "modality": event.modality,
        "reported_in": event.reported_in,
        "attributed_to": event.attributed_to,
        "confidence": event.confidence,
        "rule": event.rule,
    }


def participant_json(text: str, participant: Participant) -> Json:
    """Who takes part: the actor, if known, and the words that name it."""
    return {"actor": participant.actor, **located(text, participant.span)}
