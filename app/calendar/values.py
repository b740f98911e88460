"""Years, months, days and stretches of them -> `DateValue`.

EDTF is ISO 8601-2:2019: seasons are 21 to 24, quarters 33 to 36, a decade is `199X`.
A date that is not in the calendar (30 February) is None.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from app.document import DateValue

MONTHS = 12
FIRST_YEAR, LAST_YEAR = 1, 9998  # so that the days round a date exist as well
_KEPT = 512  # months and years; news names few, and those again and again
_SEASON_START = {21: 3, 22: 6, 23: 9, 24: 12}  # meteorological, northern


def day_value(
    year: int, month: int, day: int, *, time: str | None = None
) -> DateValue | None:
    """One day; `time` is ISO 8601 ("10:06:00", "10:06:00Z") and goes into the EDTF."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return value_of_day(found, time=time)


def value_of_day(day: date, *, time: str | None = None) -> DateValue | None:
    """The value of a day that exists."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    edtf = f"{day.isoformat()}T{time}" if time else day.isoformat()
    return DateValue(edtf, day, day, "day")


@lru_cache(maxsize=_KEPT)
def month_value(year: int, month: int) -> DateValue | None:
    """One month."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= MONTHS):
        return None
    return DateValue(f"{year:04}-{month:02}", *_months(year, month, 1), "month")


@lru_cache(maxsize=_KEPT)
def year_value(year: int) -> DateValue | None:
    """One year."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return DateValue(f"{year:04}", date(year, 1, 1), date(year, 12, 31), "year")


def decade_value(year: int) -> DateValue | None:
    """The ten years that share all but the last figure of `year`."""
    first = year - year % 10
    if not FIRST_YEAR <= first <= LAST_YEAR - 9:
        return None
    ends = date(first, 1, 1), date(first + 9, 12, 31)
    return DateValue(f"{first // 10:03}X", *ends, "year")


def century_value(year: int) -> DateValue | None:
    """The hundred years that share the first two figures of `year`."""
    first = year - year % 100
    if not FIRST_YEAR <= first <= LAST_YEAR - 99:
        return None
    ends = date(first, 1, 1), date(first + 99, 12, 31)
    return DateValue(f"{first // 100:02}XX", *ends, "year")


def season_value(year: int, season: int) -> DateValue | None:
    """Three months by the ISO 8601-2 code of a season; winter ends in the next year."""
    if not FIRST_YEAR <= year < LAST_YEAR:
        return None
    days = _months(year, _SEASON_START[season], 3)
    return DateValue(f"{year:04}-{season}", *days, "month")


def quarter_value(year: int, quarter: int) -> DateValue | None:
    """Three months; `quarter` is 1 to 4."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    days = _months(year, 3 * quarter - 2, 3)
    return DateValue(f"{year:04}-{32 + quarter}", *days, "month")


def week_value(day: date) -> DateValue | None:
    """The week, Monday to Sunday, in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    return DateValue(f"{monday}/{sunday}", monday, sunday, "week")


def stretch_value(first: DateValue, last: DateValue) -> DateValue | None:
    """From the start of one value to the end of the other; None when backwards."""
    if last.latest < first.earliest or "/" in first.edtf + last.edtf:
        return None
    edtf = f"{first.edtf}/{last.edtf}"
    return DateValue(edtf, first.earliest, last.latest, first.precision)


def either_value(one: DateValue, other: DateValue) -> DateValue:
    """One of two days, when the page does not say which: `[2009-03-04,2009-04-03]`."""
    first, last = sorted((one, other), key=lambda value: value.earliest)
    edtf = f"[{first.edtf},{last.edtf}]"
    return DateValue(edtf, first.earliest, last.latest, "unknown")


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    index = month + count - 2
    end_year, end_month = year + index // 12, index % 12 + 1
    last = monthrange(end_year, end_month)[1]
    return date(year, month, 1), date(end_year, end_month, last)
