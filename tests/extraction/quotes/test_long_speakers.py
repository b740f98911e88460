"""Speakers of many words: several offices, relative clauses, words in marks."""

import pytest

from tests.extraction.quotes.telling import quotes_in, told

LEAD = "Fares rose again in May.\n\n"

CASES = [
    pytest.param(
        "Party leader and former skipper Anna Keller told the Mail the dam would hold.",
        "Party leader and former skipper Anna Keller",
        id="two offices",
    ),
    pytest.param(
        "Author, pilot and former senator Anna Keller said the dam would hold.",
        "Author, pilot and former senator Anna Keller",
        id="three offices",
    ),
    pytest.param(
        "The dam would hold, said Acme's founder and chairman Anna Keller.",
        "Acme's founder and chairman Anna Keller",
        id="two offices behind the verb",
    ),
    pytest.param(
        "According to police chief and novelist Anna Keller, the dam would hold.",
        "police chief and novelist Anna Keller",
        id="two offices in according to",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), CASES)
def test_several_offices_have_one_bearer(text: str, speaker: str) -> None:
    (quote,) = quotes_in(LEAD + text)

    assert quote.speaker is not None
    assert quote.speaker.span.of(LEAD + text) == speaker
    assert (quote.speaker.actor, quote.speaker.form) == ("anna-keller", "name")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor and former skipper Anna Keller said the dam would hold.",
        "Teachers and union leader Anna Keller said the dam would hold.",
        "A neighbour and Anna Keller said the dam would hold.",
    ],
)
def test_others_who_speak_with_somebody_are_not_that_person(text: str) -> None:
    (quote,) = quotes_in(LEAD + text)

    assert quote.speaker is not None
    assert quote.speaker.actor is None


ASIDES = [
    pytest.param(
        "One of the crew involved in the work, who wanted not to be named because he"
        ' feared for his job, said: "The old pump is held together by paint."',
        "direct | One of the crew involved in the work, who wanted not to be named"
        " because he feared for his job | say | The old pump is held together by"
        " paint.",
        id="a verb inside the relative clause",
    ),
    pytest.param(
        'One engineer involved in the work said: "It was older than my father."',
        "direct | One engineer involved in the work | say | It was older than my"
        " father.",
        id="participle behind a noun",
    ),
    pytest.param(
        'The 5\'10" skipper, a so-called "salt in the blood" captain who once played'
        ' in the film "The Long Swell", denied that he had left.',
        'indirect | The 5\'10" skipper, a so-called "salt in the blood" captain who'
        ' once played in the film "The Long Swell" | deny | that he had left',
        id="feet and inches, words in marks, a title",
    ),
    pytest.param(
        'Anna Keller, who wrote the handbook "Small Boats" and trained the guard,'
        " told the court that the boat had a false floor.",
        'indirect | Anna Keller, who wrote the handbook "Small Boats" and trained the'
        " guard | tell | that the boat had a false floor",
        id="a title and a further verb",
    ),
    pytest.param(
        'The cook, known as "Biscuit" to everybody, said she had never seen it.',
        'indirect | The cook, known as "Biscuit" to everybody | say | she had never'
        " seen it",
        id="a nickname behind a participle",
    ),
]


@pytest.mark.parametrize(("text", "quote"), ASIDES)
def test_an_aside_with_words_in_marks_belongs_to_the_speaker(
    text: str, quote: str
) -> None:
    assert told(LEAD + text) == [quote]
