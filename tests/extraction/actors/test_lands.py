"""Places: the country that stands beside them, and those that are plain words, too."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import cast_of, draw_cast

CODES = [
    ("a people's town", "It fell on the Bolivian market town of Chura.", "BO"),
    ("a land behind a comma", "It fell in Chura, Bolivia, at dawn.", "BO"),
    ("a land behind 'in'", "They met in Chura in western Bolivia.", "BO"),
    ("told later", "They met in Chura. The Bolivian town of Chura wept.", "BO"),
    ("a town whose name is a word", "She died in Bath on Sunday.", "GB"),
    ("no land beside it", "They met in Chura. Bolivia wept.", None),
]


@pytest.mark.parametrize(("case", "text", "code"), CODES)
def test_a_place_has_the_country_told_beside_it(
    case: str, text: str, code: str | None
) -> None:
    places = cast_of(text).places

    assert [place.country_code for place in places] == [code], case


def test_a_town_whose_name_is_a_word_is_none_without_a_preposition() -> None:
    assert draw_cast("Bath time is over. They want Reading books.") == []


LISTED = [
    ("the last of a list", "Shops in Lyon, Turin and Borvik were shut.", "borvik"),
    ("over an aside", "Staff at Lyon and, since noon, Borvik have left.", "borvik"),
    ("who leaves one", "She sang in Lyon and Borvik left.", None),
    ("who was told in full", "Ana Borvik is in Lyon and, today, Borvik sings.", None),
    ("who is met", "He met the mayor of Lyon and, on Monday, Borvik.", None),
]


@pytest.mark.parametrize(("case", "text", "place"), LISTED)
def test_the_last_of_a_list_of_places_is_one(
    case: str, text: str, place: str | None
) -> None:
    slugs = {one.slug for one in cast_of(text).places}

    assert ("borvik" in slugs) == (place is not None), case


STATES = [
    (
        "a state that few recognise",
        "Abkhazia shut its border. Abkhaz officials met in Sukhum.",
        [
            "country abkhazia: Abkhazia | (its) | [Abkhaz]",
            "place sukhum: Sukhum",
        ],
    ),
    (
        "the capital that did not act like the one that did",
        "Cairo left the talks, not Amman.",
        ["country egypt: Cairo", "country jordan: Amman"],
    ),
    (
        "one that acts behind 'but'",
        "Police handed over a man, but Cairo has not replied to it.",
        ["country egypt: Cairo"],
    ),
    (
        "one that is thanked",
        "He thanked Cairo for sending masks.",
        ["country egypt: Cairo"],
    ),
    (
        "two ends of a way",
        "A ferry between Larnaca and Beirut would pay.",
        ["place larnaca: Larnaca", "place beirut: Beirut"],
    ),
    (
        "two capitals at odds",
        "A quarrel between Cairo and Amman went on.",
        ["country egypt: Cairo", "country jordan: Amman"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), STATES)
def test_states_and_cities_are_told_apart(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case


def test_a_state_that_few_recognise_has_no_code() -> None:
    assert cast_of("Abkhazia shut its border.").actors[0].country_code is None
