"""Who speaks by what stands right beside the marks, be it no verb of saying."""

import pytest

from tests.extraction.quotes.telling import told

LEAD = "Fares rose again in May.\n\n"

CASES = [
    pytest.param(
        'Asked how long it takes, Keller smiled: "How long does a pear take?"',
        ["direct | Keller | smile | How long does a pear take?"],
        id="smile before a colon, behind a question",
    ),
    pytest.param(
        'Senator Anna Keller rose at once: "And you dug the last one!" All laughed.',
        ["direct | Senator Anna Keller | rise | And you dug the last one!"],
        id="deed before a colon",
    ),
    pytest.param(
        "Her brother nodded: “She always wins.”",
        ["direct | Her brother | nod | She always wins."],
        id="deed of a relative",
    ),
    pytest.param(
        'Ruth Vogel was blunt: "We lost because we were bad."',
        ["direct | Ruth Vogel | be | We lost because we were bad."],
        id="what somebody was",
    ),
    pytest.param(
        'Keller took to the radio, writing: "The dam will hold for a hundred years."',
        ["direct | Keller | - | The dam will hold for a hundred years."],
        id="no deed where a verb of saying is nearer",
    ),
    pytest.param(
        '"I would say" -- Keller hesitated -- "that nobody was to blame."',
        ["direct | Keller | hesitate | I would say ... that nobody was to blame."],
        id="deed that dashes set into a quote",
    ),
    pytest.param(
        "The “boss” — Keller has no other name for him — “owns” the dam.",
        [],
        id="deed between two words in marks",
    ),
    pytest.param(
        'The firm launched two drinks: "Zing." and "Zang."',
        [],
        id="deed of a thing",
    ),
    pytest.param(
        '"They had three years," said one islander. "And no plan!" shouted another.',
        [
            "direct | one islander | say | They had three years,",
            "direct | another | shout | And no plan!",
        ],
        id="verb before its speaker behind a sign",
    ),
    pytest.param(
        '"I had the soup," Keller said. “The soup had me!” joked her brother.',
        [
            "direct | Keller | say | I had the soup,",
            "direct | her brother | joke | The soup had me!",
        ],
        id="verb before its speaker, other marks",
    ),
    pytest.param(
        '"He never pays," Keller said of one guest. "I always pay," he protested.',
        [
            "direct | Keller | say | He never pays,",
            "direct | he | protest | I always pay,",
        ],
        id="verb behind its speaker, in the same sentence",
    ),
    pytest.param(
        'He wrote the novel "Soups for One" and drives a "borrowed" tram.',
        [],
        id="verb that names a title, and a word in marks behind it",
    ),
    pytest.param(
        '"We lost the fish," another shrugged.',
        ["direct | another | shrug | We lost the fish,"],
        id="another who does something",
    ),
    pytest.param(
        '"We stayed for the soup," many admitted.',
        ["direct | many | admit | We stayed for the soup,"],
        id="many who do something",
    ),
]


@pytest.mark.parametrize(("text", "quotes"), CASES)
def test_whoever_stands_beside_the_marks_speaks(text: str, quotes: list[str]) -> None:
    assert told(LEAD + text) == quotes


def test_titles_behind_a_colon_are_nobodys_words() -> None:
    text = 'Anna Keller sang her hit at the gala: "Blue Moon Over May."'

    assert not [line for line in told(LEAD + text) if "sing" in line]


NESTED = [
    pytest.param(
        "'He said to me, \"That is your own car,\"' Keller told the court on Monday.",
        [
            'direct | Keller | tell | He said to me, "That is your own car,"',
            "direct | He | say | That is your own car,",
        ],
        id="both end at once, single marks outside",
    ),
    pytest.param(
        "‘He kept asking, “Where is the ring?”’ said Keller.",
        [
            "direct | Keller | say | He kept asking, “Where is the ring?”",
            "direct | He | ask | Where is the ring?",
        ],
        id="gerund",
    ),
]


@pytest.mark.parametrize(("text", "quotes"), NESTED)
def test_what_a_speaker_quotes_is_a_quote_of_its_own(
    text: str, quotes: list[str]
) -> None:
    assert told(LEAD + text) == quotes
