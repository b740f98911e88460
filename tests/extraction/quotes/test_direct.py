"""Words in quotation marks come out whole, with whoever said them."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

CASES = [
    pytest.param(
        '"The dam will hold," Anna Keller told reporters in Basel.',
        ["direct | Anna Keller | tell | The dam will hold,"],
        id="name after the quote",
    ),
    pytest.param(
        '"The dam will hold," said Anna Keller, the chief engineer, on Friday.',
        ["direct | Anna Keller, the chief engineer | say | The dam will hold,"],
        id="inverted, with an apposition",
    ),
    pytest.param(
        "Dam engineer Anna Keller said: “The dam will hold.”",
        ["direct | Dam engineer Anna Keller | say | The dam will hold."],
        id="title before the name, colon before the quote",
    ),
    pytest.param(
        'Keller walked the wall at dawn. "The dam will hold," she said.',
        ["direct | she | say | The dam will hold,"],
        id="pronoun",
    ),
    pytest.param(
        '"The dam," Keller said, "will hold until the spring."',
        ["direct | Keller | say | The dam, ... will hold until the spring."],
        id="split by its attribution",
    ),
    pytest.param(
        '"The dam will hold," Keller said. "We checked every joint."',
        ["direct | Keller | say | The dam will hold, ... We checked every joint."],
        id="goes on after the attribution",
    ),
    pytest.param(
        '"The dam will hold," tweeted another.',
        ["direct | another | tweet | The dam will hold,"],
        id="nominal speaker",
    ),
    pytest.param(
        '"The dam will hold," said one engineer involved in the repair.',
        ["direct | one engineer involved in the repair | say | The dam will hold,"],
        id="nominal speaker with a participle",
    ),
    pytest.param(
        "Keller praised the crew, adding, “They worked through the night.”",
        ["direct | Keller | add | They worked through the night."],
        id="participle",
    ),
    pytest.param(
        '"The dam will hold," grinned Keller.',
        ["direct | Keller | grin | The dam will hold,"],
        id="a verb that reports only beside a quote",
    ),
    pytest.param(
        '"The dam will hold," Keller said.\n\n"It is old, but it is sound."',
        [
            "direct | Keller | say | The dam will hold,",
            "direct | Keller | say | It is old, but it is sound.",
        ],
        id="the next paragraph goes on without an attribution",
    ),
    pytest.param(
        '"The dam will hold," Keller said. "We checked it.\n\n"It is old but sound."',
        [
            "direct | Keller | say | The dam will hold, ... We checked it. ... "
            "It is old but sound."
        ],
        id="a passage left open is one quote with its continuation",
    ),
    pytest.param(
        '"It is old," Keller said. "It leaks.\n\n"The pumps," he added, "are worse."',
        [
            "direct | Keller | say | It is old, ... It leaks. ... "
            "The pumps, ... are worse."
        ],
        id="a cue of its own parts what continues a passage",
    ),
    pytest.param(
        '"Will it hold?" Mayor Ruth Vogel asked. "It will," Keller replied.',
        [
            "direct | Mayor Ruth Vogel | ask | Will it hold?",
            "direct | Keller | reply | It will,",
        ],
        id="two speakers in one paragraph",
    ),
    pytest.param(
        "‘It’s the valley’s dam and it’ll hold,’ Keller said.",
        ["direct | Keller | say | It’s the valley’s dam and it’ll hold,"],
        id="British marks",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_direct_quote_has_its_words_and_its_speaker(
    text: str, expected: list[str]
) -> None:
    assert [line for line in told(text) if line.startswith("direct")] == expected


NOT_QUOTES = [
    pytest.param('The "dry" season brought 300 millimetres of rain.', id="scare quote"),
    pytest.param("Emil “the Eel” Roth said nothing.", id="nickname of words"),
    pytest.param('Hans "Wally" Moser kept the sluice for years.', id="nickname"),
    pytest.param("The sluice keeper is 6'2\" and 90 years old.", id="measure"),
    pytest.param('He has read "The Old Man and the Sea" twice.', id="title of a work"),
    pytest.param('<a href="http://dam.example/" id="wall">Map</a>', id="markup"),
    pytest.param('They met for an "aperitivo" by the lake.', id="foreign word"),
]


@pytest.mark.parametrize("text", NOT_QUOTES)
def test_marks_alone_make_no_quote(text: str) -> None:
    assert told(text) == []


def test_confidence_is_a_probability() -> None:
    (quote,) = quotes_in('"The dam will hold," Keller said.')

    assert 0.8 < quote.confidence <= 1


def test_a_speaker_is_resolved_to_an_actor() -> None:
    (quote,) = quotes_in('"The dam will hold," Anna Keller said.')

    assert quote.speaker is not None
    assert (quote.speaker.form, quote.speaker.actor) == ("name", "anna-keller")
