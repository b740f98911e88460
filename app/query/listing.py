"""A question about a resource -> one page of rows, how many there are, where to go on.

Pages are read by keyset: the next one begins after the last row of this one, found by
index, so the thousandth page costs what the first one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    Select,
    func,
    select,
    tuple_,
)

from app.query.conditions import (
    filter_conditions,
    left_out_undated,
    matches,
    through_words,
    within_days,
)
from app.query.cursor import Cursor, Key, read_cursor, write_cursor
from app.query.question import Question
from app.query.resource import RELEVANCE, Resource, Sort

# Ranking reads every match, so only so many are ranked: the first in the usual order,
# which are the newest. All matches of a common word would take seconds.
MOST_RANKED = 2_000

Conditions = Sequence[ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows answer, and how many only lack a date to."""

    rows: int
    undated_excluded: int

    def reached_by(self, question: Question) -> Total:
        """The same, but of ranked rows only so many as are ranked."""
        if question.words is None or question.sort != "relevance":
            return self
        return Total(min(self.rows, MOST_RANKED), self.undated_excluded)


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows in order, and the cursor of the next page, if there is one."""

    rows: Sequence[RowMapping]
    next_cursor: str | None


def count_rows(connection: Connection, resource: Resource, question: Question) -> Total:
    """The size of the whole answer, cursor, sort and limit aside."""
    held = filter_conditions(connection, resource, question)
    undated = left_out_undated(resource, question)

    def count(*conditions: ColumnElement[bool]) -> int:
        counted = select(func.count()).select_from(through_words(resource, question))
        return connection.execute(
            counted.where(*_matching(resource, question), *conditions)
        ).scalar_one()

    return Total(
        count(*held, *within_days(resource, question)),
        0 if undated is None else count(*held, undated),
    )


def list_rows(
    connection: Connection, resource: Resource, question: Question, *, digest: str
) -> Page:
    """One page of the answer; `digest` names the corpus that the cursor is good for.

    Raises:
        BadCursor, BadParameter, UnknownId: the question cannot be answered.
    """
    sort = _sort(resource, question)
    fingerprint = question.fingerprint(resource.kind, question.sort, digest)
    held = [
        *filter_conditions(connection, resource, question),
        *within_days(resource, question),
    ]
    asked, place = _asked(resource, question, held), _place(resource, question)
    if question.cursor is not None:
        cursor = read_cursor(question.cursor, fingerprint)
        asked = asked.where(_beyond(place, sort, cursor))
    ordered = _in_order(asked, place, sort).limit(question.limit + 1)
    rows = connection.execute(ordered).mappings().all()
    page = rows[: question.limit]
    if len(rows) == len(page):
        return Page(page, None)
    return Page(page, write_cursor(_cursor_of(page[-1], sort), fingerprint))


def _sort(resource: Resource, question: Question) -> Sort:
    sort = resource.sorts[question.sort]
    return Sort(None) if sort is RELEVANCE and question.words is None else sort


def _asked(resource: Resource, question: Question, held: Conditions) -> Select[Any]:
    """Every row of the answer, in no order yet."""
    if _sort(resource, question) is RELEVANCE:
        ranked = _ranked(resource, question, held)
        joined = ranked.join(resource.source, resource.table.c.seq == ranked.c.place)
        return select(*resource.columns, ranked.c.rank).select_from(joined)
    source = resource.source
    if question.words is not None:
        index = resource.words
        source = index.join(source, resource.table.c.seq == index.c.rowid)
    asked = select(*resource.columns).select_from(source)
    return asked.where(*_matching(resource, question), *held)


def _ranked(resource: Resource, question: Question, held: Conditions) -> FromClause:
    """The rows that are ranked, and how well each matches: the lower, the better."""
    index = resource.words
    return (
        select(index.c.rowid.label("place"), index.c.rank)
        .select_from(through_words(resource, question))
        .where(*_matching(resource, question), *held)
        .order_by(index.c.rowid)
        .limit(MOST_RANKED)
        .subquery("ranked")
    )


def _matching(resource: Resource, question: Question) -> Conditions:
    return [] if question.words is None else [matches(resource, question.words)]


def _place(resource: Resource, question: Question) -> ColumnElement[int]:
    """The row number: that of the index where there are words, as it is read so."""
    if question.words is None or _sort(resource, question).column is not None:
        return resource.table.c.seq
    return resource.words.c.rowid


def _beyond(
    place: ColumnElement[int], sort: Sort, cursor: Cursor
) -> ColumnElement[bool]:
    if sort.column is None:
        return place < cursor.seq if sort.descending else place > cursor.seq
    here, reached = tuple_(sort.column, place), (cursor.key, cursor.seq)
    return here < reached if sort.descending else here > reached


def _in_order(asked: Select[Any], place: ColumnElement[int], sort: Sort) -> Select[Any]:
    columns = [place] if sort.column is None else [sort.column, place]
    return asked.order_by(*(c.desc() if sort.descending else c.asc() for c in columns))


def _cursor_of(row: RowMapping, sort: Sort) -> Cursor:
    key: Key = None if sort.column is None else row[sort.column.key or ""]
    return Cursor(key, row["seq"])
