"""Who is linked to whom, by what one says of, or does to, or stands beside the other.

An edge is a pair of actors and the quotes, events or articles that prove it:

- by quote: from the speaker to everyone mentioned in the quote;
- by event: from each actor to each recipient; where there is no recipient, between the
  actors, who then meet as equals;
- by mention: between actors named in the same article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    Exists,
    FromClause,
    RowMapping,
    Select,
    Table,
    and_,
    exists,
    func,
    or_,
    select,
)

from app.query.articles import ARTICLES
from app.query.beside import conditions_beside
from app.query.conditions import through_words
from app.query.events import EVENTS
from app.query.question import Question
from app.query.quotes import QUOTES
from app.query.resource import (
    ACTOR,
    ARTICLE,
    EVENT,
    MENTION,
    PARTICIPANT,
    QUOTE,
    Resource,
)

Via = Literal["quote", "event", "mention"]
MOST_IDS: Final = 20
_RESOURCES: Final[dict[Via, Resource]] = {
    "quote": QUOTES,
    "event": EVENTS,
    "mention": ARTICLES,
}
_ONE, _OTHER = PARTICIPANT.alias("one"), PARTICIPANT.alias("other")
_HERE, _THERE = MENTION.alias("here"), MENTION.alias("there")


@dataclass(frozen=True, slots=True)
class Edge:
    """Two actors by row number, how many proofs there are, and the first of them."""

    one: int
    other: int
    count: int
    ids: Sequence[str]


@dataclass(frozen=True, slots=True)
class Network:
    """The strongest edges, and every actor that is on one, by row number."""

    nodes: dict[int, RowMapping]
    edges: Sequence[Edge]


def find_network(connection: Connection, question: Question, *, via: Via) -> Network:
    """The `question.limit` edges with most proofs, among what the filters leave."""
    resource = _RESOURCES[via]
    held = conditions_beside(connection, resource, question)
    pairs = _PAIRS[via](question).where(*held).distinct().subquery("pairs")
    count = func.count()
    strongest = (
        select(pairs.c.one, pairs.c.other, count.label("proofs"))
        .group_by(pairs.c.one, pairs.c.other)
        .order_by(count.desc(), pairs.c.one, pairs.c.other)
        .limit(question.limit)
    )
    edges = [
        Edge(one, other, proofs, _ids(connection, resource.table, pairs, (one, other)))
        for one, other, proofs in connection.execute(strongest)
    ]
    return Network(_nodes(connection, edges), edges)


def _by_quote(question: Question) -> Select[Any]:
    said_of = and_(
        MENTION.c.article_seq == QUOTE.c.article_seq,
        MENTION.c.start >= QUOTE.c.start,
        MENTION.c.end <= QUOTE.c.end,
        MENTION.c.actor_seq != QUOTE.c.speaker_seq,
    )
    return _pairs(QUOTE.c.speaker_seq, MENTION.c.actor_seq, QUOTE).select_from(
        through_words(QUOTES, question).join(MENTION, said_of)
    )


def _by_event(question: Question) -> Select[Any]:
    one_of_it = and_(_ONE.c.event_seq == EVENT.c.seq, _ONE.c.role == "actor")
    done_to = _OTHER.c.role == "recipient"
    as_equals = and_(_OTHER.c.seq > _ONE.c.seq, ~_has_recipient())
    other_of_it = and_(
        _OTHER.c.event_seq == EVENT.c.seq,
        _OTHER.c.actor_seq != _ONE.c.actor_seq,
        or_(done_to, as_equals),
    )
    return _pairs(_ONE.c.actor_seq, _OTHER.c.actor_seq, EVENT).select_from(
        through_words(EVENTS, question).join(_ONE, one_of_it).join(_OTHER, other_of_it)
    )


def _by_mention(question: Question) -> Select[Any]:
    here = _HERE.c.article_seq == ARTICLE.c.seq
    there = and_(
        _THERE.c.article_seq == ARTICLE.c.seq, _THERE.c.actor_seq > _HERE.c.actor_seq
    )
    return _pairs(_HERE.c.actor_seq, _THERE.c.actor_seq, ARTICLE).select_from(
        through_words(ARTICLES, question).join(_HERE, here).join(_THERE, there)
    )


_PAIRS: Final[dict[Via, Callable[[Question], Select[Any]]]] = {
    "quote": _by_quote,
    "event": _by_event,
    "mention": _by_mention,
}


def _pairs(
    one: ColumnElement[int], other: ColumnElement[int], proof: Table
) -> Select[Any]:
    """Two actors and the row that proves their link."""
    return select(one.label("one"), other.label("other"), proof.c.seq.label("proof"))


def _has_recipient() -> Exists:
    recipient = PARTICIPANT.alias("recipient")
    return exists().where(
        recipient.c.event_seq == EVENT.c.seq, recipient.c.role == "recipient"
    )


def _ids(
    connection: Connection, proof: Table, pairs: FromClause, pair: tuple[int, int]
) -> Sequence[str]:
    """The public ids of the first proofs of an edge."""
    found = (
        select(proof.c.id)
        .join(pairs, pairs.c.proof == proof.c.seq)
        .where(pairs.c.one == pair[0], pairs.c.other == pair[1])
        .order_by(proof.c.seq)
        .limit(MOST_IDS)
    )
    return connection.execute(found).scalars().all()


def _nodes(connection: Connection, edges: Iterable[Edge]) -> dict[int, RowMapping]:
    seqs = {seq for edge in edges for seq in (edge.one, edge.other)}
    found = select(ACTOR).where(ACTOR.c.seq.in_(sorted(seqs)))
    return {row["seq"]: row for row in connection.execute(found).mappings()}
