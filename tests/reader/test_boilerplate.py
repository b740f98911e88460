from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = (
    "PORT HAVEN — The harbour board will widen the channel before the end of the year, "
    "its chairman told a meeting of shipowners in the town hall.\n\n"
    '"Our readers know that we need your help," the chairman said. "Please support us."'
    "\n\n"
    "Shipowners welcomed the plan and asked the government to pay for half of it."
)


def margin(text: str) -> list[str]:
    document = read_text(text)
    parts = [part for part in document.sections if part.kind == "boilerplate"]
    return [line for part in parts for line in part.span.of(text).split("\n") if line]


AROUND = [
    ("donation above", "Make a donation to the harbour fund today!", ""),
    ("site above", "Support The Evening Globe!", ""),
    ("navigation above", "Skip to content", ""),
    ("section above", "Sport > Football", ""),
    ("buttons", "", "Share Facebook Email Print"),
    ("row of sections", "Home  Politics  Farming  Newsletter", ""),
    ("row of few known", "News | Land | Air | Naval | Opinion", ""),
    ("labelled buttons", "", "Share: Facebook / X / Viber"),
    ("counted comments", "", "Comments (27)"),
    ("related news", "", "Related news: Port Haven votes on tolls"),
    ("separator", "", "___"),
    ("end", "", "(END)"),
    ("address", "", "ann.lee@globe.example"),
    ("write to", "", "Write to Ann Lee at ann.lee@globe.example"),
    ("handle", "", "Follow @globe on our channels"),
    ("address of a page", "", "https://globe.example/channel?id=7"),
    ("markup alone", "", '</div><div class="share"></div>'),
    ("a screen service", "", "Source text for Globe: [ID:abc1]"),
    ("photograph", "", "Photograph: Ann Lee/Globe"),
    ("link", "", "Also read | What is a channel?"),
    ("tags", "", "Tags: harbour, channel, Port Haven"),
    ("photograph behind a sentence", "", "The pier in May. Photograph: Ann Lee/Globe"),
    ("agency and name", "", "The pier in May. REUTERS/Ann Lee"),
    ("agency's photo", "", "The pier in May. (AP Photo/Ann Lee)"),
    ("a film", "", "This video can not be played"),
    ("length of a film", "", "0:00 / 2:31"),
    ("number of a picture", "", "1 of 5"),
    ("number of comments", "", "0 Comments"),
    ("a post's picture", "", "pic.twitter.com/abc123"),
    ("who posted", "", "— Ann Lee (@annlee) June 25, 2008"),
    ("other language", "", "Read this article in Spanish"),
    ("question to readers", "", "Have your say: should the channel be wider?"),
    ("copyright and year", "", "Copyright 2019 Globe Media, Inc."),
    ("share bar", "", "Share this article"),
    ("newsletter", "", "Sign up for our newsletter, delivered to your inbox."),
    ("box of updates", "", "Receive free Harbours & Ports updates"),
    ("mail of a morning", "", "We’ll send you an email every day with the latest."),
    ("mailing list", "", "Join the Evening Globe mailing list"),
    ("copyright", "", "Copyright 2019 The Evening Globe. All rights reserved."),
    (
        "fair use",
        "",
        "This page uses cookies. Read our privacy policy and terms of use.",
    ),
    ("related", "", "Related articles"),
    ("more", "", "Read more: Port Haven votes on tolls"),
    (
        "appeal",
        "",
        "We have a small favor to ask. Our journalism is independent, and we need your "
        "help. If you can, please support us monthly.",
    ),
    ("follow", "", "Follow us on Twitter and like us on Facebook."),
    ("rewritten", "", "This material may not be published, broadcast, rewritten."),
    (
        "opinion",
        "",
        "The views expressed do not necessarily reflect those of the paper.",
    ),
]


@pytest.mark.parametrize(("case", "above", "below"), AROUND)
def test_what_the_page_put_round_the_article_is_marked(
    case: str, above: str, below: str
) -> None:
    text = "\n\n".join(part for part in (above, STORY, below) if part)

    assert margin(text) == [above or below], case


def test_a_payment_widget_is_marked_to_its_last_line() -> None:
    widget = "Please support us today.\n\nOnce\nMonthly\nAnnual\nWays to pay\nLater.\n"

    assert (
        margin(f"{STORY}\n\n{widget}") == widget.replace("\n\n", "\n").split("\n")[:-1]
    )


def test_a_line_between_two_paragraphs_is_marked() -> None:
    text = STORY.replace("\n\n", "\n\nADVERTISEMENT\n\n", 1)

    assert margin(text) == ["ADVERTISEMENT"]


def test_speech_and_plain_prose_are_not_marked() -> None:
    assert margin(STORY) == []


PROSE = [
    ("rights", "Shareholders will get the right to subscribe to new shares in May."),
    ("donors", "The minister asked donors to make a donation to the flooded towns."),
    ("journalists", "Journalists said they would support independent journalism."),
    ("a mailing list", "Police found his name on a mailing list, the court was told."),
]


@pytest.mark.parametrize(("case", "paragraph"), PROSE)
def test_news_about_such_things_is_not_marked(case: str, paragraph: str) -> None:
    assert margin(f"{STORY}\n\n{paragraph}\n\n{STORY}") == [], case


def test_a_page_is_never_boilerplate_from_end_to_end() -> None:
    assert margin("Advertisement") == []


PUBLISHERS = [
    ("appeal", "\n\nThank you for reading The Evening Globe!", "The Evening Globe"),
    (
        "copyright",
        "\n\nCopyright © 2019 Globe Media. All rights reserved.",
        "Globe Media",
    ),
    ("nobody", "\n\nShare this article", None),
]


@pytest.mark.parametrize(("case", "below", "publisher"), PUBLISHERS)
def test_boilerplate_names_the_site(
    case: str, below: str, publisher: str | None
) -> None:
    assert read_text(STORY + below).publisher == publisher, case


def test_a_line_of_its_own_outweighs_the_site() -> None:
    text = f"Channel Works Begin\nReuters\n{STORY}\n\nJoin the Globe mailing list"

    assert read_text(text).publisher == "Reuters"


def test_the_agency_of_the_dateline_is_the_last_resort() -> None:
    assert read_text(STORY.replace("HAVEN", "HAVEN (AFP)")).publisher == "AFP"


def test_topics_at_the_foot_go_with_the_page_and_writers_do_not() -> None:
    foot = "Explore more on these topics\nHarbours\nEurope\nReuse this content"
    text = f"{STORY}\n\nAdditional reporting by Jane Doe\n\n{foot}"

    assert margin(text) == foot.split("\n")
    assert [part.of(text) for part in read_text(text).credits] == [
        "Additional reporting by Jane Doe"
    ]
