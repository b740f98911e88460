"""An extraction -> plain dictionaries, ready for JSON; every span with its words.

The shape is that of the documentation of `onrecord extract`: offsets count code points,
every key is always there, what is unknown is None.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.extraction.lines import extraction_line

if TYPE_CHECKING:
    from app.document import Dateline, DateMention, Document, Span
    from app.extraction.annotations import EventPlace, Extraction

Json = dict[str, Any]


def extraction_json(document: Document, extraction: Extraction, *, name: Any) -> Json:
    """Everything read and found in an article; `name`, any JSON, is its id."""
    found: Json = json.loads(extraction_line(document, extraction, name=name))
    return found


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
