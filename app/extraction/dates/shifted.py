"""A date and so many days, weeks, months or years -> the date that far away."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.calendar.values import (
    MONTHS,
    day_value,
    decade_value,
    month_value,
    quarter_value,
    season_value,
    stretch_value,
    value_of_day,
    week_value,
    year_value,
)

if TYPE_CHECKING:
    from app.document import DateValue
    from app.extraction.dates.direction import Way
    from app.extraction.dates.meanings import Unit

_FRIDAY = 5
_LAST_SEASON, _BEFORE_QUARTERS = 24, 32  # ISO 8601-2
_MONTHLY = ("day", "month")


def shifted(base: DateValue, unit: Unit, count: int) -> DateValue | None:
    """The date `count` units from `base`, as precise as the unit.

    None when the base is less precise than the unit: no day follows on a year.
    """
    match unit:
        case "year":
            return year_value(base.earliest.year + count)
        case "decade":
            return decade_value(base.earliest.year + 10 * count)
        case "month":
            return _month(base, count) if base.precision in _MONTHLY else None
    return _from_day(base.earliest, unit, count) if base.precision == "day" else None


def _from_day(day: date, unit: Unit, count: int) -> DateValue | None:
    match unit:
        case "week":
            return week_value(day + timedelta(weeks=count))
        case "weekend":
            return _weekend(day, count)
        case "hour":
            return value_of_day(day)
    return value_of_day(day + timedelta(days=count))


def weekend(anchor: DateValue, way: Way) -> DateValue | None:
    """`the weekend`: the one just gone, unless it is still on or the verb looks on."""
    if anchor.precision != "day":
        return None
    on = anchor.earliest.isoweekday() > _FRIDAY
    return _weekend(anchor.earliest, 0 if on or way() == "future" else -1)


def years_away(base: DateValue, unit: Unit, years: int) -> DateValue | None:
    """The same day or month so many years away."""
    year, month = base.earliest.year + years, base.earliest.month
    if unit == "month":
        return month_value(year, month)
    day = day_value(year, month, base.earliest.day)
    return week_value(day.earliest) if day and unit == "week" else day


def part_of_year(year: int, code: int) -> DateValue | None:
    """A season or quarter of a year by its ISO 8601-2 code."""
    if code > _LAST_SEASON:
        return quarter_value(year, code - _BEFORE_QUARTERS)
    return season_value(year, code)


def _month(base: DateValue, count: int) -> DateValue | None:
    index = base.earliest.year * MONTHS + base.earliest.month - 1 + count
    return month_value(index // MONTHS, index % MONTHS + 1)


def _weekend(day: date, count: int) -> DateValue | None:
    saturday = day + timedelta(days=6 - day.isoweekday(), weeks=count)
    first, last = value_of_day(saturday), value_of_day(saturday + timedelta(days=1))
    return stretch_value(first, last) if first and last else None
