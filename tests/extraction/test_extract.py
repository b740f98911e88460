"""What holds for the extraction of any article."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.document import Document
from app.extraction.annotations import Extraction
from app.extraction.extract import extract
from app.lexicons.authority import read_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_article, read_text

ARTICLES = [*Path("tests/articles").glob("*.txt"), *Path("seed/articles").glob("*.txt")]
# The states of a country are places, which those who speak for them are not.
OFFICES = (
    "The Vermont attorney general accused the bank of lying, Ohio's governor said."
)


def _extract(document: Document) -> Extraction:
    return extract(document, load_lexicons(), read_authority("", ""))


def _referred_to(found: Extraction) -> set[str]:
    participants = [
        participant
        for event in found.events
        for participant in (*event.actors, *event.recipients)
    ]
    slugs = {participant.actor for participant in participants}
    slugs |= {event.attributed_to for event in found.events}
    slugs |= {quote.speaker.actor for quote in found.quotes if quote.speaker}
    return {slug for slug in slugs if slug}


def _check(found: Extraction) -> None:
    slugs = [actor.slug for actor in found.actors]

    assert _referred_to(found) <= set(slugs)
    assert len(set(slugs)) == len(slugs)
    assert all(
        event.reported_in is None or event.reported_in < len(found.quotes)
        for event in found.events
    )


@pytest.mark.parametrize(
    "text",
    [
        ":",  # a label of nothing
        "Rain fell.\n\nClosed Pi",  # a verb with its object, and no full stop
        "Updated Ju",
        "“Rain fell on the pier.”\n\nAnn Lee said",  # the cue is the last word
        '``-"”Pier',  # marks that do not pair
        "said Ann’s ``",  # a mark that opens nothing
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    _check(_extract(read_text(text)))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_who_is_referred_to_is_among_the_actors(path: Path) -> None:
    _check(_extract(read_article(path)))


def test_those_who_speak_for_a_place_do_not_make_it_an_actor() -> None:
    found = _extract(read_text(OFFICES))

    _check(found)
    assert found.actors == ()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_same_article_gives_the_same_extraction(path: Path) -> None:
    document = read_article(path)

    assert _extract(document) == _extract(document)


def test_a_text_may_break_off_anywhere() -> None:
    text = Path("tests/articles/camp-deal.txt").read_text("utf-8")
    words = "".join(char for char in text if char.isalnum() or char == " ").split()

    for last in range(1, len(words)):
        _check(_extract(read_text(" ".join(words[max(0, last - 12) : last]))))


ODD = [
    ("marks round nothing", "Work began. “ ” every time the “ Lee \n\n’"),
    ("called at the very end", "She called the minister"),
    ("last at the very end", "we will not fire the last"),
    ("two bars", "By Ann Lee || Globe || \n\nThe port is open. Nobody left it."),
    ("a figure first, a mark last", "03 boats left the port and ended the club'"),
    ("marks only", '"""" ““““ ””””'),
    ("no letters", "1 2 3\n\n— … ★"),
]


@pytest.mark.parametrize(("case", "text"), ODD)
def test_an_odd_text_can_be_read(case: str, text: str) -> None:
    found = _extract(read_text(text))

    _check(found)
    assert all(quote.span.of(text).strip() for quote in found.quotes), case
