from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = (
    "Board widens its channel\n\n"
    "The harbour board will widen the channel before the end of the year, its chairman "
    "told a meeting of shipowners in the town hall.\n\n"
    "Shipowners welcomed the plan."
)


def margin(text: str) -> str:
    document = read_text(text)
    parts = [part for part in document.sections if part.kind == "boilerplate"]
    return "\n\n".join(part.span.of(text) for part in parts)


ENDINGS = [
    ("about itself", "About Globe Harbours\n\nGlobe Harbours runs nine ports."),
    ("about the", "About the Harbour Board\n\nThe Harbour Board has nine members."),
    ("end mark", "ENDS\n\nAnn Lee can be reached on weekdays by reporters."),
    ("notes", "Notes to editors\n\nThe board was founded in 1871 by six shipowners."),
    ("outlook", "Forward-looking statements\n\nThis release tells of plans and risks."),
    ("contact", "Media enquiries:\n\nAnn Lee, Head of Press"),
    ("a note on the story", "(This story has been corrected to say nine ports.)"),
    ("the end of a briefing", "(The briefing was concluded at 1:31 p.m.)"),
    ("an agency's slug", "XYZ/AB/CD/19Sept2019"),
    ("an agency's time", "XYZ 1422 GMT"),
    ("a number", "DPB # 164"),
]


@pytest.mark.parametrize(("case", "ending"), ENDINGS)
def test_what_a_page_says_of_itself_at_the_end_is_marked(
    case: str, ending: str
) -> None:
    assert margin(f"{STORY}\n\n{ending}") == ending, case


STORIES = [
    ("about somebody else", "About Ann Lee\n\nNobody at the board knew the answer."),
    ("an aside in brackets", "(Nobody asked the fishermen.)"),
    ("a score", "HAVEN 3 NORTHPORT 2"),
]


@pytest.mark.parametrize(("case", "ending"), STORIES)
def test_the_end_of_a_story_is_not_marked(case: str, ending: str) -> None:
    assert margin(f"{STORY}\n\n{ending}") == "", case


def test_a_contact_above_the_story_does_not_end_it() -> None:
    text = f"Media contact:\nAnn Lee\n\n{STORY}"

    assert "Shipowners" not in margin(text)


def test_the_time_over_an_entry_of_a_live_report_is_marked() -> None:
    entry = "The first dredger has left the harbour."
    text = f"{STORY}\n\n16.15 GMT\n\n{entry}\n\n5:40pm\n\n{STORY}"

    assert margin(text) == "16.15 GMT\n\n5:40pm"


LETTER = (
    "Who pays for the channel?\n\nSir, – Your correspondent writes that the board is "
    "asleep. It is not.\n\nLet him come and see."
)


def test_a_letter_is_by_whoever_signs_it() -> None:
    text = f"{LETTER}\n\nJane Doe\nFormer harbour master\nPort Haven"

    document = read_text(text)

    assert document.byline is not None
    assert document.byline.of(text) == "Jane Doe"
    assert [part.kind for part in document.sections[-3:]] == ["byline"] * 3


def test_short_lines_under_other_articles_are_no_signature() -> None:
    text = f"{STORY}\n\nJane Doe\nFormer harbour master"

    assert read_text(text).byline is None


def test_a_letter_without_a_name_has_no_signature() -> None:
    assert read_text(f"{LETTER}\n\nyours in anger").byline is None
