"""What is said of others, asked by nobody or refused; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_article, draw_events

CASES = [
    # criticised, accused or asked, by whoever it was
    ("The mayor was criticised on Friday.", ["> ACCUSE 111 > The mayor"]),
    ("The bakers were asked to hand over data.", ["> REQUEST 0214 > The bakers"]),
    ("I was insulted.", []),
    ("The mayor faced criticism over the flood.", ["> ACCUSE 111 > The mayor"]),
    ("The mayor is under fire over the flood.", ["> ACCUSE 111 > The mayor"]),
    # several who discuss or fail to agree
    ("The ministers discussed the flood.", ["The ministers > CONSULT 040 >"]),
    (
        "The flood was discussed by the ministers.",
        ["the ministers > CONSULT 040 >"],
    ),
    ("The minister discussed the flood.", []),
    # what cannot be accepted is refused
    ("Norway cannot accept the plan.", ["Norway > REJECT 120 >"]),
    (
        "Norway and Chad were unable to reach an accord.",
        ["Norway + Chad > REJECT 120 >"],
    ),
    # to swear to answer is to threaten
    ("The government vowed to respond.", ["The government > THREATEN 130 >"]),
    (
        "Chad launched a barrage of threats against Mali.",
        ["Chad > THREATEN 130 > Mali"],
    ),
    # asked for, of nobody in particular
    ("The bakers' union requested a pay rise.", ["The bakers' union > REQUEST 020 >"]),
    ("The minister urged more thrift.", ["The minister > REQUEST 020 >"]),
    # carried out by a strike or by forces
    ("A general strike paralysed Bergen.", ["> PROTEST 143 > Bergen"]),
    ("Rebels blasted the bridge.", ["Rebels > ASSAULT 190 > the bridge"]),
    ("The minister blasted the bank.", ["The minister > ACCUSE 111 > the bank"]),
    ("The depot was raided by rebels.", ["rebels > ASSAULT 190 > The depot"]),
    # behind a passive stands with whom
    (
        "Talks were held in Bergen on Friday between Chad and Mali.",
        ["Chad + Mali > CONSULT 046 >"],
    ),
    (
        "Talks went on for hours between Chad and Mali.",
        ["Chad + Mali > CONSULT 046 >"],
    ),
    # with or without joy
    ("Unions reacted angrily to the cuts.", ["Unions > ACCUSE 111 > the cuts"]),
    ("The plan received warm support from Mali.", ["Mali > SUPPORT 051 > The plan"]),
    # not to accept is to refuse; to take back a demand is to give in
    (
        "Norway decided not to accept the offer of Chad.",
        ["Norway > REJECT 120 > Chad"],
    ),
    ("The mayor withdrew a request to Oslo.", ["The mayor > CONCEDE 080 > Oslo"]),
    # blows
    (
        "The army inflicted losses on the rebels.",
        ["The army > ASSAULT 190 > the rebels"],
    ),
    # ships sent by a state
    ("Norway sent eight ships to the Gulf.", ["Norway > MOBILIZE 154 > the Gulf"]),
    # how it was done, and what was done meanwhile
    (
        "The mayor helped Chad by accusing Mali.",
        ["The mayor > AID 070 > Chad", "The mayor > ACCUSE 112 > Mali"],
    ),
    # agreed on, refused or objected to
    ("The ministers agreed in May on a new rate.", ["The ministers > AGREE 030 >"]),
    ("This was rejected by the ministry.", ["the ministry > REJECT 120 >"]),
    ("Bakers raised objections to the plan.", ["Bakers > ACCUSE 111 > the plan"]),
    ("The mayor is at odds with the bank.", ["The mayor > ACCUSE 111 > the bank"]),
    # wanted by and of those who have an office
    ("Senators want the mayor to resign.", ["Senators > REQUEST 024 > the mayor"]),
    ("Bakers want the oven to cool.", []),
    ("Senators might want the mayor to resign.", []),
    # no longer done
    (
        "Norway no longer supports the rebels.",
        [],
    ),
    # told of oneself
    (
        "Norway admitted attacking Chad.",
        ["Norway > ASSAULT 190 > Chad"],
    ),
    # cut aid, by whatever name
    ("Norway halved its subsidy to Chad.", ["Norway > SANCTION 162 > Chad"]),
    # meetings of those who speak
    (
        "The mayor spoke before a meeting with the bakers.",
        ["The mayor + the bakers > CONSULT 040 >  (planned)"],
    ),
]


@pytest.mark.parametrize(("text", "events"), CASES, ids=[text for text, _ in CASES])
def test_what_is_told_of_others_is_found(text: str, events: list[str]) -> None:
    assert draw_events(text) == events


def test_what_is_praised_or_blamed_took_place() -> None:
    told = draw_article(
        "Lee praised Norway for the attack by Chad on Mali.", "Snow fell."
    )

    assert "Chad > ASSAULT 190 > Mali" in told


def test_both_sides_of_opposition_must_be_named() -> None:
    told = draw_article("The mayor's opposition to the toll is known.", "Snow fell.")

    assert told == ["The mayor > ACCUSE 113 > the toll"]
    assert draw_article("The opposition in Oslo is known.", "Snow fell.") == []


def test_workers_on_strike_protest() -> None:
    told = draw_article("Two bakers on strike at the mill sang.", "Snow fell.")

    assert told == ["Two bakers > PROTEST 143 > the mill"]
