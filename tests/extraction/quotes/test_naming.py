"""Who speaks, where the head noun of the speaker's words is no name."""

from __future__ import annotations

import pytest

from app.extraction.actors.find import find_actors
from app.extraction.quotes.find import find_quotes
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse
from tests.extraction.quotes.telling import nobody

CASES = [
    ("its own noun", "The NGG trade union warned that 900 jobs were at risk.", "ngg"),
    ("somebody of it", "A Reuters reporter said that it rained.", None),
    (
        "behind a comma",
        "Its candidate, Chief Ada Obi, said that it rained.",
        "ada-obi",
    ),
    (
        "a body behind a comma",
        "His party, the Harbour League, said that it rained.",
        "harbour-league",
    ),
    ("who leads it", "His party, led by Ann Lee, said that it rained.", None),
]


@pytest.mark.parametrize(("case", "text", "slug"), CASES)
def test_a_speaker_is_who_the_words_name(
    case: str, text: str, slug: str | None
) -> None:
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    cast = find_actors(parsed, lexicons, nobody())
    (quote,) = find_quotes(parsed, cast, lexicons)

    assert quote.speaker is not None, case
    assert quote.speaker.actor == slug, case


def test_those_spoken_to_may_be_doing_something() -> None:
    text = '"I won," Ann Lee told cheering supporters in Oslo.'
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    cast = find_actors(parsed, lexicons, nobody())
    (quote,) = find_quotes(parsed, cast, lexicons)

    assert quote.addressee is not None
    assert quote.addressee.of(text) == "cheering supporters"


def test_who_is_called_and_told_is_spoken_to() -> None:
    text = "Ann Lee phoned her brother and said that the dam was gone."
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    cast = find_actors(parsed, lexicons, nobody())
    (quote,) = find_quotes(parsed, cast, lexicons)

    assert quote.addressee is not None
    assert quote.addressee.of(text) == "her brother"
