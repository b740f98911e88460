"""What is said of a number, and who says it where the sentence lists or explains."""

import pytest

from tests.extraction.quotes.telling import told

LEAD = "Work on the dam began in May.\n\n"

CASES = [
    pytest.param(
        f"Keller said {many} 20 houses were flooded.",
        f"indirect | Keller | say | {many} 20 houses were flooded",
        id=many,
    )
    for many in (
        *("more than", "at least", "about", "up to", "nearly", "as many as", "only"),
        *("around", "over", "fewer than"),
    )
] + [
    pytest.param(
        "According to the mayor, trams and boats run every day.",
        "indirect | the mayor | according to | trams and boats run every day",
        id="a list behind according to",
    ),
    pytest.param(
        "According to the mayor, dozens of trams have stopped.",
        "indirect | the mayor | according to | dozens of trams have stopped",
        id="a subject with of",
    ),
    pytest.param(
        "According to the mayor, tolls rose to 2 crowns.",
        "indirect | the mayor | according to | tolls rose to 2 crowns",
        id="a verb and a preposition",
    ),
    pytest.param(
        "The dam will get a gate, the mayor of the town, Ruth Vogel, told Reuters.",
        "indirect | the mayor of the town, Ruth Vogel | tell | The dam will get a gate",
        id="an office behind an object",
    ),
    pytest.param(
        "The crew opened two gates, letting water into a lake, the crew's chief, "
        "Ruth Vogel, said.",
        "indirect | the crew's chief, Ruth Vogel | say | "
        "The crew opened two gates, letting water into a lake",
        id="an office behind a participle's object",
    ),
    pytest.param(
        "The mayor hit out against Oslo's claim that the dam had leaked.",
        "indirect | Oslo | claim | that the dam had leaked",
        id="a claim of somebody's within what another does",
    ),
    pytest.param(
        "The two towns agreed, said a source close to the talks.",
        "indirect | a source close to the talks | say | The two towns agreed",
        id="a source close to something",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_statement_is_told_whole_and_by_its_own_speaker(
    text: str, expected: str
) -> None:
    assert told(LEAD + text) == [expected]
