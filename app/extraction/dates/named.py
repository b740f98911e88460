"""A day, month or season by its name, and the article's day -> the date."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.calendar.feasts import feast_day
from app.calendar.values import (
    MONTHS,
    day_value,
    month_value,
    season_value,
    stretch_value,
    value_of_day,
)
from app.extraction.dates.meanings import MonthName, Weekday

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import DateValue
    from app.extraction.dates.direction import Way
    from app.extraction.dates.meanings import MonthDay, Season, Weekdays
    from app.lexicons.calendar import Feast as FeastRule

_FAR = 120  # days: a month and day nearer than this is taken as it is
_AHEAD = 3  # months: without a verb, a month further on is the one gone by
_NEXT = 1  # months: the coming month is meant even so; its last was a year ago
_WEEK = 7
_JUST_GONE = 2  # days
_ONE_DAY = timedelta(days=1)


def month_day_value(meaning: MonthDay, anchor: DateValue, way: Way) -> DateValue | None:
    """`June 25` in the nearest year, unless that is far and the verb points away."""
    now = anchor.earliest
    if meaning.known and meaning.known <= now.year:
        return _of_year(meaning, meaning.known)
    if meaning.shift is not None:
        return _of_year(meaning, now.year + meaning.shift)
    if anchor.precision == "year":
        return _of_year(meaning, now.year)
    found = [
        value
        for year in (now.year, now.year - 1, now.year + 1)
        if (value := _of_year(meaning, year))
    ]
    return _on_the_way(found, now, way)


def month_name_value(
    meaning: MonthName, anchor: DateValue, way: Way
) -> DateValue | None:
    """`in May`: of this year, or the last or the next one, as word or verb says."""
    if meaning.last is not None:
        return _months(meaning, meaning.last, anchor, way)
    now = anchor.earliest
    if meaning.by_year or meaning.shift == 0 or anchor.precision == "year":
        return month_value(now.year + (meaning.shift or 0), meaning.month)
    ahead = (meaning.month - now.month) % MONTHS
    if meaning.shift is not None:
        back = meaning.shift < 0
        ahead = ahead - MONTHS if back else ahead or MONTHS
    else:
        direction = way()
        far = ahead > (_NEXT if direction == "past" else _AHEAD)
        ahead -= MONTHS if far and direction != "future" else 0
    index = now.year * MONTHS + now.month - 1 + ahead
    return month_value(index // MONTHS, index % MONTHS + 1)


def _months(
    meaning: MonthName, last: int, anchor: DateValue, way: Way
) -> DateValue | None:
    """`between March and August`: the last month as it is told, the first before it."""
    until = month_name_value(MonthName(last), anchor, way)
    if until is None:
        return None
    year = until.earliest.year - (meaning.month > last)
    first = month_value(year, meaning.month)
    return stretch_value(first, until) if first else None


def weekday_value(meaning: Weekday, anchor: DateValue, way: Way) -> DateValue | None:
    """`on Wednesday`: the latest one, or the next where the verb looks on.

    The article's own day counts as either, unless "last" or "next" excludes it.
    """
    if anchor.precision != "day":
        return None
    now = anchor.earliest
    ahead = (meaning.number - now.isoweekday()) % _WEEK
    if meaning.week is not None:
        monday = now - timedelta(days=now.weekday())
        days = _WEEK * meaning.week + meaning.number - 1
        return value_of_day(monday + timedelta(days=days))
    if meaning.told or meaning.shift == 1:
        ahead = ahead or _WEEK
    elif meaning.shift == -1 or (ahead and _looks_back(meaning, way, _WEEK - ahead)):
        ahead -= _WEEK
    return value_of_day(now + timedelta(days=ahead))


def _looks_back(meaning: Weekday, way: Way, days: int) -> bool:
    """Without a verb, "this Friday" lies ahead and "Friday" behind.

    A day that is due lies behind only if it has gone by just now, `days` ago.
    """
    unsaid = "future" if meaning.shift == 0 else "past"
    direction = way() or unsaid
    return days <= _JUST_GONE if direction == "due" else direction == "past"


def season_of(meaning: Season, anchor: DateValue, way: Way) -> DateValue | None:
    """`last summer`: ended before the article's day; `next` begins after it."""
    now = anchor.earliest
    years = (now.year, now.year - 1, now.year + 1, now.year - 2)
    found = [v for year in years if (v := season_value(year, meaning.code))]
    if meaning.shift == -1:
        found = [value for value in found if value.latest < now]
    elif meaning.shift == 1:
        found = [value for value in found if value.earliest > now]
    elif any(value.earliest <= now <= value.latest for value in found):
        found = [value for value in found if value.earliest <= now <= value.latest]
    else:
        found = _on_side(found, now, way)
    return _nearest(found, now)


def feast_value(feast: FeastRule, anchor: DateValue, way: Way) -> DateValue | None:
    """`Thanksgiving`: the nearest one, unless that is far and the verb points away."""
    now = anchor.earliest
    years = (now.year, now.year - 1, now.year + 1)
    days = [value_of_day(feast_day(feast, year)) for year in years]
    found = [day for day in days if day]
    return found[0] if anchor.precision == "year" else _on_the_way(found, now, way)


def months_day_value(day: int, anchor: DateValue, way: Way) -> DateValue | None:
    """`on the 15th`: of this month, or of the next or last one as the verb says."""
    if anchor.precision != "day":
        return None
    now = anchor.earliest
    index = now.year * MONTHS + now.month - 1
    months = (divmod(index + step, MONTHS) for step in (0, 1, -1))
    found = [v for year, month in months if (v := day_value(year, month + 1, day))]
    return _nearest(_on_side(found, now, way), now)


def weekdays_value(meaning: Weekdays, anchor: DateValue, way: Way) -> DateValue | None:
    """`from Monday to Thursday`: told together, as the verb says of the first."""
    first = weekday_value(Weekday(meaning.first), anchor, way)
    if first is None:
        return None
    last = weekday_value(Weekday(meaning.last, told=True), first, way)
    now = anchor.earliest
    if last and way() == "past" and last.latest > now:
        first = value_of_day(first.earliest - _WEEK * _ONE_DAY)
        last = value_of_day(last.earliest - _WEEK * _ONE_DAY)
    return stretch_value(first, last) if first and last else None


def _of_year(meaning: MonthDay, year: int) -> DateValue | None:
    first = day_value(year, meaning.month, meaning.day)
    if meaning.last is None or first is None:
        return first
    month, day = meaning.last
    last = day_value(year + (month < meaning.month), month, day)
    return stretch_value(first, last) if last else None


def _on_the_way(values: list[DateValue], day: date, way: Way) -> DateValue | None:
    """The nearest, unless it is far and the verb points away."""
    nearest = _nearest(values, day)
    if nearest is None or abs((nearest.earliest - day).days) <= _FAR:
        return nearest
    return _nearest(_on_side(values, day, way), day)


def _nearest(values: Iterable[DateValue], day: date) -> DateValue | None:
    return min(values, key=lambda v: abs((v.earliest - day).days), default=None)


def _on_side(values: list[DateValue], day: date, way: Way) -> list[DateValue]:
    """Those on the side to which the verb points; all without a verb."""
    direction = way()
    if direction is None:
        return values
    future = direction == "future"
    side = [v for v in values if (v.latest >= day if future else v.earliest <= day)]
    return side or values
