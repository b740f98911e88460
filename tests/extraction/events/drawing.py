"""Events of an invented sentence as lines: `Chad + Mali > REJECT > the offer`."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from app.document import Document, Section, Span
from app.extraction.cast import Cast, assemble_cast
from app.extraction.events.find import find_events
from app.lexicons.lexicons import load_lexicons
from app.syntax.parse import parse

if TYPE_CHECKING:
    from app.extraction.annotations import Event, Participant
    from app.syntax.grammar import Parse

_LEXICONS = load_lexicons()


def parse_text(text: str) -> Parse:
    """A text of one sentence, parsed."""
    whole = Span(0, len(text))
    document = Document(text, (Section("body", whole),), (whole,), (whole,))
    return parse(document, _LEXICONS.grammar)


def no_cast(parsed: Parse) -> Cast:
    """A cast that knows nobody, so that grammar alone decides."""
    return assemble_cast(parsed, ((), ()), mentions=(), traits={}, sides={})


def parse_article(*sentences: str) -> Parse:
    """A text of those sentences, parsed."""
    text, ends = (
        " ".join(sentences),
        list(accumulate(len(one) + 1 for one in sentences)),
    )
    spans = [
        Span(end - 1 - len(one), end - 1)
        for one, end in zip(sentences, ends, strict=True)
    ]
    whole = Span(0, len(text))
    document = Document(text, (Section("body", whole),), (whole,), tuple(spans))
    return parse(document, _LEXICONS.grammar)


def events_of(text: str) -> tuple[Event, ...]:
    """The events of a text with nobody known in it."""
    parsed = parse_text(text)
    return find_events(parsed, no_cast(parsed), (), (), _LEXICONS)


def draw_events(text: str) -> list[str]:
    """Each event as "actors > TYPE > recipients", marked where it is no plain fact."""
    return [_draw(text, event) for event in events_of(text)]


def draw_article(*sentences: str) -> list[str]:
    """The events of an article of those sentences, as `draw_events` has them."""
    parsed = parse_article(*sentences)
    found = find_events(parsed, no_cast(parsed), (), (), _LEXICONS)
    return [_draw(parsed.document.text, event) for event in found]


def _draw(text: str, event: Event) -> str:
    kind = (
        f"{event.event_type} {event.cameo_code}"
        if event.cameo_code
        else event.event_type
    )
    marks = "" if event.modality == "actual" else f" ({event.modality})"
    negated = "not " if event.polarity == "negated" else ""
    actors, recipients = _names(text, event.actors), _names(text, event.recipients)
    return f"{actors} > {negated}{kind} > {recipients}{marks}".strip()


def _names(text: str, parts: tuple[Participant, ...]) -> str:
    return " + ".join(part.span.of(text) for part in parts)
