"""What the words say, and when they were written -> the date they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.extraction.dates.meanings import (
    Fixed,
    MonthDay,
    MonthName,
    Season,
    Stretch,
    Told,
    Weekday,
)
from app.extraction.dates.named import (
    month_day_value,
    month_name_value,
    season_of,
    weekday_value,
)
from app.extraction.dates.shifted import shifted, weekend

if TYPE_CHECKING:
    from app.document import DateValue
    from app.extraction.dates.direction import Way
    from app.extraction.dates.meanings import Meaning


@dataclass(frozen=True, slots=True)
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
        case Fixed(value):
            return value
        case Told(unit, count, _):
            base = now.told or (now.anchor if unit != "day" else None)
            return shifted(base, unit, count) if base else None
        case Weekday(told=True) if now.told:
            return weekday_value(meaning, now.told, lambda: None)
    if now.anchor is None:
        return None
    return _anchored(meaning, now.anchor, now.way)


def _anchored(meaning: Meaning, anchor: DateValue, way: Way) -> DateValue | None:
    found: DateValue | None = None
    match meaning:
        case MonthDay():
            found = month_day_value(meaning, anchor, way)
        case MonthName():
            found = month_name_value(meaning, anchor, way)
        case Weekday():
            found = weekday_value(meaning, anchor, way)
        case Season():
            found = season_of(meaning, anchor, way)
        case Stretch(unit, count):
            found = (
                weekend(anchor, way) if count is None else shifted(anchor, unit, count)
            )
    return found
