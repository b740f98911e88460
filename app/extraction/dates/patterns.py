"""The patterns of dates in prose, compiled once from the calendar's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from app.lexicons.alternatives import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.lexicons.calendar import CalendarWords

_ORDINAL = r"(?:st|nd|rd|th)?"
_NO_DAY = r"(?!\w|[.,:/]\d|\s?%|\s(?:percent|pct|per\scent|mln|million)\b)"
_DAY = rf"[0-3]?\d{_ORDINAL}{_NO_DAY}"
_YEAR = r"[12]\d{3}(?![\d,.]\d|\d|-year)"
_TO = r"\s?(?:-|–|—|to|through|until|and)\s?"
_FULL_WEEKDAY = 6  # letters: Mon, Sat and Sun alone are no weekdays in prose


@dataclass(frozen=True, slots=True, eq=False)
class DatePatterns:
    """`trigger` finds where a date may be; the others are matched from there.

    `kinds` tells for the words that trigger finds what they are; the rest are figures.
    """

    trigger: re.Pattern[str]
    kinds: Mapping[str, str]
    month_day: re.Pattern[str]
    day_month: re.Pattern[str]
    month_year: re.Pattern[str]
    month: re.Pattern[str]
    and_month: re.Pattern[str]
    and_year: re.Pattern[str]
    numeric: re.Pattern[str]
    year: re.Pattern[str]
    decade: re.Pattern[str]


@cache
def date_patterns(words: CalendarWords) -> DatePatterns:
    """The patterns for these words."""
    month = rf"(?:{_month(words)})"
    weekday = rf"(?:(?:{alternatives(_cased(words.weekdays))})\b\.?,?\s)?"
    of_year = rf"(?:,?\s(?:of\s)?(?P<year>{_YEAR}))?"
    kinds = _kinds(words)
    return DatePatterns(
        trigger=_trigger(kinds),
        kinds=kinds,
        month_day=re.compile(
            rf"{weekday}(?P<month>{month})\s(?P<day>{_DAY})"
            rf"(?:{_TO}(?:(?P<month2>{month})\s)?(?P<day2>{_DAY}))?{of_year}"
        ),
        day_month=re.compile(
            rf"{weekday}(?:the\s)?(?P<day>[0-3]?\d){_ORDINAL}"
            rf"(?:{_TO}(?P<day2>[0-3]?\d){_ORDINAL})?"
            rf"[\s-](?:of\s)?(?P<month>{month}){of_year}"
        ),
        month_year=re.compile(
            rf"(?P<month>{month})(?:{_TO}(?P<month2>{month}))?"
            rf",?\s(?:of\s)?(?P<year>{_YEAR})"
        ),
        month=re.compile(month),
        and_month=re.compile(rf"\sand\s(?P<month>{month})"),
        and_year=re.compile(rf"\sand\s(?P<year>{_YEAR})"),
        numeric=re.compile(
            r"(?:(?P<iso>[12]\d{3}-\d\d-\d\d)|\d\d?(?P<sep>[/.-])\d\d?(?P=sep)[12]\d{3})"
            r"(?![\w/]|[-.]\d)"
        ),
        year=re.compile(rf"{_YEAR}(?:(?P<dash>[-–/])(?P<to>\d{{4}}|\d\d)(?![\d-]))?"),
        decade=re.compile(r"(?:(?P<full>[12]\d\d0)|(?<=['’])(?P<short>\d0))['’]?s\b"),
    )


# A year, a decade, a day before a month, or figures between slashes, dots or hyphens.
_FIGURE = (
    r"[12]\d{3}(?:s|\b)|\d0s|[0-3]?\d(?=(?:st|nd|rd|th)?(?:\s?[-–]\s?\d\d?|\s(?:to|and)"
    r"\s\d\d?)?[\s-](?:of\s)?[A-Z])|\d\d?(?=[/.-]\d\d?[/.-][12]\d{3})"
)


def _trigger(kinds: Mapping[str, str]) -> re.Pattern[str]:
    firsts = "".join(sorted({word[0] for word in kinds}))
    return re.compile(
        rf"\b(?=[{re.escape(firsts)}\d])(?:{alternatives(kinds)}\b|{_FIGURE})"
    )


def _kinds(words: CalendarWords) -> Mapping[str, str]:
    """Every word that may begin a date, as printed -> what it is."""
    weekdays = [word for word in words.weekdays if len(word) >= _FULL_WEEKDAY]
    named = [name.title().replace("'S", "'s") for name in words.named_days]
    named += words.named_dates
    relative = words.relative
    groups = {
        "named": named,
        "quarter": ["quarter", "Quarter", "Q1", "Q2", "Q3", "Q4"],
        "season": _cased(words.seasons, lower=True),
        "unit": _cased(relative.units, lower=True),
        "adverb": _cased(relative.adverbs, lower=True),
        "weekday": _cased(weekdays),
        "month": _cased(words.months),
    }
    return {word: kind for kind, group in groups.items() for word in group}


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
