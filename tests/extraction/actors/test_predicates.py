"""What somebody is told to be is one more mention of whom the words mean."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import cast_of, draw_cast

CASES = [
    (
        "by a pronoun",
        "Ann Lee left. She has been the deputy governor since 2003.",
        ["person ann-lee: Ann Lee | (She) | [the deputy governor]"],
    ),
    (
        "by an age",
        "Tom Hale quit. The 44-year-old was chief executive of Borl Foods.",
        [
            "person tom-hale: Tom Hale | [The 44-year-old] | "
            "[chief executive of Borl Foods]",
            "organization borl-foods: Borl Foods",
        ],
    ),
    (
        "what somebody is not",
        "Ann Lee left. She is not the governor.",
        ["person ann-lee: Ann Lee | (She)"],
    ),
    (
        "what somebody may be",
        "Ann Lee left. She would be a good governor.",
        ["person ann-lee: Ann Lee | (She)"],
    ),
    (
        "of one who is nobody known",
        "Ann Lee left. The problem has been the governor.",
        ["person ann-lee: Ann Lee"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_an_office_is_whose_the_words_say_it_is(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case


def test_who_is_told_to_hold_an_office_has_its_title() -> None:
    cast = cast_of("Jean Morel resigned. He had been ambassador to Chad.")

    assert cast.actor("jean-morel").titles == ("ambassador to Chad",)
