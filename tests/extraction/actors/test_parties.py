"""Parties to a court case stand for the persons whom the article has named."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "the lawyer named last",
        "Jon Holm SC, for the state, met Ann Lee. She ran, counsel told the court.",
        [
            "person jon-holm: Jon Holm SC | [counsel]",
            "person ann-lee: Ann Lee | (She)",
        ],
    ),
    (
        "no lawyer of whom nobody knows the name",
        "Ann Lee left. Her counsel told the court. The counsel of war sat.",
        ["person ann-lee: Ann Lee | (Her)"],
    ),
    (
        "whoever was charged, and not who judges",
        "Bo Ek (52), of Pond Street, Oslo, pleaded guilty. Judge Ann Lee said the "
        "accused had wept. The accused men left.",
        [
            "person bo-ek: Bo Ek | [the accused]",
            "person ann-lee: [Judge] | Ann Lee",
            "place pond-street: Pond Street",
            "place oslo: Oslo",
        ],
    ),
    (
        "whom they charged",
        "Police charged Bo Ek. A nurse said the defendant had wept.",
        ["person bo-ek: Bo Ek | [the defendant]"],
    ),
    (
        "nobody, where none was charged",
        "Bo Ek spoke. Ann Lee wept. A nurse said the defendant had wept.",
        ["person bo-ek: Bo Ek", "person ann-lee: Ann Lee"],
    ),
    (
        "whose trial the next sentence tells, with an age",
        "A former army chief told a court on Monday that he was ill.\n"
        "Bo Ek, 59, denied it.",
        ["person bo-ek: [A former army chief] | (he) | Bo Ek"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_party_is_given_to_whom_it_means(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
