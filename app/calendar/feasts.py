"""The rule of a movable feast and a year in, its day out."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lexicons.calendar import Feast

_WEEK = 7


def feast_day(feast: Feast, year: int) -> date:
    """The day on which it falls in a year."""
    if not feast.month:
        return easter(year) + timedelta(days=feast.which)
    first = date(year, feast.month, 1)
    day = 1 + (feast.weekday - first.isoweekday()) % _WEEK + _WEEK * (feast.which - 1)
    last = monthrange(year, feast.month)[1]
    return date(year, feast.month, day if day <= last else day - _WEEK)


def easter(year: int) -> date:
    """Easter Sunday of the western churches.

    The algorithm is the anonymous one in Meeus, "Astronomical Algorithms" (1991), 8.
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    moon = 19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15
    epact = moon % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
