"""An article as schema.org has it (JSON-LD): a NewsArticle and its Quotations."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import Field
from sqlalchemy import RowMapping

from app.api.schemas.parts import Path, Strict
from app.query.article_findings import ArticleFindings

_TYPES = {"person": "Person", "organization": "Organization", "country": "Country"}


class LinkedThing(Strict):
    """A person, organisation or country by its path and name."""

    id: Path | None = Field(alias="@id")
    type: Literal["Person", "Organization", "Country"] = Field(alias="@type")
    name: str | None
    same_as: list[str] = Field(alias="sameAs")


class LinkedQuotation(Strict):
    """Words that the article reports, and who said them."""

    id: Path = Field(alias="@id")
    type: Literal["Quotation"] = Field("Quotation", alias="@type")
    text: str
    spoken_by: LinkedThing | None = Field(alias="spokenByCharacter")


class JsonLdResponse(Strict):
    """A news article in the words of schema.org; null says that nothing is known."""

    context: Literal["https://schema.org"] = Field(
        "https://schema.org", alias="@context"
    )
    id: Path = Field(alias="@id")
    type: Literal["NewsArticle"] = Field("NewsArticle", alias="@type")
    url: str | None
    headline: str | None
    date_published: str | None = Field(alias="datePublished")
    dateline: str | None
    in_language: str = Field(alias="inLanguage")
    word_count: int = Field(alias="wordCount", ge=0)
    publisher: LinkedThing | None
    article_body: str = Field(alias="articleBody")
    mentions: list[LinkedThing]
    has_part: list[LinkedQuotation] = Field(alias="hasPart")

    @classmethod
    def from_findings(cls, findings: ArticleFindings) -> Self:
        """The article with its actors and quotes."""
        article = findings.article
        actors = {row["actor_id"]: _actor(row) for row in findings.mentions}
        return cls.model_validate(
            {
                "@id": f"/articles/{article['id']}",
                "url": article["url"],
                "headline": article["headline"],
                "datePublished": _published(article),
                "dateline": article["dateline"] and article["dateline"]["place"],
                "inLanguage": article["language"],
                "wordCount": article["word_count"],
                "publisher": _publisher(article["publisher"]),
                "articleBody": _body(article),
                "mentions": list(actors.values()),
                "hasPart": [_quotation(row, actors) for row in findings.quotes],
            }
        )


def _actor(row: RowMapping) -> dict[str, Any]:
    return {
        "@id": f"/actors/{row['actor_id']}",
        "@type": _TYPES[row["actor_type"]],
        "name": row["actor_name"],
        "sameAs": row["actor_same_as"],
    }


def _published(article: RowMapping) -> str | None:
    """The date as ISO 8601 writes it, where it is one point in time."""
    published = article["published"]
    exact = published and published["precision"] == "day"
    return published["edtf"] if exact else None


def _publisher(name: str | None) -> dict[str, Any] | None:
    if name is None:
        return None
    return {"@id": None, "@type": "Organization", "name": name, "sameAs": []}


def _body(article: RowMapping) -> str:
    """The text without what the page put round it."""
    sections = article["sections"]
    parts = [
        article["text"][section["start"] : section["end"]]
        for section in sections
        if section["kind"] == "body"
    ]
    return "\n\n".join(parts) or article["text"]


def _quotation(row: RowMapping, actors: dict[str, Any]) -> dict[str, Any]:
    speaker = row["speaker"] and row["speaker"]["actor"]
    return {
        "@id": f"/quotes/{row['id']}",
        "text": row["text"],
        "spokenByCharacter": actors.get(speaker["id"]) if speaker else None,
    }
