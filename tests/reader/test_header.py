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


PUBLISHED = [
    (
        "text",
        "Channel works begin\n25/06/2008 10:06\n",
        "2008-06-25T10:06:00",
        "stated",
    ),
    ("dateline", "PORT HAVEN, June 25, 2008 — ", "2008-06-25", "stated"),
    ("swapped", "Title\n04/03/2009\nBONN, April 3 — ", "2009-04-03", "stated"),
    ("not swapped", "Title\n04/03/2009\nBONN, March 4 — ", "2009-03-04", "stated"),
    ("open", "Title\n04/03/2009\n", "[2009-03-04,2009-04-03]", "stated"),
]


@pytest.mark.parametrize(("case", "head", "edtf", "basis"), PUBLISHED)
def test_publication_is_what_the_page_states(
    case: str, head: str, edtf: str, basis: str
) -> None:
    published = read_text(head + STORY).published

    assert published is not None, case
    assert published.value is not None, case
    assert (published.value.edtf, published.basis) == (edtf, basis), case


def test_an_undated_article_stays_undated() -> None:
    document = read_text("PORT HAVEN, June 25 — " + STORY)

    assert document.published is None
    assert document.dateline is not None
    assert document.dateline.date is not None
    assert document.dateline.date.value is None
    assert document.dateline.date.basis == "unresolved"


def test_the_caller_may_give_the_date() -> None:
    document = read_text("PORT HAVEN, Dec. 31 — " + STORY, published="2009-01-01")

    assert document.published is not None
    assert document.published.span is None
    assert document.published.basis == "sidecar"
    assert document.dateline is not None
    assert document.dateline.date is not None
    assert document.dateline.date.value is not None
    assert document.dateline.date.value.edtf == "2008-12-31"
