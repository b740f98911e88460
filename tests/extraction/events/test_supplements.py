"""Whom clauses beside the deed name; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # whom force is to reach
    (
        "Police used batons to disperse the crowd.",
        ["Police > ASSAULT 175 > the crowd"],
    ),
    # who is to yield lest it be done
    (
        "The minister warned that Norway would cut off loans if Chad did not yield.",
        ["The minister > THREATEN 1311 > Chad"],
    ),
    # a strike that lies ahead
    (
        "A general strike called for Monday could close the mines.",
        ["> PROTEST 143 >  (planned)"],
    ),
    # of what somebody is accused by a noun
    (
        "The council accused the police of shooting rubber bullets at farmers.",
        [
            "The council > ACCUSE 112 > the police",
            "the police > ASSAULT 193 > farmers",
        ],
    ),
    # relief by what it is, though a list of it holds a verb
    (
        "The agency has flown rice and cooking oil to the town.",
        ["The agency > AID 073 > the town"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_other_clauses_name_who_takes_part(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected


MORE = [
    # a particle or adjective behind the object
    ("The jury found the officer guilty.", ["The jury > SANCTION 116 > the officer"]),
    ("The army shut the station down.", []),
    # no demand, but a claim
    ("The mayor insisted that the farmers were wrong.", []),
    # doers by their ending, things that only end so
    ("Builders criticized the mayor.", ["Builders > ACCUSE 111 > the mayor"]),
    ("The letter criticized the mayor.", []),
    # what is drawn up against bills is not done to people
    ("The mayor did not throw anybody out.", []),
    (
        "Lawmakers threw out the bill.",
        ["Lawmakers > REJECT 120 > the bill"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_what_stands_around_the_object_makes_the_sense(
    text: str, expected: list[str]
) -> None:
    assert draw_events(text) == expected


NOTHING = [
    # pairs of words of which the second alone would name a deed
    "The mayor held a news conference.",
    "The bank launched a tender offer for the airline.",
    "Chad began mining operations.",
    # what demonstrates something is no protest
    "The minister's letter demonstrates that it works.",
    # accords are handed over, not made
    "Couriers delivered the agreements.",
    # champions defend nobody
    "The champion defended his title.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_only_look_like_deeds_tell_nothing(text: str) -> None:
    assert draw_events(text) == []


WIDER = [
    # "charged that" says who is at fault
    (
        "The union charged that the council had rigged the vote.",
        ["The union > ACCUSE 112 > the council"],
    ),
    # who beats off an attack fights whoever made it
    ("The army repelled an attack by rebels.", ["rebels > ASSAULT 190 > The army"]),
    # verbs that are no everyday words
    ("Rebels overran the base.", ["Rebels > COERCE 192 > the base"]),
    (
        "Rebels vowed to avenge the attack.",
        ["Rebels > THREATEN 1384 > the attack"],
    ),
    # institutions act
    (
        "The museum returned the bronzes to Mali.",
        ["The museum > RETREAT 0842 > Mali"],
    ),
    # who is somewhere for talks visits
    ("The minister is in Oslo for talks.", ["The minister > CONSULT 042 > Oslo"]),
    # asked of, whatever for
    (
        "He calls on the councils to spare no effort.",
        ["He > REQUEST 020 > the councils"],
    ),
    ("Lawmakers defied the government.", ["Lawmakers > REJECT 120 > the government"]),
    # troops that deploy themselves
    ("Troops deployed at the stations.", ["Troops > MOBILIZE 154 > the stations"]),
    # the end of a meeting breaks nothing off
    ("Ministers ended a meeting in Oslo.", []),
    # whoever is defied, and what is ruled out or put up
    ("The peers defied the council.", ["The peers > REJECT 120 > the council"]),
    ("The bank ruled out forced redundancies.", ["The bank > REJECT 120 >"]),
    ("The police ruled out foul play.", []),
    (
        "The mayor offered a reward to informants.",
        ["The mayor > AGREE 030 > informants"],
    ),
    # a verb and its noun, each other, and what is deployed beside men
    ("Two rebels were taken prisoner.", ["> COERCE 173 > Two rebels"]),
    ("The smugglers fought each other.", ["The smugglers > ASSAULT 193 > each other"]),
    (
        "Helicopters were deployed to the border.",
        ["> MOBILIZE 154 > the border"],
    ),
    # what a plan among companies comes to
    (
        "Its shareholders liked the merger. The firm agreed to sell planes.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WIDER)
def test_more_words_of_news_are_known(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
