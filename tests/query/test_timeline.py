"""Every day lies in one bucket of each interval, from the first day to the last."""

from __future__ import annotations

from datetime import date

import pytest

from app.query.timeline import BUCKETS, Bucket, Interval

# day, interval, first and last day of its bucket
CASES: list[tuple[str, Interval, str, str]] = [
    ("2008-06-25", "day", "2008-06-25", "2008-06-25"),
    # weeks begin on Monday (ISO 8601), across months and years
    ("2008-06-25", "week", "2008-06-23", "2008-06-29"),
    ("2009-01-01", "week", "2008-12-29", "2009-01-04"),
    ("2008-02-29", "month", "2008-02-01", "2008-02-29"),
    ("2009-02-01", "month", "2009-02-01", "2009-02-28"),
    ("2008-12-31", "month", "2008-12-01", "2008-12-31"),
    ("2008-06-25", "year", "2008-01-01", "2008-12-31"),
    # the ends of the calendar
    ("0001-01-01", "week", "0001-01-01", "0001-01-07"),
    ("9999-12-31", "week", "9999-12-27", "9999-12-31"),
    ("9999-12-31", "month", "9999-12-01", "9999-12-31"),
]


@pytest.mark.parametrize(("day", "interval", "start", "end"), CASES)
def test_a_day_lies_in_its_bucket(
    day: str, interval: Interval, start: str, end: str
) -> None:
    bucket = BUCKETS[interval](date.fromisoformat(day))

    assert bucket == Bucket(date.fromisoformat(start), date.fromisoformat(end))
