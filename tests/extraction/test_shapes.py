"""The JSON of an extraction: every key always there, every span with its words."""

from __future__ import annotations

from datetime import date

from app.document import Dateline, DateMention, DateValue, Document, Section, Span
from app.extraction.annotations import (
    Actor,
    ActorMention,
    Cue,
    Event,
    EventPlace,
    Extraction,
    Participant,
    Place,
    Quote,
    Speaker,
)
from app.extraction.shapes import extraction_json

TEXT = "Head\nPARIS, May 4 - Anna met Ivo in Sochi. We met, she told us."
DAY = DateMention(
    Span(12, 17),
    DateValue("2021-05-04", date(2021, 5, 4), date(2021, 5, 4), "day"),
    "resolved",
)
UNRESOLVED = DateMention(Span(12, 17), None, "unresolved")
DOCUMENT = Document(
    text=TEXT,
    sections=(Section("headline", Span(0, 4)), Section("body", Span(20, 64))),
    paragraphs=(),
    sentences=(),
    headline=Span(0, 4),
    dateline=Dateline(Span(5, 17), Span(5, 10), DAY, None),
)
FOUND = Extraction(
    dates=(DAY, UNRESOLVED),
    actors=(Actor("anna", "Anna", "person", (ActorMention(Span(20, 24), "name"),)),),
    places=(Place("sochi", "Sochi", (Span(36, 41),), "RU"),),
    quotes=(
        Quote(
            span=Span(43, 49),
            quote_type="indirect",
            segments=(Span(43, 49),),
            speaker=Speaker(Span(51, 54), "anna", "pronoun"),
            cue=Cue(Span(55, 59), "tell"),
            addressee=Span(60, 62),
            date=None,
            confidence=0.5,
            rule="r",
        ),
    ),
    events=(
        Event(
            event_type="CONSULT",
            mode=None,
            contexts=("diplomatic",),
            cameo_code=None,
            trigger=Span(25, 28),
            sentence=Span(20, 42),
            actors=(Participant(Span(20, 24), "anna"),),
            recipients=(Participant(Span(29, 32), None),),
            place=EventPlace(Span(36, 41), "Sochi", "RU"),
            date=DAY,
            polarity="affirmed",
            modality="actual",
            reported_in=0,
            attributed_to="anna",
            confidence=0.5,
            rule="r",
        ),
    ),
)
_DAY = {
    "start": 12,
    "end": 17,
    "text": "May 4",
    "edtf": "2021-05-04",
    "earliest": "2021-05-04",
    "latest": "2021-05-04",
    "precision": "day",
    "basis": "resolved",
}
_UNRESOLVED = _DAY | {
    "edtf": None,
    "earliest": None,
    "latest": None,
    "precision": "unknown",
    "basis": "unresolved",
}
_ANNA = {"actor": "anna", "start": 20, "end": 24, "text": "Anna"}
_SOCHI = {"start": 36, "end": 41, "text": "Sochi"}
JSON = {
    "id": "a",
    "sections": [
        {"kind": "headline", "start": 0, "end": 4},
        {"kind": "body", "start": 20, "end": 64},
    ],
    "headline": {"start": 0, "end": 4, "text": "Head"},
    "byline": None,
    "publisher": None,
    "published": None,
    "dateline": {
        "start": 5,
        "end": 17,
        "text": "PARIS, May 4",
        "place": "PARIS",
        "date": "2021-05-04",
    },
    "dates": [_DAY, _UNRESOLVED],
    "actors": [
        {
            "slug": "anna",
            "name": "Anna",
            "type": "person",
            "country_code": None,
            "mentions": [{"start": 20, "end": 24, "text": "Anna", "form": "name"}],
        }
    ],
    "places": [
        {
            "slug": "sochi",
            "name": "Sochi",
            "country_code": "RU",
            "mentions": [_SOCHI],
        }
    ],
    "quotes": [
        {
            "start": 43,
            "end": 49,
            "text": "We met",
            "quote_type": "indirect",
            "segments": [{"start": 43, "end": 49, "text": "We met"}],
            "speaker": {"actor": "anna", "start": 51, "end": 54, "text": "she"},
            "cue": {"start": 55, "end": 59, "text": "told", "lemma": "tell"},
            "addressee": {"start": 60, "end": 62, "text": "us"},
            "date": None,
            "confidence": 0.5,
            "rule": "r",
        }
    ],
    "events": [
        {
            "event_type": "CONSULT",
            "mode": None,
            "contexts": ["diplomatic"],
            "cameo_code": None,
            "trigger": {"start": 25, "end": 28, "text": "met"},
            "actors": [_ANNA],
            "recipients": [{"actor": None, "start": 29, "end": 32, "text": "Ivo"}],
            "place": {"name": "Sochi", "country_code": "RU", **_SOCHI},
            "date": _DAY,
            "polarity": "affirmed",
            "modality": "actual",
            "reported_in": 0,
            "attributed_to": "anna",
            "confidence": 0.5,
            "rule": "r",
        }
    ],
}


def test_everything_found_is_told_in_the_shape_of_the_contract() -> None:
    told = extraction_json(DOCUMENT, FOUND, name="a")

    assert told == JSON


def test_what_is_not_there_is_null_and_its_key_stays() -> None:
    bare = Document(
        "A.", (), (), (), dateline=Dateline(Span(0, 1), Span(0, 1), None, None)
    )
    empty = extraction_json(bare, Extraction((), (), (), (), ()), name=7)

    assert empty["id"] == 7
    assert empty["dateline"]["date"] is None
    assert empty["dates"] == empty["quotes"] == empty["events"] == []
