"""Words of the calendar, by their lower-case forms, and the words round dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from app.lexicons.toml import Table, read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping


class Feast(NamedTuple):
    """`which` weekday (Monday is 1) of the month, the fifth being the last.

    Without a month, `which` counts the days from Easter Sunday.
    """

    month: int
    weekday: int
    which: int


@dataclass(frozen=True, slots=True, eq=False)
class CalendarWords:
    """Lower-case word without full stop -> number.

    Months are 1 to 12, weekdays 1 (Monday) to 7, seasons the ISO 8601-2 codes 21 to 24,
    zones what ISO 8601 writes after the time ("Z", "+03:00"), named days month and day,
    named dates an ISO day, feasts the rule of their day, decades their first year,
    known days the year of a month and day before a word such as "attacks".
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    zones: Mapping[str, str]
    named_days: Mapping[str, tuple[int, int]]
    named_dates: Mapping[str, str]
    feasts: Mapping[str, Feast]
    decades: Mapping[str, int]
    known_days: Mapping[tuple[int, int, str], int]
    relative: RelativeWords
    context: DateContext


@dataclass(frozen=True, slots=True, eq=False)
class RelativeWords:
    """Words that count from the article's day.

    `adverbs` are days ("yesterday" -1), `units` what a stretch is ("weeks" -> "week").
    """

    adverbs: Mapping[str, int]
    units: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class DateContext:
    """Words round a figure or a name that tell whether it is a date, and which way."""

    future: frozenset[str]
    past: frozenset[str]
    measures: frozenset[str]
    before_year: frozenset[str]
    sure_before_year: frozenset[str]
    after_year: frozenset[str]
    before_determined: frozenset[str]
    numbered: frozenset[str]
    before_month: frozenset[str]
    before_name_month: frozenset[str]
    name_months: frozenset[str]
    parts: frozenset[str]
    before_weekday_name: frozenset[str]
    after_weekday_name: frozenset[str]


def load_calendar() -> CalendarWords:
    """The words of `calendar.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    words = read_shipped("calendar.toml")
    return CalendarWords(
        months=_integers(words.table("months")),
        weekdays=_integers(words.table("weekdays")),
        seasons=_integers(words.table("seasons")),
        numbers=_integers(words.table("numbers")),
        ordinals=_integers(words.table("ordinals")),
        zones=words.table("zones").texts(),
        named_days=_named_days(words.table("named_days")),
        named_dates=words.table("named_dates").texts(),
        feasts=_feasts(words),
        decades=_integers(words.table("decades")),
        known_days=_known_days(words.tables("known_days")),
        relative=_relative(words),
        context=_context(words),
    )


def _integers(table: Table) -> Mapping[str, int]:
    return {key: table.integer(key) for key in table.data}


def _named_days(table: Table) -> Mapping[str, tuple[int, int]]:
    """Name -> month and day, printed as `12-25`."""
    found = {}
    for name in table.data:
        month, _, day = table.string(name).partition("-")
        if not (month.isdigit() and day.isdigit()):
            table.fail(name, f"{name!r} must be a month and a day such as 12-25")
        found[name] = int(month), int(day)
    return found


def _feasts(words: Table) -> Mapping[str, Feast]:
    """Name -> month, weekday and which one, as in `11-4-4`, or days from Easter."""
    easter = _integers(words.table("easter_days"))
    found = {name: Feast(0, 0, days) for name, days in easter.items()}
    table = words.table("movable_days")
    for name in table.data:
        parts = table.string(name).split("-")
        if len(parts) != len("mwn") or not all(map(str.isdigit, parts)):
            table.fail(name, f"{name!r} must be month, weekday and number, as 11-4-4")
        month, weekday, which = map(int, parts)
        found[name] = Feast(month, weekday, which)
    return found


def _known_days(rows: tuple[Table, ...]) -> Mapping[tuple[int, int, str], int]:
    found: dict[tuple[int, int, str], int] = {}
    for row in rows:
        try:
            day = date.fromisoformat(row.string("date"))
        except ValueError:
            row.fail("date", "'date' must be a day such as 2001-09-11")
        words = row.strings("words")
        found |= {(day.month, day.day, word): day.year for word in words}
    return found


def _relative(words: Table) -> RelativeWords:
    return RelativeWords(
        adverbs=_integers(words.table("adverbs")),
        units=words.table("units").texts(),
    )


def _context(words: Table) -> DateContext:
    directions, measures = words.table("directions"), words.table("measures")
    weekday_names = words.table("weekday_names")
    return DateContext(
        future=frozenset(directions.strings("future")),
        past=frozenset(directions.strings("past")),
        measures=frozenset(measures.strings("words")),
        before_year=frozenset(measures.strings("before_year")),
        sure_before_year=frozenset(measures.strings("sure_before_year")),
        after_year=frozenset(measures.strings("after_year")),
        before_determined=frozenset(measures.strings("before_determined")),
        numbered=frozenset(measures.strings("numbered")),
        before_month=frozenset(measures.strings("before_month")),
        before_name_month=frozenset(measures.strings("before_name_month")),
        name_months=frozenset(measures.strings("name_months")),
        parts=frozenset(measures.strings("parts")),
        before_weekday_name=frozenset(weekday_names.strings("before")),
        after_weekday_name=frozenset(weekday_names.strings("after")),
    )
