"""What a list is made of, as values: a table, its filters, its sorts and its words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, FromClause, Table, column, table
from sqlmodel import SQLModel

from app.store import tables

Value = str | float
Condition = Callable[[Sequence[Any]], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one parameter; several values of it are alternatives.

    With `ids` the values are public ids of articles or actors, which must exist and
    reach the condition as row numbers.
    """

    condition: Condition
    ids: Literal["article", "actor"] | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """An order by `column`, then by row; without a column by row alone."""

    column: ColumnElement[Any] | None
    descending: bool = False


# Best match first; without words to match all are alike, and rows are the order.
RELEVANCE = Sort(column("rank"))


@dataclass(frozen=True, slots=True, eq=False)
class Resource:
    """Everything a list needs to know of one kind of thing.

    `columns` make a whole row, with the names of what it refers to; `source` is the
    table and whatever those names come from. `days` are the columns of the earliest and
    latest day, where the thing has a date.
    """

    kind: Literal["article", "actor", "quote", "event", "mention"]
    table: Table
    columns: tuple[ColumnElement[Any], ...]
    source: FromClause
    filters: Mapping[str, Filter]
    sorts: Mapping[str, Sort]
    words: FromClause
    days: tuple[ColumnElement[str], ColumnElement[str]] | None


def table_of(row: type[SQLModel]) -> Table:
    """The table that a row class describes."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


def words_of(name: str) -> FromClause:
    """The full-text index `name`, as something to select from."""
    return table(name, column("rowid"), column("rank"))


ARTICLE = table_of(tables.ArticleRow)
ACTOR = table_of(tables.ActorRow)
RETIRED_ACTOR = table_of(tables.RetiredActorRow)
MENTION = table_of(tables.MentionRow)
QUOTE = table_of(tables.QuoteRow)
EVENT = table_of(tables.EventRow)
EVENT_CONTEXT = table_of(tables.EventContextRow)
PARTICIPANT = table_of(tables.ParticipantRow)
CORPUS = table_of(tables.CorpusRow)

# What a finding says of its article besides the row number.
OF_ARTICLE = (
    ARTICLE.c.id.label("article_id"),
    ARTICLE.c.headline.label("article_headline"),
)
