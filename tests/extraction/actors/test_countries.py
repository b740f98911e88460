"""Countries, capitals and seats of power act or are places, as the words round say."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import cast_of, draw_cast

CASES = [
    # A capital that denies is the state; one that is flown to is the city.
    (
        "Moscow denied it. He flew to Moscow.",
        ["country russia: Moscow", "place moscow: Moscow"],
    ),
    # What a state sells; one whose name ends as plurals do.
    (
        "Cyprus ordered missiles from Moscow. Athens rejects it.",
        ["country cyprus: Cyprus", "country russia: Moscow", "country greece: Athens"],
    ),
    # What a state has, and what a city has.
    (
        "Moscow's position is clear. Moscow's airport closed.",
        ["country russia: Moscow", "place moscow: Moscow"],
    ),
    # Parties to talks act, protests are somewhere.
    (
        "Talks between Washington and Vilnius stalled. Protests in Washington grew.",
        [
            "country united-states: Washington",
            "country lithuania: Vilnius",
            "place washington: Washington",
        ],
    ),
    # Receivers of aid and addressees of verbs.
    (
        "Germany sent aid to Kyiv. Beijing accused Tokyo of lying.",
        [
            "country germany: Germany",
            "country ukraine: Kyiv",
            "country china: Beijing",
            "country japan: Tokyo",
        ],
    ),
    # An adjective and a name after the possessor.
    (
        "Moscow's old Red Square shut. Moscow's nuclear plan is clear.",
        [
            "country russia: Moscow",
            "place moscow: Moscow",
            "place red-square: Red Square",
        ],
    ),
    # One of several governments is not the country.
    ("An Italian government fell.", ["country italy: [Italian]"]),
    # Two capitals side by side, whatever the verb.
    (
        "He said that Moscow and Washington had been unable to agree.",
        ["country russia: Moscow", "country united-states: Washington"],
    ),
    # One who is told something in the passive.
    ("Bangkok had not been consulted.", ["country thailand: Bangkok"]),
    # A seat of power, and the building.
    (
        "The Kremlin refused. Crowds stood outside the Kremlin.",
        ["country russia: Kremlin", "place kremlin: Kremlin"],
    ),
    # Two names in one word, each with its own characters.
    (
        "Talks of the NATO-Russia council stalled.",
        [
            "organization north-atlantic-treaty-organization: NATO",
            "country russia: Russia",
        ],
    ),
    # The official name, with a curly apostrophe.
    (
        "The People’s Republic of China signed. China was glad.",
        ["country china: People’s Republic of China | China"],
    ),
    # A country, and the state of the same name among others.
    ("Georgia accused Russia.", ["country georgia: Georgia", "country russia: Russia"]),
    (
        "Peru met Chile. Mali met Chad. The mills in Ohio and Georgia closed.",
        [
            "country peru: Peru",
            "country chile: Chile",
            "country mali: Mali",
            "country chad: Chad",
            "place ohio: Ohio",
            "place georgia: Georgia",
        ],
    ),
    (
        "He won in Georgia, Florida and Ohio.",
        ["place georgia: Georgia", "place florida: Florida", "place ohio: Ohio"],
    ),
    # A capital acts for the body that sits there, unless its country is spoken of.
    (
        "Brussels accused Chad of cheating.",
        ["organization european-union: Brussels", "country chad: Chad"],
    ),
    (
        "Brussels accused Chad. Belgium has left the talks.",
        ["country belgium: Brussels | Belgium", "country chad: Chad"],
    ),
    # A government is its country.
    ("The Russian government denied it.", ["country russia: [The Russian government]"]),
    ("The Russian Government denied it.", ["country russia: [The Russian Government]"]),
    (
        "The U.S. Administration denied it.",
        [
            "country united-states: [The U.S. Administration] | U.S.",
        ],
    ),
    # A state of the past is not its successor.
    ("The Soviet Union fell.", ["country soviet-union: Soviet Union"]),
    # In a report on sport a country is its team.
    (
        "Ghana beat Togo 2-0; the striker scored both goals after the penalty.",
        ["organization ghana-team: Ghana", "organization togo-team: Togo"],
    ),
    # In one on somebody of sport only where sport is spoken of.
    (
        "The striker scored a penalty in the match. "
        + "She is stubborn, funny and always late for her train. " * 6
        + "Ghana has agreed.",
        ["country ghana: Ghana"],
    ),
    (
        "The coach praised this Australia side.",
        ["organization australia-team: Australia"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_names_of_places_stand_for_those_who_act(
    text: str, expected: list[str]
) -> None:
    found = draw_cast(text)

    assert found == expected


def test_a_group_acts_for_the_country_or_organisation_that_describes_it() -> None:
    text = "A Kremlin spokesman met Taliban fighters and troops from Chad."

    cast = cast_of(text)
    words = cast.parse.tokens.lowers
    acting = {words[token]: slug for token, slug in cast.sides.items()}

    assert acting == {"spokesman": "russia", "fighters": "taliban", "troops": "chad"}


def test_an_army_told_again_acts_for_the_one_side_whose_it_was() -> None:
    one = "Sudan's army left. The army returned."
    two = "Sudan's army left. Chad's army came. The army returned."

    assert _side_of_last(one, "army") == "sudan"
    assert _side_of_last(two, "army") is None


def _side_of_last(text: str, noun: str) -> str | None:
    cast = cast_of(text)
    lowers = cast.parse.tokens.lowers
    last = len(lowers) - 1 - lowers[::-1].index(noun)
    return cast.sides.get(last)


def test_an_unknown_spokesman_is_nobody_but_speaks_for_his_side() -> None:
    text = "A spokesman for the Kremlin said no."
    cast = cast_of(text)
    phrase = cast.parse.tokens.span(0, 5)

    assert cast.actor_at(phrase) is None
    assert cast.side_at(phrase) == "russia"
