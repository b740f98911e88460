from __future__ import annotations

from datetime import date

import pytest

from app.calendar.feasts import easter, feast_day
from app.lexicons.calendar import Feast

EASTERS = [
    (1818, date(1818, 3, 22)),
    (1943, date(1943, 4, 25)),
    (2000, date(2000, 4, 23)),
    (2008, date(2008, 3, 23)),
    (2024, date(2024, 3, 31)),
    (2038, date(2038, 4, 25)),
]
FEASTS = [
    ("two days before Easter", Feast(0, 0, -2), date(2024, 3, 29)),
    ("first Monday", Feast(9, 1, 1), date(2024, 9, 2)),
    ("fourth Thursday", Feast(11, 4, 4), date(2024, 11, 28)),
    ("last Monday of four", Feast(5, 1, 5), date(2024, 5, 27)),
    ("last Wednesday of five", Feast(5, 3, 5), date(2024, 5, 29)),
]


@pytest.mark.parametrize(("year", "day"), EASTERS)
def test_easter_falls_as_the_churches_count(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(("case", "feast", "day"), FEASTS)
def test_a_feast_falls_on_its_day(case: str, feast: Feast, day: date) -> None:
    assert feast_day(feast, 2024) == day, case
