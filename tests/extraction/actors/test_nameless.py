"""A pronoun that speaks may stand for those nearer who have no name."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "what was written speaks",
        "The report praised Dorn Bank. It said the staff had been careful. "
        "It also said that more was to come.",
        ["organization dorn-bank: Dorn Bank"],
    ),
    (
        "what was written speaks behind its words",
        '"Chad has lost a war," the report said. It said the staff had been careful.',
        ["country chad: Chad"],
    ),
    (
        "a body without a name speaks",
        "Chad published a plan. A task force called for aid. It said donors must pay.",
        ["country chad: Chad"],
    ),
    (
        "whoever has a name speaks after acting",
        "The union rejected it. Brell Foods made an offer. It said that was final.",
        ["organization brell-foods: Brell Foods | (It)"],
    ),
    (
        "a country that has not acted does not speak",
        "Talks were held in Chad. It said rain had come.",
        ["country chad: Chad"],
    ),
    (
        "a crowd speaks",
        "The War Bond Centres lost. Traders said prices fell. Rents rose, they said.",
        ["organization war-bond-centres: War Bond Centres"],
    ),
    (
        "of a crowd that does not speak nothing is known",
        "The War Bond Centres said prices fell. Rents rose, they said.",
        ["organization war-bond-centres: War Bond Centres | (they)"],
    ),
    (
        "who speaks behind the words has spoken",
        "Bo Ek saw Tom Hale. It is hard since demand is low, said Dorn Bank's Lee. "
        "He said it would rise.",
        [
            "person bo-ek: Bo Ek",
            "person tom-hale: Tom Hale",
            "organization dorn-bank: Dorn Bank | (it)",
            "person lee: Lee | (He)",
        ],
    ),
    (
        "a sentence that begins and ends with quoted words is one that is told",
        'Tom Hale, founder of a firm, said it was fair. "I know it," he told Dorn Bank.'
        '\nIt was to be, said Ben Quill. "One is not sad," he said, "but worried."',
        [
            "person tom-hale: Tom Hale | [founder] | (he)",
            "organization dorn-bank: Dorn Bank",
            "person ben-quill: Ben Quill | (he)",
        ],
    ),
    (
        "nobody who is told of in quotation marks says so",
        'Bo Ek, who ran the port, said Tom Hale was ill. "I am glad Tom Hale is well," '
        "he said.",
        [
            "person bo-ek: Bo Ek | (he)",
            "person tom-hale: Tom Hale | Tom Hale",
        ],
    ),
    (
        "who spoke goes before who is told of",
        "Bo Ek said it was over. Tom Hale would resign, he said.",
        ["person bo-ek: Bo Ek | (he)", "person tom-hale: Tom Hale"],
    ),
    (
        "of whom he speaks he is not",
        "He said Tom Hale wept. Asked whether he would, Tom Hale wept.",
        ["person tom-hale: Tom Hale | (he) | Tom Hale"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_pronoun_that_speaks_is_who_spoke(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
