"""What each list takes: its filters, a sort, and which page."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field

from app.api.params.filters import (
    Absent,
    ActorFilters,
    ArticleFilters,
    ArticleIds,
    EventFilters,
    Filters,
    QuoteFilters,
    Several,
)
from app.api.params.values import CursorText, Limit, Words
from app.query.question import Question
from app.store.codebook import MentionForm


class PageParams(BaseModel):
    """What everything takes that comes in pages."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    path: ClassVar[str]

    limit: Limit = 20
    cursor: CursorText | Absent = None

    def link(self, cursor: str | None = None, **ids: str) -> str:
        """The path that asks the same, from the cursor on; the order is always one.

        `ids` are what stands in braces in the path.
        """
        asked = {
            name: self.__dict__[name]
            for name in type(self).model_fields
            if name in self.model_fields_set
        }
        if cursor:
            asked["cursor"] = cursor
        path = self.path.format(**ids)
        return f"{path}?{urlencode(asked, doseq=True)}" if asked else path


class ListParams(Filters, PageParams):
    """What a list over a resource takes, whatever it is sorted by."""

    def asked(self) -> Question:
        """What the query layer is asked."""
        sort: str = self.__dict__["sort"]
        return self.question(sort, limit=self.limit, cursor=self.cursor)


ByDateSort = Annotated[
    Literal[
        "-published",
        "published",
        "date",
        "-date",
        "confidence",
        "-confidence",
        "relevance",
    ],
    Field(
        description="By the article's date (then in reading order), by its own date, by"
        " confidence (`-` turns it round), or best match of `q` first.",
    ),
]


class ArticleParams(ArticleFilters, ListParams):
    """What `/articles` takes."""

    path = "/articles"

    sort: Literal["-published", "published", "relevance"] = Field(
        "-published",
        description="Newest first, oldest first, or best match of `q` first.",
    )


class ActorParams(ActorFilters, ListParams):
    """What `/actors` takes."""

    path = "/actors"

    sort: Literal[
        "-mentions",
        "mentions",
        "name",
        "-name",
        "articles",
        "-articles",
        "quotes",
        "-quotes",
        "events",
        "-events",
        "relevance",
    ] = Field(
        "-mentions",
        description="By name, by a count (`-` turns it round), or best match of `q`"
        " first.",
    )


class QuoteParams(QuoteFilters, ListParams):
    """What `/quotes` takes."""

    path = "/quotes"

    sort: ByDateSort = "-published"


class EventParams(EventFilters, ListParams):
    """What `/events` takes."""

    path = "/events"

    sort: ByDateSort = "-published"


class SearchParams(PageParams):
    """What `/search` takes."""

    path = "/search"

    q: Words
    kind: list[Literal["article", "actor", "quote", "event"]] = Field(
        [], description="What to look for; everything unless said.", max_length=4
    )

    def question(self) -> Question:
        """What the query layer is asked."""
        return Question(
            sort="relevance",
            filters={"kind": tuple(self.kind)} if self.kind else {},
            words=self.q,
            limit=self.limit,
            cursor=self.cursor,
        )


class MentionParams(PageParams):
    """What `/actors/{id}/mentions` takes."""

    path = "/actors/{actor_id}/mentions"

    article: ArticleIds = []
    form: Annotated[list[MentionForm], Several] = Field(
        [], description="By name, by title or by pronoun."
    )
    sort: Literal["-published", "published"] = Field(
        "-published", description="By the article's date, then in reading order."
    )

    def asked(self, actor_id: str) -> Question:
        """What the query layer is asked."""
        filters = {"actor": (actor_id,), "article": self.article, "form": self.form}
        return Question(
            sort=self.sort,
            filters={name: tuple(each) for name, each in filters.items() if each},
            limit=self.limit,
            cursor=self.cursor,
        )


class RelationParams(BaseModel):
    """What `/actors/{id}/relations` takes."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    limit: Limit = 20
