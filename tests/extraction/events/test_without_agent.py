"""What is done to people by nobody who is named; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # who is invited, and who is told to go
    ("The king was invited to visit Brazil.", ["> AGREE 036 > The king"]),
    ("Villagers were ordered to leave the valley.", ["> REQUEST 100 > Villagers"]),
    ("Guests were invited to dance.", []),
    # who is held, for how long and how
    ("Her client had been held for 11 weeks.", ["> COERCE 173 > Her client"]),
    ("Two reporters were held incommunicado.", ["> COERCE 173 > Two reporters"]),
    ("The festival was held for three days.", []),
    # who is taken, and who had it done
    ("The mayor was dragged from his bed.", ["> COERCE 173 > The mayor"]),
    (
        "The general had the mayor taken from his home.",
        ["The general > COERCE 173 > the mayor"],
    ),
    ("Gunmen led the mayor away at gunpoint.", ["Gunmen > ASSAULT 181 > the mayor"]),
    ("The party had its leader arrested.", []),
    # who is unwelcome, with what belongs to them behind
    (
        "Chad declared two employees of the Malian embassy persona non grata.",
        ["Chad > SANCTION 166 > two employees of the Malian embassy"],
    ),
    (
        "Two attaches were declared personae non gratae.",
        ["> SANCTION 166 > Two attaches"],
    ),
    # an accord with its time, and several without
    (
        "The camps are to close under a deal signed in May.",
        ["> SUPPORT 057 >"],
    ),
    ("The camps are to close under deals signed in May.", []),
    # blame in a relative clause, and the verb behind it
    (
        "The raid, which officials blame on rebels, killed at least 14 men.",
        ["officials > ACCUSE 112 > rebels", "The raid > ASSAULT 180 > 14 men"],
    ),
    # columns of armour, and trucks with food
    (
        "The general ordered two armored columns into Oslo.",
        ["The general > MOBILIZE 154 > Oslo"],
    ),
    ("Trucks carrying food crossed into Chad.", ["Trucks > AID 073 >"]),
    ("Trucks carrying furniture crossed into Chad.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_deeds_are_told_without_those_who_do_them(
    text: str, expected: list[str]
) -> None:
    assert [line.strip() for line in draw_events(text)] == expected
