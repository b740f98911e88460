"""Query parameters as models: what each list takes. Unknown ones are refused.

A field that is a list may be repeated, and its values are alternatives; different
parameters must all hold.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal
from urllib.parse import urlencode

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from app.api.values import (
    MOST_VALUES,
    CameoCode,
    Country,
    CursorText,
    Day,
    Limit,
    MinConfidence,
    Name,
    Several,
    Slug,
    Words,
    word_of,
)
from app.query.actors import ACTORS
from app.query.articles import ARTICLES
from app.query.events import EVENTS
from app.query.question import Days, Question
from app.query.quotes import QUOTES
from app.query.resource import Resource
from app.store.codebook import (
    CONTEXTS,
    MODES,
    ActorType,
    EventType,
    Modality,
    Polarity,
    QuadClass,
    QuoteType,
)

Absent = SkipJsonSchema[None]
Actors = Annotated[
    list[Slug],
    Several,
    Field(description="Ids of actors, such as `sergei-lavrov`."),
]
ArticleIds = Annotated[list[Slug], Several, Field(description="Ids of articles.")]
EventTypes = Annotated[
    list[EventType], Several, Field(description="PLOVER event types.")
]


Mode = Annotated[str, *word_of(MODES)]
Context = Annotated[str, *word_of(CONTEXTS)]


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


class Params(PageParams):
    """The parameters of a list over `resource`."""

    resource: ClassVar[Resource]

    q: Words | Absent = None

    def question(self) -> Question:
        """What the query layer is asked."""
        given = self.__dict__
        return Question(
            sort=given["sort"],
            filters={
                name: _values(given[name])
                for name in self.resource.filters
                if given[name]
            },
            words=self.q,
            days=Days(
                given.get("date_from"), given.get("date_to"), given.get("undated")
            ),
            limit=self.limit,
            cursor=self.cursor,
        )


def _values(given: Any) -> tuple[Any, ...]:
    return tuple(given) if isinstance(given, list) else (given,)


class DatedParams(Params):
    """The parameters of a list of things that have dates."""

    date_from: Day | Absent = Field(
        None,
        description="The first day of interest. A date that is not exact belongs when"
        " any day it may mean does.",
        examples=["2008-06-01"],
    )
    date_to: Day | Absent = Field(
        None, description="The last day of interest.", examples=["2008-06-30"]
    )
    undated: Literal["include", "exclude"] | Absent = Field(
        None,
        description="What becomes of those without a date: left out when days are"
        " asked for, otherwise included, unless this says so.",
    )


class ArticleParams(DatedParams):
    """What `/articles` takes."""

    resource = ARTICLES
    path = "/articles"

    publisher: list[Name] = Field(
        [], description="Names of publishers.", max_length=MOST_VALUES
    )
    actor: Actors = Field([], description="Ids of actors mentioned in it.")
    speaker: Actors = Field([], description="Ids of actors quoted in it.")
    event_type: EventTypes = []
    sort: Literal["-published", "published", "relevance"] = Field(
        "-published",
        description="Newest first, oldest first, or best match of `q` first.",
    )


class ActorParams(Params):
    """What `/actors` takes."""

    resource = ACTORS
    path = "/actors"

    type: list[ActorType] = Field([], max_length=MOST_VALUES)
    country: list[Country] = Field(
        [], description="Country codes, ISO 3166-1 alpha-2.", max_length=MOST_VALUES
    )
    article: ArticleIds = Field([], description="Ids of articles that mention it.")
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


class QuoteParams(DatedParams):
    """What `/quotes` takes."""

    resource = QUOTES
    path = "/quotes"

    speaker: Actors = Field([], description="Ids of actors who say it.")
    article: ArticleIds = []
    quote_type: list[QuoteType] = Field([], max_length=MOST_VALUES)
    cue: list[Name] = Field(
        [],
        description="Reporting verbs, in their dictionary form.",
        examples=["say"],
        max_length=MOST_VALUES,
    )
    min_confidence: MinConfidence | Absent = None
    sort: ByDateSort = "-published"


class EventParams(DatedParams):
    """What `/events` takes."""

    resource = EVENTS
    path = "/events"

    actor: Actors = Field([], description="Ids of actors who do it.")
    recipient: Actors = Field([], description="Ids of actors it is done to.")
    participant: Actors = Field([], description="Ids of actors on either side.")
    article: ArticleIds = []
    event_type: EventTypes = []
    quad_class: list[QuadClass] = Field([], max_length=MOST_VALUES)
    mode: list[Mode] = Field([], description="PLOVER modes.", max_length=MOST_VALUES)
    context: list[Context] = Field(
        [], description="PLOVER contexts.", max_length=MOST_VALUES
    )
    cameo_code: list[CameoCode] = Field(
        [],
        description="CAMEO codes; a short one takes in all that begin with it.",
        examples=["04"],
        max_length=MOST_VALUES,
    )
    polarity: list[Polarity] = Field([], max_length=MOST_VALUES)
    modality: list[Modality] = Field([], max_length=MOST_VALUES)
    country: list[Country] = Field(
        [], description="Where it happened, ISO 3166-1 alpha-2.", max_length=MOST_VALUES
    )
    min_confidence: MinConfidence | Absent = None
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
