"""Lines under the story: when it came out, who wrote it, whose initials they are."""

from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = (
    "Board to widen channel\n\nThe harbour board will widen the channel before the end "
    "of the year, its chairman told a meeting of shipowners.\n\nThe work will cost 12 "
    "million crowns, and most of it is to be paid by those who use the channel.\n\n"
)

# (case, what stands below the story, published, byline)
TAILS = [
    (
        "time, slug and author",
        "25 Jun 2008 1412 GMT\ndpa hb sk xx n1 tb\nAuthor: Jane Doe",
        "2008-06-25T14:12:00Z",
        "Author: Jane Doe",
    ),
    (
        "first published",
        "This report by The Evening Globe was first published June 25, 2008.",
        "2008-06-25",
        None,
    ),
    (
        "first published on",
        "© Evening Globe\n\nFirst published on: 25-06-2008 at 16:05\n\nTags: harbour",
        "2008-06-25T16:05:00",
        None,
    ),
    (
        "signed, with a place and a date",
        "Jane Doe, spokeswoman for the board\nGeneva, 25 June 2008",
        "2008-06-25",
        None,
    ),
    (
        "paper, date and page",
        "The Evening Globe, Wednesday 25 June 2008, page 6",
        "2008-06-25",
        None,
    ),
    ("initials", "/jdo", None, None),
    ("initials and agency", "jd/rm", None, None),
    ("corrected", "This is a corrected story. It once named another town.", None, None),
    (
        "earlier version",
        "An earlier version of this article gave a wrong sum.",
        None,
        None,
    ),
    ("amended", "• This article was amended on 26 June to name the board.", None, None),
    ("correction", "Correction: the work will cost 12 million.", None, None),
    ("files", "— With files from Jane Doe in Bonn", None, None),
]


@pytest.mark.parametrize(("case", "below", "published", "byline"), TAILS)
def test_what_stands_below_the_story_is_none_of_it(
    case: str, below: str, published: str | None, byline: str | None
) -> None:
    document = read_text(STORY + below)
    start = document.text.index(below.split("\n")[0])

    parts = [part for part in document.sections if part.span.end > start]
    assert parts, case
    assert "body" not in {part.kind for part in parts}, case
    found = document.published and document.published.value
    assert (found and found.edtf) == published, case
    assert (document.byline and document.byline.of(document.text)) == byline, case


def test_what_was_published_goes_before_what_was_changed() -> None:
    head, body = STORY.split("\n\n", 1)
    foot = "First published on: 11-02-2020 at 16:05\n\nTags: harbour"

    document = read_text(f"{head}\n\nUpdated: February 12, 2020\n\n{body}{foot}")

    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2020-02-11T16:05:00"


# (case, what stands below the story)
LISTS = [
    ("read next", "READ NEXT\nFerries full after fire in tunnel\nPrices up 4 p.c."),
    ("most read", "Most Read\n\n1. Ferries full\n\n2. Leopard sleeps in library."),
    ("under stars", "****\nFor information media. Not an official record.\nFollow us"),
    ("newsletter", "Was this email forwarded to you? Sign up here\nUnsubscribe"),
]


@pytest.mark.parametrize(("case", "below"), LISTS)
def test_lists_of_other_articles_and_notices_are_boilerplate(
    case: str, below: str
) -> None:
    document = read_text(STORY + below)
    start = document.text.index(below[:8])

    kinds = {part.kind for part in document.sections if part.span.end > start}
    assert kinds == {"boilerplate"}, case


def test_a_paper_may_be_known_by_its_address() -> None:
    foot = "Unsubscribe\nThe Evening Globe, 14 Eden Quay, Bonn 1"

    assert read_text(STORY + foot).publisher == "The Evening Globe"


def test_a_paper_may_be_known_by_the_line_with_the_day() -> None:
    foot = "The Evening Globe, Wednesday 25 June 2008, page 6"

    assert read_text(STORY + foot).publisher == "The Evening Globe"


def test_a_paper_may_be_known_by_its_name_on_the_last_line() -> None:
    assert read_text(f"{STORY}The Evening Globe").publisher == "The Evening Globe"


GREETINGS = [
    ("It is", "Good morning. It is Wednesday, June 25th, 2008. Here is the news."),
    ("today is", "Today is 25 June 2008, and the harbour is closed."),
    ("greeting alone", "Hello, this Wednesday 25 June 2008 brings rain to all coasts."),
]


@pytest.mark.parametrize(("case", "greeting"), GREETINGS)
def test_a_newsletter_tells_its_day_in_the_greeting(case: str, greeting: str) -> None:
    document = read_text(f"The Morning Brief\n\n{greeting}\n\n{STORY}")

    assert document.published is not None, case
    assert document.published.value is not None, case
    assert document.published.value.edtf == "2008-06-25", case


def test_a_day_of_the_story_is_no_greeting() -> None:
    document = read_text("Port Haven\n\nThe pier fell on 25 June 2008. " + STORY)

    assert document.published is None
