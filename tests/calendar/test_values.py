from __future__ import annotations

from datetime import date

import pytest

from app.calendar import values
from app.calendar.iso import read_iso
from app.document import DateValue

VALUES = [
    ("a day", values.day_value(2008, 6, 25), "2008-06-25", "2008-06-25", "2008-06-25"),
    (
        "a moment",
        values.day_value(2008, 6, 25, time="10:06:00"),
        "2008-06-25T10:06:00",
        "2008-06-25",
        "2008-06-25",
    ),
    ("a month", values.month_value(2008, 2), "2008-02", "2008-02-01", "2008-02-29"),
    ("a year", values.year_value(987), "0987", "0987-01-01", "0987-12-31"),
    ("a decade", values.decade_value(1994), "199X", "1990-01-01", "1999-12-31"),
    ("a century", values.century_value(1845), "18XX", "1800-01-01", "1899-12-31"),
    ("a winter", values.season_value(2007, 24), "2007-24", "2007-12-01", "2008-02-29"),
    ("a quarter", values.quarter_value(2008, 4), "2008-36", "2008-10-01", "2008-12-31"),
    (
        "a week",
        values.week_value(date(2008, 6, 25)),
        "2008-06-23/2008-06-29",
        "2008-06-23",
        "2008-06-29",
    ),
]


@pytest.mark.parametrize(("case", "value", "edtf", "earliest", "latest"), VALUES)
def test_a_value_says_which_days_it_may_mean(
    case: str, value: DateValue | None, edtf: str, earliest: str, latest: str
) -> None:
    assert value is not None, case
    assert value.edtf == edtf, case
    assert value.earliest.isoformat() == earliest, case
    assert value.latest.isoformat() == latest, case


def test_what_is_not_in_the_calendar_is_no_value() -> None:
    assert values.day_value(2007, 2, 29) is None
    assert values.day_value(9999, 12, 31) is None
    assert values.month_value(2008, 13) is None
    assert values.year_value(0) is None
    assert values.decade_value(9999) is None
    assert values.century_value(9999) is None
    assert values.season_value(9999, 24) is None
    assert values.quarter_value(0, 1) is None


def test_a_stretch_runs_from_its_first_day_to_its_last() -> None:
    first, last = values.day_value(2008, 6, 25), values.day_value(2008, 6, 28)
    assert first is not None
    assert last is not None

    stretch = values.stretch_value(first, last)

    assert stretch == DateValue(
        "2008-06-25/2008-06-28", date(2008, 6, 25), date(2008, 6, 28), "day"
    )
    assert values.stretch_value(last, first) is None


ISO = [
    ("2008", "2008", "year"),
    ("2008-06", "2008-06", "month"),
    ("2008-06-25", "2008-06-25", "day"),
    (" 2008-06-25T10:06 ", "2008-06-25T10:06:00", "day"),
    ("2008-06-25T10:06:07Z", "2008-06-25T10:06:07Z", "day"),
    ("2008-06-25 10:06+03:00", "2008-06-25T10:06:00+03:00", "day"),
]


@pytest.mark.parametrize(("printed", "edtf", "precision"), ISO)
def test_an_iso_date_is_read_as_precisely_as_written(
    printed: str, edtf: str, precision: str
) -> None:
    value = read_iso(printed)

    assert value is not None
    assert (value.edtf, value.precision) == (edtf, precision)


@pytest.mark.parametrize("printed", ["", "June 2008", "2008-13", "2008-02-30", "x"])
def test_what_is_no_iso_date_is_none(printed: str) -> None:
    assert read_iso(printed) is None
