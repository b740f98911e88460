"""Text -> dates as they are printed: figures and month names, nothing yet resolved.

    June 25, 2008 · Wed., 25 June 2008 10:06 GMT · June 25 · June 2008 · 25/06/2008
    2008-06-25T10:06Z · 25.06.2008 · 2008. 6. 25. · 25-Jun-08 · 25 June 2008 1006 GMT

A year, a bare month or a weekday alone is not a date here: only the words round it
could tell, and they are read in `app.extraction`.
"""

from __future__ import annotations

import re
from datetime import time
from functools import cache
from typing import TYPE_CHECKING

from app.calendar.values import MONTHS, day_value, either_value, month_value
from app.document import Span
from app.lexicons.alternatives import alternatives
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.document import DateValue
    from app.lexicons.calendar import CalendarWords

_DAYS = 31  # of the longest month
_OLDEST = 49  # of years in two figures; later ones are of the century before
_FIGURE = re.compile(r"\d")  # without one there is no date
# Figures of 24 hours, without a zone of America: there the month stands first.
_DAYLONG = re.compile(
    r"(?:0\d|1[3-9]|2[0-3])[:.]\d\d(?::\d\d)?(?:\s?(?:GMT|UTC|BST|IST|CEST|CET))?"
)
_LEAD = 48  # characters: the longest weekday and month before the first figure


@value
class PrintedDate:
    """What is printed under `span`; a part that is not printed is None.

    `swapped` says that day and month could as well be the other way round (03/04/2009),
    `day_first` that the clock beside them is one of those who put the day first.
    `time` is ISO 8601, with its zone if there is one.
    """

    span: Span
    year: int | None
    month: int
    day: int | None
    time: str | None = None
    swapped: bool = False
    day_first: bool = False

    def value(self, year: int | None = None) -> DateValue | None:
        """The date, in `year` if none is printed; None if there is no such day."""
        year = self.year or year
        if year is None:
            return None
        if self.day is None:
            return month_value(year, self.month)
        found = day_value(year, self.month, self.day, time=self.time)
        doubtful = self.swapped and not self.day_first
        other = day_value(year, self.day, self.month) if doubtful else None
        return either_value(found, other) if found and other else found


def find_printed(text: str, span: Span, words: CalendarWords) -> Iterator[PrintedDate]:
    """Every printed date inside `span`, in order."""
    figure = _FIGURE.search(text, span.start, span.end)
    if figure is None:
        return
    start = max(span.start, figure.start() - _LEAD)
    for match in _pattern(words).finditer(text, start, span.end):
        found = _read(match, words)
        if found is not None:
            yield found


def printed_at(text: str, span: Span, words: CalendarWords) -> PrintedDate | None:
    """The printed date with which `span` begins."""
    match = _pattern(words).match(text, span.start, span.end)
    return _read(match, words) if match else None


def _clock(words: CalendarWords) -> str:
    """The pattern of a time of day, with its zone if one is printed."""
    glued = r"(?:\b|(?=(?-i:[A-Z][a-z])))"  # `10:06 AM GMTUpdated 2 hours ago`
    offset = r"[+-]\d\d:?\d\d"
    shift = rf"(?:GMT|UTC)(?:{offset}|[+-]\d\d?(?!\d))"
    zone = rf"\s?(?:{shift}|{alternatives(words.zones)}|ET|{offset}){glued}"
    half = r"\s?[ap]\.?m\b\.?"
    return (
        rf"(?:\d{{1,2}}[:.]\d\d(?::\d\d)?(?:\.\d+)?(?:{half})?(?:{zone})?"
        rf"|\d{{1,2}}{half}(?:{zone})?|[0-2]\d[0-5]\d{zone})"
    )


