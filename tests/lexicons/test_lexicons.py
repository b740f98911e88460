from __future__ import annotations

from app.lexicons.lexicons import load_lexicons


def test_the_vocabularies_are_read_once() -> None:
    assert load_lexicons() is load_lexicons()


def test_the_calendar_knows_full_and_short_names() -> None:
    calendar = load_lexicons().calendar

    assert set(calendar.months.values()) == set(range(1, 13))
    assert set(calendar.weekdays.values()) == set(range(1, 8))
    assert calendar.months["sept"] == calendar.months["september"] == 9
