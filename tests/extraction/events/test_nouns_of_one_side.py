"""Nouns of deeds with one side named, in articles; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_article, draw_events

CASES = [
    # what was hit, by whom nobody says
    ("The bombing of the ferry in May shocked Norway.", ["> ASSAULT 183 > the ferry"]),
    ("A knife attack in Bergen left six dead.", ["> ASSAULT 190 > Bergen"]),
    ("The murder of a judge led to the inquiry.", ["> ASSAULT 180 > a judge"]),
    ("Fares rose after the crackdown on tax cheats.", ["> COERCE 172 > tax cheats"]),
    # who did it, to whom nobody says
    (
        "The strike by tram drivers entered its third day.",
        ["tram drivers > PROTEST 143 >"],
    ),
    ("A rebel raid left six dead.", ["rebel > ASSAULT 190 >"]),
    # a name in front is who did it, or where
    ("The Bergen attack left six dead.", ["> ASSAULT 190 > Bergen"]),
    # people of rank who meet, and those whose meeting it is
    (
        "She spoke at a meeting of finance ministers.",
        ["finance ministers > CONSULT 040 >"],
    ),
    ("She spoke at a meeting of bird lovers.", []),
    (
        "The next meeting of the ministers may be short.",
        ["the ministers > CONSULT 040 >  (planned)"],
    ),
    # what a verb tells is told once
    ("Two guards were shot in a raid on the depot.", ["> ASSAULT 193 > Two guards"]),
    # nothing shows that it took place
    ("Attacks on trams are rare.", []),
    ("The risk of an attack on trams is low.", []),
    ("They stood there in protest.", []),
]


@pytest.mark.parametrize(("text", "events"), CASES, ids=[text for text, _ in CASES])
def test_one_side_is_enough_for_what_took_place(text: str, events: list[str]) -> None:
    assert draw_article(text, "Snow fell.") == events


def test_what_the_article_has_named_it_does_not_tell_again() -> None:
    told = draw_article(
        "The attack on the ferry failed.", "The attack on the ferry was brief."
    )

    assert told == ["> ASSAULT 190 > the ferry"]


def test_a_sentence_on_its_own_tells_no_less() -> None:
    told = draw_events("The bombing of the ferry in May shocked Norway.")

    assert told == ["> ASSAULT 183 > the ferry"]
