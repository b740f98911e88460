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
        "Value added tax would be levied on dams, Keller said.",
        ["indirect | Keller | say | Value added tax would be levied on dams"],
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
        "While Keller said the dam has the “best wall,” the mayor closed the road.",
        ["mixed | Keller | say | the dam has the “best wall,”"],
        id="what stands against it",
    ),
    pytest.param(
        "Keller called the dam a “crazy wall” during a visit to Basel.",
        ["mixed | Keller | call | the dam a “crazy wall”"],
        id="when something was called so",
    ),
    pytest.param(
        "Keller said tolls at the dam declined by 12 percent in the spring.",
        [
            "indirect | Keller | say | tolls at the dam declined by 12 percent in the "
            "spring"
        ],
        id="by how much, not by whom",
    ),
    pytest.param(
        "Keller said allowing ships to enter the lake would harm the dam.",
        [
            "indirect | Keller | say | allowing ships to enter the lake would harm the "
            "dam"
        ],
        id="a deed of others as a subject",
    ),
    pytest.param(
        "Keller said there also would be gains from the dam.",
        ["indirect | Keller | say | there also would be gains from the dam"],
        id="there, parted from its verb",
    ),
    pytest.param(
        "A survey of river towns shows that the dam may go.",
        ["indirect | A survey of river towns | show | that the dam may go"],
        id="a survey of many",
    ),
    pytest.param(
        "Keller likened the dam to a broken comb.",
        ["indirect | Keller | liken | the dam to a broken comb"],
        id="what is likened to what",
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
