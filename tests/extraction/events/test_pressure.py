"""Threats, alerts, weapons, strikes and claims given up; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # what is given up
    ("Warsaw lifted its veto on the pact.", ["Warsaw > CONCEDE 080 > the pact"]),
    ("The minister dropped a hint about the vote.", []),
    # work that is laid down by those who do it
    (
        "Welders laid down their tools.",
        ["Welders > PROTEST 143 >"],
    ),
    ("Some 90 pilots called in sick.", ["Some 90 pilots > PROTEST 143 >"]),
    ("Nurses at the clinic have ceased work.", ["Nurses > PROTEST 143 >"]),
    ("The machine ceased work.", []),
    # forces on alert, and hospitals
    ("Greece put its air defences on alert.", ["Greece > MOBILIZE 152 >"]),
    ("The army was put on high alert.", ["> MOBILIZE 152 >"]),
    ("Spain put hospitals on alert.", []),
    # what weapons break, and what storms break
    (
        "A trawler was sunk by a mine off Lagos.",
        ["a mine > ASSAULT 1833 > A trawler"],
    ),
    (
        "The bridge was damaged by a drone.",
        ["a drone > ASSAULT 1952 > The bridge"],
    ),
    ("The port was damaged by a storm.", []),
    ("The wall was damaged by a truck.", []),
    # missiles and shots that somebody fired
    ("Two cruise missiles were fired.", ["> MOBILIZE >"]),
    ("Shots were fired outside the bank.", ["> ASSAULT 193 > the bank"]),
    # what a raid was aimed at, beside what it did
    (
        "A raid on the depot killed two guards.",
        ["> ASSAULT 190 > the depot", "A raid > ASSAULT 180 > two guards"],
    ),
    (
        "A knife attack at a mall killed a guard.",
        ["A knife attack > ASSAULT 180 > a guard"],
    ),
    # a truce in force, and between whom
    ("A truce took effect in Mali.", ["> RETREAT 0871 > Mali"]),
    (
        "A truce between Mali and Chad came into force.",
        ["Mali + Chad > RETREAT 0871 >"],
    ),
    # menaces: of those who speak, and of what will come upon others
    (
        "The general warned that the army would answer.",
        ["The general > THREATEN 130 >"],
    ),
    (
        "The envoy warned that Crete would draw its own conclusions.",
        ["The envoy > THREATEN 130 >"],
    ),
    (
        "The king warned that Chad would pay a heavy price.",
        ["The king > THREATEN 130 >"],
    ),
    ("The bank warned that growth would slow.", []),
    # criticism of what goes by a name
    (
        "Norway condemned what it called foreign meddling.",
        ["Norway > ACCUSE 111 > foreign meddling"],
    ),
    # who goes on to accuse is who has spoken
    (
        "The mayor alleged that ballots had run out and accused the clerks of fraud.",
        ["The mayor > ACCUSE 112 >", "The mayor > ACCUSE 1121 > the clerks"],
    ),
    # who is suspected of what is looked into
    (
        "Police opened an inquiry into claims that two guards beat a student.",
        ["Police > ACCUSE 091 > two guards"],
    ),
    # those who learnt a manner were trained by nobody
    ("Envoys are trained to wait.", []),
    # they who undertake something are several
    ("They agreed not to block the road.", ["They > AGREE 030 >"]),
    # who asks a question has called
    (
        "The mayor called me and asked: “Are they home?”",
        ["The mayor > CONSULT 041 > me"],
    ),
    # what "it" was nobody knows
    ("Chad denied it.", ["Chad > REJECT 016 >"]),
    # appeals for things, closures ordered, data taken
    (
        "The envoy appealed to Norway for pilots.",
        ["The envoy > REQUEST 020 > Norway"],
    ),
    (
        "The king ordered the closure of two schools.",
        ["The king > COERCE 172 > two schools"],
    ),
    (
        "Hackers stole data from a clinic.",
        ["Hackers > COERCE 176 > a clinic"],
    ),
    ("A student stole data from a clinic.", []),
    # rallies that nobody will hold
    (
        "The union called off a rally planned for Friday.",
        ["The union > CONCEDE 082 >"],
    ),
    ("She called him a liar.", ["She > ACCUSE 111 > him"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_pressure_and_its_end_are_told_in_many_ways(
    text: str, expected: list[str]
) -> None:
    assert draw_events(text) == expected
