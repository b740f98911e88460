"""Actors as they are served."""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.page import Page
from app.api.schemas.parts import (
    CountryCode,
    Path,
    Ref,
    Strict,
)
from app.store.codebook import ActorType


class ActorCounts(Strict):
    """How often an actor appears."""

    articles: int = Field(ge=0)
    mentions: int = Field(ge=0)
    quotes: int = Field(ge=0)
    events: int = Field(ge=0)


class ActorLinks(Strict):
    """Where to go from an actor."""

    self_: Path = Field(alias="self")
    mentions: Path
    relations: Path
    articles: Path
    quotes: Path
    events: Path


class ActorResponse(Strict):
    """A person, organisation or country that speaks or acts."""

    id: str = Field(examples=["sergei-lavrov"])
    name: str = Field(examples=["Sergei Lavrov"])
    type: ActorType
    aliases: list[str] = Field(examples=[["Lavrov"]])
    titles: list[str] = Field(examples=[["foreign minister"]])
    country_code: CountryCode | None = Field(examples=["RU"])
    affiliation: Ref | None = Field(
        description="The country or organisation it speaks for."
    )
    same_as: list[str] = Field(description="The same actor elsewhere, as URLs.")
    counts: ActorCounts
    links: ActorLinks

    @classmethod
    def from_row(cls, row: RowMapping) -> Self:
        """The actor that a row of the query layer holds."""
        return cls.model_validate(
            {
                **row,
                "affiliation": _affiliation(row),
                "counts": {
                    "articles": row["article_count"],
                    "mentions": row["mention_count"],
                    "quotes": row["quote_count"],
                    "events": row["event_count"],
                },
                "links": _links(row["id"]),
            }
        )


class ActorPage(Page[ActorResponse]):
    """Some actors, and where the next ones are."""


def _affiliation(row: RowMapping) -> dict[str, Any] | None:
    if row["affiliation_id"] is None:
        return None
    return {"id": row["affiliation_id"], "name": row["affiliation_name"]}


def _links(actor: str) -> dict[str, Any]:
    return {
        "self": f"/actors/{actor}",
        "mentions": f"/actors/{actor}/mentions",
        "relations": f"/actors/{actor}/relations",
        "articles": f"/articles?actor={actor}",
        "quotes": f"/quotes?speaker={actor}",
        "events": f"/events?participant={actor}",
    }
