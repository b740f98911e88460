"""The top of a page: the paper's name, its links, and who wrote the story."""

from __future__ import annotations

import pytest

from app.reader.read import read_text
from tests.reader.test_pages import HEAD, STORY

SIGNED = [
    "By JANE DOE | jdoe@globe.example | Port Haven Globe",
    "By Jane Doe | Port Haven Globe | jdoe@globe.example",
]


@pytest.mark.parametrize("line", SIGNED)
def test_an_address_beside_the_writer_hides_neither_him_nor_the_paper(
    line: str,
) -> None:
    document = read_text(f"{HEAD}\n\n{line}\n\n{STORY}")

    assert document.byline is not None
    assert document.byline.of(document.text).lower() == "by jane doe"
    assert document.publisher == "Port Haven Globe"


def test_the_name_of_the_paper_above_its_links_is_the_publisher() -> None:
    above = "Welcome to our pages\nHarbour News\nHome | News | Sport | Culture"
    document = read_text(f"{above}\n\n{HEAD}\n\nMay 13, 2022\n\n{STORY}")

    assert document.headline is not None
    assert document.headline.of(document.text) == HEAD
    assert document.publisher == "Harbour News"


def test_a_headline_above_links_is_no_greeting() -> None:
    document = read_text(f"{HEAD}\n\nHome | News | Sport | Culture\n\n{STORY}")

    assert document.headline is not None
    assert document.headline.of(document.text) == HEAD
