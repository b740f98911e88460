"""Filters as values: each makes, of the values asked for, one SQL condition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, or_, select

from app.query.resource import Condition


def one_of(column: ColumnElement[Any]) -> Condition:
    """The column has one of the values."""
    return column.in_


def at_least(column: ColumnElement[Any]) -> Condition:
    """The column is the value or more; the lowest of several values decides."""
    return lambda values: column >= min(values)


def begins(column: ColumnElement[Any]) -> Condition:
    """The column begins with one of the values, as codes do that go from root to leaf.

    Written as ranges, so that an index serves them.
    """

    def condition(values: Sequence[str]) -> ColumnElement[bool]:
        ranges = [and_(column >= value, column < _after(value)) for value in values]
        return or_(*ranges)

    return condition


def _after(prefix: str) -> str:
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)


def linked(
    key: ColumnElement[Any], rows: FromClause, *, by: str, to: str, **fixed: str
) -> Condition:
    """Some row of `rows` links `key` to one of the values.

    `by` is its column of the key, `to` that of the value, `fixed` further columns and
    what each must hold.
    """
    held = [rows.c[name] == value for name, value in fixed.items()]

    def condition(values: Sequence[Any]) -> ColumnElement[bool]:
        found = select(rows.c[by]).where(rows.c[to].in_(values), *held)
        return key.in_(found)

    return condition
