from __future__ import annotations

from datetime import date

import pytest

from app.calendar.near import mention_near
from app.calendar.printed import find_printed, read_clock
from app.document import Span
from app.lexicons.lexicons import load_lexicons

WORDS = load_lexicons().calendar

PRINTED = [
    ("American", "It was June 25, 2008, here", "June 25, 2008", "2008-06-25"),
    ("no comma", "on June 25 2008.", "June 25 2008", "2008-06-25"),
    ("British", "on 25 June 2008.", "25 June 2008", "2008-06-25"),
    ("ordinal", "the 25th of June, 2008", "25th of June, 2008", "2008-06-25"),
    ("weekday", "Wed., Jun. 25, 2008", "Wed., Jun. 25, 2008", "2008-06-25"),
    ("ISO", "on 2008-06-25 it", "2008-06-25", "2008-06-25"),
    ("moment", "2008-06-25T10:06Z", "2008-06-25T10:06Z", "2008-06-25T10:06:00Z"),
    ("slashes", "25/06/2008", "25/06/2008", "2008-06-25"),
    ("American slashes", "06/25/2008", "06/25/2008", "2008-06-25"),
    ("dots", "25.06.2008", "25.06.2008", "2008-06-25"),
    ("swapped", "03/04/2009", "03/04/2009", "[2009-03-04,2009-04-03]"),
    (
        "day first, as its clock has it",
        "Issued on: 03/04/2009 - 21:34",
        "03/04/2009 - 21:34",
        "2009-04-03T21:34:00",
    ),
    (
        "day first, in Greenwich",
        "03/04/2009 08:15 GMT",
        "03/04/2009 08:15 GMT",
        "2009-04-03T08:15:00Z",
    ),
    (
        "a clock of two halves",
        "03/04/2009 09:34 PM",
        "03/04/2009 09:34 PM",
        "[2009-03-04,2009-04-03T21:34:00]",
    ),
    ("same either way", "04/04/2009", "04/04/2009", "2009-04-04"),
    ("month", "since June 2008 it", "June 2008", "2008-06"),
    ("clock", "25/06/2008 10:06 X", "25/06/2008 10:06", "2008-06-25T10:06:00"),
    (
        "clock and zone",
        "June 25, 2008 at 1:06 p.m. EDT",
        "June 25, 2008 at 1:06 p.m. EDT",
        "2008-06-25T13:06:00-04:00",
    ),
    ("stop after the day", "am 25. June 2008", "25. June 2008", "2008-06-25"),
    ("short year", "on 25-Jun-08", "25-Jun-08", "2008-06-25"),
    ("short year long ago", "on 25-Jun-78", "25-Jun-78", "1978-06-25"),
    ("stops and spaces", "2008. 6. 25. it", "2008. 6. 25.", "2008-06-25"),
    ("one figure", "2008/6/5 it", "2008/6/5", "2008-06-05"),
    (
        "four figures and a zone",
        "25 June 2008 1006 GMT",
        "25 June 2008 1006 GMT",
        "2008-06-25T10:06:00Z",
    ),
    (
        "hour alone",
        "June 25, 2008 at 6 p.m. it",
        "June 25, 2008 at 6 p.m.",
        "2008-06-25T18:00:00",
    ),
    (
        "zone of the east",
        "25 JUN 2008, 18:27 SGT",
        "25 JUN 2008, 18:27 SGT",
        "2008-06-25T18:27:00+08:00",
    ),
    (
        "clock before",
        "10:06 AM, Wed June 25, 2008",
        "10:06 AM, Wed June 25, 2008",
        "2008-06-25T10:06:00",
    ),
]


@pytest.mark.parametrize(("case", "text", "words", "edtf"), PRINTED)
def test_a_printed_date_is_read(case: str, text: str, words: str, edtf: str) -> None:
    (found,) = find_printed(text, Span(0, len(text)), WORDS)
    value = found.value()

    assert found.span.of(text) == words, case
    assert value is not None, case
    assert value.edtf == edtf, case


NO_DATES = [
    ("a thousand", "May 25,000 ships"),
    ("no such month", "2008-13-25"),
    ("no such day", "35/06/2008"),
    ("a score", "it ended 25-06"),
    ("part of a number", "12008-06-251"),
    ("a word", "Marching 3 miles"),
]


@pytest.mark.parametrize(("case", "text"), NO_DATES)
def test_other_figures_are_no_date(case: str, text: str) -> None:
    assert list(find_printed(text, Span(0, len(text)), WORDS)) == [], case


NEAR = [
    ("the same year", "June 25", "2008-06-25", "2008-06-25"),
    ("back over New Year", "Dec. 31", "2008-12-31", "2009-01-01"),
    ("on over New Year", "Jan. 1", "2009-01-01", "2008-12-31"),
    ("a leap day", "Feb. 29", "2008-02-29", "2009-01-10"),
]


@pytest.mark.parametrize(("case", "text", "edtf", "anchor"), NEAR)
def test_a_date_without_year_takes_the_nearest(
    case: str, text: str, edtf: str, anchor: str
) -> None:
    (found,) = find_printed(text, Span(0, len(text)), WORDS)

    mention = mention_near(found, date.fromisoformat(anchor))

    assert mention.basis == "resolved", case
    assert mention.value is not None, case
    assert mention.value.edtf == edtf, case


def test_a_date_without_year_stays_open_where_nothing_is_near() -> None:
    (found,) = find_printed("June 25", Span(0, 7), WORDS)

    mention = mention_near(found, None)

    assert (mention.value, mention.basis) == (None, "unresolved")


CLOCKS = [
    ("10:06", "10:06:00"),
    ("12:30 a.m.", "00:30:00"),
    ("12:30 pm", "12:30:00"),
    ("9.15pm GMT", "21:15:00Z"),
    ("10:06:59 +0300", "10:06:59+03:00"),
    ("10:06 MSK", "10:06:00+03:00"),
    ("10:06 ET", "10:06:00"),
    ("25:00", None),
    ("noon", None),
]


@pytest.mark.parametrize(("printed", "iso"), CLOCKS)
def test_a_clock_is_read_as_iso(printed: str, iso: str | None) -> None:
    assert read_clock(printed, WORDS) == iso
