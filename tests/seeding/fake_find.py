"""A stand-in for reading and extraction: naive, quick, it finds one of everything."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from app.document import DateMention, DateValue, Document, Section, Span
from app.extraction.annotations import (
    Actor,
    ActorMention,
    Cue,
    Event,
    EventPlace,
    Extraction,
    Participant,
    Quote,
    Speaker,
)
from app.seeding.findings import findings_of
from app.seeding.inputs import ArticleInput, Refused
from app.seeding.spool import encode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.seeding.collect import Find

_NAME = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+|\b(?:Moscow|Washington)\b")
_QUOTED = re.compile(r'"([^"\n]{3,})"')
_MEETING = re.compile(r"\b(?:met|talks|meeting|urged)\b")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_COUNTRIES = {"Moscow": ("russia", "Russia", "RU"), "Washington": ("usa", "USA", "US")}


def fake_finder(_authority: str) -> Find:
    """Extraction as seeding wants it, whatever the authority file says."""
    return fake_find


def fake_find(article: ArticleInput) -> bytes | Refused:
    """Findings of a text; one that has the word "refuse me" is refused."""
    if "refuse me" in article.clean.text:
        return Refused(article.name, "it asked for it")
    document = fake_document(article.clean.text)
    return encode(findings_of(article.name, document, fake_extraction(document)))


def fake_document(text: str) -> Document:
    """First line headline, the rest body; published on the first ISO date, if any."""
    lines = [Span(*found.span()) for found in re.finditer(r"[^\n]*\S[^\n]*", text)]
    sections = tuple(
        Section("body" if at else "headline", line) for at, line in enumerate(lines)
    )
    return Document(
        text=text,
        sections=sections,
        paragraphs=tuple(lines),
        sentences=tuple(lines),
        headline=lines[0],
        published=next(_dates(text), None),
    )


def fake_extraction(document: Document) -> Extraction:
    """Names of two words, two capitals, straight quotes, and some words as events."""
    actors = tuple(_actors(document.text))
    return Extraction(
        dates=tuple(_dates(document.text)),
        actors=actors,
        places=(),
        quotes=tuple(_quotes(document, actors)),
        events=tuple(_events(document, actors)),
    )


def _dates(text: str) -> Iterator[DateMention]:
    for found in _ISO.finditer(text):
        day = date.fromisoformat(found[0])
        value = DateValue(found[0], day, day, "day")
        yield DateMention(Span(*found.span()), value, "stated")


def _actors(text: str) -> Iterator[Actor]:
    spans: dict[str, list[Span]] = {}
    for found in _NAME.finditer(text):
        spans.setdefault(found[0], []).append(Span(*found.span()))
    for words, places in spans.items():
        country = _COUNTRIES.get(words)
        slug, name, code = country or (words.lower().replace(" ", "-"), words, None)
        yield Actor(
            slug=slug,
            name=name,
            type="country" if country else "person",
            mentions=tuple(ActorMention(place, "name") for place in places),
            country_code=code,
            aliases=(words,) if country else (),
            titles=() if country else ("minister",),
        )


def _nearest(actors: tuple[Actor, ...], span: Span) -> tuple[str, Span] | None:
    mentions = [
        (abs(mention.span.start - span.start), actor.slug, mention.span)
        for actor in actors
        for mention in actor.mentions
        if not mention.span.overlaps(span)
    ]
    return min(mentions)[1:] if mentions else None


def _quotes(document: Document, actors: tuple[Actor, ...]) -> Iterator[Quote]:
    for found in _QUOTED.finditer(document.text):
        span = Span(*found.span(1))
        near = _nearest(actors, span)
        said = document.text.find("said", span.end, span.end + 60)
        yield Quote(
            span=span,
            quote_type="direct",
            segments=(span,),
            speaker=Speaker(near[1], near[0], "name") if near else None,
            cue=Cue(Span(said, said + 4), "say") if said > 0 else None,
            addressee=None,
            date=document.published,
            confidence=0.9,
            rule="fake",
        )


def _events(document: Document, actors: tuple[Actor, ...]) -> Iterator[Event]:
    for found in _MEETING.finditer(document.text):
        trigger = Span(*found.span())
        near = _nearest(actors, trigger)
        parts = (Participant(near[1], near[0]),) if near else ()
        yield Event(
            event_type="REQUEST" if found[0] == "urged" else "CONSULT",
            mode=None,
            contexts=("diplomatic", "military"),
            cameo_code="036",
            trigger=trigger,
            sentence=next(s for s in document.sentences if s.holds(trigger)),
            actors=parts,
            recipients=(Participant(trigger, None),),
            place=EventPlace(trigger, "Sochi", "RU"),
            date=document.published,
            polarity="affirmed",
            modality="actual",
            reported_in=None,
            attributed_to=near[0] if near else None,
            confidence=0.7,
            rule="fake",
        )
