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
    RowMapping,
    Select,
    and_,
    func,
    literal_column,
    or_,
    select,
    tuple_,
)

from app.query.cursor import Cursor, Key, read_cursor, write_cursor
from app.query.ids import find_rows
from app.query.question import Question
from app.query.resource import Resource, Sort
from app.query.words import match_expression


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows answer, and how many only lack a date to."""

    rows: int
    undated_excluded: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows in order, and the cursor of the next page, if there is one."""

    rows: Sequence[RowMapping]
    next_cursor: str | None


def count_rows(connection: Connection, resource: Resource, question: Question) -> Total:
    """The size of the whole answer, cursor and limit aside."""
    matching = conditions(connection, resource, question)
    dated, undated = _days(resource, question)
    return Total(
        _count(connection, resource, [*matching, *dated]),
        _count(connection, resource, [*matching, *undated]) if undated else 0,
    )


def list_rows(
    connection: Connection, resource: Resource, question: Question, *, digest: str
) -> Page:
    """One page of the answer; `digest` names the corpus that the cursor is good for.

    Raises:
        BadCursor, BadParameter, UnknownId: the question cannot be answered.
    """
    sort = resource.sorts[question.sort]
    fingerprint = question.fingerprint(resource.kind, question.sort, digest)
    asked = resource.selection.where(
        *conditions(connection, resource, question), *_days(resource, question)[0]
    )
    if question.cursor is not None:
        cursor = read_cursor(question.cursor, fingerprint)
        asked = asked.where(_beyond(resource, sort, cursor))
    ordered = _in_order(asked, resource, sort).limit(question.limit + 1)
    rows = connection.execute(ordered).mappings().all()
    page = rows[: question.limit]
    if len(rows) == len(page):
        return Page(page, None)
    return Page(page, write_cursor(_cursor_of(page[-1], sort), fingerprint))


def conditions(
    connection: Connection, resource: Resource, question: Question
) -> list[ColumnElement[bool]]:
    """Filters and words as SQL; ids are looked up on the way. Days are left out."""
    found = []
    for name, given in question.filters.items():
        wanted = resource.filters[name]
        values: Sequence[Any] = sorted(set(given))
        if wanted.ids:
            values = find_rows(connection, wanted.ids, ids=values, parameter=name)
        found.append(wanted.condition(values))
    if question.words is not None:
        found.append(_with_words(resource, question.words))
    return found


def _with_words(resource: Resource, typed: str) -> ColumnElement[bool]:
    index = resource.words
    matches = literal_column(str(index)).op("MATCH")(match_expression(typed))
    return resource.table.c.seq.in_(select(index.c.rowid).where(matches))


def _days(
    resource: Resource, question: Question
) -> tuple[list[ColumnElement[bool]], list[ColumnElement[bool]]]:
    """The conditions for rows that belong, and for those that only lack a date.

    Dates are intervals: one belongs when it shares a day with the range asked for.
    """
    if resource.days is None:
        return [], []
    begin, end = resource.days
    days, undated = question.days, begin == ""
    within = []
    if days.earliest:
        within.append(end >= days.earliest)
    if days.latest:
        within.append(begin <= days.latest)
    if days.leaves_undated_out:
        return [begin != "", *within], [undated]
    return [or_(undated, and_(*within))] if within else [], []


def _count(
    connection: Connection, resource: Resource, matching: list[ColumnElement[bool]]
) -> int:
    counted = select(func.count()).select_from(resource.table).where(*matching)
    return connection.execute(counted).scalar_one()


def _beyond(resource: Resource, sort: Sort, cursor: Cursor) -> ColumnElement[bool]:
    seq = resource.table.c.seq
    if sort.column is None:
        return seq < cursor.seq if sort.descending else seq > cursor.seq
    place, reached = tuple_(sort.column, seq), (cursor.key, cursor.seq)
    return place < reached if sort.descending else place > reached


def _in_order(asked: Select[Any], resource: Resource, sort: Sort) -> Select[Any]:
    columns: list[ColumnElement[Any]] = [resource.table.c.seq]
    if sort.column is not None:
        columns.insert(0, sort.column)
    return asked.order_by(*(c.desc() if sort.descending else c.asc() for c in columns))


def _cursor_of(row: RowMapping, sort: Sort) -> Cursor:
    key: Key = None if sort.column is None else row[sort.column]
    return Cursor(key, row["seq"])
