"""A date without its year, and a day near it -> the date."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.calendar.values import value_of_day
from app.document import DateMention

if TYPE_CHECKING:
    from datetime import date

    from app.calendar.printed import PrintedDate
    from app.document import DateValue


def nearest_value(printed: PrintedDate, anchor: date) -> DateValue | None:
    """The date in the year that brings it closest to `anchor`."""
    years = (anchor.year, anchor.year - 1, anchor.year + 1)
    found = [value for year in years if (value := printed.value(year))]
    return min(found, key=lambda v: abs((v.earliest - anchor).days), default=None)


def weekday_before(number: int, anchor: date) -> DateValue | None:
    """The last such weekday (1 is Monday) up to `anchor`, which counts itself."""
    return value_of_day(anchor - timedelta(days=(anchor.isoweekday() - number) % 7))


def mention_near(printed: PrintedDate, anchor: date | None) -> DateMention:
    """The mention of a printed date, its year taken from `anchor` when it has none."""
    if printed.year is not None:
        value = printed.value()
        return DateMention(printed.span, value, "stated" if value else "unresolved")
    value = nearest_value(printed, anchor) if anchor else None
    return DateMention(printed.span, value, "resolved" if value else "unresolved")
