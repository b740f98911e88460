"""Everyday events, and words that only look like other ones; sentences are invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # a protest to come stays one; aimed at somebody it is a threat
    ("The nurses will march to Oslo.", ["The nurses > PROTEST 141 >  (planned)"]),
    (
        "The nurses will march against the government.",
        ["The nurses > THREATEN 133 > the government"],
    ),
    ("The nurses plan to strike.", ["The nurses > PROTEST 143 >  (planned)"]),
    # an invitation is an offer
    ("Chad invited Mali's king to visit Oslo.", ["Chad > AGREE 036 > Mali's king"]),
    ("Norway invited the envoys.", ["Norway > AGREE 030 > the envoys"]),
    # defeat conceded
    ("Bo Ek conceded defeat.", ["Bo Ek > CONCEDE 080 >"]),
    # what somebody leaves open
    ("Bo Ek refused to rule out higher fees.", ["Bo Ek > REJECT 120 > higher fees"]),
    # struck off a roll, not hit
    ("The society struck Bo Ek off last year.", ["The society > SANCTION 166 > Bo Ek"]),
    # a visit to what one inspects
    ("Ann Lee visited a clinic in Chad.", ["Ann Lee > CONSULT 042 > Chad"]),
    # those whom a number counts
    (
        "Two members, Ann Lee and Bo Ek, sided with Chad.",
        ["Ann Lee + Bo Ek > SUPPORT 051 > Chad"],
    ),
    (
        "Two members, both from Oslo, sided with Chad.",
        ["Two members > SUPPORT 051 > Chad"],
    ),
    # whose attack it was that was fought off, and on whom
    ("The army suffered an attack by rebels.", ["rebels > ASSAULT 190 > The army"]),
    ("The convoy suffered an ambush.", ["> ASSAULT 190 > The convoy"]),
    # bodies that meet, talks and meetings that are broken off
    (
        "The Security Council met on Monday.",
        ["The Security Council > CONSULT 040 >"],
    ),
    ("Chad ended meetings, which were broken off in May.", ["> SANCTION 164 >"]),
    # relief in kind, and whoever pays for it
    ("Chad sent 20 refrigerators to Mali.", ["Chad > AID 073 > Mali"]),
    ("Chad sent rescue teams in May.", ["Chad > AID 073 >"]),
    ("Some 40 families received aid.", ["> AID 073 > Some 40 families"]),
    ("Spain has paid for a clinic in Mali.", ["Spain > AID 071 > Mali"]),
    ("The company has paid for a clinic in Mali.", []),
    # what states offer, agree to and refuse
    ("Chad has offered 40 boats to Mali.", ["Chad > AGREE 030 > Mali"]),
    ("Chad offered each family 25,000 euros.", ["Chad > AGREE 030 > each family"]),
    ("The minister offered advice.", []),
    ("The government has agreed.", ["The government > AGREE 030 >"]),
    ("Some 60 percent agreed.", []),
    ("The minister refused.", ["The minister > REJECT 120 >"]),
    ("The engine refused.", []),
    # losses that are borne, an office given up
    ("The lenders accepted a cut of 28 percent.", ["The lenders > CONCEDE 080 >"]),
    (
        "Bo Ek handed his resignation to the king.",
        ["Bo Ek > RETREAT > the king"],
    ),
    # people who block a road
    (
        "Some 200 people blocked the road to Oslo.",
        ["Some 200 people > PROTEST 144 > Oslo"],
    ),
    # what is demanded of nobody, what somebody asks for himself
    (
        "Chad demanded that the map be withdrawn.",
        ["Chad > REQUEST 100 >"],
    ),
    ("Chad has asked to be consulted.", ["Chad > REQUEST 020 >"]),
    ("The man asked not to be named.", []),
    # consent lies ahead by its type
    ("Chad will accept the offer.", ["Chad > AGREE 030 >"]),
    # a verdict of nobody
    ("Bo Ek was found guilty of fraud.", ["> SANCTION 116 > Bo Ek"]),
    # who is overpowered
    (
        "The suspect was subdued before he could fire.",
        ["> COERCE 173 > The suspect"],
    ),
    ("The crowd was subdued.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_everyday_events_are_told(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
