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
