from __future__ import annotations

import pytest

from app.reader.read import read_text
from tests.extraction.dates.drawing import dates_in, drawn

OPEN = [
    ("weekday", "They met on [Friday]."),
    ("week", "They met [last week]."),
    ("month", "They met in [May]."),
    ("month and day", "They met on [June 25]."),
    ("season", "They met [last summer]."),
    ("compared with its own year", "It made $5 mln vs $6 mln [a year earlier]."),
    ("adverb", "They met [yesterday]."),
    ("same day", "They met the [same day]."),
    ("no such day", "They met on [February 30, 2008]."),
]


@pytest.mark.parametrize(("case", "row"), OPEN)
def test_in_an_undated_article_such_a_date_stays_open(case: str, row: str) -> None:
    text, expected = drawn(row)

    found = dates_in(read_text(text))

    assert [date.span and date.span.of(text) for date in found] == expected, case
    assert [(date.value, date.basis) for date in found] == [(None, "unresolved")], case


def test_what_is_printed_in_full_is_stated_and_the_rest_resolved() -> None:
    text = "It began on June 2, 2008, and ended on Friday."

    found = dates_in(read_text(text, published="2008-06-25"))

    assert [date.basis for date in found] == ["stated", "resolved"]


def test_days_count_from_figures_of_which_the_clock_told_the_order() -> None:
    text = (
        "Ships collide off Bonn\n\nIssued on: 06/02/2008 - 21:34\n\nThey met yesterday."
    )

    found = dates_in(read_text(text))

    assert [date.value and date.value.edtf for date in found] == [
        "2008-02-06T21:34:00",
        "2008-02-05",
    ]


DAYS = [
    ("dateline", "BONN, June 25, 2008 — They met yesterday.", None, "2008-06-24"),
    (
        "dateline in a year",
        "BONN, Dec. 31 — They met yesterday.",
        "2009-01-01",
        "2008-12-30",
    ),
    (
        "a line above",
        "Board Meets\n\nJune 25, 2008\n\nThey met in the hall yesterday.",
        "2008-07-01",
        "2008-06-24",
    ),
    ("the caller", "They met yesterday.", "2008-06-25T10:06:00Z", "2008-06-24"),
]


@pytest.mark.parametrize(("case", "text", "published", "edtf"), DAYS)
def test_days_are_counted_from_the_words_own_day(
    case: str, text: str, published: str | None, edtf: str
) -> None:
    found = dates_in(read_text(text, published=published))

    assert found[-1].value is not None, case
    assert found[-1].value.edtf == edtf, case


ROUGH = [
    ("a year", "2008", "They met in May last year.", "2007-05"),
    ("a year and a day", "2008", "They met on June 2.", "2008-06-02"),
    ("a year and a month", "2008", "They met in May.", "2008-05"),
    ("a month", "2008-06", "They met last month.", "2008-05"),
    ("a month and years", "2008-06", "They met two years ago.", "2006"),
]


@pytest.mark.parametrize(("case", "published", "text", "edtf"), ROUGH)
def test_a_rough_date_of_the_article_serves_as_far_as_it_goes(
    case: str, published: str, text: str, edtf: str
) -> None:
    found = dates_in(read_text(text, published=published))

    assert found[0].value is not None, case
    assert found[0].value.edtf == edtf, case


@pytest.mark.parametrize(
    "text",
    [
        "They met yesterday.",
        "They met on Friday.",
        "They met last week.",
        "They met over the weekend.",
    ],
)
def test_no_day_is_counted_from_a_year(text: str) -> None:
    found = dates_in(read_text(text, published="2008"))

    assert [date.value for date in found] == [None]


def test_the_dates_of_the_header_come_as_the_reader_read_them() -> None:
    text = "25/06/2008 10:06 BONN, June 25 (AFP) - They met on Tuesday."

    document = read_text(text)
    found = dates_in(document)

    assert document.dateline is not None
    assert found[:2] == (document.published, document.dateline.date)
    assert [date.span and date.span.of(text) for date in found] == [
        "25/06/2008 10:06",
        "June 25",
        "Tuesday",
    ]
