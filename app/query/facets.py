"""A question about a resource -> how many rows have each value of a facet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    func,
    null,
    select,
)

from app.query.actors import ACTORS
from app.query.articles import ARTICLES
from app.query.conditions import all_conditions, through_words
from app.query.events import EVENTS
from app.query.question import Question
from app.query.quotes import QUOTES
from app.query.resource import (
    ACTOR,
    ARTICLE,
    EVENT,
    EVENT_CONTEXT,
    MENTION,
    PARTICIPANT,
    QUOTE,
    Resource,
)


@dataclass(frozen=True, slots=True)
class Facet:
    """What rows are counted by: a column, the name that goes with an id, what to join.

    `links` are the tables that lead from the row to the column, each with its
    condition; a row that is led to several times by one value counts once.
    """

    value: ColumnElement[Any]
    name: ColumnElement[Any] | None = None
    links: tuple[tuple[FromClause, ColumnElement[bool]], ...] = ()


@dataclass(frozen=True, slots=True)
class FacetCount:
    """The commonest values of a facet, and how many values there are in all."""

    by: str
    values: Sequence[RowMapping]
    distinct: int


def _actors(link: FromClause, on: ColumnElement[bool], actor: str) -> Facet:
    """A facet by actor, whom `link` names by row number."""
    links = ((link, on), (ACTOR, ACTOR.c.seq == link.c[actor]))
    return Facet(ACTOR.c.id, ACTOR.c.name, links)


def _taking_part(role: str | None = None) -> Facet:
    on = PARTICIPANT.c.event_seq == EVENT.c.seq
    if role:
        on &= PARTICIPANT.c.role == role
    return _actors(PARTICIPANT, on, "actor_seq")


FACETS: Final[dict[str, dict[str, Facet]]] = {
    "article": {
        "publisher": Facet(ARTICLE.c.publisher),
        "language": Facet(ARTICLE.c.language),
        "actor": _actors(MENTION, MENTION.c.article_seq == ARTICLE.c.seq, "actor_seq"),
        "speaker": _actors(QUOTE, QUOTE.c.article_seq == ARTICLE.c.seq, "speaker_seq"),
        "event_type": Facet(
            EVENT.c.event_type, links=((EVENT, EVENT.c.article_seq == ARTICLE.c.seq),)
        ),
    },
    "actor": {
        "type": Facet(ACTOR.c.type),
        "country": Facet(ACTOR.c.country_code),
        "affiliation": Facet(ACTOR.c.affiliation_id, ACTOR.c.affiliation_name),
    },
    "quote": {
        "speaker": Facet(
            ACTOR.c.id,
            ACTOR.c.name,
            links=((ACTOR, ACTOR.c.seq == QUOTE.c.speaker_seq),),
        ),
        "quote_type": Facet(QUOTE.c.quote_type),
        "cue": Facet(QUOTE.c.cue_lemma),
        "article": Facet(
            ARTICLE.c.id,
            ARTICLE.c.headline,
            links=((ARTICLE, ARTICLE.c.seq == QUOTE.c.article_seq),),
        ),
    },
    "event": {
        "event_type": Facet(EVENT.c.event_type),
        "quad_class": Facet(EVENT.c.quad_class),
        "mode": Facet(EVENT.c.mode),
        "context": Facet(
            EVENT_CONTEXT.c.context,
            links=((EVENT_CONTEXT, EVENT_CONTEXT.c.event_seq == EVENT.c.seq),),
        ),
        "cameo_code": Facet(EVENT.c.cameo_code),
        "polarity": Facet(EVENT.c.polarity),
        "modality": Facet(EVENT.c.modality),
        "country": Facet(EVENT.c.country_code),
        "actor": _taking_part("actor"),
        "recipient": _taking_part("recipient"),
        "participant": _taking_part(),
    },
}
RESOURCES: Final[Mapping[str, Resource]] = {
    f"{each.kind}s": each for each in (ARTICLES, ACTORS, QUOTES, EVENTS)
}


def count_facets(
    connection: Connection, resource: Resource, question: Question, *, by: Sequence[str]
) -> list[FacetCount]:
    """The commonest `question.limit` values of each facet, among the rows asked for.

    Values are counted most first, then by value; rows without one are left out.
    """
    held = all_conditions(connection, resource, question)
    return [_count(connection, resource, question, name=name, held=held) for name in by]


def _count(
    connection: Connection,
    resource: Resource,
    question: Question,
    *,
    name: str,
    held: Sequence[ColumnElement[bool]],
) -> FacetCount:
    facet = FACETS[resource.kind][name]
    source = through_words(resource, question)
    for table, on in facet.links:
        source = source.join(table, on)
    rows = func.count(resource.table.c.seq.distinct()) if facet.links else func.count()
    asked = (
        select(
            facet.value.label("value"),
            (null() if facet.name is None else facet.name).label("name"),
            rows.label("count"),
        )
        .select_from(source)
        .where(facet.value.is_not(None), *held)
        .group_by(facet.value)
    )
    ordered = asked.order_by(asked.selected_columns["count"].desc(), facet.value)
    values = connection.execute(ordered.limit(question.limit)).mappings().all()
    distinct = len(values)
    if distinct == question.limit:
        counted = select(func.count()).select_from(asked.subquery())
        distinct = connection.execute(counted).scalar_one()
    return FacetCount(name, values, distinct)
