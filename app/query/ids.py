"""Public ids of articles and actors -> row numbers, with a hint for one mistyped."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from functools import cache
from typing import Any, Literal

from sqlalchemy import Connection, RowMapping, Select, bindparam, select

from app.errors import NotFound, Retired, UnknownId
from app.query.resource import ACTOR, ARTICLE, RETIRED_ACTOR, Resource

_TABLES = {"article": ARTICLE, "actor": ACTOR}
# Built once: building a statement costs more than running it.
_SEQ = {
    kind: select(table.c.seq).where(table.c.id == bindparam("id"))
    for kind, table in _TABLES.items()
}
_SUCCESSOR = select(RETIRED_ACTOR.c.successor_id).where(
    RETIRED_ACTOR.c.id == bindparam("id")
)
_CANDIDATES = 200
_SHARED_LETTERS = 3


def find_rows(
    connection: Connection,
    kind: Literal["article", "actor"],
    *,
    ids: Iterable[str],
    parameter: str,
) -> tuple[int, ...]:
    """The row number of every id; a retired actor is its successor.

    Raises:
        UnknownId: there is none with one of the ids; names `parameter`.
    """
    return tuple(_find_row(connection, kind, wanted, parameter) for wanted in ids)


def get_row(connection: Connection, resource: Resource, wanted: str) -> RowMapping:
    """The whole row with the public id.

    Raises:
        NotFound: there is none.
        Retired: it is an actor that was merged into another.
    """
    row = connection.execute(_by_id(resource), {"id": wanted}).mappings().first()
    if row is not None:
        return row
    if resource.table is ACTOR and (successor := _successor(connection, wanted)):
        raise Retired("actor", wanted, successor)
    raise NotFound(resource.kind, wanted)


@cache
def _by_id(resource: Resource) -> Select[Any]:
    asked = select(*resource.columns).select_from(resource.source)
    return asked.where(resource.table.c.id == bindparam("id"))


def _find_row(
    connection: Connection,
    kind: Literal["article", "actor"],
    wanted: str,
    parameter: str,
) -> int:
    seq: int | None = connection.execute(_SEQ[kind], {"id": wanted}).scalar()
    if seq is not None:
        return seq
    if kind == "actor" and (successor := _successor(connection, wanted)):
        return _find_row(connection, kind, successor, parameter)
    raise UnknownId(
        parameter,
        f"There is no {kind} with the id {wanted!r}.",
        suggestion=_near(connection, kind, wanted),
    )


def _successor(connection: Connection, wanted: str) -> str | None:
    successor: str | None = connection.execute(_SUCCESSOR, {"id": wanted}).scalar()
    return successor


def _near(connection: Connection, kind: str, wanted: str) -> str | None:
    """The id most like the one wanted, among those that begin like it."""
    column = _TABLES[kind].c.id
    start = wanted[:_SHARED_LETTERS]
    found = (
        select(column)
        .where(column >= start, column < start + "\U0010ffff")
        .order_by(column)
        .limit(_CANDIDATES)
    )
    near = difflib.get_close_matches(wanted, connection.execute(found).scalars(), n=1)
    return near[0] if near else None
