from __future__ import annotations

import pytest

from app.errors import BadInput
from app.lexicons import calendar
from app.lexicons.toml import Table, parse_toml

BAD = [
    (
        "movable day",
        '[movable_days]\nmidsummer = "June"\n',
        "line 2: 'midsummer' must be",
    ),
    ("named day", '[named_days]\nmidsummer = "June"\n', "line 2: 'midsummer' must be"),
    (
        "known day",
        '[[known_days]]\ndate = "soon"\nwords = []\n',
        "line 2: 'date' must be",
    ),
]


@pytest.mark.parametrize(("case", "source", "message"), BAD)
def test_a_bad_day_is_told_by_its_line(
    case: str, source: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(name: str) -> Table:
        return parse_toml(source, name)

    monkeypatch.setattr(calendar, "read_shipped", read)

    with pytest.raises(BadInput) as caught:
        calendar.load_calendar()

    assert str(caught.value).startswith(f"calendar.toml, {message}"), case
