"""What each list takes: its filters, a sort, and which page."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field

from app.api.params.filters import (
    Absent,
    ActorFilters,
    ArticleFilters,
    EventFilters,
    Filters,
    QuoteFilters,
)
from app.api.params.values import CursorText, Limit, Words
from app.query.question import Question


class PageParams(BaseModel):
    """What everything takes that comes in pages."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    path: ClassVar[str]

    limit: Limit = 20
    cursor: CursorText | Absent = None

    def link(self, cursor: str | None = None) -> str:
        """The path that asks the same, from the cursor on; the order is always one."""
        asked = {
            name: self.__dict__[name]
            for name in type(self).model_fields
            if name in self.model_fields_set
        }
        if cursor:
            asked["cursor"] = cursor
        return f"{self.path}?{urlencode(asked, doseq=True)}" if asked else self.path


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
