"""ISO 8601 written by a person or a program -> `DateValue`."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from app.calendar.values import month_value, value_of_day, year_value

if TYPE_CHECKING:
    from app.document import DateValue

_YEAR_MONTH = re.compile(r"(\d{4})(?:-(\d\d))?")


def read_iso(printed: str) -> DateValue | None:
    """The value of `2008`, `2008-06`, `2008-06-25`, `2008-06-25T10:06Z`; else None."""
    printed = printed.strip()
    if match := _YEAR_MONTH.fullmatch(printed):
        year, month = match.groups()
        return month_value(int(year), int(month)) if month else year_value(int(year))
    try:
        moment = datetime.fromisoformat(printed)
    except ValueError:
        return None
    if len(printed) <= len("2008-06-25"):
        return value_of_day(moment.date())
    clock = moment.timetz().isoformat("seconds").replace("+00:00", "Z")
    return value_of_day(moment.date(), time=clock)
