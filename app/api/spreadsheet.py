"""Responses -> rows of a table: which columns, and cells that no program executes."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from app.api.schemas.actor import ActorResponse
from app.api.schemas.article import ArticleResponse
from app.api.schemas.event import EventParticipant, EventResponse
from app.api.schemas.parts import Date, Ref
from app.api.schemas.quote import QuoteResponse

Cell = str | int | float | None

# A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as RFC 4180 has them; a quote mark keeps words from being a formula."""
    text = io.StringIO()
    csv.writer(text).writerows([_safe(cell) for cell in row] for row in rows)
    return text.getvalue()


def _safe(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return cell


ARTICLE_COLUMNS: Final[dict[str, Callable[[ArticleResponse], Cell]]] = {
    "id": lambda row: row.id,
    "headline": lambda row: row.headline,
    "publisher": lambda row: row.publisher,
    "byline": lambda row: row.byline,
    "dateline_place": lambda row: row.dateline.place if row.dateline else None,
    "dateline_date": lambda row: row.dateline.date if row.dateline else None,
    "published": lambda row: _edtf(row.published),
    "published_earliest": lambda row: row.published.earliest if row.published else None,
    "published_latest": lambda row: row.published.latest if row.published else None,
    "language": lambda row: row.language,
    "url": lambda row: row.url,
    "word_count": lambda row: row.word_count,
    "actors": lambda row: row.counts.actors,
    "quotes": lambda row: row.counts.quotes,
    "events": lambda row: row.counts.events,
}
ACTOR_COLUMNS: Final[dict[str, Callable[[ActorResponse], Cell]]] = {
    "id": lambda row: row.id,
    "name": lambda row: row.name,
    "type": lambda row: row.type,
    "country_code": lambda row: row.country_code,
    "aliases": lambda row: _joined(row.aliases),
    "titles": lambda row: _joined(row.titles),
    "affiliation_id": lambda row: _id(row.affiliation),
    "affiliation_name": lambda row: _name(row.affiliation),
    "same_as": lambda row: _joined(row.same_as),
    "articles": lambda row: row.counts.articles,
    "mentions": lambda row: row.counts.mentions,
    "quotes": lambda row: row.counts.quotes,
    "events": lambda row: row.counts.events,
}
QUOTE_COLUMNS: Final[dict[str, Callable[[QuoteResponse], Cell]]] = {
    "id": lambda row: row.id,
    "article_id": lambda row: row.article.id,
    "article_headline": lambda row: row.article.name,
    "quote_type": lambda row: row.quote_type,
    "text": lambda row: row.text,
    "start": lambda row: row.start,
    "end": lambda row: row.end,
    "speaker_id": lambda row: _id(row.speaker.actor) if row.speaker else None,
    "speaker_name": lambda row: _name(row.speaker.actor) if row.speaker else None,
    "speaker_text": lambda row: row.speaker.text if row.speaker else None,
    "cue": lambda row: row.cue.text if row.cue else None,
    "cue_lemma": lambda row: row.cue.lemma if row.cue else None,
    "addressee": lambda row: row.addressee.text if row.addressee else None,
    "date": lambda row: _edtf(row.date),
    "date_earliest": lambda row: row.date.earliest if row.date else None,
    "date_latest": lambda row: row.date.latest if row.date else None,
    "confidence": lambda row: row.confidence,
    "rule": lambda row: row.rule,
}
EVENT_COLUMNS: Final[dict[str, Callable[[EventResponse], Cell]]] = {
    "id": lambda row: row.id,
    "article_id": lambda row: row.article.id,
    "article_headline": lambda row: row.article.name,
    "event_type": lambda row: row.event_type,
    "mode": lambda row: row.mode,
    "contexts": lambda row: _joined(row.contexts),
    "cameo_code": lambda row: row.cameo_code,
    "quad_class": lambda row: row.quad_class,
    "score": lambda row: row.score,
    "actor_ids": lambda row: _ids(row.actors),
    "actors": lambda row: _joined(part.text for part in row.actors),
    "recipient_ids": lambda row: _ids(row.recipients),
    "recipients": lambda row: _joined(part.text for part in row.recipients),
    "trigger": lambda row: row.trigger.text,
    "start": lambda row: row.trigger.start,
    "end": lambda row: row.trigger.end,
    "place": lambda row: row.place.name if row.place else None,
    "country_code": lambda row: row.place.country_code if row.place else None,
    "date": lambda row: _edtf(row.date),
    "date_earliest": lambda row: row.date.earliest if row.date else None,
    "date_latest": lambda row: row.date.latest if row.date else None,
    "polarity": lambda row: row.polarity,
    "modality": lambda row: row.modality,
    "reported_in": lambda row: row.reported_in,
    "attributed_to": lambda row: _id(row.attributed_to),
    "sentence": lambda row: row.sentence.text,
    "confidence": lambda row: row.confidence,
    "rule": lambda row: row.rule,
}


def _joined(words: Iterable[str]) -> str:
    return "; ".join(words)


def _ids(parts: Iterable[EventParticipant]) -> str:
    return _joined(part.actor.id for part in parts if part.actor)


def _id(ref: Ref | None) -> str | None:
    return ref.id if ref else None


def _name(ref: Ref | None) -> str | None:
    return ref.name if ref else None


def _edtf(date: Date | None) -> str | None:
    return date.edtf if date else None
