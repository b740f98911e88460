"""Months, weekdays, seasons and number words, by their lower-case forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import Table, read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class CalendarWords:
    """Lower-case word without full stop -> number.

    Months are 1 to 12, weekdays 1 (Monday) to 7, seasons the ISO 8601-2 codes 21 to 24,
    zones what ISO 8601 writes after the time ("Z", "+03:00").
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    seasons: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    zones: Mapping[str, str]


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
        zones=_strings(words.table("zones")),
    )


def _integers(table: Table) -> Mapping[str, int]:
    return {key: table.integer(key) for key in table.data}


def _strings(table: Table) -> Mapping[str, str]:
    return {key: table.string(key) for key in table.data}
