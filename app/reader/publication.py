"""What header, dateline and margins say -> where, when and by whom it was published."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.calendar.near import mention_near, nearest_value, weekday_before
from app.document import Dateline, DateMention, Span
from app.reader.publishers import addressed, site_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.calendar.printed import PrintedDate
    from app.document import DateValue
    from app.lexicons.calendar import CalendarWords
    from app.lexicons.lexicons import Lexicons
    from app.reader.datelines import PrintedDateline
    from app.reader.sidecar import Sidecar

_CLOSE = 3  # days between filing and publication


def published(
    given: Sidecar, stamps: Sequence[PrintedDate], dateline: PrintedDateline | None
) -> DateMention | None:
    """When the article came out: as given, else as stamped, else as its dateline says.

    Never the time of a file, never today: an undated article stays undated.
    """
    if given.published:
        return DateMention(None, given.published, "sidecar")
    filed = dateline.date if dateline else None
    plain = [
        date for date in (filed, *stamps) if date and date.day and not date.swapped
    ]
    for date in (*stamps, filed):
        if date and date.year and date.day and (value := date.value()):
            value = _unswapped(date, plain) or value
            return DateMention(date.span, value, "stated")
    return None


def dateline_of(
    text: str,
    printed: PrintedDateline | None,
    when: DateMention | None,
    words: CalendarWords,
) -> Dateline | None:
    """The dateline with its date in the year of publication; None without a place."""
    if printed is None or printed.place is None:
        return None
    anchor = when.value if when else None
    date = None
    if printed.date:
        date = mention_near(printed.date, anchor.earliest if anchor else None)
    elif printed.weekday:
        date = _weekday(text, printed.weekday, anchor, words)
    end = date.span.end if date and date.span else printed.place.end
    span = Span(printed.place.start, max(end, printed.place.end))
    return Dateline(span, printed.place, date, printed.agency)


def _weekday(
    text: str, day: Span, anchor: DateValue | None, words: CalendarWords
) -> DateMention:
    number = words.weekdays[day.of(text).rstrip(".").lower()]
    known = anchor is not None and anchor.precision == "day"
    value = weekday_before(number, anchor.earliest) if anchor and known else None
    return DateMention(day, value, "resolved" if value else "unresolved")


def publisher(
    text: str,
    named: Sequence[Span | None],
    margin: Sequence[Span],
    lexicons: Lexicons,
) -> str | None:
    """Who published it, as the strongest evidence says.

    A line of its own goes before the site that the margins name, that before the agency
    of the dateline or the only one credited. `named` is the line and the agency.
    """
    line, agency = named
    if line:
        name = line.of(text).strip(" .")
        first = name.partition(",")[0]  # of `BBC News, Bonn`
        return first if first.lower() in lexicons.headers.agencies else name
    site = site_name(text, margin, lexicons.boilerplate.site_names)
    site = site or addressed(text, margin, lexicons.headers)
    return site or (agency.of(text) if agency else None)


def _unswapped(date: PrintedDate, others: Sequence[PrintedDate]) -> DateValue | None:
    """Of 03/04/2009 the reading that fits another date of the page, if one does."""
    if not (date.swapped and date.day and date.year):
        return None
    readings = (
        replace(date, swapped=False),
        replace(date, month=date.day, day=date.month, swapped=False),
    )
    values = [value for reading in readings if (value := reading.value())]
    for other in others:
        near = [
            v
            for v in values
            if (n := nearest_value(other, v.earliest))
            and abs((n.earliest - v.earliest).days) <= _CLOSE
        ]
        if len(near) == 1:
            return near[0]
    return None
