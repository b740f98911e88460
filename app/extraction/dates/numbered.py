"""Days told by their number in a run of days: "day five of the trial".

One that stands beside a date ("Yesterday, day five of the trial,") tells them all;
where none does, the article's own day is meant.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.calendar.values import value_of_day
from app.document import DateMention
from app.extraction.dates.meanings import Numbered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.document import DateValue
    from app.extraction.dates.meanings import Expression

_GAPS = (", ", " — ", " – ", " - ", " (", ": ", " ")


def date_numbered(
    expressions: list[Expression],
    text: str,
    *,
    dated: Iterable[DateMention],
    anchor: DateValue | None,
) -> list[DateMention]:
    """The dates of the numbered days; none where the article has no day."""
    days = [(one, one.meaning) for one in expressions]
    numbered = [(one, told) for one, told in days if isinstance(told, Numbered)]
    if not numbered:
        return []
    first = _first_day(numbered, text, dated)
    if first is None and anchor and anchor.precision == "day":
        first = anchor.earliest - timedelta(days=max(t.number for _, t in numbered) - 1)
    if first is None:
        return []
    return [
        DateMention(one.span, value_of_day(_day(first, told)), "resolved")
        for one, told in numbered
    ]


def _day(first: date, told: Numbered) -> date:
    return first + timedelta(days=told.number - 1)


def _first_day(
    numbered: list[tuple[Expression, Numbered]],
    text: str,
    dated: Iterable[DateMention],
) -> date | None:
    """The first of the days, where a date stands right before one of them."""
    ends = {mention.span.end: mention.value for mention in dated if mention.span}
    for one, told in numbered:
        for gap in _GAPS:
            value = ends.get(one.span.start - len(gap))
            beside = text.endswith(gap, 0, one.span.start)
            if value and value.precision == "day" and beside:
                return value.earliest - timedelta(days=told.number - 1)
    return None
