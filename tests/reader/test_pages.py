"""Whole pages as newsrooms print them: what is the story, and what stands round it."""

from __future__ import annotations

import pytest

from app.reader.read import read_text

HEAD = "Harbour talks end without a deal after three days"
STORY = (
    "Talks between the two harbour towns ended on Friday without any agreement, "
    "officials who took part in them said late at night.\n\n“We were close,” said Ada "
    "Keller, who chairs the board. “We will try again in a month.”\n\nNobody expects "
    "that the next round will be easier than the one that has failed now, and the "
    "towns have begun to look for other partners."
)

# (case, above the headline, between headline and story, below the story, published)
PAGES = [
    (
        "sections one by one",
        "Globe News\n\nHome\nNews\nSport\nBusiness\nCulture\n\n",
        "2 hours ago\n\nShare\n\nJane Doe\nBBC News, Geneva",
        "Related topics\n\nPorts\n\nMore on this story\n\nFerries full after fire",
        None,
    ),
    (
        "names under a deck",
        "",
        "Jane Doe in Geneva\nFri 13 May 2022 10.06 BST\nLast modified on Fri 13 May "
        "2022 11.40 BST\n\nShare",
        "Topics\nPorts\nEurope\nnews\nShare\nReuse this content",
        "2022-05-13T10:06",
    ),
    (
        "labels above, clock before the day",
        "World\n/ Europe\n\n",
        "By Jane Doe and John Roe, CNN\n3 min read\nUpdated 10:06 AM EDT, Fri May 13, "
        "2022\n\nFacebook\nTweet\nEmail\nLink",
        "",
        "2022-05-13T10:06",
    ),
    (
        "about the writer below",
        "",
        "Share full article\n\n12\n\nBy Jane Doe\n\nPublished May 13, 2022\nUpdated "
        "May 14, 2022",
        "Jane Doe is a reporter covering ports.\n\nA version of this article appears "
        "in print on May 14, 2022. Order Reprints | Subscribe",
        "2022-05-13",
    ),
    (
        "caption, label and day twice",
        "News|Trade\n\n",
        "The harbour in May [File: Jane Doe/Reuters]\n\nPublished On 13 May 2022\n13 "
        "May 2022\n\nClick here to share on social media",
        "Source: Evening News and news agencies",
        "2022-05-13",
    ),
    (
        "label and country above, initials below",
        "Trade\nSwitzerland\n\n",
        "May 13, 2022\n\nhttps://p.globe.example/p/4BDFx\n\nADVERTISEMENT",
        "jd/rm (AFP, dpa, Reuters)\n\nSend us your feedback",
        "2022-05-13",
    ),
    (
        "issued and modified",
        "",
        "Issued on: 13/05/2022 - 10:06\n\nModified: 13/05/2022 - 11:00\n\n2 min\nThe "
        "harbour. © Jane Doe, AFP\nBy: NEWS WIRES",
        "(GLOBE 24 with AFP and REUTERS)\n\nSubscribe",
        "2022-05-13T10:06",
    ),
    (
        "place behind the time",
        "",
        "Updated - May 13, 2022 10:06 am IST\n\nPublished - May 12, 2022 11:40 pm IST "
        "- NEW DELHI\n\nThe Globe Bureau",
        "RELATED TOPICS\n\nports / trade",
        "2022-05-12T23:40",
    ),
    (
        "published in",
        "",
        "Jane Doe Published May 13, 2022 Updated May 13, 2022 10:06am",
        "Published in Globe, May 13th, 2022",
        "2022-05-13",
    ),
    (
        "name below the day",
        "This is an AI generated summary, which may have errors.\n\n",
        "May 13, 2022 10:06 AM PHT\nJane Doe",
        "– Globe.com\n\nAdd a comment\nSort by",
        "2022-05-13T10:06",
    ),
    (
        "agency alone below",
        "",
        "PUBLISHED MAY 13, 2022, 10:06 AM",
        "REUTERS\n\nJoin the Globe's Telegram channel for breaking news.",
        "2022-05-13T10:06",
    ),
    (
        "all on one line",
        "",
        "Jane Doe · CBC News · Posted: May 13, 2022 4:00 AM EDT | Last Updated: May 13",
        "ABOUT THE AUTHOR\nJane Doe\nReporter\nJane Doe covers ports.",
        "2022-05-13T04:00",
    ),
    (
        "theme under the day",
        "",
        "13 May 2022\nPeace and Security",
        "♦ Receive daily updates directly in your inbox.\n\nports | trade",
        "2022-05-13",
    ),
    (
        "place and label above",
        "Press release\n13 May 2022\nBrussels\n2 min read\n\n",
        "",
        "For media enquiries\nJane Doe\n+32 2 123 45 67",
        "2022-05-13",
    ),
    (
        "glued",
        "",
        "By Jane Doe\n\nMay 13, 202210:06 AM GMTUpdated 2 hours ago",
        "Reporting by Jane Doe; Editing by John Roe\n\nPurchase Licensing Rights",
        "2022-05-13T10:06",
    ),
    (
        "label and issuer below the day",
        "",
        "May 13, 2022, 10:06 am\nPress Release: Harbour Board",
        "KEY WORDS: ports, trade\nExplore Globenet",
        "2022-05-13T10:06",
    ),
    (
        "buttons, paper and caption",
        "",
        "Published\n13 May 2022\n\nShare page\n\nBy Jane Doe\nEvening Globe, Port Haven"
        "\n\nImage source, Globe\nImage caption, The pier before the works",
        "Related topics",
        "2022-05-13",
    ),
    (
        "greeting, languages and motto above, picture below",
        "Skip to main content\nWelcome to the Harbour Board\nEnglish | Français | "
        "Español | Русский\nHarbour News\nPorts for everybody\nHome | News | Media "
        "| Jobs | Contact\nSUBSCRIBE\n\n",
        "HARBOUR/Jane Doe\nShips wait at the pier in Port Haven.\n\n13 May 2022\nTrade",
        "",
        "2022-05-13",
    ),
    (
        "address beside the writer",
        "LOCAL\n\n",
        "By JANE DOE | jdoe@globe.example | Port Haven Globe\n"
        "PUBLISHED: May 13, 2022 at 10:06 a.m. | UPDATED: May 14, 2022 at 6:15 a.m.",
        "1,204 comments",
        "2022-05-13T10:06",
    ),
    (
        "agency, day and theme",
        "",
        "KYODO NEWS - May 13, 2022 - 10:06 | World, All",
        "==Kyodo",
        "2022-05-13T10:06",
    ),
]


