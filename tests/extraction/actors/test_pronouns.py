"""Pronouns stand for whom grammar and the story let them stand."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "nobody is 'she' in his own words",
        "Ann Lee's mother, Rosa, spoke to Ann Lee. "
        '"She asked about the dog," Rosa said.',
        [
            "person ann-lee: Ann Lee | Ann Lee | (She)",
            "person rosa: [Ann Lee's mother] | Rosa | Rosa",
        ],
    ),
    (
        "whoever acts is not acted on, in the second verb either",
        "Jon Ek accused Ola Berg of fraud and fired him.",
        ["person jon-ek: Jon Ek", "person ola-berg: Ola Berg | (him)"],
    ),
    (
        "a woman who is named goes before a stranger who may be one",
        "Ann Lee met a general. The general accused Ann Lee of spying. She laughed.",
        ["person ann-lee: Ann Lee | Ann Lee | (She)"],
    ),
    (
        "'it' that speaks of a report",
        "Harrow Bank accused the police. "
        "In a report released on Monday it said that officers had lied.",
        ["organization harrow-bank: Harrow Bank | (it)"],
    ),
    (
        "an office whose owner is a pronoun, before its holder is named",
        "Harrow Bank kept its rates, but its president signaled a cut.\n"
        "Helena Brandt told reporters that it might be soon.",
        [
            "organization harrow-bank: Harrow Bank | (its) | (its)",
            "person helena-brandt: [its president] | Helena Brandt",
        ],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_pronoun_is_given_to_whom_it_means(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
