"""The patterns of dates in prose, compiled once from the calendar's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.lexicons.alternatives import alternatives
from app.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.lexicons.calendar import CalendarWords

_ORDINAL = r"(?:st|nd|rd|th)?"
_NO_DAY = r"(?!\w|[.,:/]\d|\s?%|\s(?:percent|pct|per\scent|mln|million)\b)"
_DAY = rf"[0-3]?\d{_ORDINAL}{_NO_DAY}"
_YEAR = r"[12]\d{3}(?![\d,.]\d|\d|-year)"
_TO = r"\s?(?:-|–|—|to|through|until|and)\s?"
_RUN = re.compile(r"\b\w+")
_FIGURES = re.compile(r"(?:\d\d?|[12]\d{3})(?!\d)")  # with which a date may begin
_FULL_WEEKDAY = 6  # letters: Mon, Sat and Sun alone are no weekdays in prose


@dataclass(frozen=True, slots=True, eq=False)
class DatePatterns:
    """`trigger` finds where a date may be; the others are matched from there.

    `kinds` tells for the words that trigger finds what they are; the rest are figures.
    `places` tells for a token at which of its characters trigger may match at all;
    one of `whole` it matches from end to end, but before those words behind it.
    """

    trigger: re.Pattern[str]
    whole: Mapping[str, tuple[str, ...]]
    places: Memo[tuple[int, ...]]
    kinds: Mapping[str, str]
    month_day: re.Pattern[str]
    day_month: re.Pattern[str]
    month_year: re.Pattern[str]
    month: re.Pattern[str]
    and_month: re.Pattern[str]
    to_month: re.Pattern[str]
    and_year: re.Pattern[str]
    to_weekday: re.Pattern[str]
    numeric: re.Pattern[str]
    year: re.Pattern[str]
    decade: re.Pattern[str]


@cache
def date_patterns(words: CalendarWords) -> DatePatterns:
    """The patterns for these words."""
    month = rf"(?:{_month(words)})"
    weekdays = alternatives(_cased(words.weekdays))
    kinds = _kinds(words)
    return DatePatterns(
        trigger=_trigger(kinds),
        whole=_whole(kinds),
        places=_places(kinds),
        kinds=kinds,
        month_day=re.compile(_month_day(month, weekdays)),
        day_month=re.compile(_day_month(month, weekdays)),
        month_year=re.compile(
            rf"(?P<month>{month})(?:{_TO}(?P<month2>{month}))?"
            rf",?\s(?:of\s)?(?P<year>{_YEAR})"
        ),
        month=re.compile(month),
        and_month=re.compile(rf"\sand\s(?P<month>{month}){_DAYLESS}"),
        to_month=re.compile(
            rf"(?:[-–—]|\s(?:to|through|until)\s)(?P<month>{month}){_DAYLESS}"
        ),
        and_year=re.compile(rf"\s(?P<joint>and|to|until)\s(?P<year>{_YEAR})"),
        to_weekday=re.compile(
            rf"(?:[-–—]|\s(?P<joint>to|through|until)\s)(?P<day>{weekdays})\b"
        ),
        numeric=_NUMERIC,
        year=re.compile(rf"{_YEAR}(?:(?P<dash>[-–/])(?P<to>\d{{4}}|\d\d)(?![\d-]))?"),
        decade=re.compile(r"(?:(?P<full>[12]\d\d0)|(?<=['’])(?P<short>\d0))['’]?s\b"),
    )


_DAYLESS = r"(?!\.?\s\d)"
_OF_YEAR = rf"(?:,?\s(?:of\s)?(?P<year>{_YEAR}))?"
_NUMERIC = re.compile(
    r"(?:(?P<iso>[12]\d{3}-\d\d-\d\d)|\d\d?(?P<sep>[/.-])\d\d?(?P=sep)[12]\d{3})"
    r"(?![\w/]|[-.]\d)"
)


def _month_day(month: str, weekdays: str) -> str:
    """`Wednesday, June 25`, `June 25-28, 2008`."""
    return (
        rf"(?:(?:{weekdays})\b\.?,?\s)?(?P<month>{month})\s(?P<day>{_DAY})"
        rf"(?:{_TO}(?:(?P<month2>{month})\s)?(?P<day2>{_DAY}))?{_OF_YEAR}"
    )


def _day_month(month: str, weekdays: str) -> str:
    """`Wednesday, the 25th of June`, `25-28 June 2008`."""
    return (
        rf"(?:(?:{weekdays})\b\.?,?\s)?(?:the\s)?(?P<day>[0-3]?\d){_ORDINAL}"
        rf"(?:{_TO}(?P<day2>[0-3]?\d){_ORDINAL})?"
        rf"[\s-](?:of\s)?(?P<month>{month}){_OF_YEAR}"
    )


# A year, a decade, a day before a month, or figures between slashes, dots or hyphens.
_FIGURE = (
    r"[12]\d{3}(?:s|\b)|\d0s|\d\d(?<=['’]\d\d)\b|[0-3]?\d(?=(?:st|nd|rd|th)[.,;)]"
    r"|(?:st|nd|rd|th)\sof\s(?:this|last|next)\smonth)|[0-3]?\d(?=(?:st|nd|rd|th)?(?:\s?[-–]\s?\d\d?|\s(?:to|and)"
    r"\s\d\d?)?[\s-](?:of\s)?[A-Z])|\d\d?(?=[/.-]\d\d?[/.-][12]\d{3})"
)


def _trigger(kinds: Mapping[str, str]) -> re.Pattern[str]:
    firsts = "".join(sorted({word[0] for word in kinds}))
    return re.compile(
        rf"\b(?=[{re.escape(firsts)}\d])(?:{alternatives(kinds)}\b|{_FIGURE})"
    )


def _places(kinds: Mapping[str, str]) -> Memo[tuple[int, ...]]:
    firsts = frozenset(run[0] for kind in kinds if (run := _RUN.match(kind)))

    def places(token: str) -> tuple[int, ...]:
        if token.isalpha():
            return (0,) if token in firsts else ()
        runs = _RUN.finditer(token)
        return tuple(m.start() for m in runs if m[0] in firsts or _FIGURES.match(m[0]))

    return Memo(places)


def _whole(kinds: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Words and years, each with what would make it another one: May, but " Day"."""
    years = map(str, range(1000, 3000))
    whole = {form: ["_"] for year in years for form in (year, f"{year}s")}
    whole |= {kind: ["_"] for kind in kinds if kind.isalpha()}
    for kind in kinds:
        run = _RUN.match(kind)
        if run and run[0] != kind and run[0] in whole:
            whole[run[0]].append(kind[run.end() :])
    return {word: tuple(tails) for word, tails in whole.items()}