@pytest.mark.parametrize(("case", "above", "between", "below", "published"), PAGES)
def test_the_story_is_found_on_its_page(
    case: str, above: str, between: str, below: str, published: str | None
) -> None:
    text = f"{above}{HEAD}\n\n{between}\n\n{STORY}\n\n{below}"
    document = read_text(text)

    body = [part.span.of(text) for part in document.sections if part.kind == "body"]
    assert "\n\n".join(body) == STORY, case
    assert document.headline is not None, case
    assert document.headline.of(text) == HEAD, case
    found = document.published and document.published.value
    assert (found.edtf[: len(published or "")] if found else None) == published, case


def test_an_end_mark_behind_the_last_sentence_is_no_part_of_it() -> None:
    text = f"{HEAD}\n\nGENEVA, May 13 (Xinhua) -- {STORY} Enditem"

    sections = read_text(text).sections

    assert sections[-1].kind == "credit"
    assert sections[-1].span.of(text) == "Enditem"


def test_the_paper_above_the_headline_is_the_publisher() -> None:
    text = f"The Harbour Courier\n\n{HEAD}\n\nMay 13, 2022\n\n{STORY}"

    document = read_text(text)

    assert document.headline is not None
    assert document.headline.of(text) == HEAD
    assert document.publisher == "The Harbour Courier"


def test_a_paper_without_an_article_is_told_by_the_line_below_the_headline() -> None:
    text = f"Harbour Defence Monitor\n\n{HEAD}\n\nMay 13, 2022\n\n{STORY}"

    document = read_text(text)

    assert document.headline is not None
    assert document.headline.of(text) == HEAD
    assert document.publisher == "Harbour Defence Monitor"


def test_the_reporter_among_links_at_the_end_is_the_byline() -> None:
    below = "Related news: Rain\n\nReporter: Jane Doe\n\nCopyright Globe 2022"
    text = f"{HEAD}\n\nMay 13, 2022\n\n{STORY}\n\n{below}"

    byline = read_text(text).byline

    assert byline is not None
    assert byline.of(text).endswith("Jane Doe")
