"""One actor -> everyone it has to do with, and how."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import (
    Connection,
    Integer,
    RowMapping,
    Select,
    and_,
    bindparam,
    func,
    select,
)

from app.query.actors import ACTORS
from app.query.ids import get_row
from app.query.resource import ACTOR, MENTION, PARTICIPANT, QUOTE

_MINE, _THEIRS = PARTICIPANT.alias("mine"), PARTICIPANT.alias("theirs")
_HERE, _BESIDE = MENTION.alias("here"), MENTION.alias("beside")
_ME = bindparam("actor", type_=Integer)


@dataclass(frozen=True, slots=True)
class Relation:
    """Another actor, and how often the two meet in each way that `COUNTS` names."""

    actor: RowMapping
    counts: dict[str, int]


def find_relations(
    connection: Connection, actor_id: str, *, limit: int
) -> Sequence[Relation]:
    """The actors that this one has most to do with, most first.

    Quotes and events weigh most, as a shared article may be chance.

    Raises:
        NotFound, Retired: there is no such actor.
    """
    seq: int = get_row(connection, ACTORS, actor_id)["seq"]
    counts: dict[int, dict[str, int]] = defaultdict(lambda: dict.fromkeys(COUNTS, 0))
    for name, asked in COUNTS.items():
        for other, count in connection.execute(asked, {"actor": seq}):
            counts[other][name] = count
    strongest = sorted(counts, key=lambda other: (_weight(counts[other]), other))[
        :limit
    ]
    found = select(ACTOR).where(ACTOR.c.seq.in_(strongest))
    actors = {row["seq"]: row for row in connection.execute(found).mappings()}
    return [Relation(actors[other], counts[other]) for other in strongest]


def _weight(counts: dict[str, int]) -> tuple[int, int]:
    """Less is stronger."""
    articles = counts["articles"]
    return -(sum(counts.values()) - articles), -articles


def _in_events(mine: str, theirs: str) -> Select[int, int]:
    """Events in which I have one role and the other has the other."""
    same = and_(
        _THEIRS.c.event_seq == _MINE.c.event_seq,
        _THEIRS.c.actor_seq != _MINE.c.actor_seq,
        _THEIRS.c.role == theirs,
    )
    return (
        select(_THEIRS.c.actor_seq, func.count())
        .select_from(_MINE.join(_THEIRS, same))
        .where(_MINE.c.actor_seq == _ME, _MINE.c.role == mine)
        .group_by(_THEIRS.c.actor_seq)
    )


def _in_quotes(*, by_me: bool) -> Select[int, int]:
    """Quotes in which one speaks of the other."""
    said_of = and_(
        MENTION.c.article_seq == QUOTE.c.article_seq,
        MENTION.c.start >= QUOTE.c.start,
        MENTION.c.end <= QUOTE.c.end,
        MENTION.c.actor_seq != QUOTE.c.speaker_seq,
    )
    speaker, spoken_of = QUOTE.c.speaker_seq, MENTION.c.actor_seq
    me, other = (speaker, spoken_of) if by_me else (spoken_of, speaker)
    return (
        select(other, func.count(QUOTE.c.seq.distinct()))
        .select_from(QUOTE.join(MENTION, said_of))
        .where(me == _ME)
        .group_by(other)
    )


def _in_articles() -> Select[int, int]:
    """Articles that mention both."""
    beside = and_(
        _BESIDE.c.article_seq == _HERE.c.article_seq,
        _BESIDE.c.actor_seq != _HERE.c.actor_seq,
    )
    return (
        select(_BESIDE.c.actor_seq, func.count(_BESIDE.c.article_seq.distinct()))
        .select_from(_HERE.join(_BESIDE, beside))
        .where(_HERE.c.actor_seq == _ME)
        .group_by(_BESIDE.c.actor_seq)
    )


COUNTS: Final = {
    "acted_on": _in_events("actor", "recipient"),
    "acted_on_by": _in_events("recipient", "actor"),
    "acted_with": _in_events("actor", "actor"),
    "spoke_of": _in_quotes(by_me=True),
    "spoken_of_by": _in_quotes(by_me=False),
    "articles": _in_articles(),
}
