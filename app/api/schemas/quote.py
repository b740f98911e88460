"""Quotes as they are served."""

from __future__ import annotations

from typing import Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.page import Page
from app.api.schemas.parts import (
    Confidence,
    Date,
    Offset,
    Path,
    Ref,
    Span,
    Strict,
)
from app.store.codebook import MentionForm, QuoteType


class QuoteSpeaker(Strict):
    """The words that name who speaks, and the actor they mean, if that is known."""

    actor: Ref | None
    text: str = Field(examples=["Lavrov"])
    start: Offset
    end: Offset
    form: MentionForm


class QuoteCue(Strict):
    """The reporting verb or phrase."""

    text: str = Field(examples=["told"])
    start: Offset
    end: Offset
    lemma: str = Field(examples=["tell"])


class QuoteLinks(Strict):
    """Where to go from a quote."""

    self_: Path = Field(alias="self")
    article: Path
    speaker: Path | None


class QuoteResponse(Strict):
    """Something somebody said, as the article reports it."""

    id: str = Field(examples=["quo_mzxw6ytboi"])
    article: Ref
    quote_type: QuoteType
    text: str = Field(description="What was said, without outer quotation marks.")
    start: Offset
    end: Offset
    segments: list[Span] = Field(
        description="The parts of a quote that its attribution interrupts."
    )
    prefix: str = Field(description="The characters before, for a text quote selector.")
    suffix: str = Field(description="The characters after, for a text quote selector.")
    speaker: QuoteSpeaker | None
    cue: QuoteCue | None
    addressee: Span | None
    date: Date | None = Field(description="When it was said.")
    confidence: Confidence
    rule: str = Field(description="The name of the rule that found it.")
    links: QuoteLinks

    @classmethod
    def from_row(cls, row: RowMapping) -> Self:
        """The quote that a row of the query layer holds."""
        speaker = row["speaker"] and row["speaker"]["actor"]
        return cls.model_validate(
            {
                **row,
                "article": {"id": row["article_id"], "name": row["article_headline"]},
                "links": {
                    "self": f"/quotes/{row['id']}",
                    "article": f"/articles/{row['article_id']}",
                    "speaker": speaker and f"/actors/{speaker['id']}",
                },
            }
        )


class QuotePage(Page[QuoteResponse]):
    """Some quotes, and where the next ones are."""
