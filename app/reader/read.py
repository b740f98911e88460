"""One article, as a file or as a text -> `Document`."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from app.calendar.iso import read_iso
from app.document import Document
from app.errors import BadInput
from app.lexicons.lexicons import load_lexicons
from app.reader.boilerplate import mark_boilerplate
from app.reader.files import kept_text, read_file
from app.reader.greeting import greeted_days
from app.reader.header import read_header
from app.reader.markup import without_markup
from app.reader.paragraphs import find_paragraphs
from app.reader.publication import dateline_of, published, publisher
from app.reader.sentences import find_sentences
from app.reader.sidecar import Sidecar, read_sidecar
from app.reader.story import read_story, section_page
from app.reader.tail import margin_stamps

if TYPE_CHECKING:
    from pathlib import Path

    from app.document import Span
    from app.lexicons.lexicons import Lexicons
    from app.reader.files import CleanText
    from app.reader.story import Story

_START = attrgetter("start")
_PROSE = ("headline", "body")


def read_article(path: Path) -> Document:
    """The article in a file, with what its sidecar says.

    Raises:
        BadInput: the file or its sidecar is of no use; the reason says how to mend it.
    """
    return read_document(read_file(path), read_sidecar(path))


def read_text(text: str, *, published: str | None = None) -> Document:
    """The article in a text; `published` is an ISO 8601 date, if the caller has one.

    Spans point into the text as it was sent: nothing is moved.

    Raises:
        BadInput: the text has no words, or `published` is no date.
    """
    value = read_iso(published) if published else None
    if published and value is None:
        reason = f"{published!r} is no date such as 2008-06-25"
        raise BadInput("published", reason)
    return read_document(kept_text(text, where="text"), Sidecar(published=value))


def read_document(clean: CleanText, given: Sidecar) -> Document:
    """The article in a text that is clean already, with what its sidecar gives."""
    markup, lexicons = without_markup(clean.text), load_lexicons()
    text = markup.text
    page, margin = _without_margin(text, lexicons)
    header = read_header(text, page, lexicons)
    story = read_story(text, page[header.begins :], header.dateline, lexicons=lexicons)
    parts = (*header.sections, *story.sections)
    prose = sorted((p.span for p in parts if p.kind in _PROSE), key=_START)
    below = margin_stamps(text, margin, lexicons)
    stamps = (*header.stamps, *story.stamps, *below, *header.changes)
    stamps = stamps or tuple(islice(greeted_days(text, page, lexicons), 1))
    when = published(given, stamps, story.dateline)
    named = header.publisher or story.publisher, _agency(text, story, lexicons)
    return Document(
        text=clean.text,
        sections=section_page(*markup.around(parts, margin)),
        paragraphs=markup.whole(prose),
        sentences=markup.whole(find_sentences(text, prose, lexicons.sentences)),
        headline=header.headline,
        byline=header.byline or story.signed,
        dateline=dateline_of(text, story.dateline, when, lexicons.calendar),
        credits=story.credits,
        publisher=given.publisher or publisher(text, named, margin, lexicons),
        published=when,
        language=given.language or "en",
        url=given.url,
        notes=_notes(clean),
        readable=text if markup.stretches else None,
    )


def _without_margin(text: str, lexicons: Lexicons) -> tuple[list[Span], list[Span]]:
    """The paragraphs of the article, and the boilerplate round it."""
    spans = find_paragraphs(text)
    marks = mark_boilerplate(text, spans, lexicons)
    page = [span for span, marked in zip(spans, marks, strict=True) if not marked]
    return page, [span for span, marked in zip(spans, marks, strict=True) if marked]


def _agency(text: str, story: Story, lexicons: Lexicons) -> Span | None:
    """Whose report it is: of the dateline, or the one agency credited at the end."""
    if story.dateline and story.dateline.agency:
        return story.dateline.agency
    if len(story.credits) != 1:
        return None
    known = story.credits[0].of(text).lower() in lexicons.headers.agencies
    return story.credits[0] if known else None


def _notes(clean: CleanText) -> tuple[str, ...]:
    if not clean.replaced:
        return ()
    return (f"{clean.replaced} characters that are no text were replaced by U+FFFD",)
