"""What the words say, and when they were written -> the date they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.calendar.values import century_value
from app.extraction.dates.meanings import (
    Anniversary,
    Century,
    Feast,
    Fixed,
    MonthDay,
    MonthName,
    MonthsDay,
    PartOfYear,
    Season,
    Stretch,
    Told,
    Weekday,
    Weekdays,
)
from app.extraction.dates.named import (
    feast_value,
    month_day_value,
    month_name_value,
    months_day_value,
    season_of,
    weekday_value,
    weekdays_value,
)
from app.extraction.dates.shifted import part_of_year, shifted, weekend, years_away
from app.values import value

if TYPE_CHECKING:
    from app.document import DateValue
    from app.extraction.dates.direction import Way
    from app.extraction.dates.meanings import Meaning


@value
class Situation:
    """When the words were written, the last date told, and where the verb points."""

    anchor: DateValue | None
    told: DateValue | None
    way: Way


def resolve(meaning: Meaning, now: Situation) -> DateValue | None:
    """The date meant; None when the article does not say enough."""
    try:
        return _resolve(meaning, now)
    except (OverflowError, ValueError):  # beyond the calendar
        return None


def _resolve(meaning: Meaning, now: Situation) -> DateValue | None:
    match meaning:
        case Fixed(found):
            return found
        case Told(unit, count, _):
            base = now.told or (now.anchor if unit != "day" else None)
            return shifted(base, unit, count) if base else None
        case Weekday(told=True) if now.told:
            return weekday_value(meaning, now.told, lambda: None)
    if now.anchor is None:
        return None
    return _named(meaning, now.anchor, now.way) or _counted(meaning, now)


def _named(meaning: Meaning, anchor: DateValue, way: Way) -> DateValue | None:
    """A day, month or season that has a name."""
    found: DateValue | None = None
    match meaning:
        case MonthDay():
            found = month_day_value(meaning, anchor, way)
        case MonthName():
            found = month_name_value(meaning, anchor, way)
        case MonthsDay(day):
            found = months_day_value(day, anchor, way)
        case Weekday():
            found = weekday_value(meaning, anchor, way)
        case Weekdays():
            found = weekdays_value(meaning, anchor, way)
        case Season():
            found = season_of(meaning, anchor, way)
        case Feast(rule):
            found = feast_value(rule, anchor, way)
    return found


def _counted(meaning: Meaning, now: Situation) -> DateValue | None:
    """What is counted from the article's own day."""
    anchor = now.anchor
    if anchor is None:
        return None
    year = anchor.earliest.year
    match meaning:
        case Stretch(unit, count, ahead) if not ahead or now.way() == "future":
            return (
                weekend(anchor, now.way)
                if count is None
                else shifted(anchor, unit, count)
            )
        case PartOfYear(code, shift):
            return part_of_year(year + shift, code)
        case Century(shift):
            return century_value(year + 100 * shift)
        case Anniversary(unit, years):
            return years_away(anchor, unit, years)
    return None
