"""What is told as a fact, and what is only feared, asked for or said to be claimed."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # a rumour, with its "that" far behind
    ("There were rumours in the markets that Chad had shelled the port.", []),
    # what is demanded has not happened
    (
        "The council demanded that the mayor resign.",
        ["The council > REQUEST 104 > the mayor"],
    ),
    # what people came to say
    (
        "Farmers marched on the capital to demand that the mayor resign.",
        [
            "Farmers > PROTEST 141 > the capital",
            "Farmers > REQUEST 104 > the mayor",
        ],
    ),
    # an aim of other deeds is no deed
    ("The mayor saved money to attack the port.", []),
    # what is only feared or hoped
    ("The mayor fears that Chad will attack the port.", []),
    # what somebody would support he does not support yet
    ("The mayor would support the plan.", []),
    # what would have been was not
    ("The mayor said rebels would have attacked the port.", []),
    # a decision about arrests arrests nobody
    ("The judge made a decision on an arrest.", []),
    # two verbs of one question
    ("The mayor asked whether farmers met or attacked the council.", []),
    # what would help nobody has done
    ("The bank said removing tariffs on Mali would help.", []),
    # nobody did it
    ("No minister criticized the mayor.", ["No minister > not ACCUSE 111 > the mayor"]),
    # what a plan requires nobody demands
    ("The plan requires money.", []),
    # an infinitive of a noun in what is told
    ("The firm told analysts that its decision not to launch cost nothing.", []),
    # what could be done by nobody known
    ("The company could be banned.", []),
    # unrest needs nobody by name
    ("Riots broke out in the capital.", ["> PROTEST 145 > the capital"]),
    (
        "A bomb exploded outside the embassy of Chad.",
        ["> ASSAULT 183 > the embassy of Chad"],
    ),
    # a deed told behind "before"
    (
        "Rebels held the port for three hours before they surrendered.",
        ["Rebels > RETREAT 0874 >"],
    ),
    # what people suffered is told in passing too, if one knows who they are
    (
        "The exchange, in which 212 men were freed, made her famous.",
        ["> RETREAT 0841 > 212 men"],
    ),
    (
        "A pilot, who was shot dead outside a gym, had children.",
        ["> ASSAULT 193 > A pilot"],
    ),
    ("She wrote of a friend of Ann Lee, who was shot dead.", []),
    # to say that one would urge it is to urge it
    ("I would urge Chad to use its influence.", ["I > REQUEST 020 > Chad"]),
    # who rules agrees in public
    ("The government agreed to freeze prices.", ["The government > AGREE 030 >"]),
    ("The firm agreed to freeze prices.", []),
    # what is only alleged or believed is no fact
    (
        "The police allegedly beat the man.",
        ["The police > ASSAULT 182 > the man (hypothetical)"],
    ),
    (
        "The alleged attack by Chad on Mali angered Norway.",
        ["Chad > ASSAULT 190 > Mali (hypothetical)"],
    ),
    (
        "The rebels are believed to have killed Ann Lee.",
        ["The rebels > ASSAULT 180 > Ann Lee (hypothetical)"],
    ),
    # what is only proposed
    (
        "The proposed attack by Chad on Mali angered Norway.",
        ["Chad > ASSAULT 190 > Mali (hypothetical)"],
    ),
    ("Chad has proposed temporarily banning the rebels.", []),
    # what is asked, and what there is no sign of
    ("Did the rebels attack the village?", []),
    ("There was no evidence that the rebels attacked the village.", []),
    ("There is little chance of the men being arrested by Chad.", []),
    # a rule allows, but nobody does
    ("The rule allows the board to act.", []),
    # several who find no terms refuse, one group among itself does not
    (
        "Norway and Chad failed to reach an accord.",
        ["Norway + Chad > REJECT 120 >"],
    ),
    ("The ministers failed to agree new rules.", ["The ministers > REJECT 120 >"]),
    ("The minister failed to agree new rules.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_only_what_happens_is_told(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
