from __future__ import annotations

import pytest

from app.document import Span
from app.lexicons.lexicons import load_lexicons
from app.reader.lines import read_line
from app.reader.read import read_text

STORY = (
    "The harbour board will widen the channel before the end of the year, its chairman "
    "told a meeting of shipowners. The work will cost 12 million crowns this year."
)

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


HEADLINES = [
    ("title case", "Board to Widen Port Haven Channel\n\n" + STORY),
    ("sentence case", "Board to widen channel\n\n" + STORY),
    ("full stop", "Board says it will widen the channel.\n\n" + STORY),
    ("over a dateline", "Channel works begin.\n\nPORT HAVEN — " + STORY),
    ("over a byline", "Channel works begin\nBy Jane Doe\n" + STORY),
    ("under a date", "June 25, 2008\n\nChannel works begin\n\n" + STORY),
    (
        "under whose page it is",
        "Ministry of Ports\n\nStatements\n\n25 June 2008\nChannel works begin in "
        "August, says minister\n\n" + STORY,
    ),
    ("over a label", "Channel works begin.\n\nABSTRACT.\n\n" + STORY),
]


@pytest.mark.parametrize(("case", "text"), HEADLINES)
def test_a_headline_is_read(case: str, text: str) -> None:
    document = read_text(text)

    assert document.headline is not None, case
    assert document.headline.of(text) in text.split("\n"), case
    assert document.headline.of(text).startswith(("Board", "Channel")), case
    assert document.sentences[0] == document.headline, case


BARE = [
    ("one paragraph", STORY),
    ("several", STORY + "\n\n" + STORY),
    ("a dateline", "PORT HAVEN — " + STORY),
    ("a short lead", "The board met on Monday.\n\n" + STORY),
    ("a told lead", "The board will widen it, its chairman said.\n\n" + STORY),
    ("one short line", "Board to widen channel"),
]


@pytest.mark.parametrize(("case", "text"), BARE)
def test_a_bare_body_has_no_headline(case: str, text: str) -> None:
    assert read_text(text).headline is None, case


ABOVE = [
    ("capitals", "MIGRATION", "boilerplate"),
    ("slug", "BC-Harbour-Channel, 2nd Ld", "boilerplate"),
    ("note", "Eds: UPDATES with quotes.", "boilerplate"),
    ("customers", "(ATTN: ADDS details in paras 3-4)", "boilerplate"),
    ("paper", "The Evening Globe", "byline"),
    ("paper and day", "Harbour Nation 7 February 2012", "byline"),
    (
        "paper, weekday and day",
        "HARBOUR MAIL-STAR, Tuesday, February 7, 2012",
        "byline",
    ),
    ("paper, bar and day", "Harbour Times | 7 Feb 2012", "byline"),
]


@pytest.mark.parametrize(("case", "line", "kind"), ABOVE)
def test_a_line_above_the_headline_is_not_the_headline(
    case: str, line: str, kind: str
) -> None:
    text = f"{line}\n\nBoard to widen its channel\n\nPORT HAVEN — {STORY}"

    document = read_text(text)

    assert document.headline is not None, case
    assert document.headline.of(text) == "Board to widen its channel", case
    assert document.sections[0].kind == kind, case


def test_capitals_may_be_the_headline_themselves() -> None:
    text = f"CHANNEL WORKS BEGIN\n\n{STORY}"

    document = read_text(text)

    assert document.headline is not None
    assert document.headline.of(text) == "CHANNEL WORKS BEGIN"


@pytest.mark.parametrize(
    "tag", ["(2nd LD)", "Title:", "Subject:", "##", "UPDATE 2-", "BRIEF-"]
)
def test_a_tag_is_no_part_of_the_headline(tag: str) -> None:
    gap = "" if tag.endswith("-") else " "
    text = f"{tag}{gap}Channel works begin\n\nPORT HAVEN — {STORY}"

    document = read_text(text)

    assert document.headline is not None
    assert document.headline.of(text) == "Channel works begin"
    assert [part.kind for part in document.sections[:2]] == ["boilerplate", "headline"]


def test_a_word_above_a_longer_line_is_no_headline() -> None:
    text = f"Harbours\n\nBoard to widen its channel\n\nPORT HAVEN — {STORY}"

    document = read_text(text)

    assert document.headline is not None
    assert document.headline.of(text) == "Board to widen its channel"


def test_a_day_and_its_time_may_be_parted_by_a_dash() -> None:
    text = f"Channel works begin\n\nMonday, June 25th 2008 - 10:20 UTC\n\n{STORY}"

    document = read_text(text)

    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2008-06-25T10:20:00Z"


NAMES = [
    ("a name", "Jane Doe"),
    ("names and towns", "Jane Doe in Bonn and John Roe in Vienna"),
    ("two names", "Jane Doe and John Roe"),
    ("two watches", "Jane Doe (now) and John Roe (earlier)"),
]


@pytest.mark.parametrize(("case", "names"), NAMES)
def test_names_above_the_date_are_the_byline(case: str, names: str) -> None:
    text = f"Channel works begin\n{names}\nJune 25, 2008\n\n{STORY}"

    document = read_text(text)

    assert document.byline is not None, case
    assert document.byline.of(text) == names, case


def test_a_place_above_the_date_goes_with_it() -> None:
    text = f"Channel talks\nJane Doe\nSpokeswoman\nVienna\nJune 25, 2008\n\n{STORY}"

    document = read_text(text)

    kinds = [part.kind for part in document.sections]
    assert kinds == ["headline", "headline", "headline", "dateline", "dateline", "body"]
    assert document.published is not None
    assert document.byline is None


def test_a_line_under_the_headline_goes_with_it() -> None:
    text = f"Board to Widen Channel\nDredgers due in May\nBy Jane Doe\n\n{STORY}"

    document = read_text(text)

    kinds = [(part.kind, part.span.of(text)[:10]) for part in document.sections]
    assert kinds == [
        ("headline", "Board to W"),
        ("headline", "Dredgers d"),
        ("byline", "By Jane Do"),
        ("body", "The harbou"),
    ]
    assert document.headline is not None
    assert document.headline.of(text) == "Board to Widen Channel"
