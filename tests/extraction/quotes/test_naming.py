"""Who speaks, where the head noun of the speaker's words is no name."""

from __future__ import annotations

import pytest

from tests.extraction.quotes.telling import quotes_in

CASES = [
    ("its own noun", "The NGG trade union warned that 900 jobs were at risk.", "ngg"),
    ("somebody of it", "A Reuters reporter said that it rained.", None),
    (
        "behind a comma",
        "Its candidate, Chief Ada Obi, said that it rained.",
        "ada-obi",
    ),
    (
        "behind a dash",
        "Oslo's candidate — Chief Ada Obi — said that it rained.",
        "ada-obi",
    ),
    (
        "whom the one behind a comma knows",
        "Oslo's neighbour, a friend of Ada Obi, said that it rained.",
        None,
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
    (quote,) = quotes_in(text)

    assert quote.speaker is not None, case
    assert quote.speaker.actor == slug, case


ADDRESSEES = [
    (
        "doing something",
        '"I won," Ann Lee told cheering supporters in Oslo.',
        "cheering supporters",
    ),
    (
        "called and told",
        "Ann Lee phoned her brother and said that the dam was gone.",
        "her brother",
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), ADDRESSEES)
def test_those_spoken_to_are_the_addressee(case: str, text: str, expected: str) -> None:
    (quote,) = quotes_in(text)

    assert quote.addressee is not None, case
    assert quote.addressee.of(text) == expected, case
