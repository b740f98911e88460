"""Who answers a question did not ask it; who is about to say something says it."""

import pytest

from tests.extraction.quotes.telling import told

QUESTION = "“Will the dam hold?”"

CASES = [
    pytest.param(
        f"Ruth Vogel met reporters in Basel.\n\n{QUESTION}\n\n“No,” said Vogel.",
        ["direct | - | - | Will the dam hold?", "direct | Vogel | say | No,"],
        id="whoever asked",
    ),
    pytest.param(
        f"Ruth Vogel met reporters in Basel.\n\n{QUESTION}\n\n“Of course,” she said.",
        ["direct | - | - | Will the dam hold?", "direct | she | say | Of course,"],
        id="answered by a pronoun",
    ),
    pytest.param(
        f"Anna Keller turned to Ruth Vogel. {QUESTION}\n\n“No,” said Vogel.",
        ["direct | Anna Keller | - | Will the dam hold?", "direct | Vogel | say | No,"],
        id="somebody else",
    ),
    pytest.param(
        f"Ruth Vogel laughed. {QUESTION}\n\nThe room was full.\n\n“No,” said Vogel.",
        [
            "direct | Ruth Vogel | laugh | Will the dam hold?",
            "direct | Vogel | say | No,",
        ],
        id="no answer to it",
    ),
    pytest.param(
        "“The dam will hold,” Ruth Vogel wants to say.",
        ["direct | Ruth Vogel | say | The dam will hold,"],
        id="what somebody wants to say",
    ),
    pytest.param(
        "A man who wanted to say that the dam will hold spoke up.",
        ["indirect | who | say | that the dam will hold spoke up"],
        id="somebody who wants to say it",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_an_answer_tells_who_did_not_ask(text: str, expected: list[str]) -> None:
    assert told("Work on the dam began in May.\n\n" + text) == expected
