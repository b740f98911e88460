"""When an article was published: stated by the page, the dateline or the caller."""

from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = (
    "The harbour board will widen the channel before the end of the year, its chairman "
    "told a meeting of shipowners. The work will cost 12 million crowns this year."
)


def test_the_time_may_stand_at_the_end() -> None:
    text = f"Channel works begin\n\n{STORY}\n\nMarch 07, 2008 10:42 GMT"

    document = read_text(text)

    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2008-03-07T10:42:00Z"
    assert document.sections[-1].kind == "dateline"


def test_the_time_may_stand_among_boilerplate() -> None:
    text = f"{STORY}\n\nShare this article\nMarch 07, 2008 10:42 GMT"

    document = read_text(text)

    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2008-03-07T10:42:00Z"


def test_a_dateline_may_tell_the_weekday() -> None:
    text = f"Bonn, Friday — {STORY}"

    document = read_text(text, published="2008-06-25")
    dateline = document.dateline

    assert dateline is not None
    assert dateline.place.of(text) == "Bonn"
    assert dateline.span.of(text) == "Bonn, Friday"
    assert dateline.date is not None
    assert dateline.date.value is not None
    assert dateline.date.value.edtf == "2008-06-20"


def test_a_date_before_the_dash_is_the_time_of_publication() -> None:
    document = read_text(f"25 June 2008 – {STORY}")

    assert document.dateline is None
    assert document.published is not None
    assert document.published.value is not None
    assert document.published.value.edtf == "2008-06-25"
    assert document.sections[0].kind == "dateline"


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
    ("twice", "Title\n04/03/2009 April 3, 2009\n", "2009-04-03", "stated"),
    (
        "day behind",
        "Title\nBy Ann Lee on May 17, 2022, Tuesday at 7:15 PM\n",
        "2022-05-17T19:15:00",
        "stated",
    ),
    ("at sign", "Title\nMarch 3, 2024 @ 10:15am\n", "2024-03-03T10:15:00", "stated"),
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
