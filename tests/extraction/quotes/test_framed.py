"""Quotes framed by other things than a verb: transcripts, headlines, nouns, marks."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

BODY = "\n\nThe dam above the town was built in 1931. It holds two lakes."

CASES = [
    pytest.param(
        "Work on the dam began in May.\n\n"
        "KELLER: The dam will hold. We checked it.\n\n"
        "VOGEL: And the bridge is closed?",
        [
            "direct | KELLER | : | The dam will hold. We checked it.",
            "direct | VOGEL | : | And the bridge is closed?",
        ],
        id="transcript",
    ),
    pytest.param(
        'The council met on Friday.\n\nKeller: "The dam will hold."\n\nThe rest left.',
        ["direct | Keller | : | The dam will hold."],
        id="one label, with quotation marks",
    ),
    pytest.param(
        "An interview with Anna Keller about the old dam.\n\n"
        "Q: Will the dam hold?\n\nA: It will. We checked it.\n\nQ: Is the bridge shut?"
        "\n\nA: No, it is open.",
        [
            "direct | Q | : | Will the dam hold?",
            "direct | A | : | It will. We checked it.",
            "direct | Q | : | Is the bridge shut?",
            "direct | A | : | No, it is open.",
        ],
        id="interview",
    ),
    pytest.param(
        "Work on the dam began in May.\n\n"
        "MR. KELLER: Good morning. The dam will hold.\n\nQUESTION: And the bridge?\n\n"
        "MR. KELLER: It is closed.\n\nWe have put up signs.\n\nQUESTION: A last word?"
        "\n\nMR. KELLER: Thank you all, friends. (Applause.)",
        [
            "direct | MR. KELLER | : | Good morning. The dam will hold.",
            "direct | QUESTION | : | And the bridge?",
            "direct | MR. KELLER | : | It is closed. ... We have put up signs.",
            "direct | QUESTION | : | A last word?",
            "direct | MR. KELLER | : | Thank you all, friends. (Applause.)",
        ],
        id="labels with a title, a turn of two paragraphs, a turn without a verb",
    ),
    pytest.param(
        "Work on the dam began in May.\n\n"
        "Hon ANNA KELLER (Leader of the Opposition): Will the dam hold?\n\n"
        "Hon RUTH VOGEL: It will. We checked it.",
        [
            "direct | Hon ANNA KELLER | : | Will the dam hold?",
            "direct | Hon RUTH VOGEL | : | It will. We checked it.",
        ],
        id="an office in brackets before the colon",
    ),
    pytest.param(
        "The count of the votes as it stood.\n\nKELLER: 1,769.\n\nVOGEL: 1,501.\n\n"
        "KELLER: 547.\n\nVOGEL: (CROSSTALK.)",
        [],
        id="figures and noises under labels",
    ),
    pytest.param(
        "An interview with Anna Keller.\n\nQ: Will it hold?\n\nA: It will.\n\n"
        "QWhy is that?\n\nA: We checked it.\n\nQ: Is the bridge shut?",
        [
            "direct | Q | : | Will it hold?",
            "direct | A | : | It will.",
            "direct | A | : | We checked it.",
            "direct | Q | : | Is the bridge shut?",
        ],
        id="a question whose label has lost its colon",
    ),
    pytest.param(
        "An interview with Anna Keller about the old dam.\n\n"
        "Ms Keller, do you trust the dam?\n\nI do. We checked it.\n\nAnd the bridge?"
        "\n\nIt is closed.\n\nI closed it myself.\n\nThe town says you were late.\n\n"
        "That is not so, and they know it.\n\nWould you do it again?\n\nI would.\n\n"
        "The dam was built in 1931.",
        [
            "direct | Anna Keller | - | I do. We checked it.",
            "direct | Anna Keller | - | It is closed. ... I closed it myself.",
            "indirect | The town | say | you were late",
            "direct | Anna Keller | - | That is not so, and they know it.",
            "direct | Anna Keller | - | I would.",
        ],
        id="interview without labels",
    ),
    pytest.param(
        "All about the old dam.\n\nWho built it?\n\nA firm from the next valley.\n\n"
        "Will it hold?\n\nNobody knows.\n\nWhat is next?\n\nMore talks are planned.",
        [],
        id="questions of an explainer",
    ),
    pytest.param(
        "Keller: Dam will hold until the spring" + BODY,
        ["indirect | Keller | : | Dam will hold until the spring"],
        id="headline with a label",
    ),
    pytest.param(
        "Mayor Says No New Dam for Valley" + BODY,
        ["indirect | Mayor | say | No New Dam for Valley"],
        id="headline without a verb",
    ),
    pytest.param(
        "Work began in May.\n\nNobody doubted Keller's claim that the dam will hold.",
        ["indirect | Keller | claim | that the dam will hold"],
        id="noun with its owner",
    ),
    pytest.param(
        "Work on the dam began in May. According to a report, the dam is safe.",
        ["indirect | a report | according to | the dam is safe"],
        id="according to",
    ),
    pytest.param(
        "Work on the dam began in May.\n\n"
        "The costs, which Keller said would rise, are not known.",
        ["indirect | Keller | say | which ... would rise"],
        id="relative clause",
    ),
    pytest.param(
        "Work on the dam began in May.\n\n"
        "Keller said there was no danger for the houses below the dam.",
        ["indirect | Keller | say | there was no danger for the houses below the dam"],
        id="there is",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_quote_is_found_by_what_frames_it(text: str, expected: list[str]) -> None:
    lines = told(text)

    assert [line for line in expected if line not in lines] == []


def test_a_quote_inside_a_quote_is_one_of_its_own() -> None:
    text = "\"They have been telling us, 'The dam will hold,'\" Keller said."

    assert told(text) == [
        "direct | Keller | say | They have been telling us, 'The dam will hold,'",
        "direct | They | tell | The dam will hold,",
    ]


def test_an_answer_is_not_part_of_its_question() -> None:
    text = BODY.strip() + ' Ruth Vogel rose. "Will it hold?" "Yes," said the mayor.'

    assert told(text)[-1] == "direct | the mayor | say | Yes,"
    assert not any("Will it hold" in line and "mayor" in line for line in told(text))


def test_a_passage_that_is_a_paragraph_goes_on_with_the_one_above() -> None:
    below = '"But I know who has lost by it."\n\n"And they know it too."'

    assert told(f'"The dam will hold," said Keller.\n\n{below}')[-2:] == [
        "direct | Keller | say | But I know who has lost by it.",
        "direct | Keller | say | And they know it too.",
    ]


def test_a_wish_inside_a_quote_is_nobody_elses() -> None:
    text = "\"I would say, 'The dam will hold,'\" Keller said."

    assert len(told(text)) == 1


def test_whom_words_in_marks_were_said_to_is_named() -> None:
    text = '"The dam will hold," Keller told a news conference.'

    (quote,) = quotes_in(text)

    assert quote.addressee is not None
    assert quote.addressee.of(text) == "a news conference"


def test_the_speaker_behind_a_comma_is_the_actor() -> None:
    text = "Work began in May. Its engineer, Anna Keller, said the dam would hold."

    (quote,) = quotes_in(text)

    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == "Its engineer, Anna Keller"
    assert quote.speaker.actor == "anna-keller"


SPEAKERS = [
    pytest.param(
        "Anna Keller (Green, Basel), who chairs the board, said the dam would hold.",
        "Anna Keller (Green, Basel), who chairs the board",
        id="bracket and relative clause",
    ),
    pytest.param(
        "Anna Keller, speaking in Basel, said the dam would hold.",
        "Anna Keller",
        id="circumstance",
    ),
    pytest.param(
        '"The dam is lost," said Anna Keller, her voice breaking.',
        "Anna Keller",
        id="voice",
    ),
    pytest.param(
        "The head of the board on Monday said the dam would hold.",
        "The head of the board",
        id="date before the verb",
    ),
    pytest.param(
        "Some said the dam would hold until the spring.", "Some", id="pronoun-like"
    ),
    pytest.param(
        "The dam would hold, said one engineer who knows the valley.",
        "one engineer who knows the valley",
        id="clause without a comma",
    ),
    pytest.param(
        "The council met on Friday, with Keller saying the dam would hold.",
        "Keller",
        id="subject of a participle",
    ),
    pytest.param(
        "Noting the rain, Keller said the dam would hold.", "Keller", id="opening"
    ),
    pytest.param(
        "The report was read by Keller, who said the dam would hold.",
        "who",
        id="relative pronoun",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_speakers_words_are_whole(text: str, speaker: str) -> None:
    spoken = [q.speaker.span.of(text) for q in quotes_in(text) if q.speaker]

    assert speaker in spoken
