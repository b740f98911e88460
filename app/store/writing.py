"""Rows as dictionaries -> rows in the tables of a database that is being written."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Connection, Table

    from app.store.tables import Json

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def insert_rows(connection: Connection, table: Table, rows: Iterable[Json]) -> None:
    """Insert rows that have a key for every column of the table.

    They go straight to the driver: SQLAlchemy's own insert takes three times as long.
    """
    statement, values = _insertion(table)
    tuples = [values(row) for row in rows]
    if tuples:
        connection.exec_driver_sql(statement, tuples)


@cache
def _insertion(table: Table) -> tuple[str, Callable[[Json], tuple[Any, ...]]]:
    """The statement for a table, and how a row becomes its values."""
    names = [column.name for column in table.columns]
    nested = frozenset(c.name for c in table.columns if isinstance(c.type, JSON))

    def values(row: Json) -> tuple[Any, ...]:
        return tuple(
            _encode(row[name])
            if name in nested and row[name] is not None
            else row[name]
            for name in names
        )

    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    statement = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 names of our own
    return statement, values
