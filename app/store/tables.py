"""The tables, as SQLModel: the one shape that seeding writes and queries read.

`seq` is the row id, counted from 1 in the default order of each list, so that the first
page of a list is the first rows of its table: articles newest first (by earliest day,
then time of day if known), undated ones last, ties by id; actors by mentions, most
first, ties by id; quotes and events by (article, start, end). `id` is the public name,
made from content. Nested values that no filter touches are JSON columns in the shapes
that the API serves. The days `..._from` and `..._to` are ISO dates, "" when unknown:
without nulls they can be compared, sorted and continued from. Every key but the row id
is an index of its own, so that it can be made after the rows, which is faster, and
long texts stand last, so that reading the rest of a row does not pass through them.
Full-text indexes over these tables are in `fulltext.py`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Column, Index
from sqlmodel import Field, SQLModel

Json = dict[str, Any]


class CorpusRow(SQLModel, table=True):
    """One row: what was seeded, from what, and what came of each file."""

    __tablename__ = "corpus"

    seq: int = Field(primary_key=True)
    digest: str
    version: str
    counts: Json = Field(sa_column=Column(JSON, nullable=False))
    report: list[Json] = Field(sa_column=Column(JSON, nullable=False))


class ArticleRow(SQLModel, table=True):
    """One article: the whole text and what the page says of itself."""

    __tablename__ = "article"

    seq: int = Field(primary_key=True)
    id: str = Field(unique=True, index=True)
    file_name: str
    text_sha256: str
    headline: str | None
    publisher: str | None = Field(index=True)
    byline: str | None
    dateline: Json | None = Field(sa_column=Column(JSON))
    credits: list[str] = Field(sa_column=Column(JSON, nullable=False))
    published: Json | None = Field(sa_column=Column(JSON))
    published_from: str = Field(index=True)
    published_to: str
    language: str
    url: str | None
    word_count: int
    actor_count: int
    quote_count: int
    event_count: int
    sections: list[Json] = Field(sa_column=Column(JSON, nullable=False))
    text: str


class ActorRow(SQLModel, table=True):
    """One person, organisation or country of the corpus; `id` is a readable slug."""

    __tablename__ = "actor"

    seq: int = Field(primary_key=True)
    id: str = Field(unique=True, index=True)
    name: str = Field(index=True)
    type: str = Field(index=True)
    country_code: str | None = Field(index=True)
    aliases: list[str] = Field(sa_column=Column(JSON, nullable=False))
    titles: list[str] = Field(sa_column=Column(JSON, nullable=False))
    affiliation_id: str | None
    affiliation_name: str | None
    same_as: list[str] = Field(sa_column=Column(JSON, nullable=False))
    article_count: int
    mention_count: int = Field(index=True)
    quote_count: int
    event_count: int


class RetiredActorRow(SQLModel, table=True):
    """An actor id that was merged away, and the id that took its place."""

    __tablename__ = "retired_actor"

    id: str = Field(primary_key=True)
    successor_id: str


class MentionRow(SQLModel, table=True):
    """One mention of an actor in an article."""

    __tablename__ = "mention"
    __table_args__ = (Index("mention_actor_article", "actor_seq", "article_seq"),)

    seq: int = Field(primary_key=True)
    actor_seq: int = Field(foreign_key="actor.seq")
    article_seq: int = Field(foreign_key="article.seq", index=True)
    start: int
    end: int
    text: str
    form: str


class QuoteRow(SQLModel, table=True):
    """One quote; the date columns hold when it was said, as an interval of ISO days."""

    __tablename__ = "quote"
    __table_args__ = (Index("quote_speaker_seq", "speaker_seq", "seq"),)

    seq: int = Field(primary_key=True)
    id: str = Field(unique=True, index=True)
    article_seq: int = Field(foreign_key="article.seq", index=True)
    quote_type: str = Field(index=True)
    start: int
    end: int
    text: str
    segments: list[Json] = Field(sa_column=Column(JSON, nullable=False))
    prefix: str
    suffix: str
    speaker_seq: int | None = Field(foreign_key="actor.seq")
    speaker: Json | None = Field(sa_column=Column(JSON))
    cue: Json | None = Field(sa_column=Column(JSON))
    cue_lemma: str | None = Field(index=True)
    addressee: Json | None = Field(sa_column=Column(JSON))
    date: Json | None = Field(sa_column=Column(JSON))
    date_from: str = Field(index=True)
    date_to: str
    confidence: float = Field(index=True)
    rule: str


class EventRow(SQLModel, table=True):
    """One event; the date columns hold when it happened, as an interval of ISO days.

    `start` and `end` are those of the trigger.
    """

    __tablename__ = "event"

    seq: int = Field(primary_key=True)
    id: str = Field(unique=True, index=True)
    article_seq: int = Field(foreign_key="article.seq", index=True)
    event_type: str = Field(index=True)
    mode: str | None = Field(index=True)
    contexts: list[str] = Field(sa_column=Column(JSON, nullable=False))
    cameo_code: str | None = Field(index=True)
    quad_class: str = Field(index=True)
    score: float
    trigger: Json = Field(sa_column=Column(JSON, nullable=False))
    sentence: Json = Field(sa_column=Column(JSON, nullable=False))
    start: int
    end: int
    actors: list[Json] = Field(sa_column=Column(JSON, nullable=False))
    recipients: list[Json] = Field(sa_column=Column(JSON, nullable=False))
    place: Json | None = Field(sa_column=Column(JSON))
    country_code: str | None = Field(index=True)
    date: Json | None = Field(sa_column=Column(JSON))
    date_from: str = Field(index=True)
    date_to: str
    polarity: str
    modality: str
    reported_in: str | None
    attributed_to: Json | None = Field(sa_column=Column(JSON))
    confidence: float = Field(index=True)
    rule: str


class EventContextRow(SQLModel, table=True):
    """One context of one event, for filtering."""

    __tablename__ = "event_context"
    __table_args__ = (Index("event_context_key", "context", "event_seq", unique=True),)

    seq: int = Field(primary_key=True)
    context: str
    event_seq: int = Field(foreign_key="event.seq")


class ParticipantRow(SQLModel, table=True):
    """One actor's part in one event, for filtering; role is "actor" or "recipient"."""

    __tablename__ = "participant"
    __table_args__ = (
        Index("participant_key", "actor_seq", "event_seq", "role", unique=True),
    )

    seq: int = Field(primary_key=True)
    actor_seq: int = Field(foreign_key="actor.seq")
    event_seq: int = Field(foreign_key="event.seq", index=True)
    role: str
