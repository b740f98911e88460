"""The tables -> the SQL that makes them in SQLite, and a number for their shape."""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.store.fulltext import FULLTEXTS
from app.store.tables import CorpusRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Index, Table
    from sqlalchemy.schema import ExecutableDDLElement

# "OnRe", in the four bytes where SQLite lets a file say whose it is.
APPLICATION_ID = 0x4F6E5265
_DIALECT = sqlite.dialect()


def all_tables() -> tuple[Table, ...]:
    """Every table, each after those that it refers to."""
    return tuple(CorpusRow.metadata.sorted_tables)


def create_tables() -> Iterator[str]:
    """SQL for the bare tables."""
    return (_sql(CreateTable(table)) for table in all_tables())


def create_indexes() -> Iterator[str]:
    """SQL for all indexes, to be run when the rows are there."""
    return (
        _sql(CreateIndex(index))
        for table in all_tables()
        for index in sorted(table.indexes, key=_name)
    )


@cache
def schema_version() -> int:
    """A number that changes whenever the shape of the database does; 31 bits."""
    shape = [*create_tables(), *create_indexes(), *map(repr, FULLTEXTS)]
    return zlib.crc32("\n".join(shape).encode()) >> 1


def _sql(element: ExecutableDDLElement) -> str:
    return str(element.compile(dialect=_DIALECT)).strip()


def _name(index: Index) -> str:
    return str(index.name)
