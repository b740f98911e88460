"""Events as they are served."""

from __future__ import annotations

from typing import Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.page import Page
from app.api.schemas.parts import (
    Confidence,
    CountryCode,
    Date,
    Offset,
    Path,
    Ref,
    Span,
    Strict,
)
from app.store.codebook import EventType, Modality, Polarity, QuadClass


class EventParticipant(Strict):
    """The words that name who takes part, and the actor they mean, if that is known."""

    actor: Ref | None
    text: str = Field(examples=["Rasmussen"])
    start: Offset
    end: Offset


class EventPlace(Strict):
    """Where it happened, as the text names it."""

    name: str = Field(examples=["Sochi"])
    country_code: CountryCode | None = Field(examples=["RU"])
    text: str
    start: Offset
    end: Offset


class EventLinks(Strict):
    """Where to go from an event."""

    self_: Path = Field(alias="self")
    article: Path
    reported_in: Path | None


class EventResponse(Strict):
    """Who did what to whom, coded in PLOVER; see `/codebook` for the words."""

    id: str = Field(examples=["evt_mzxw6ytboi"])
    article: Ref
    event_type: EventType = Field(examples=["CONSULT"])
    mode: str | None = Field(examples=["visit"])
    contexts: list[str] = Field(examples=[["military", "diplomatic"]])
    cameo_code: str | None = Field(examples=["036"])
    quad_class: QuadClass
    score: float = Field(
        ge=-10, le=10, description="From conflict (-10) to cooperation (10)."
    )
    trigger: Span = Field(description="The word or phrase that tells the event.")
    actors: list[EventParticipant]
    recipients: list[EventParticipant]
    place: EventPlace | None
    date: Date | None = Field(description="When it happened or is to happen.")
    polarity: Polarity
    modality: Modality = Field(
        description="Told as a fact, or as planned, hypothetical or demanded."
    )
    reported_in: str | None = Field(
        description="The id of the quote inside which it is told: then it is a claim."
    )
    attributed_to: Ref | None = Field(description="Whose claim it is.")
    sentence: Span
    confidence: Confidence
    rule: str = Field(description="The name of the rule that found it.")
    links: EventLinks

    @classmethod
    def from_row(cls, row: RowMapping) -> Self:
        """The event that a row of the query layer holds."""
        claim = row["reported_in"]
        return cls.model_validate(
            {
                **row,
                "article": {"id": row["article_id"], "name": row["article_headline"]},
                "links": {
                    "self": f"/events/{row['id']}",
                    "article": f"/articles/{row['article_id']}",
                    "reported_in": claim and f"/quotes/{claim}",
                },
            }
        )


class EventPage(Page[EventResponse]):
    """Some events, and where the next ones are."""
