from __future__ import annotations

import pytest

from tests.extraction.dates.drawing import assert_dates

# All are written on Wednesday, 25 June 2008. The words of the date stand in brackets.
TOLD = [
    (
        "next day",
        "They met on [Monday]. The [next day] they left.",
        "2008-06-23 2008-06-24",
    ),
    (
        "day before",
        "They met on [Monday], having come [the day before].",
        "2008-06-23 2008-06-22",
    ),
    (
        "days later",
        "It began on [May 5] and ended [two days later].",
        "2008-05-05 2008-05-07",
    ),
    (
        "following week",
        "It fell on [May 5]. The [following week] it rose.",
        "2008-05-05 2008-05-12/2008-05-18",
    ),
    ("year earlier", "It was built in [1990] and sold [a year earlier].", "1990 1989"),
    (
        "in the evening",
        "He came on [May 5] and left in [the evening].",
        "2008-05-05 2008-05-05",
    ),
    ("that day", "He came on [May 5] and [that day] spoke.", "2008-05-05 2008-05-05"),
    (
        "next weekday",
        "They met on [June 5]. The [next Tuesday] they left.",
        "2008-06-05 2008-06-10",
    ),
    ("earlier, nothing told", "Sales rose from [a year earlier].", "2007"),
    (
        "previous night",
        "It began on [May 5]; the [previous night] it rained.",
        "2008-05-05 2008-05-04",
    ),
    (
        "that night",
        "He came on [May 5]. [That night] he left.",
        "2008-05-05 2008-05-05",
    ),
    (
        "a day beside its date",
        "They met on [Sunday] night, [the opening night].",
        "2008-06-22 2008-06-22",
    ),
    (
        "numbered day beside its date",
        "[Yesterday], [day five] of the trial, he wept. On [day four], he slept.",
        "2008-06-24 2008-06-24 2008-06-23",
    ),
    (
        "of the day",
        "They met on [Monday]. In the last match of [the day] Bonn won.",
        "2008-06-23 2008-06-23",
    ),
    (
        "a day, not the year told last",
        "They met on [Monday], first since [1998]. The [next day] they left.",
        "2008-06-23 1998 2008-06-24",
    ),
    (
        "not counted from what is quoted",
        "It shut on [May 5]. “We saw it [today],” he said. The [next day] it rained.",
        "2008-05-05 2008-06-25 2008-05-06",
    ),
]


@pytest.mark.parametrize(("case", "row", "edtf"), TOLD)
def test_a_date_told_by_other_words_is_found_and_resolved(
    case: str, row: str, edtf: str
) -> None:
    assert_dates(case, row, edtf)
