"""Labels before words in marks, questions with their answers, roles in a headline."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

LEAD = "Fares rose again in May.\n\n"
BODY = "\n\nThe dam above the town was built in 1931. It holds two lakes."

CASES = [
    pytest.param(
        "Deputy minister for transport Anna Keller: “The state has done its part.”",
        [
            "direct | Deputy minister for transport Anna Keller | : | The state has"
            " done its part."
        ],
        id="an office with a preposition",
    ),
    pytest.param(
        "Fishermen's league: “We have read the ruling.”",
        ["direct | Fishermen's league | : | We have read the ruling."],
        id="a body without a name",
    ),
    pytest.param(
        "Reactions came at once. Keller: “Nobody won.” The board said nothing.",
        ["direct | Keller | : | Nobody won."],
        id="inside a paragraph",
    ),
    pytest.param(
        "Anna Keller, baker: “I leave before I wake up.”",
        ["direct | Anna Keller, baker | : | I leave before I wake up."],
        id="what somebody is, behind a comma",
    ),
    pytest.param(
        "The reason: “cost and more cost”, and nothing else.",
        [],
        id="a thing before the colon",
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_a_name_and_a_colon_before_marks_tell_who_speaks(
    text: str, quotes: list[str]
) -> None:
    assert told(LEAD + text) == quotes


QUESTIONS = [
    pytest.param(
        "Q. Will there be fewer boats?\n\nA. No. They will be full.",
        [
            "direct | Q | . | Will there be fewer boats?",
            "direct | A | . | No. They will be full.",
        ],
        id="one pair, with stops",
    ),
    pytest.param(
        "Q: Which one is the oldest?\n\nA: The lentil.",
        [
            "direct | Q | : | Which one is the oldest?",
            "direct | A | : | The lentil.",
        ],
        id="one pair, with colons, an answer without a verb",
    ),
    pytest.param(
        "Question: Two cats?\n\nAnswer: Ask first.",
        ["direct | Question | : | Two cats?", "direct | Answer | : | Ask first."],
        id="one pair in full",
    ),
    pytest.param(
        "Q. Two cats?\n\nA. Ask first.",
        ["direct | Q | . | Two cats?", "direct | A. | . | Ask first."],
        id="one pair that looks like initials",
    ),
    pytest.param(
        "Q. Lee came to the town in May.\n\nA. Keller left it in June.",
        [],
        id="initials",
    ),
    pytest.param(
        "A. Keller left in June.\n\nB. Vogel came in May.", [], id="points of a list"
    ),
]


@pytest.mark.parametrize(("text", "quotes"), QUESTIONS)
def test_a_question_counts_with_its_answer(text: str, quotes: list[str]) -> None:
    assert told(LEAD + text) == quotes


PAIR = "Q. Will there be fewer boats?\n\nA. No. They will be full."


@pytest.mark.parametrize(
    ("before", "actor"),
    [
        pytest.param("We asked the pilot Anna Keller.\n\n", "anna-keller", id="one"),
        pytest.param("Anna Keller met Ruth Vogel.\n\n", None, id="two"),
        pytest.param("Anna Keller left.\n\nIt rained.\n\n", None, id="nobody near"),
    ],
)
def test_whoever_was_just_named_alone_answers(before: str, actor: str | None) -> None:
    _, answer = quotes_in(LEAD + before + PAIR)

    assert answer.speaker is not None
    assert answer.speaker.actor == actor


def test_questions_at_the_very_top_are_answered_by_nobody_known() -> None:
    _, answer = quotes_in(PAIR)

    assert answer.speaker is not None
    assert answer.speaker.actor is None


def test_initials_name_who_was_named_in_full() -> None:
    text = (
        "Anna Keller talks to Ruth Vogel about ice.\n\n"
        "Ruth Vogel: Which pole was colder?\n\nAnna Keller: The one without dogs.\n\n"
        "RV: Did you turn back?\n\nAK: Every morning.\n\nRV: And then?\n\nAK: Noon."
    )

    actors = [quote.speaker.actor for quote in quotes_in(text) if quote.speaker]

    assert actors == ["ruth-vogel", "anna-keller"] * 3


def test_letters_that_two_names_have_stand_for_nobody() -> None:
    text = (
        "Anna Keller and Adam Kurz met Ruth Vogel.\n\nRV: Did you leave?\n\n"
        "AK: Every day.\n\nRV: And then?\n\nAK: Noon came."
    )
    answer = quotes_in(text)[1]

    assert answer.speaker is not None
    assert answer.speaker.actor not in {"anna-keller", "adam-kurz"}


HEADLINES = [
    pytest.param(
        "Envoy: No troops before June",
        ["indirect | Envoy | : | No troops before June"],
        id="a role, and no verb",
    ),
    pytest.param("Kivu: No troops before June", [], id="a place, and no verb"),
]


@pytest.mark.parametrize(("headline", "quotes"), HEADLINES)
def test_a_role_in_a_headline_speaks(headline: str, quotes: list[str]) -> None:
    assert told(headline + BODY) == quotes
