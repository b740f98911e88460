"""Words -> the best matches among articles, actors, quotes and events, in one list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    Select,
    func,
    literal,
    select,
    tuple_,
    union_all,
)

from app.query.actors import ACTORS
from app.query.articles import ARTICLES
from app.query.conditions import matches
from app.query.cursor import Cursor, read_cursor, write_cursor
from app.query.events import EVENTS
from app.query.listing import MOST_RANKED, Total
from app.query.question import Question
from app.query.quotes import QUOTES
from app.query.resource import ARTICLE, Resource

SEARCHED: Final[dict[str, Resource]] = {
    resource.kind: resource for resource in (ARTICLES, ACTORS, QUOTES, EVENTS)
}


@dataclass(frozen=True, slots=True)
class Hit:
    """One match: what it is, its row, and how well it matches: the more, the better.

    `text` is the whole text that the matching words stand in, from character `start` of
    the article on; an actor has none.
    """

    kind: str
    score: float
    row: RowMapping
    text: str | None
    start: int


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of matches."""

    hits: Sequence[Hit]
    total: Total
    next_cursor: str | None


def search(connection: Connection, question: Question, *, digest: str) -> Hits:
    """The best matches of `question.words`, of the kinds that `filters["kind"]` names.

    Of each kind the first 2,000 in the order of its list are ranked.
    """
    resources = _resources(question)
    fingerprint = question.fingerprint("search", digest)
    found = _found(resources, question).subquery("found")
    asked = select(found).order_by(found.c.rank, found.c.place)
    if question.cursor is not None:
        cursor = read_cursor(question.cursor, fingerprint)
        reached = (cursor.key, cursor.seq)
        asked = asked.where(tuple_(found.c.rank, found.c.place) > reached)
    rows = connection.execute(asked.limit(question.limit + 1)).mappings().all()
    page = rows[: question.limit]
    cut = len(rows) > len(page)
    last = Cursor(page[-1]["rank"], page[-1]["place"]) if cut else None
    return Hits(
        _hits(connection, page),
        _total(connection, resources, question),
        write_cursor(last, fingerprint) if last else None,
    )


def _resources(question: Question) -> list[Resource]:
    kinds = question.filters.get("kind", ())
    return [SEARCHED[kind] for kind in SEARCHED if not kinds or kind in kinds]


def _found(resources: list[Resource], question: Question) -> Select[Any]:
    """Kind, row number, rank, and a place that no two matches share."""
    numbers = {kind: number for number, kind in enumerate(SEARCHED)}
    parts = [
        select(
            literal(resource.kind).label("kind"),
            ranked.c.rowid.label("seq"),
            ranked.c.rank,
            (ranked.c.rowid * len(SEARCHED) + numbers[resource.kind]).label("place"),
        )
        for resource in resources
        for ranked in [_ranked(resource, question)]
    ]
    together = union_all(*parts).subquery("together")
    return select(together)


def _ranked(resource: Resource, question: Question) -> FromClause:
    index = resource.words
    return (
        select(index.c.rowid, index.c.rank)
        .where(_matching(resource, question))
        .order_by(index.c.rowid)
        .limit(MOST_RANKED)
        .subquery(f"ranked_{resource.kind}")
    )


def _matching(resource: Resource, question: Question) -> ColumnElement[bool]:
    return matches(resource, question.words or "")


def _total(
    connection: Connection, resources: list[Resource], question: Question
) -> Total:
    counts = (
        select(func.count())
        .select_from(resource.words)
        .where(_matching(resource, question))
        for resource in resources
    )
    found = (min(connection.execute(c).scalar_one(), MOST_RANKED) for c in counts)
    return Total(sum(found), undated_excluded=0)


def _hits(connection: Connection, page: Sequence[RowMapping]) -> list[Hit]:
    wanted: dict[str, list[int]] = defaultdict(list)
    for found in page:
        wanted[found["kind"]].append(found["seq"])
    rows = {kind: _rows(connection, kind, seqs) for kind, seqs in wanted.items()}
    texts = _texts(connection, wanted["article"])
    return [_hit(found, rows[found["kind"]][found["seq"]], texts) for found in page]


def _rows(connection: Connection, kind: str, seqs: list[int]) -> dict[int, RowMapping]:
    resource = SEARCHED[kind]
    found = (
        select(*resource.columns)
        .select_from(resource.source)
        .where(resource.table.c.seq.in_(seqs))
    )
    return {row["seq"]: row for row in connection.execute(found).mappings()}


def _texts(connection: Connection, seqs: list[int]) -> dict[int, str]:
    found = select(ARTICLE.c.seq, ARTICLE.c.text).where(ARTICLE.c.seq.in_(seqs))
    return {row.seq: row.text for row in connection.execute(found)}


def _hit(found: RowMapping, row: RowMapping, texts: Mapping[int, str]) -> Hit:
    kind: str = found["kind"]
    text, start = None, 0
    if kind == "article":
        text = texts[row["seq"]]
    elif kind == "quote":
        text, start = row["text"], row["start"]
    elif kind == "event":
        text, start = row["sentence"]["text"], row["sentence"]["start"]
    return Hit(kind, -found["rank"], row, text, start)
