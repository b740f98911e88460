"""A counterpart whom nothing names stands for one whom the story has told of."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "the one who holds the office, and may be of that land",
        "Ann Lee, the trade minister, met Una Holm. Chad's minister, Bo Ek, urged his "
        "Danish counterpart to wait.",
        [
            "person ann-lee: Ann Lee | [the trade minister] | [his Danish counterpart]",
            "person una-holm: Una Holm",
            "person bo-ek: [Chad's minister] | Bo Ek | (his)",
            "country chad: Chad",
            "country denmark: [Danish]",
        ],
    ),
    (
        "nobody of another land",
        "Peru's minister, Ann Lee, left. Chad's minister, Bo Ek, urged his Danish "
        "counterpart to wait.",
        [
            "person ann-lee: [Peru's minister] | Ann Lee",
            "country peru: Peru",
            "person bo-ek: [Chad's minister] | Bo Ek | (his)",
            "country chad: Chad",
            "country denmark: [Danish]",
        ],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_counterpart_is_given_to_whom_it_means(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
