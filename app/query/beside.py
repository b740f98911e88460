"""Filters that a thing does not have itself: they hold of the article it stands in.

So that quotes can be asked for by publisher, articles by the mode of an event in them,
or events by who is quoted beside them: one set of filters for everything that counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from app.query.articles import ARTICLES
from app.query.conditions import all_conditions, filter_values
from app.query.events import EVENTS
from app.query.filters import one_of
from app.query.question import Question
from app.query.quotes import QUOTES
from app.query.resource import ARTICLE, EVENT, QUOTE, Filter, Resource

# The column that says in which article a row is.
_ARTICLE_OF: dict[str, ColumnElement[int]] = {
    "article": ARTICLE.c.seq,
    "quote": QUOTE.c.article_seq,
    "event": EVENT.c.article_seq,
}


def conditions_beside(
    connection: Connection, resource: Resource, question: Question
) -> list[ColumnElement[bool]]:
    """What a row must meet: its own filters itself, all others its article."""
    own = {
        name: values
        for name, values in question.filters.items()
        if name in resource.filters
    }
    found = all_conditions(connection, resource, replace(question, filters=own))
    for name in question.filters.keys() - own.keys():
        values = question.filters[name]
        found.append(_of_article(connection, resource, name=name, values=values))
    return found


def _of_article(
    connection: Connection, resource: Resource, *, name: str, values: Sequence[Any]
) -> ColumnElement[bool]:
    """Some row in the same article meets the filter."""
    article = _ARTICLE_OF[resource.kind]
    if name == "article":
        by_id = Filter(one_of(article), ids="article")
        return by_id.condition(filter_values(connection, name, by_id, values))
    other = next(each for each in (ARTICLES, QUOTES, EVENTS) if name in each.filters)
    wanted = other.filters[name]
    condition = wanted.condition(filter_values(connection, name, wanted, values))
    return article.in_(select(_ARTICLE_OF[other.kind]).where(condition))
