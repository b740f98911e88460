"""Ways to report that take more than a verb and its clause."""

import pytest

from tests.extraction.quotes.telling import told

LEAD = "Work on the dam began in May.\n\n"

CASES = [
    pytest.param(
        "As Keller said, the dam will hold until the spring.",
        ["indirect | Keller | say | the dam will hold until the spring"],
        id="as she said, before",
    ),
    pytest.param(
        "The dam will hold until the spring, as Keller said.",
        ["indirect | Keller | say | The dam will hold until the spring"],
        id="as she said, after",
    ),
    pytest.param(
        "Keller said, the dam would hold until the spring.",
        ["indirect | Keller | say | the dam would hold until the spring"],
        id="comma before the clause",
    ),
    pytest.param(
        "Keller gave evidence that the dam would hold until the spring.",
        ["indirect | Keller | evidence | that the dam would hold until the spring"],
        id="noun that somebody gives",
    ),
    pytest.param(
        "Keller said building the dam would cost the valley too much.",
        ["indirect | Keller | say | building the dam would cost the valley too much"],
        id="gerund as the subject",
    ),
    pytest.param(
        "Keller told members and friends that the dam would hold.",
        ["indirect | Keller | tell | that the dam would hold"],
        id="two who are spoken to",
    ),
    pytest.param(
        "The board dismissed Anna Keller on Friday.", [], id="what is done to a person"
    ),
    pytest.param(
        "The board dismissed Anna Keller as a fool.",
        ["indirect | The board | dismiss | Anna Keller as a fool"],
        id="what is said of a person",
    ),
    pytest.param(
        "Keller denied the report and left the room.",
        ["indirect | Keller | deny | the report"],
        id="further deed behind a topic",
    ),
    pytest.param(
        "Asked whether the dam had leaked, Keller said she knew nothing about it.",
        [
            "indirect | - | ask | whether the dam had leaked",
            "indirect | Keller | say | she knew nothing about it",
        ],
        id="question in front of its answer",
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_words_are_found_where_the_construction_has_them(
    text: str, quotes: list[str]
) -> None:
    assert told(LEAD + text) == quotes


def test_what_somebody_was_given_tells_no_speaker() -> None:
    text = "The board was given assurances that the dam would hold."

    assert told(LEAD + text) == []


def test_the_title_of_a_paper_is_nothing_said() -> None:
    text = "The paper, “The Dam in the Valley,” does not say so, Keller said."

    assert not [line for line in told(LEAD + text) if line.startswith("direct")]


def test_a_verb_behind_a_free_relative_has_the_subject_of_the_sentence() -> None:
    text = (
        'Keller thanked them for what she called "a patient piece of work" and said '
        "the dam would hold until the spring."
    )

    assert "indirect | Keller | say | the dam would hold until the spring" in told(
        LEAD + text
    )
