"""Reported words end where the text goes on with what saying them led to."""

import pytest

from tests.extraction.quotes.telling import told

LEAD = "Fares rose again in May.\n\n"

CASES = [
    pytest.param(
        "Keller warned that aid might end, prompting the mayor to call it blackmail.",
        "indirect | Keller | warn | that aid might end",
        id="somebody is made to say something",
    ),
    pytest.param(
        "Keller warned that aid might end, leading Anna Vogel to leave the room.",
        "indirect | Keller | warn | that aid might end",
        id="somebody named does something behind a may",
    ),
    pytest.param(
        "Keller said the ruling was a first, drawing applause from the gallery.",
        "indirect | Keller | say | the ruling was a first",
        id="applause",
    ),
    pytest.param(
        "Keller said the crew had slept, infuriating their families.",
        "indirect | Keller | say | the crew had slept",
        id="anger",
    ),
    pytest.param(
        "Keller said the dam had leaked, forcing hundreds to leave the valley.",
        "indirect | Keller | say | the dam had leaked, forcing hundreds to leave the"
        " valley",
        id="what the thing told of led to",
    ),
    pytest.param(
        "Keller said the plan would cut costs, leaving families worse off.",
        "indirect | Keller | say | the plan would cut costs, leaving families worse"
        " off",
        id="what the plan would lead to",
    ),
    pytest.param(
        "Keller said the lake drew the young, raising rents in the town.",
        "indirect | Keller | say | the lake drew the young, raising rents in the town",
        id="what is raised is no reaction",
    ),
]


@pytest.mark.parametrize(("text", "quote"), CASES)
def test_what_words_led_to_is_none_of_them(text: str, quote: str) -> None:
    assert told(LEAD + text)[0] == quote


ENDS = [
    pytest.param(
        "Keller left, saying Vogel had two boats, and adding that neither was sound.",
        [
            "indirect | Keller | say | Vogel had two boats",
            "indirect | Keller | add | that neither was sound",
        ],
        id="a further participle of saying",
    ),
    pytest.param(
        "Boats hate the noise, the port office said in a report published on Monday.",
        ["indirect | the port office | say | Boats hate the noise"],
        id="when the report was published",
    ),
    pytest.param(
        "According to a report by Acme Consulting, a firm that the board hired in May,"
        " the line has lost money for years.",
        [
            "indirect | a report by Acme Consulting, a firm that the board hired in May"
            " | according to | the line has lost money for years"
        ],
        id="who wrote the report, and who they are",
    ),
    pytest.param(
        'Keller called them "idle hands", a remark that drew boos.',
        ['mixed | Keller | call | them "idle hands"'],
        id="what the reporter calls it",
    ),
    pytest.param(
        'Keller told them she had meant it "as a baker", and that no harm was meant.',
        [
            'mixed | Keller | tell | she had meant it "as a baker", and that no harm'
            " was meant"
        ],
        id="a second clause that a conjunction joins",
    ),
    pytest.param(
        "The boats were late for two days, reports the Lima Mail.",
        ["indirect | the Lima Mail | report | The boats were late for two days"],
        id="a verb that looks like a noun, before who reports",
    ),
    pytest.param(
        'Her aunt stood by, muttering: "I will not go there again."',
        ["direct | Her aunt | mutter | I will not go there again."],
        id="by nobody",
    ),
    pytest.param(
        '"It smells of pears," Keller told reporters wrapped in blankets.',
        ["direct | Keller | tell | It smells of pears,"],
        id="those who are told behind what was said",
    ),
    pytest.param(
        'The owner wrote back at once, adding, "Chess is quiet. So is my bank."',
        ["direct | The owner | add | Chess is quiet. So is my bank."],
        id="at once is no number",
    ),
    pytest.param(
        "Keller said it was a first, drawing boos and leaving the judge to call for"
        " silence.",
        [
            "indirect | Keller | say | it was a first",
            "indirect | the judge | call | silence",
        ],
        id="a participle that is something done",
    ),
    pytest.param(
        '"I waited for it," retired pilot Anna Keller said on the pier.',
        ["direct | retired pilot Anna Keller | say | I waited for it,"],
        id="retired is no verb of hers",
    ),
]


@pytest.mark.parametrize(("text", "quotes"), ENDS)
def test_cue_and_speaker_end_where_they_end(text: str, quotes: list[str]) -> None:
    assert told(LEAD + text) == quotes


MADE = [
    pytest.param(
        'Keller warned that aid might end, prompting Vogel to call it "a bad suit".',
        [
            "indirect | Keller | warn | that aid might end",
            'mixed | Vogel | call | it "a bad suit"',
        ],
        id="behind what led to it",
    ),
    pytest.param(
        'The ruling forced the mayor to describe his own plan as "a bad dream".',
        ['mixed | the mayor | describe | his own plan as "a bad dream"'],
        id="by a thing",
    ),
    pytest.param(
        'Prices rose, leading one trader to ask: "Who can pay this?"',
        ["direct | one trader | ask | Who can pay this?"],
        id="a question",
    ),
]


@pytest.mark.parametrize(("text", "quotes"), MADE)
def test_who_is_made_to_say_something_says_it(text: str, quotes: list[str]) -> None:
    assert told(LEAD + text) == quotes
