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
    # put out of office, or only scorned
    ("The board dismissed the head.", ["The board > SANCTION 160 > the head"]),
    ("The king sacked the minister.", ["The king > SANCTION 160 > the minister"]),
    ("The board dismissed the head as a liar.", []),
    ("Bo Ek was relieved of his duties.", ["> SANCTION 160 > Bo Ek"]),
    ("The king fired two generals.", ["The king > SANCTION 160 > two generals"]),
    ("Guards fired at two officers.", ["Guards > ASSAULT 193 > two officers"]),
    ("Peru recalled its envoy on Monday.", ["Peru > SANCTION 161 >"]),
    ("The firm fired 200 workers.", []),
    # fired on, not on a day
    ("Police fired on the crowd.", ["Police > ASSAULT 193 > the crowd"]),
    ("The guard was fired on Monday.", ["> SANCTION 160 > The guard"]),
    # whom somebody warns, with the day behind him
    (
        "Chad warned Mali on Monday that it would retaliate.",
        ["Chad > THREATEN 130 > Mali"],
    ),
    # told to go
    ("Bo Ek was told to leave the country.", ["> COERCE 174 > Bo Ek"]),
    (
        "Chad ordered two diplomats to leave the country.",
        ["Chad > SANCTION 166 > two diplomats"],
    ),
    # what hits somebody was thrown or fired
    ("A stone hit the constable.", ["A stone > ASSAULT 182 > the constable"]),
    ("A bullet struck the nurse.", ["A bullet > ASSAULT 193 > the nurse"]),
    # findings are denied; a penalty is only argued about
    ("Bo Ek disputed the findings.", ["Bo Ek > REJECT 016 > the findings"]),
    ("Bo Ek disputed a penalty.", []),
    # whose border it is
    ("Chad closed Mali's border.", ["Chad > COERCE 172 > Mali"]),
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
    # a second verb of what somebody suffers
    (
        "Bo Ek was arrested in Oslo and extradited to Chad.",
        ["Oslo > COERCE 173 > Bo Ek", "> COOPERATE 063 > Chad"],
    ),
    # what somebody is thanked for
    (
        "Bo Ek thanked Chad for donating rice to Mali.",
        ["Bo Ek > SUPPORT 051 > Chad", "Chad > AID 073 > Mali"],
    ),
    # what somebody condemns or welcomes has happened, where a day tells it apart
    (
        "Bo Ek condemned an attack in Oslo on Friday.",
        ["Bo Ek > ACCUSE 111 > an attack in Oslo", "> ASSAULT 190 > Oslo"],
    ),
    ("Bo Ek condemned attacks in Oslo.", ["Bo Ek > ACCUSE 111 > attacks in Oslo"]),
    (
        "Chad welcomed the release on Friday of two pilots.",
        ["Chad > SUPPORT 051 > the release", "> RETREAT 084 > two pilots"],
    ),
    # at whose request
    (
        "The envoys flew to Oslo at the request of Chad.",
        ["Chad > REQUEST 020 > The envoys"],
    ),
    # talks that come to an end are no meeting
    (
        "Chad called a vote after talks with Mali collapsed.",
        ["Chad > SANCTION 164 > Mali"],
    ),
    # a warning behind what is said
    (
        '"Members will be expelled from our alliance," Bo Ek warned.',
        ["Bo Ek > THREATEN 131 > Members"],
    ),
    # what somebody has others do
    ("Bo Ek threatened to have her killed.", ["Bo Ek > THREATEN 1383 > her"]),
    # what is ruled out, denied or refused behind "that"
    ("Bo Ek ruled that out.", ["Bo Ek > REJECT 120 >"]),
    (
        "It was a plan that the cabinet rejected.",
        ["the cabinet > REJECT 120 > a plan"],
    ),
    (
        "It was a step that the cabinet condemned as rash.",
        ["the cabinet > ACCUSE 111 > a step"],
    ),
    # a coup's plot is no tale; money that can be carried off
    (
        "The plot failed when the army refused to join it.",
        ["the army > REJECT 120 > it"],
    ),
    (
        "Police seized $40,000 in cash from Bo Ek.",
        ["Police > COERCE 171 > $40,000"],
    ),
    # a time before "that"; a vote without a word of what; "each" behind a passive
    (
        "Chad agreed on Monday that it would release the pilots.",
        ["Chad > CONCEDE 0353 > the pilots"],
    ),
    ("Chad voted in favour.", ["Chad > SUPPORT 051 >"]),
    (
        "Two men were arrested and sentenced to six years each.",
        ["> COERCE 173 > Two men", "> SANCTION 173 > Two men"],
    ),
    ("They named a charge that the army denied.", ["the army > REJECT 016 >"]),
    # what may be, told under a condition
    (
        "If Mali attacks Chad, Norway will leave.",
        ["Mali > ASSAULT 190 > Chad (hypothetical)"],
    ),
    ("If it attacks, they will leave.", []),
    # claims about what people suffered
    (
        "Police heard claims that the men were beaten.",
        ["> ASSAULT 182 > the men (hypothetical)"],
    ),
    # a deed that begins, named by both words
    ("Chad began vaccinating children.", ["Chad > AID 073 > children"]),
    # those who are only counted
    ("Four were released.", ["> RETREAT 0841 > Four"]),
    # deaths in an attack, attacks without an object, in passing, with a bomb
    ("Six people died in an attack by rebels.", ["rebels > ASSAULT 180 > Six people"]),
    ("Six people died in a fire.", []),
    ("The rebels attacked across the hills.", ["The rebels > ASSAULT 190 >"]),
    (
        "Hundreds fled after their homes were attacked.",
        ["> ASSAULT 190 > their homes"],
    ),
    ("A bomb was thrown from a car.", ["> ASSAULT 183 >"]),
    (
        "The convoy was resting when it was hit by bombs.",
        ["> ASSAULT 190 > it"],
    ),
    # what a landslide did nobody did
    ("Six people were killed when a landslide buried a market.", []),
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