def _kinds(words: CalendarWords) -> Mapping[str, str]:
    """Every word that may begin a date, as printed -> what it is."""
    weekdays = [word for word in words.weekdays if len(word) >= _FULL_WEEKDAY]
    fixed = [*words.named_days, *words.feasts]
    named = [_titled(name) for name in fixed] + list(words.named_dates)
    relative = words.relative
    groups = {
        "named": named,
        "century": ["century", "Century", "centuries"],
        "decade": _cased(words.decades, lower=True),
        "quarter": ["quarter", "Quarter", "Q1", "Q2", "Q3", "Q4"],
        "season": _cased(words.seasons, lower=True),
        "unit": _cased(relative.units, lower=True),
        "adverb": _cased(relative.adverbs, lower=True),
        "weekday": _cased(weekdays),
        "month": _cased(words.months),
    }
    return {word: kind for kind, group in groups.items() for word in group}


def _titled(name: str) -> str:
    """As printed: "New Year's Eve", "Fourth of July"."""
    titled = name.title().replace("'S", "'s").replace(" Of ", " of ")
    return titled.replace("4Th", "4th").replace(" De ", " de ")


def _month(words: CalendarWords) -> str:
    """A month in full, or abbreviated with or without its full stop."""
    full = {max(_names(words, number), key=len) for number in words.months.values()}
    short = set(words.months) - full
    return rf"(?:{alternatives(_cased(full))})\b|(?:{alternatives(_cased(short))})\b\.?"


def _names(words: CalendarWords, number: int) -> list[str]:
    return [word for word, month in words.months.items() if month == number]


def _cased(words: Iterable[str], *, lower: bool = False) -> list[str]:
    """As printed in prose: with a capital, in capitals, and in lower case if it may."""
    forms = [form for word in words for form in (word.capitalize(), word.upper())]
    return [*forms, *words] if lower else forms
