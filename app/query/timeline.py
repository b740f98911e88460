"""A question about dated things -> how many fall into each day, week, month or year."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from sqlalchemy import Connection, func, select

from app.query.beside import conditions_beside
from app.query.conditions import through_words
from app.query.question import Question
from app.query.resource import Resource

Interval = Literal["day", "week", "month", "year"]
_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True, order=True)
class Bucket:
    """Some days in a row, ends included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Buckets that hold anything, in order, and what no bucket can hold."""

    buckets: Sequence[tuple[Bucket, int]]
    imprecise: int
    undated: int


def count_by_time(
    connection: Connection,
    resource: Resource,
    question: Question,
    *,
    interval: Interval,
) -> Timeline:
    """How many rows lie in each bucket.

    A date that may mean days of two buckets is in none of them, but is counted as
    imprecise.
    """
    begin, end = resource.days or (resource.table.c.seq, resource.table.c.seq)
    counted = (
        select(begin, end, func.count())
        .select_from(through_words(resource, question))
        .where(*conditions_beside(connection, resource, question))
        .group_by(begin, end)
    )
    counts: Counter[Bucket | str] = Counter()
    for first, last, count in connection.execute(counted):
        counts[_bucket(first, last, BUCKETS[interval])] += count
    imprecise, undated = counts.pop("imprecise", 0), counts.pop("undated", 0)
    buckets = {each: counts[each] for each in counts if isinstance(each, Bucket)}
    return Timeline(sorted(buckets.items()), imprecise, undated)


def _bucket(
    first: str, last: str, bucket_of: Callable[[date], Bucket]
) -> Bucket | Literal["imprecise", "undated"]:
    if not first:
        return "undated"
    bucket = bucket_of(date.fromisoformat(first))
    return bucket if date.fromisoformat(last) <= bucket.end else "imprecise"


def _day(day: date) -> Bucket:
    return Bucket(day, day)


def _week(day: date) -> Bucket:
    monday = day - timedelta(days=day.weekday())
    return Bucket(monday, min(monday, date.max - _WEEK) + _WEEK)


def _month(day: date) -> Bucket:
    _, days = monthrange(day.year, day.month)
    return Bucket(day.replace(day=1), day.replace(day=days))


def _year(day: date) -> Bucket:
    return Bucket(date(day.year, 1, 1), date(day.year, 12, 31))


BUCKETS: Final[dict[Interval, Callable[[date], Bucket]]] = {
    "day": _day,
    "week": _week,
    "month": _month,
    "year": _year,
}
