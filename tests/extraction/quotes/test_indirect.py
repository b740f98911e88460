"""What is reported without quotation marks, or with a few words in them."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

CASES = [
    pytest.param(
        "Keller said that the dam would hold until the spring.",
        ["indirect | Keller | say | that the dam would hold until the spring"],
        id="that clause",
    ),
    pytest.param(
        "Keller said the dam would hold until the spring.",
        ["indirect | Keller | say | the dam would hold until the spring"],
        id="clause without that",
    ),
    pytest.param(
        "The dam will hold until the spring, Keller said on Monday.",
        ["indirect | Keller | say | The dam will hold until the spring"],
        id="before its cue",
    ),
    pytest.param(
        "The dam will hold until the spring, said Anna Keller, the engineer.",
        [
            "indirect | Anna Keller, the engineer | say | "
            "The dam will hold until the spring"
        ],
        id="before an inverted cue",
    ),
    pytest.param(
        "The dam, Keller said, will hold until the spring.",
        ["indirect | Keller | say | The dam ... will hold until the spring"],
        id="around its cue",
    ),
    pytest.param(
        "The dam will hold until the spring, according to the chief engineer.",
        [
            "indirect | the chief engineer | according to | "
            "The dam will hold until the spring"
        ],
        id="according to, after",
    ),
    pytest.param(
        "According to the chief engineer, the dam will hold until the spring.",
        [
            "indirect | the chief engineer | according to | "
            "the dam will hold until the spring"
        ],
        id="according to, before",
    ),
    pytest.param(
        'Keller said the dam would "hold for a hundred years" if it was cared for.',
        [
            "mixed | Keller | say | the dam would "
            '"hold for a hundred years" if it was cared for'
        ],
        id="mixed",
    ),
    pytest.param(
        "Keller told the council that the dam would hold, adding that it was old.",
        [
            "indirect | Keller | tell | that the dam would hold",
            "indirect | Keller | add | that it was old",
        ],
        id="a participle goes on",
    ),
    pytest.param(
        "Keller said the dam would hold and warned that the bridge would not.",
        [
            "indirect | Keller | say | the dam would hold",
            "indirect | Keller | warn | that the bridge would not",
        ],
        id="a second cue of the same speaker",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_reported_clause_has_its_words_and_its_speaker(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


def test_the_one_spoken_to_is_named() -> None:
    text = "Keller told the council on Monday that the dam would hold."

    (quote,) = quotes_in(text)

    assert quote.addressee is not None
    assert quote.addressee.of(text) == "the council"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The dam was built in 1931 and holds two lakes.", id="no cue"),
        pytest.param("The council did not rule out a new dam.", id="another verb"),
    ],
)
def test_plain_statements_report_nothing(text: str) -> None:
    assert told(text) == []
