"""An extraction -> one line of JSON; every span with its words.

The shape is that of the documentation of `onrecord extract`: offsets count code points,
every key is always there, what is unknown is null. Each object is a template of its
keys, filled with values that are JSON already: half the work of building dictionaries
and having them encoded.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring as quoted
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.document import Dateline, DateMention, Document, Section, Span
    from app.extraction.annotations import (
        Actor,
        ActorMention,
        Event,
        EventPlace,
        Extraction,
        Participant,
        Place,
        Quote,
        Speaker,
    )

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_NULL = "null"


def _template(keys: str) -> str:
    """An object with these keys, and a place for the value of each."""
    return "{" + ",".join(f'"{key}":%s' for key in keys.split()) + "}"


_WHERE = "start end text"  # a span, and its words
_EXTRACTION = _template(
    "id sections headline byline publisher published dateline dates actors places"
    " quotes events"
)
_SECTION = _template("kind start end")
_SPAN = _template(_WHERE)
_DATE = _template(f"{_WHERE} edtf earliest latest precision basis")
_DATELINE = _template(f"{_WHERE} place date")
_ACTOR = _template("slug name type country_code mentions")
_MENTION = _template(f"{_WHERE} form")
_PLACE = _template("slug name country_code mentions")
_QUOTE = _template(
    f"{_WHERE} quote_type segments speaker cue addressee date confidence rule"
)
_NAMED = _template(f"actor {_WHERE}")  # a speaker; one who takes part in an event
_CUE = _template(f"{_WHERE} lemma")
_EVENT = _template(
    "event_type mode contexts cameo_code trigger actors recipients place date polarity"
    " modality reported_in attributed_to confidence rule"
)
_EVENT_PLACE = _template(f"name country_code {_WHERE}")


def extraction_line(document: Document, extraction: Extraction, *, name: Any) -> str:
    """Everything read and found in an article; `name`, any JSON, is its id."""
    text = document.text
    return _EXTRACTION % (
        _encode(name),
        _list(_section(section) for section in document.sections),
        _span(text, document.headline),
        _span(text, document.byline),
        _word(document.publisher),
        _date(text, document.published),
        _dateline(text, document.dateline),
        _list(_date(text, date) for date in extraction.dates),
        _list(_actor(text, actor) for actor in extraction.actors),
        _list(_place(text, place) for place in extraction.places),
        _list(_quote(text, quote) for quote in extraction.quotes),
        _list(_event(text, event) for event in extraction.events),
    )


def _list(values: Iterable[str]) -> str:
    return f"[{','.join(values)}]"


def _word(word: str | None) -> str:
    return _NULL if word is None else quoted(word)


def _where(text: str, span: Span) -> tuple[int, int, str]:
    """The values for a span: where it stands, and its words."""
    start, end = span.start, span.end
    return start, end, quoted(text[start:end])


def _span(text: str, span: Span | None) -> str:
    return _SPAN % _where(text, span) if span else _NULL


def _spans(text: str, spans: Sequence[Span]) -> str:
    return _list([_SPAN % _where(text, span) for span in spans])


def _section(section: Section) -> str:
    """A part of the page; its words would be the whole text once more."""
    kind, span = section
    return _SECTION % (quoted(kind), span.start, span.end)


def _date(text: str, date: DateMention | None) -> str:
    """A date with its interval, and its words where it has any."""
    if date is None:
        return _NULL
    where = _where(text, date.span) if date.span else (_NULL, _NULL, _NULL)
    value = date.value
    if value is None:
        told = (_NULL, _NULL, _NULL, '"unknown"')
    else:
        days = f'"{value.earliest}"', f'"{value.latest}"'  # ISO 8601 as they are
        told = (quoted(value.edtf), *days, quoted(value.precision))
    return _DATE % (*where, *told, quoted(date.basis))


def _dateline(text: str, dateline: Dateline | None) -> str:
    """Where and when it was filed; a whole day in EDTF is as ISO 8601 has it."""
    if dateline is None:
        return _NULL
    value = dateline.date.value if dateline.date else None
    place, date = dateline.place.of(text), value.edtf if value else None
    return _DATELINE % (*_where(text, dateline.span), quoted(place), _word(date))


def _actor(text: str, actor: Actor) -> str:
    return _ACTOR % (
        quoted(actor.slug),
        quoted(actor.name),
        quoted(actor.type),
        _word(actor.country_code),
        _list([_mention(text, mention) for mention in actor.mentions]),
    )


def _mention(text: str, mention: ActorMention) -> str:
    return _MENTION % (*_where(text, mention.span), quoted(mention.form))


def _place(text: str, place: Place) -> str:
    return _PLACE % (
        quoted(place.slug),
        quoted(place.name),
        _word(place.country_code),
        _spans(text, place.mentions),
    )


def _quote(text: str, quote: Quote) -> str:
    cue = quote.cue
    return _QUOTE % (
        *_where(text, quote.span),
        quoted(quote.quote_type),
        _spans(text, quote.segments),
        _named(text, quote.speaker) if quote.speaker else _NULL,
        _CUE % (*_where(text, cue.span), quoted(cue.lemma)) if cue else _NULL,
        _span(text, quote.addressee),
        _date(text, quote.date),
        quote.confidence,
        quoted(quote.rule),
    )


def _named(text: str, one: Participant | Speaker) -> str:
    return _NAMED % (_word(one.actor), *_where(text, one.span))


def _event(text: str, event: Event) -> str:
    told_in = event.reported_in
    return _EVENT % (
        quoted(event.event_type),
        _word(event.mode),
        _list(map(quoted, event.contexts)),
        _word(event.cameo_code),
        _span(text, event.trigger),
        _list([_named(text, one) for one in event.actors]),
        _list([_named(text, one) for one in event.recipients]),
        _event_place(text, event.place),
        _date(text, event.date),
        quoted(event.polarity),
        quoted(event.modality),
        _NULL if told_in is None else told_in,
        _word(event.attributed_to),
        event.confidence,
        quoted(event.rule),
    )


def _event_place(text: str, place: EventPlace | None) -> str:
    if place is None:
        return _NULL
    named = quoted(place.name), _word(place.country_code)
    return _EVENT_PLACE % (*named, *_where(text, place.span))
