"""The vocabularies, the corpus and the feed, as they are served."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.parts import Path, Strict
from app.store.codebook import CONTEXTS, EVENT_TYPES, EventType, QuadClass
from app.store.enumerations import ENUMERATIONS


class CodebookEventType(Strict):
    """An event type of PLOVER."""

    name: EventType
    definition: str
    quad_class: QuadClass
    score: float = Field(description="From conflict (-10) to cooperation (10).")
    modes: list[str] = Field(description="How it can be done; for some types only.")


class CodebookWord(Strict):
    """One word of a closed list."""

    name: str
    definition: str


class CodebookList(Strict):
    """A closed list."""

    name: str
    words: list[CodebookWord]


class CodebookCue(Strict):
    """A reporting verb or phrase, and how many quotes it introduces here."""

    lemma: str = Field(examples=["say"])
    count: int = Field(ge=1)


class CodebookResponse(Strict):
    """Every word that the data use as a code, with what it means."""

    event_types: list[CodebookEventType]
    contexts: list[CodebookWord]
    enumerations: list[CodebookList]
    cues: list[CodebookCue] = Field(description="Those in use, commonest first.")

    @classmethod
    def with_cues(cls, cues: Iterable[RowMapping]) -> Self:
        """The codebook, and the cues of a corpus."""
        return cls(
            event_types=[
                CodebookEventType(
                    name=name,
                    definition=entry.definition,
                    quad_class=entry.quad_class,
                    score=entry.score,
                    modes=list(entry.modes),
                )
                for name, entry in EVENT_TYPES.items()
            ],
            contexts=_words(CONTEXTS),
            enumerations=[
                CodebookList(name=name, words=_words(words))
                for name, words in ENUMERATIONS.items()
            ],
            cues=[CodebookCue.model_validate(dict(cue)) for cue in cues],
        )


def _words(definitions: dict[str, str]) -> list[CodebookWord]:
    return [
        CodebookWord(name=name, definition=definition)
        for name, definition in definitions.items()
    ]


class CorpusFile(Strict):
    """A file that the seeding had something to say about."""

    file: str = Field(examples=["broken.txt"])
    status: Literal["skipped", "served", "ignored", "empty"]
    reason: str


class CorpusCounts(Strict):
    """How much the corpus holds."""

    files: int = Field(ge=0)
    articles: int = Field(ge=0)
    skipped: int = Field(ge=0)
    actors: int = Field(ge=0)
    mentions: int = Field(ge=0)
    quotes: int = Field(ge=0)
    events: int = Field(ge=0)


class CorpusResponse(Strict):
    """What was seeded: the same digest means the same answers."""

    digest: str
    version: str = Field(description="The version of the application that seeded it.")
    counts: CorpusCounts
    files: list[CorpusFile] = Field(
        description="The files that were not used, or used with a reservation."
    )

    @classmethod
    def from_row(cls, row: RowMapping) -> Self:
        """The corpus that a row of the query layer holds."""
        return cls.model_validate({**row, "files": row["report"]})


class FeedAuthor(Strict):
    """Who published an article."""

    name: str


class FeedItem(Strict):
    """An article in a feed."""

    id: str
    url: str = Field(description="Where it was published, or its path here.")
    title: str | None
    content_text: str
    date_published: str | None = Field(
        description="RFC 3339; the offset -00:00 says that the zone is not known."
    )
    authors: list[FeedAuthor]
    language: str


class FeedResponse(Strict):
    """The newest articles as JSON Feed 1.1."""

    version: Literal["https://jsonfeed.org/version/1.1"]
    title: str
    feed_url: Path
    items: list[FeedItem]

    @classmethod
    def from_rows(cls, rows: Iterable[RowMapping]) -> Self:
        """The feed of the articles that rows of the query layer hold."""
        return cls(
            version="https://jsonfeed.org/version/1.1",
            title="On Record",
            feed_url="/feed.json",
            items=[_item(row) for row in rows],
        )


def _item(row: RowMapping) -> FeedItem:
    publisher = row["publisher"]
    return FeedItem(
        id=row["id"],
        url=row["url"] or f"/articles/{row['id']}",
        title=row["headline"],
        content_text=row["text"],
        date_published=_moment(row["published"]),
        authors=[FeedAuthor(name=publisher)] if publisher else [],
        language=row["language"],
    )


def _moment(published: dict[str, str] | None) -> str | None:
    """A point in time as RFC 3339 writes it (4.3 for the unknown offset)."""
    if not published or published["precision"] != "day":
        return None
    day, _, clock = published["edtf"].partition("T")
    return f"{day}T{clock or '00:00:00'}-00:00"
