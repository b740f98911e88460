"""Pages as newsrooms lay them out: what stands above and below the story is told."""

from __future__ import annotations

import pytest

from app.reader.read import read_text

TITLE = "Board to widen channel as ships grow longer"
STORY = (
    "The harbour board will widen the channel before the end of the year, its chairman "
    "told a meeting of shipowners in the old town hall. It will cost 12 million crowns."
    '\n\n"We have waited long enough," said Karin Lohmann, the transport minister.'
)
DAY = "2008-06-25"

# Case, above the headline, below it, below the story; byline, publisher, time.
LAYOUTS = [
    (
        "writer, town and agencies",
        "",
        "Jane Doe in Port Haven and agencies\nWed 25 Jun 2008 10.06 BST",
        "Topics\nShipping\nEurope",
        ("Jane Doe in Port Haven and agencies", None, f"{DAY}T10:06:00+01:00"),
    ),
    (
        "who reported from where",
        "",
        "By Jane Doe and John Roe\nJane Doe reported from Port Haven, and John Roe "
        "from Bonn.\nJune 25, 2008",
        "",
        ("By Jane Doe and John Roe", None, DAY),
    ),
    (
        "an agency of few letters",
        "",
        "TNN | Jun 25, 2008, 10:06 IST\nFOLLOW US",
        "",
        (None, "TNN", f"{DAY}T10:06:00+05:30"),
    ),
    (
        "a place in capitals behind the time",
        "",
        "June 25, 2008 10:06 am | Updated June 26, 2008 11:00 am IST - PORT HAVEN\n\n"
        "JANE DOE",
        "",
        ("JANE DOE", None, f"{DAY}T10:06:00"),
    ),
    (
        "a place in capitals behind a bar",
        "Europe | Ships and shallows\n\n",
        "Jun 25th 2008|PORT HAVEN",
        "This article appeared in the Europe section of the print edition",
        (None, None, DAY),
    ),
    (
        "name, place and agency in capitals",
        "",
        "JANE DOE\nPORT HAVEN\nTHE CANADIAN PRESS\nPUBLISHED JUNE 25, 2008",
        "",
        ("JANE DOE", "THE CANADIAN PRESS", DAY),
    ),
    (
        "name and trade in capitals",
        "",
        "JANE DOE\nSTAFF WRITER\nJun 25, 2008",
        "",
        ("JANE DOE", None, DAY),
    ),
    (
        "sizes of letters",
        "",
        "By Jane Doe\nJune 25, 2008 — 10.06am\nSave\nShare\nNormal text size\nLarger "
        "text size",
        "",
        ("By Jane Doe", None, f"{DAY}T10:06:00"),
    ),
    (
        "trade before the name",
        "",
        "By transport reporter Jane Doe\n\nTopic:Shipping\n\nWed 25 Jun 2008",
        "",
        ("By transport reporter Jane Doe", None, DAY),
    ),
    (
        "a button between name and time",
        "",
        "Jane Doe\n+ FOLLOW\nPublished: 10:06am, 25 Jun 2008",
        "",
        ("Jane Doe", None, f"{DAY}T10:06:00"),
    ),
    (
        "a theme and a picture's owner",
        "",
        "UN Photo/Jane Doe\n\n25 June 2008\nEconomic Development",
        "",
        (None, None, DAY),
    ),
    (
        "a paper with its town in brackets",
        "",
        "25 June 2008\nEvening Globe (Port Haven)\nBy Jane Doe",
        "",
        ("By Jane Doe", "Evening Globe", DAY),
    ),
    (
        "hours from Greenwich",
        "",
        "By Jane Doe\nJune 25, 2008 at 10:06 AM GMT+2",
        "— With assistance from John Roe",
        ("By Jane Doe", None, f"{DAY}T10:06:00+02:00"),
    ),
    (
        "a section and a town alone",
        "",
        "World News\nPress Trust of India\nJun 25, 2008 10:06 am IST\nRead Time: 2 mins"
        "\n\nNew Delhi:",
        "",
        (None, "Press Trust of India", f"{DAY}T10:06:00+05:30"),
    ),
    (
        "an archive's fields",
        "The Evening Globe\n\nJune 25, 2008 Wednesday\nLate Edition\n\n",
        "BYLINE: Jane Doe\n\nSECTION: BUSINESS; Pg. 4\n\nLENGTH: 210 words\n\nDATELINE:"
        " PORT HAVEN",
        "LOAD-DATE: June 26, 2008",
        ("BYLINE: Jane Doe", "The Evening Globe", DAY),
    ),
    (
        "another archive's",
        "",
        "By Jane Doe\n210 words\n25 June 2008\n10:06\nReuters News\nEnglish",
        "Document LBA0000020080625e46p000xy",
        ("By Jane Doe", "Reuters News", DAY),
    ),
    (
        "a land in square brackets",
        "",
        "ANI | Updated: Jun 25, 2008 10:06 IST\n\nNew Delhi [India], June 25 (ANI):",
        "",
        (None, "ANI", f"{DAY}T10:06:00+05:30"),
    ),
]


@pytest.mark.parametrize(("case", "above", "below", "end", "told"), LAYOUTS)
def test_a_page_tells_who_and_when_and_keeps_the_story_clean(
    case: str,
    above: str,
    below: str,
    end: str,
    told: tuple[str | None, str | None, str],
) -> None:
    gap = " " if below.endswith("(ANI):") else "\n\n"
    text = f"{above}{TITLE}\n\n{below}{gap}{STORY}\n\n{end}"

    found = read_text(text)

    bodies = [part.span.of(text) for part in found.sections if part.kind == "body"]
    assert bodies == [STORY], case
    assert found.headline is not None, case
    assert found.headline.of(text) == TITLE, case
    assert found.published is not None, case
    assert found.published.value is not None, case
    byline = found.byline.of(text) if found.byline else None
    assert (byline, found.publisher, found.published.value.edtf) == told, case