@cache
def _pattern(words: CalendarWords) -> re.Pattern[str]:
    month = rf"(?:{alternatives(words.months)})\b\.?"
    weekday = rf"(?:{alternatives(words.weekdays)})\b\.?,?\s{{1,3}}"
    day, year = r"[0-3]?\d(?:st|nd|rd|th)?", r"[12]\d{3}"
    stopped = rf"(?:{day}|[0-3]?\d\.(?=\s\w{{3,9}}\.?\s{year}))"
    clock = _clock(words)
    before = rf"(?P<time1>{clock}),?\s(?:on\s)?"
    between = rf",?\s{{1,3}}(?:{weekday})?(?:at\s|@\s?|[-–—|•·]\s)?"
    after = rf"(?:{between}|T|(?<=\d{{4}})(?=\d+:))(?P<time2>{clock})"
    dates = (
        rf"(?P<mname>{month})\s{{1,3}}(?P<mday>{day})(?!\d|[:.,]\d)"
        rf"(?:,?\s{{1,3}}(?P<myear>{year})(?:\b|(?=\d{{1,2}}:\d\d)))?",
        rf"(?P<dday>{stopped})(?:\sof)?[\s-](?P<dname>{month})"
        rf"(?:,?[\s-](?P<dyear>{year})\b|-(?P<dshort>\d\d)\b)?",
        rf"(?P<oname>{month}),?\s(?:of\s)?(?P<oyear>{year})\b",
        rf"(?P<iyear>{year})(?P<isep>[-/.]|\.\s)(?P<imonth>\d\d?)(?P=isep)"
        r"(?P<iday>\d\d?)(?:(?<=\s\d)\.|(?<=\s\d\d)\.)?",
        rf"(?P<n1>\d\d?)(?P<nsep>[-/.])(?P<n2>\d\d?)(?P=nsep)(?P<nyear>{year})\b(?:\.(?=\s\d))?",
    )
    body = "|".join(dates)
    firsts = "".join(sorted({name[0] for name in (*words.months, *words.weekdays)}))
    # The first mark tells no more than the second, but is the quicker to try.
    return re.compile(
        rf"\b(?<![\w/.-])(?=[\d{firsts}])(?:{before})?(?:{weekday})?(?:{body})(?:{after})?(?:(?![\w/]|-\d)|(?<=[A-Za-z\d])(?=(?-i:Updated|Modified|Published)))",
        re.IGNORECASE,
    )


def _read(match: re.Match[str], words: CalendarWords) -> PrintedDate | None:
    year, month, day, swapped = _parts(match, words)
    if not (1 <= month <= MONTHS and (day is None or 1 <= day <= _DAYS)):
        return None
    clock = match["time1"] or match["time2"]
    return PrintedDate(
        Span(*match.span()),
        year,
        month,
        day,
        time=read_clock(clock, words) if clock else None,
        swapped=swapped,
        day_first=bool(clock and _DAYLONG.fullmatch(clock)),
    )


def _parts(
    match: re.Match[str], words: CalendarWords
) -> tuple[int | None, int, int | None, bool]:
    """Year, month, day, and whether month and day could be swapped."""
    if name := match["mname"] or match["dname"] or match["oname"]:
        year = match["myear"] or match["dyear"] or match["oyear"] or _full(match)
        day = match["mday"] or match["dday"]
        month = words.months[name.rstrip(".").lower()]
        return int(year) if year else None, month, _figures(day), False
    if match["iyear"]:
        return int(match["iyear"]), int(match["imonth"]), int(match["iday"]), False
    day, month = int(match["n1"]), int(match["n2"])
    if month > MONTHS:
        day, month = month, day
    # Whoever writes stops between them puts the day first.
    swapped = day <= MONTHS and day != month and match["nsep"] != "."
    return int(match["nyear"]), month, day, swapped


def _full(match: re.Match[str]) -> str | None:
    """The year of `25-Jun-08`, in the hundred years round the turn of the century."""
    short = match["dshort"]
    return short and ("19" if int(short) > _OLDEST else "20") + short


def _figures(day: str | None) -> int | None:
    return int(day.rstrip("sthndrSTHNDR.")) if day else None


_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.]?(\d\d))?(?::(\d\d))?(?:\.\d+)?\s?(?:([ap])\.?m\b\.?)?\s?(.*)",
    re.IGNORECASE,
)


def read_clock(clock: str, words: CalendarWords) -> str | None:
    """ISO 8601 of a time of day ("10:06 a.m. EDT" -> "10:06:00-04:00")."""
    match = _CLOCK.fullmatch(clock)
    if match is None:
        return None
    hour, half = int(match[1]), (match[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        moment = time(hour, int(match[2] or 0), int(match[3] or 0))
    except ValueError:
        return None
    return moment.isoformat() + _zone(match[5], words)


def _zone(printed: str, words: CalendarWords) -> str:
    """ISO 8601 of a zone; nothing for one that depends on the season ("ET")."""
    printed = printed if printed[3:4] not in ("+", "-") else printed[3:]  # GMT+0700
    if printed[:1] in ("+", "-"):
        hours, minutes = printed[1:3].rstrip(":"), printed[3:].lstrip(":") or "00"
        return f"{printed[0]}{hours:0>2}:{minutes}"
    return words.zones.get(printed.lower(), "")
