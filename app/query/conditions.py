"""A question -> the conditions that rows must meet, as SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    literal_column,
    or_,
)

from app.query.ids import find_rows
from app.query.question import Question
from app.query.resource import Filter, Resource
from app.query.words import match_expression


def all_conditions(
    connection: Connection, resource: Resource, question: Question
) -> list[ColumnElement[bool]]:
    """Everything that a row of the answer must meet."""
    return [
        *([] if question.words is None else [matches(resource, question.words)]),
        *filter_conditions(connection, resource, question),
        *within_days(resource, question),
    ]


def through_words(resource: Resource, question: Question) -> FromClause:
    """The bare table, reached by way of the full-text index when there are words."""
    if question.words is None:
        return resource.table
    index = resource.words
    return index.join(resource.table, resource.table.c.seq == index.c.rowid)


def filter_conditions(
    connection: Connection, resource: Resource, question: Question
) -> list[ColumnElement[bool]]:
    """One condition for each filter; ids are looked up on the way.

    Raises:
        UnknownId: a filter names an article or actor that does not exist.
    """
    return [
        wanted.condition(filter_values(connection, name, wanted, given))
        for name, given in question.filters.items()
        for wanted in [resource.filters[name]]
    ]


def filter_values(
    connection: Connection, name: str, wanted: Filter, given: Sequence[Any]
) -> Sequence[Any]:
    """The values of the parameter `name` as its condition takes them, each once.

    Raises:
        UnknownId: one of them is an id of nothing.
    """
    values = sorted(set(given))
    if wanted.ids is None:
        return values
    return find_rows(connection, wanted.ids, ids=values, parameter=name)


def within_days(resource: Resource, question: Question) -> list[ColumnElement[bool]]:
    """What the days asked for mean: a date is an interval, and one day of it is enough.

    The undated are in or out as the question says.
    """
    if resource.days is None:
        return []
    begin, end = resource.days
    days = question.days
    within = []
    if days.earliest:
        within.append(end >= days.earliest)
    if days.latest:
        within.append(begin <= days.latest)
    if days.leaves_undated_out:
        return [begin != "", *within]
    return [or_(begin == "", and_(*within))] if within else []


def left_out_undated(
    resource: Resource, question: Question
) -> ColumnElement[bool] | None:
    """The condition for rows that only lack a date; None when none is left out."""
    if resource.days is None or not question.days.leaves_undated_out:
        return None
    return resource.days[0] == ""


def matches(resource: Resource, typed: str) -> ColumnElement[bool]:
    """The row of the full-text index holds all that was typed.

    Raises:
        BadParameter: no word was typed.
    """
    index: ColumnElement[str] = literal_column(str(resource.words))
    return index.op("MATCH")(match_expression(typed))
