from __future__ import annotations

import pytest

from app.reader.read import read_text

STORY = (
    "The harbour board will widen the channel before the end of the year, its chairman "
    "told a meeting of shipowners. The work will cost 12 million crowns this year."
)
HEADLINE = "Ferries tied up as pilots walk out of talks"

WRITERS = [
    ("right below", "Jane Doe"),
    ("a middle initial", "Jane A. Doe"),
    ("no known given name", "Wambui Estrel"),
    ("a hyphen", "Jean-Luc Roth-Meyer"),
]


@pytest.mark.parametrize(("case", "name"), WRITERS)
def test_a_writers_name_alone_is_the_byline(case: str, name: str) -> None:
    for deck in ("", "Talks go on after a night of rain.\n"):
        text = f"{HEADLINE}\n{deck}{name}\n\n{STORY}"
        document = read_text(text)

        assert document.byline is not None, case
        assert document.byline.of(text) == name, case


OTHERS = [
    ("a town", "Buenos Aires"),
    ("a theme", "Human Rights"),
    ("a sentence", "Talks go on."),
    ("a town that is known", "Hong Kong"),
    ("capitals", "LATE NEWS"),
]


@pytest.mark.parametrize(("case", "line"), OTHERS)
def test_another_line_is_no_byline(case: str, line: str) -> None:
    assert read_text(f"{HEADLINE}\n{line}\n\n{STORY}").byline is None, case


NOBODY = [
    "By our correspondents",
    "By a staff reporter",
    "From our correspondent in Bonn",
    "By the foreign desk",
]


@pytest.mark.parametrize("line", NOBODY)
def test_a_line_that_names_no_writer_is_neither_byline_nor_headline(line: str) -> None:
    text = f"{HEADLINE}\n{line}\n\n{STORY}"
    document = read_text(text)

    assert document.byline is None
    assert [part.kind for part in document.sections] == ["headline", "dateline", "body"]


BELOW = [
    "References\n1. Doe, J. et al. Cell Lett. 12, 4 (2017).",
    "doi:10.5555/cell.2017.12",
    "More about: Ports | Ferries | Bonn\nReuse content",
    "# Notebook\n\n## Internet\n- Harbour board",
]


@pytest.mark.parametrize("below", BELOW)
def test_lists_below_the_story_are_no_part_of_it(below: str) -> None:
    document = read_text(f"{HEADLINE}\n\n{STORY}\n\n{STORY}\n\n{below}")

    assert [part.kind for part in document.sections][-1] == "boilerplate"
    assert len(document.sentences) == 5


def test_a_score_below_the_date_stands_under_the_headline() -> None:
    text = f"{HEADLINE}\nJune 25, 2008\nHarlow Rovers 1\nCastra 2\n\n{STORY}"
    document = read_text(text)

    assert "boilerplate" not in [part.kind for part in document.sections]
    assert document.published is not None
