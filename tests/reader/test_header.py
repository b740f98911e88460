from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = (
    "The harbour board will widen the channel before the end of the year, its chairman "
    "told a meeting of shipowners. The work will cost 12 million crowns this year."
)

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
    ("an office without a comma", "Jane Mary Doe Courts Correspondent"),
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
