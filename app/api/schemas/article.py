"""Articles as they are served."""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.page import Page
from app.api.schemas.parts import Date, Path, Section, Strict


class ArticleDateline(Strict):
    """Where an article was filed, and when."""

    place: str | None = Field(examples=["MOSCOW"])
    date: str | None = Field(description="ISO 8601.", examples=["2008-06-25"])


class ArticleCounts(Strict):
    """How much was found in an article."""

    actors: int = Field(ge=0)
    quotes: int = Field(ge=0)
    events: int = Field(ge=0)


class ArticleLinks(Strict):
    """Where to go from an article."""

    self_: Path = Field(alias="self")
    text: Path
    segments: Path
    annotations: Path
    quotes: Path
    events: Path


class ArticleResponse(Strict):
    """A published text: what the page says of itself, and how much was found in it."""

    id: str = Field(examples=["art_mzxw6ytboi"])
    headline: str | None
    publisher: str | None = Field(examples=["RIA Novosti"])
    byline: str | None
    dateline: ArticleDateline | None
    credits: list[str] = Field(description="Agencies named at the end.")
    published: Date | None
    language: str = Field(examples=["en"])
    url: str | None
    word_count: int = Field(ge=0)
    text_sha256: str
    sections: list[Section]
    counts: ArticleCounts
    links: ArticleLinks

    @classmethod
    def from_row(cls, row: RowMapping) -> Self:
        """The article that a row of the query layer holds."""
        return cls.model_validate(
            {
                **row,
                "counts": {
                    "actors": row["actor_count"],
                    "quotes": row["quote_count"],
                    "events": row["event_count"],
                },
                "links": _links(row["id"]),
            }
        )


class ArticlePage(Page[ArticleResponse]):
    """Some articles, and where the next ones are."""


def _links(article: str) -> dict[str, Any]:
    path = f"/articles/{article}"
    return {
        "self": path,
        "text": f"{path}/text",
        "segments": f"{path}/segments",
        "annotations": f"{path}/annotations",
        "quotes": f"/quotes?article={article}",
        "events": f"/events?article={article}",
    }
