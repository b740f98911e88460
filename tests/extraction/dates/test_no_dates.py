from __future__ import annotations

import pytest

from app.reader.read import read_text
from tests.extraction.dates.drawing import dates_in

NO_DATES = [
    ("people", "The march drew 2000 people to the square."),
    ("a price", "It costs $1999 or 2008 crowns."),
    ("a modal verb", "It may rain, but May said nothing."),
    ("a person", "He asked Theresa May and April Cole."),
    ("a march", "The March on the Capitol was peaceful."),
    ("a newspaper", "He told the Sunday Times so."),
    ("a programme", "He appeared on Saturday Night Live."),
    ("a named Friday", "Shops opened at dawn on Black Friday."),
    ("every Sunday", "It airs on Sunday nights."),
    ("a quarter", "In the first quarter they led; a quarter of 2008 votes counted."),
    ("every week", "It meets on Fridays."),
    ("a duration", "It has grown for two years in the last decade."),
    ("the last units", "In the last three months it fell over the past year."),
    ("part of a whole", "It was the last week of the season."),
    ("vague", "He left years ago, a few days after the vote."),
    ("a flight", "Flight 1999 and Resolution 1973 were discussed."),
    ("a score", "They won 25-06 in Section 2001."),
    ("hours", "It ended two hours later."),
    ("a verb", "Prices fall and rates spring up."),
    ("a part of a word", "The X-2000 was sold."),
    ("no such day", "The form named June 45."),
    ("a title", 'He spoke on "This Week" with her.'),
    ("nothing told", "The next day was no better."),
    ("a Saturday of the month", "It meets the last Saturday of the month."),
    ("a decimal before a month", "It rose 5.25 in all; Mar said so."),
    ("half a year", "It was sold half a year ago."),
    ("a height of years", "It was the worst flood in ten years."),
    ("a duration told", "They built it in three days."),
    ("from the start", "It was clear from day one."),
    ("somebody's years", "She is in her sixties."),
    ("a floor", "He lives on the 15th floor."),
    ("an idiom", "At the end of the day, it is a game."),
    ("a month never told", "“June is nice,” he said."),
    ("the first of many", "It is the first century of the bank."),
    ("years without their mark", "It cost 94 crowns in 80s style."),
    ("a ratio", "About 10 American ships and 5.25 June lots."),
]


@pytest.mark.parametrize(("case", "text"), NO_DATES)
def test_other_words_are_no_date(case: str, text: str) -> None:
    assert dates_in(read_text(text, published="2008-06-25")) == (), case


def test_nothing_is_found_in_boilerplate() -> None:
    text = "They met in the hall.\n\nCopyright 2008 The Globe. All rights reserved."

    assert dates_in(read_text(text)) == ()


def test_the_edge_of_the_calendar_is_no_error() -> None:
    found = dates_in(read_text("They met 9000 years ago.", published="2008-06-25"))

    assert [date.value for date in found] == [None]


@pytest.mark.parametrize("hostile", ["June ", "25 ", "last ", "the day ", "'", "1990-"])
def test_repeated_words_take_linear_time(hostile: str) -> None:
    text = "They met. " + hostile * (60_000 // len(hostile))

    assert len(dates_in(read_text(text, published="2008-06-25"))) < 10
