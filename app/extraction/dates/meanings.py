"""What the words of a date say, before it is known when they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from app.values import value

if TYPE_CHECKING:
    from app.document import DateValue, Span
    from app.lexicons.calendar import Feast as FeastRule

Unit = Literal[
    "hour", "day", "half", "night", "week", "weekend", "month", "year", "decade"
]


@value
class Fixed:
    """A date printed in full; None when it is not in the calendar."""

    value: DateValue | None


@value
class MonthDay:
    """`June 25`, `June 25-28`; `shift` counts years ("June 25 last year" -1).

    `known` is the year that the words after it tell: "the Sept. 11 attacks".
    """

    month: int
    day: int
    last: tuple[int, int] | None = None
    shift: int | None = None
    known: int | None = None


@value
class MonthName:
    """`in May`; `shift` is -1 for "last May", with `by_year` for "May last year".

    `last` is the other end of "between May and July".
    """

    month: int
    shift: int | None = None
    by_year: bool = False
    last: int | None = None


@value
class Weekday:
    """`on Wednesday`; `shift` is -1 for "last", `week` -1 for "Wednesday last week".

    `told` says that the day follows on the last date told ("the next Tuesday").
    """

    number: int
    shift: int | None = None
    week: int | None = None
    told: bool = False


@value
class Season:
    """`last summer`, by its ISO 8601-2 code."""

    code: int
    shift: int | None = None


@value
class PartOfYear:
    """`the second quarter of last year`: by its ISO 8601-2 code, seasons included."""

    code: int
    shift: int


@value
class Feast:
    """`Good Friday`: a day of the calendar that moves from year to year."""

    rule: FeastRule


@value
class Century:
    """`last century`, counted from the present one."""

    shift: int


@value
class MonthsDay:
    """`the 15th`: a day of the month that is nearest."""

    day: int


@value
class Weekdays:
    """`from Monday to Thursday`: two days of the week and those between them."""

    first: int
    last: int


@value
class Numbered:
    """`day five of the trial`: told by the day that stands beside one of them."""

    number: int


@value
class Anniversary:
    """`three years ago today`, `a year ago this month`."""

    unit: Unit
    years: int


@value
class Stretch:
    """So many units from the article's day: `two weeks ago` is week -2.

    None is the nearest one that the tense allows: `over the weekend`. `ahead` is meant
    only where the verb looks on: "they will meet in two weeks".
    """

    unit: Unit
    count: int | None
    ahead: bool = False


@value
class Told:
    """So many units from the last date told: `the next day`, `a year earlier`.

    `same` is "the same day": it names a day even where none is known.
    """

    unit: Unit
    count: int
    same: bool = False


Meaning: TypeAlias = (
    Fixed
    | MonthDay
    | MonthName
    | MonthsDay
    | Weekday
    | Weekdays
    | Season
    | PartOfYear
    | Feast
    | Century
    | Numbered
    | Anniversary
    | Stretch
    | Told
)


@value
class Expression:
    """The words of a date and what they say.

    `unsure` words are a date only where the same month has been told before.
    """

    span: Span
    meaning: Meaning
    unsure: bool = False
