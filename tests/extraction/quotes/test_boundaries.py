"""Where reported words begin, and what beside a cue is not among them."""

import pytest

from tests.extraction.quotes.telling import told

CASES = [
    pytest.param(
        "Keller said only the old dam would hold.",
        ["indirect | Keller | say | only the old dam would hold"],
        id="a word of stress belongs to the clause",
    ),
    pytest.param(
        "Keller said later the old dam would hold.",
        ["indirect | Keller | say | the old dam would hold"],
        id="when it was said does not",
    ),
    pytest.param(
        "The cost reflects builders adding dams, Keller and Vogel said.",
        ["indirect | Keller and Vogel | say | The cost reflects builders adding dams"],
        id="who adds things says nothing",
    ),
    pytest.param(
        "Value added tax will be levied on dams, Keller said.",
        ["indirect | Keller | say | Value added tax will be levied on dams"],
        id="a tax that is only named so",
    ),
    pytest.param(
        "Keller told the crew in a note posted at the gate that it would hold.",
        ["indirect | Keller | tell | that it would hold"],
        id="where a note was posted",
    ),
    pytest.param(
        "Keller reminded the mayor of the crack in the gate.",
        ["indirect | Keller | remind | the crack in the gate"],
        id="of what somebody is reminded",
    ),
    pytest.param(
        "Keller asked the mayor about the crack in the dam.",
        ["indirect | Keller | ask | the crack in the dam"],
        id="about what somebody is asked",
    ),
    pytest.param(
        "Keller reminded the mayor, who laughed.",
        [],
        id="what the hearer does is no question",
    ),
    pytest.param(
        "Some accused Keller of hiding the crack.",
        ["indirect | Some | accuse | Keller of hiding the crack"],
        id="some who accuse",
    ),
    pytest.param(
        "A group led by Keller has denied a leak in the dam and said it might break.",
        [
            "indirect | A group led by Keller | deny | a leak in the dam",
            "indirect | A group led by Keller | say | it might break",
        ],
        id="two reports of different tense",
    ),
    pytest.param(
        "Keller taunted the mayor for “living in a hole”.",
        ["mixed | Keller | taunt | the mayor for “living in a hole”"],
        id="what somebody is taunted for",
    ),
    pytest.param(
        "Keller welcomed Ruth Vogel at the gate.",
        [],
        id="a guest who is welcomed",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_only_what_was_said_is_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_what_a_paper_reports_below_is_its_own() -> None:
    text = "The dam is old.\n\nThe Basel Herald reports:\n\n“It broke on Monday.”"

    assert told(text) == ["direct | The Basel Herald | report | It broke on Monday."]
