"""Words in marks that name a work, and those that were said without a doubt."""

from __future__ import annotations

import pytest

from tests.extraction.quotes.telling import told

TITLES = [
    pytest.param(
        'Lena Orr told Halcyon\'s "Good Evening" on Monday that fares would rise.',
        ["indirect | Lena Orr | tell | that fares would rise"],
        id="a show that somebody owns, told",
    ),
    pytest.param(
        'Lena Orr told the "Harbour Hour" show that fares would rise.',
        ["indirect | Lena Orr | tell | that fares would rise"],
        id="a show with its noun behind it, told",
    ),
    pytest.param(
        'On Halcyon Radio\'s "Harbour Hour," Lena Orr said fares would rise.',
        ["indirect | Lena Orr | say | fares would rise"],
        id="a show that somebody owns, as the place",
    ),
    pytest.param(
        'In an interview on "Harbour Morning," Lena Orr said the pier would close.',
        ["indirect | Lena Orr | say | the pier would close"],
        id="a show as the place",
    ),
    pytest.param(
        'Wearing a "Save Pier Nine" badge, Lena Orr said she would appeal.',
        ["indirect | Lena Orr | say | she would appeal"],
        id="capitals that describe a noun",
    ),
    pytest.param(
        'Orr spoke of the play "Undertow," which opened in May.',
        [],
        id="a play of one word",
    ),
]
SAID = [
    pytest.param(
        'About 300 dockers marched past, chanting "Open Pier Nine."',
        ["direct | About 300 dockers | chant | Open Pier Nine."],
        id="a chant in capitals",
    ),
    pytest.param(
        'The crowd shouted "Pier Nine!" as they left.',
        ["direct | The crowd | shout | Pier Nine!"],
        id="a shout",
    ),
    pytest.param(
        'Lena Orr\'s answer was: "Who paid for the pier?"',
        ["direct | Lena Orr | answer | Who paid for the pier?"],
        id="an answer that somebody owns",
    ),
    pytest.param(
        'The dockers met Lena Orr. Her message was simple: "We stay."',
        ["direct | Her | message | We stay."],
        id="a message that was simple",
    ),
    pytest.param(
        'Lena Orr sat down. Her advice: "No."',
        ["direct | Her | advice | No."],
        id="advice without a verb; a stop that ends the quote",
    ),
    pytest.param(
        'Lena Orr answered with "No."',
        ["direct | Lena Orr | answer | No."],
        id="a capital behind what an answer is given with",
    ),
    pytest.param(
        'The owners, whom Lena Orr described as "absent and careless", sold the pier.',
        ["direct | Lena Orr | describe | absent and careless"],
        id="what the subject right before calls somebody",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_the_title_of_a_show_is_nothing_said(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_stands_behind_a_shout_a_name_or_an_answer_was_said(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


def test_adjectives_that_a_comma_parts_belong_to_the_speaker() -> None:
    text = '"The pier was my life," the tall, soft-spoken engineer said.'

    assert told(text) == [
        "direct | the tall, soft-spoken engineer | say | The pier was my life,"
    ]


def test_who_does_something_meanwhile_does_not_speak() -> None:
    text = '"Enough," Lena Orr said, as the dockers cheered. "We want the pier."'

    assert told(text) == ["direct | Lena Orr | say | Enough, ... We want the pier."]


def test_the_speaker_of_a_statement_stands_behind_it() -> None:
    text = "The pier burned. In a statement Lena Orr said it would be rebuilt."

    assert told(text) == ["indirect | Lena Orr | say | it would be rebuilt"]


def test_words_that_one_retells_of_another_are_told_of_both() -> None:
    text = 'According to the Tribune, Lena Orr said, "We will not sell the pier."'

    assert told(text) == [
        "mixed | the Tribune | according to | "
        'Lena Orr said, "We will not sell the pier."',
        "direct | Lena Orr | say | We will not sell the pier.",
    ]


def test_a_note_between_paragraphs_of_a_speech_is_not_said() -> None:
    text = (
        '"The pier will stay open," Lena Orr said. "That is a promise.\n\n'
        '"(Applause.)\n\n"It is also the law."'
    )

    assert "Applause" not in " ".join(told(text))


def test_a_note_between_paragraphs_of_a_turn_is_not_said() -> None:
    text = (
        "MR. ORR: Good morning to you all.\n\n(Laughter.)\n\nThe pier stays open.\n\n"
        "QUESTION: Who pays for it?\n\nMR. ORR: The port pays.\n\n"
        "QUESTION: Is that the law?\n\nMR. ORR: It is the law now."
    )

    assert told(text)[0] == (
        "direct | MR. ORR | : | Good morning to you all. ... The pier stays open."
    )
