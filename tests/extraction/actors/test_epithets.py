"""What a country is called when it is named again is a mention of it."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "a kind of state that only one of them is",
        "Iran and Chad met. The Islamic republic wants a deal.",
        ["country iran: Iran | [The Islamic republic]", "country chad: Chad"],
    ),
    (
        "a state of a region, with adjectives before that",
        "Peru and Togo met. The tiny West African nation owes money to Spain.",
        [
            "country peru: Peru",
            "country togo: Togo | [The tiny West African nation]",
            "country spain: Spain",
        ],
    ),
    (
        "of two that fit the one named last",
        "Nepal and Bhutan met. The Himalayan kingdom is small. So is Bhutan.",
        [
            "country nepal: Nepal",
            "country bhutan: Bhutan | [The Himalayan kingdom] | Bhutan",
        ],
    ),
    (
        "an owner",
        "Mali asked Norway for help. The West African state's ports were shut.",
        ["country mali: Mali | [The West African state]", "country norway: Norway"],
    ),
    (
        "one that fits nobody named",
        "Peru spoke. The sultanate did not.",
        ["country peru: Peru"],
    ),
    (
        "one of which nothing is told",
        "Peru spoke. The country did not.",
        ["country peru: Peru"],
    ),
    (
        "one that goes on to its name",
        "Iran spoke. The Islamic republic of Mauritania did not.",
        ["country iran: Iran", "country mauritania: Mauritania"],
    ),
    (
        "several",
        "Togo and Peru met. The two West African nations did not.",
        ["country togo: Togo", "country peru: Peru"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_an_epithet_is_given_to_the_country_it_fits(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
