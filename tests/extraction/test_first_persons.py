"""Whoever says "I" in direct speech is the one who speaks."""

from __future__ import annotations

import pytest

from app.extraction.extract import extract
from app.lexicons.authority import read_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text

CASES = [
    ("direct", '"I met my lawyer," Ann Lee said.', {"ann-lee": ["I", "my"]}),
    (
        "a quote in a quote",
        "“He told me, ‘I am tired,’” Ann Lee said. Jon Ek was not there.",
        {"ann-lee": ["me"]},
    ),
    ("mixed", 'Ann Lee said that "I am done with it" and left.', {"ann-lee": ["I"]}),
    ("not direct", "Ann Lee said that I was late.", {}),
    ("an organisation", 'Harrow Bank said: "I was robbed."', {}),
    ("nobody known", '"I met her," a man said.', {}),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_first_persons_are_the_speaker(
    case: str, text: str, expected: dict[str, list[str]]
) -> None:
    document = read_text(text)
    found = extract(document, load_lexicons(), read_authority("", ""))
    first = {
        actor.slug: [
            mention.span.of(text)
            for mention in actor.mentions
            if mention.span.of(text) in ("I", "me", "my")
        ]
        for actor in found.actors
    }

    assert {slug: words for slug, words in first.items() if words} == expected, case


def test_what_somebody_says_to_have_said_is_given_to_them() -> None:
    text = (
        "Work on the dam began in May, Anna Keller says.\n\n"
        "Ms Keller, do you trust it?\n\nI told the mayor that it would hold.\n\n"
        "And your bridge?\n\nI closed it.\n\nDo you regret that?\n\nI do not."
    )
    found = extract(read_text(text), load_lexicons(), read_authority("", ""))

    told = [
        quote.speaker.actor
        for quote in found.quotes
        if quote.quote_type == "indirect" and quote.speaker and quote.cue
        if quote.cue.lemma == "tell"
    ]
    assert told == ["anna-keller"]
