"""The words that later stages stop at are found in one look at each."""

from __future__ import annotations

import pytest

from app.extraction.dates.find import find_dates
from app.extraction.landmarks import find_landmarks
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.grammar import Parse
from app.syntax.parse import parse


def parsed(text: str) -> Parse:
    return parse(read_text(text), load_lexicons().grammar)


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("offices", ["minister"]),
        ("pronouns", ["she", "it"]),
        ("capitals", ["The", "Ann", "Lee", "June"]),
        # the figure may be a day, or a year
        ("dates", ["June", "12"]),
    ],
)
def test_every_kind_of_landmark_is_found_in_order(
    field: str, expected: list[str]
) -> None:
    found = parsed("The minister, Ann Lee, said she signed it on June 12.")

    marks = find_landmarks(found.tokens, load_lexicons())

    assert [found.tokens.words[at] for at in getattr(marks, field)] == expected


def test_dates_are_the_same_whoever_finds_the_landmarks() -> None:
    lexicons = load_lexicons()
    found = parsed("Ann Lee resigned on 12 June 2008, a day after May Day was told.")
    marks = find_landmarks(found.tokens, lexicons)

    dates = find_dates(found, lexicons, marks.dates)

    assert dates
    assert dates == find_dates(found, lexicons)


@pytest.mark.parametrize("name", ["report_June", "June_report"])
def test_a_month_inside_the_name_of_a_file_is_no_date(name: str) -> None:
    found = parsed(f"Ann Lee said that the file was called {name} in the office.")

    assert find_dates(found, load_lexicons()) == ()
