"""The many ways in which newsrooms put who said what."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

LEAD = "Work on the dam began in May.\n\n"

SPEAKERS = [
    pytest.param(
        'The mayor of Dell, Anna Keller, thanked the crews and said: "It will hold."',
        "The mayor of Dell, Anna Keller",
        id="a subject shared by two verbs",
    ),
    pytest.param(
        'Anna Keller ("The Dam Lady", May 2) said: "It will hold."',
        "Anna Keller",
        id="marks within brackets",
    ),
    pytest.param(
        '"It will hold," said Anna Keller (Green), head of the board of the valley.',
        "Anna Keller (Green), head of the board of the valley",
        id="bracket, apposition and preposition",
    ),
    pytest.param(
        '"It will hold," said Anna Keller and Ruth Vogel.',
        "Anna Keller and Ruth Vogel",
        id="two speakers",
    ),
    pytest.param(
        '"It will hold," said a spokesman in Basel on Monday.',
        "a spokesman in Basel",
        id="place of a common noun, date left out",
    ),
    pytest.param(
        '"It will hold," said a spokesman in a statement.',
        "a spokesman",
        id="occasion left out",
    ),
    pytest.param(
        '"It will hold," said undecided voter Ruth Vogel.',
        "undecided voter Ruth Vogel",
        id="participle before a name",
    ),
    pytest.param(
        "Anna Keller, the chief engineer, later said that it would hold.",
        "Anna Keller, the chief engineer",
        id="adverb after the apposition",
    ),
    pytest.param(
        "The board, which Anna Keller heads, said that it would hold.",
        "The board, which Anna Keller heads",
        id="relative clause with a subject of its own",
    ),
    pytest.param(
        "In a note to members, its chairwoman, Ruth Vogel, said it would hold.",
        "its chairwoman, Ruth Vogel",
        id="title before the name, place before both",
    ),
    pytest.param(
        "The paper, which first reported that the dam leaks, is read by many.",
        "which",
        id="first reported",
    ),
    pytest.param(
        "The board on Monday this week said it would hold.",
        "The board",
        id="two dates before the verb",
    ),
    pytest.param(
        'A "leaky" board said that it would hold.', "board", id="behind a scare quote"
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_speaker_is_named_by_all_its_words(text: str, speaker: str) -> None:
    whole = LEAD + text
    spoken = [q.speaker.span.of(whole) for q in quotes_in(whole) if q.speaker]

    assert speaker in spoken


WORDS = [
    pytest.param(
        "And, Keller said, it's unclear when the gates will open.",
        "it's unclear when the gates will open",
        id="conjunction before the cue",
    ),
    pytest.param(
        "The dam will hold, Keller said, and the bridge will hold as well.",
        "The dam will hold ... the bridge will hold as well",
        id="goes on with a conjunction",
    ),
    pytest.param(
        "In both valleys, Keller said, the dams will hold until the spring.",
        "the dams will hold until the spring",
        id="an adjunct before the cue is not said",
    ),
    pytest.param(
        "If it rains, Keller said, the gates will open at once.",
        "If it rains ... the gates will open at once",
        id="a condition before the cue is said",
    ),
    pytest.param(
        "The rain has stopped; the dam will hold, Keller said.",
        "the dam will hold",
        id="after a semicolon",
    ),
    pytest.param(
        "Keller said, in a long statement, that the dam would hold.",
        "that the dam would hold",
        id="an aside between commas",
    ),
    pytest.param(
        "Keller denied knowing about the cracks in the dam.",
        "knowing about the cracks in the dam",
        id="gerund",
    ),
    pytest.param(
        "Keller vowed to repair the dam before the winter.",
        "to repair the dam before the winter",
        id="infinitive",
    ),
    pytest.param(
        "Keller urged the council to close the bridge at once.",
        "the council to close the bridge at once",
        id="object and infinitive",
    ),
    pytest.param(
        "Keller called for an inquiry into the floods of last year.",
        "an inquiry into the floods of last year",
        id="preposition of the cue",
    ),
    pytest.param(
        "Keller asked whether the gates would be opened in time.",
        "whether the gates would be opened in time",
        id="indirect question",
    ),
    pytest.param(
        'Keller promised to "be there in the spring" with her tools.',
        'to "be there in the spring" with her tools',
        id="infinitive in marks",
    ),
    pytest.param(
        'Keller called the plan "a joke in poor taste".',
        'the plan "a joke in poor taste"',
        id="what it was called",
    ),
    pytest.param(
        "Keller said at least two of the gates would be opened.",
        "at least two of the gates would be opened",
        id="at least",
    ),
    pytest.param(
        'Keller said the dam was safe. "It will hold," she said.',
        "the dam was safe",
        id="before a quote",
    ),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_the_words_reported_are_whole(text: str, words: str) -> None:
    found = [line.rsplit(" | ", 1)[1] for line in told(LEAD + text)]

    assert words in found


def test_a_cue_that_reads_as_a_noun_is_known_by_its_place() -> None:
    assert told('"The dam will hold," Keller notes.') == [
        "direct | Keller | note | The dam will hold,"
    ]


def test_a_headline_may_end_with_its_cue() -> None:
    text = "Dam is safe until the spring, board says\n\n" + LEAD * 3

    assert "indirect | board | say | Dam is safe until the spring" in told(text)


def test_the_comma_may_stand_behind_the_marks() -> None:
    text = LEAD + "“We told the town within hours”, said its mayor, Anna Keller."

    assert told(text)[-1] == (
        "direct | its mayor, Anna Keller | say | We told the town within hours"
    )
    assert quotes_in(text)[-1].confidence > 0.7


def test_words_may_be_put() -> None:
    assert told(LEAD + "The dam, as Keller puts it, “will hold until May”.") == [
        "direct | Keller | put | will hold until May"
    ]


def test_words_behind_a_colon_are_a_quote_of_their_own() -> None:
    text = LEAD + "Keller said the dam was safe: “It will hold for years. We know it.”"

    assert told(text)[-2:] == [
        "indirect | Keller | say | the dam was safe",
        "direct | Keller | say | It will hold for years. We know it.",
    ]


def test_a_transcript_in_marks_leaves_the_last_mark_out() -> None:
    text = (
        "They met on television to talk about the old dam.\n\n"
        '"KELLER: The dam will hold."\n\n"VOGEL: And the bridge is closed?"'
    )

    assert told(text) == [
        "direct | KELLER | : | The dam will hold.",
        "direct | VOGEL | : | And the bridge is closed?",
    ]


def test_a_quote_in_an_answer_is_told_apart() -> None:
    text = (
        "An interview with Anna Keller.\n\nQ: What did he say?\n\n"
        "A: He told me, “The dam will hold.” I think he was right.\n\n"
        "Q: Did you ask?\n\nA: No, I did not."
    )

    found = quotes_in(text)

    assert "direct | He | tell | The dam will hold." in told(text)
    assert {q.speaker.actor for q in found if q.speaker and q.cue} >= {"anna-keller"}
