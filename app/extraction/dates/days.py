"""Dates that hold the name of a day: on Wednesday, last Friday, Christmas, today."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.calendar.feasts import feast_day
from app.calendar.iso import read_iso
from app.calendar.values import day_value, value_of_day
from app.document import Span
from app.extraction.dates.meanings import (
    Expression,
    Feast,
    Fixed,
    MonthDay,
    Stretch,
    Weekday,
    Weekdays,
)
from app.extraction.dates.months import month_day
from app.extraction.dates.spot import lowers_before, start_with, word_after

if TYPE_CHECKING:
    from app.extraction.dates.spot import Spot
    from app.lexicons.calendar import Feast as FeastRule

_OF_WEEK = re.compile(r"\s(?:of\s)?(last|this|next)\sweek\b", re.IGNORECASE)
_WEEKS = {"last": -1, "this": 0, "next": 1}
_SHIFTS = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}
_TOLD = ("next", "following")
_PARTS = ("Night", "Morning")
_EVERY = ("mornings", "afternoons", "evenings", "nights")  # of every week
_YEAR = re.compile(r",?\s([12]\d{3})\b(?![,.]\d)")


def read_weekday(spot: Spot) -> Expression | None:
    """The date that begins with a weekday, or the weekday when it is alone."""
    text, patterns = spot.text, spot.patterns
    if found := patterns.month_day.match(text, spot.start):
        return month_day(text, found, spot.words)
    if found := patterns.day_month.match(text, spot.start):
        return month_day(text, found, spot.words)
    if _is_name(spot):
        return None
    number = spot.words.weekdays[spot.word.lower()]
    if week := _OF_WEEK.match(text, spot.end):
        meaning = Weekday(number, week=_WEEKS[week[1].lower()])
        return Expression(Span(spot.start, week.end()), meaning)
    return _weekdays(spot, number) or _shifted(spot, number)


def _weekdays(spot: Spot, number: int) -> Expression | None:
    """`from Monday to Thursday`, `Monday through Friday`."""
    last = spot.patterns.to_weekday.match(spot.text, spot.end)
    if last is None or (last["joint"] == "to" and lowers_before(spot)[:1] != ["from"]):
        return None
    until = spot.words.weekdays[last["day"].lower()]
    return Expression(Span(spot.start, last.end()), Weekdays(number, until))


def read_named_day(spot: Spot) -> Expression:
    """`Christmas Eve`, `Christmas 2007`, `9/11`."""
    name = spot.word.lower()
    span = Span(spot.start, spot.end)
    if date := spot.words.named_dates.get(name):
        return Expression(span, Fixed(read_iso(date)))
    if name in spot.words.feasts:
        return _feast(spot, spot.words.feasts[name])
    month, day = spot.words.named_days[name]
    if year := _YEAR.match(spot.text, spot.end):
        value = day_value(int(year[1]), month, day)
        return Expression(Span(spot.start, year.end()), Fixed(value))
    return Expression(span, MonthDay(month, day))


def _feast(spot: Spot, rule: FeastRule) -> Expression:
    """`Thanksgiving`, `Good Friday 2006`, `last Easter`."""
    if year := _YEAR.match(spot.text, spot.end):
        value = value_of_day(feast_day(rule, int(year[1])))
        return Expression(Span(spot.start, year.end()), Fixed(value))
    return Expression(Span(spot.start, spot.end), Feast(rule))


def read_adverb(spot: Spot) -> Expression:
    """`yesterday`, `tonight`: so many days from the article's own."""
    count = spot.words.relative.adverbs[spot.word.lower()]
    return Expression(Span(spot.start, spot.end), Stretch("day", count))


def _is_name(spot: Spot) -> bool:
    """True for Black Friday, the Sunday Times, and what comes every week."""
    context = spot.words.context
    after = word_after(spot.text, spot.end)
    if after[:1].isupper() and after.lower() in context.after_weekday_name:
        return True
    if after in _EVERY:
        return True
    if after in _PARTS:
        return word_after(spot.text, spot.end + len(after) + 1)[:1].isupper()
    before = lowers_before(spot)
    return bool(before) and before[0] in context.before_weekday_name


def _shifted(spot: Spot, number: int) -> Expression | None:
    """The weekday with "last", "this" or "next" before it."""
    first, second, *_ = [*lowers_before(spot), "", ""]
    if first not in _SHIFTS and first not in _TOLD:
        return Expression(Span(spot.start, spot.end), Weekday(number))
    span = Span(start_with(spot, first), spot.end)
    if second == "the" or first == "following":
        told = first in _TOLD
        return Expression(span, Weekday(number, told=True)) if told else None
    return Expression(span, Weekday(number, _SHIFTS[first]))
