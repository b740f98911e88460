from __future__ import annotations

import pytest

from app.document import Span
from app.lexicons.lexicons import load_lexicons
from app.reader.lines import read_line

LINES = [
    ("name", "By Jane Doe", "By Jane Doe", None, None),
    ("capitals", "BY JANE DOE", "BY JANE DOE", None, None),
    (
        "two names and a town",
        "By Jane Doe and John Roe in Vienna",
        "By Jane Doe and John Roe in Vienna",
        None,
        None,
    ),
    ("role", "Jane Doe, Staff Writer", "Jane Doe, Staff Writer", None, None),
    ("agency", "Jane Doe | Reuters", "Jane Doe | Reuters", None, None),
    ("name and date", "By Jane Doe | June 25, 2008", "By Jane Doe", None, "2008-06-25"),
    ("date", "June 25, 2008", None, None, "2008-06-25"),
    ("weekday", "Saturday, September 12, 2015", None, None, "2015-09-12"),
    (
        "a zone and its hours",
        "25th June 2008 10:06 GMT+0700",
        None,
        None,
        "2008-06-25T10:06:00+07:00",
    ),
    (
        "writer, place and a day with stops",
        "Jane Doe | Novi Sad | 05.12.2018. 18:40",
        "Jane Doe",
        None,
        "2018-12-05T18:40:00",
    ),
    ("label", "Published: 25/06/2008 10:06", None, None, "2008-06-25T10:06:00"),
    ("ISO", "2008-06-25T10:06Z", None, None, "2008-06-25T10:06:00Z"),
    (
        "two dates",
        "Updated June 26, 2008 | Published June 25, 2008",
        None,
        None,
        "2008-06-25",
    ),
    (
        "later label",
        "By Jane Doe Published on June 25, 2008",
        "By Jane Doe",
        None,
        "2008-06-25",
    ),
    ("a bullet", "25 June 2008 • 4:10pm", None, None, "2008-06-25T16:10:00"),
    (
        "modified on",
        "Last modified on Wed 25 Jun 2008 17.42 GMT",
        None,
        None,
        "2008-06-25T17:42:00Z",
    ),
    ("hours ago", "June 25, 2008 · Updated 2 hours ago", None, None, "2008-06-25"),
    ("other zone", "June 25, 2008 (15:42 GMT)", None, None, "2008-06-25"),
    ("kicker", "Interview | 25 June 2008", None, None, "2008-06-25"),
    (
        "desk",
        "Evening Legal Desk | Updated: June 25, 2008",
        "Evening Legal Desk",
        None,
        "2008-06-25",
    ),
    ("an author's label", "Author: Jane Doe", "Author: Jane Doe", None, None),
    ("words by", "Words by Jane Doe", "Words by Jane Doe", None, None),
    ("a source's label", "Source: The Evening Globe", None, "The Evening Globe", None),
    ("emphasis", "*By Jane Doe*, **25 June 2008**", "By Jane Doe", None, "2008-06-25"),
    ("a name in one word", "PortoPress", None, "PortoPress", None),
    ("label alone", "Published", None, None, None),
    (
        "first published",
        "First published on: 25-06-2008 at 10:06",
        None,
        None,
        "2008-06-25T10:06:00",
    ),
    (
        "colon before hours",
        "Posted: June 25, 2008 | Last Updated: 6 hours ago",
        None,
        None,
        "2008-06-25",
    ),
    ("town before", "New Delhi | Updated: June 25, 2008", None, None, "2008-06-25"),
    ("town and date", "Vienna, 25 June 2008", None, None, "2008-06-25"),
    ("last change", "Last update on June 25, 2008", None, None, "2008-06-25"),
    ("statement", "Press release | 25 June 2008", None, None, "2008-06-25"),
    (
        "source and editor",
        "Source: Xinhua | 2008-06-25 10:06:22 | Editor: Lu",
        None,
        "Xinhua",
        "2008-06-25T10:06:22",
    ),
    (
        "paper, date, page",
        "The Evening Globe, Thursday 25 June 2008, page 6",
        None,
        "The Evening Globe",
        "2008-06-25",
    ),
    (
        "paper and clock",
        "Evening Globe / 07:15 AM June 25, 2008",
        None,
        "Evening Globe",
        "2008-06-25T07:15:00",
    ),
    (
        "name, paper, date",
        "Jane Doe | Evening Globe | June 25, 2008",
        "Jane Doe",
        "Evening Globe",
        "2008-06-25",
    ),
    (
        "name after the date",
        "Published on 25.06.2008 by Jane Doe",
        "by Jane Doe",
        None,
        "2008-06-25",
    ),
    ("written by", "Written by Jane Doe", "Written by Jane Doe", None, None),
    ("author", "Author: Jane Doe", "Author: Jane Doe", None, None),
    (
        "handle behind",
        "By: Jane A. Doe - @janedoe",
        "By: Jane A. Doe - @janedoe",
        None,
        None,
    ),
    ("in a town", "Jane Doe in Vienna", "Jane Doe in Vienna", None, None),
    ("role and handle", "Correspondent / @eveningglobe", None, None, None),
    ("handle", "@janedoe", None, None, None),
    ("agency and town", "BBC News, Bonn", None, "BBC News", None),
    (
        "paper and town",
        "The Evening Globe, Port Haven",
        None,
        "The Evening Globe",
        None,
    ),
    ("role and paper", "Europe editor, Evening Globe", None, "Evening Globe", None),
    (
        "a role of two words",
        "Jane Doe, parliamentary reporter",
        "Jane Doe, parliamentary reporter",
        None,
        None,
    ),
    (
        "agency, time and sections",
        "KYODO NEWS - Jun 25, 2008 - 10:06 | All, Japan",
        None,
        "KYODO NEWS",
        "2008-06-25T10:06:00",
    ),
    ("between bars", "DESK | Evening Globe", None, "Evening Globe", None),
    ("agency alone", "RIA Novosti", None, "RIA Novosti", None),
    ("paper alone", "The Evening Globe", None, "The Evening Globe", None),
    (
        "paper and date",
        "The Evening Globe, June 25, 2008",
        None,
        "The Evening Globe",
        "2008-06-25",
    ),
]


@pytest.mark.parametrize(("case", "text", "byline", "publisher", "edtf"), LINES)
def test_a_header_line_says_who_and_when(
    case: str, text: str, byline: str | None, publisher: str | None, edtf: str | None
) -> None:
    line = read_line(text, Span(0, len(text)), load_lexicons(), titled=True)

    assert line is not None, case
    assert (line.byline and line.byline.of(text)) == byline, case
    assert (line.publisher and line.publisher.of(text)) == publisher, case
    value = line.date.value() if line.date else None
    assert (value and value.edtf) == edtf, case


OTHER_LINES = [
    ("a sentence with by", "By Monday the town was quiet."),
    ("a sentence with a date", "On June 25, 2008, the board met."),
    ("a title", "Board to Widen Channel"),
    ("a question", "By Whom?"),
    ("two things", "Sport 25/06/2008 The weather"),
    ("an introduction", "From Bloomberg:"),
]


@pytest.mark.parametrize(("case", "text"), OTHER_LINES)
def test_any_other_line_is_no_header_line(case: str, text: str) -> None:
    line = read_line(text, Span(0, len(text)), load_lexicons(), titled=True)

    assert line is None, case
