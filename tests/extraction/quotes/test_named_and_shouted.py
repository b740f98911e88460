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
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_the_title_of_a_show_is_nothing_said(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_stands_behind_a_shout_or_an_answer_was_said(
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
