"""Who did what to whom; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # active
    (
        "Norway met the president of Chad on Monday.",
        ["Norway + the president of Chad > CONSULT 040 >"],
    ),
    # passive with its agent
    (
        "The two men were arrested by Chadian police.",
        ["Chadian police > COERCE 173 > The two men"],
    ),
    # a crowd is somebody
    (
        "Tens of thousands protested in Oslo.",
        ["Tens of thousands > PROTEST 141 > Oslo"],
    ),
    # what hits as sanctions do is no assault, and nobody's of whom they bear the name
    ("Chad was hit by Norwegian sanctions.", []),
    # light verb, everybody takes part alike
    ("Norway and Chad held talks in Oslo.", ["Norway + Chad > CONSULT 046 >"]),
    # an act is told, and who stands behind it is meant
    (
        "The minister praised a proposal from Chad.",
        ["The minister > SUPPORT 051 > Chad"],
    ),
    # what is ended
    ("Mali has suspended aid to Chad.", ["Mali > SANCTION 162 > Chad"]),
    # nouns on their own
    (
        "The meeting between Norway and Chad was short.",
        ["Norway + Chad > CONSULT 040 >"],
    ),
    # whoever speaks or leaves after a meeting was there
    (
        "Ann Lee told reporters after a meeting with Bo Dahl that it was late.",
        ["Ann Lee + Bo Dahl > CONSULT 040 >"],
    ),
    (
        "Speaking after talks with Norway, Ann Lee said that it was late.",
        ["Ann Lee + Norway > CONSULT 046 >"],
    ),
    ("Prices fell after talks with Norway.", []),
    # an attack acts for those whose attack it is
    (
        "The Mali army's attack on the port killed six people.",
        [
            "The Mali army > ASSAULT 190 > the port",
            "The Mali army > ASSAULT 180 > six people",
        ],
    ),
    # protest needs nobody to protest to
    ("Farmers marched against the tax.", ["Farmers > PROTEST 1412 > the tax"]),
    # who did it stands behind the attack, or is the country
    (
        "Six men were wounded in air strikes by Chadian forces.",
        ["Chadian forces > ASSAULT 195 > Six men"],
    ),
    ("Two reporters were arrested in Mali.", ["Mali > COERCE 173 > Two reporters"]),
    # told in passing of nobody: left out
    ("Chad freed a man who had been jailed.", ["Chad > RETREAT 0841 > a man"]),
    # what critics say is criticism
    (
        "Critics say the mayor has ignored the port.",
        ["Critics > ACCUSE 111 > the mayor"],
    ),
    # quantities, and dates behind a noun
    (
        "Chad released dozens of Malian farmers.",
        ["Chad > RETREAT 0841 > dozens of Malian farmers"],
    ),
    (
        "Students staged rallies Sunday against the tax.",
        ["Students > PROTEST 1412 > the tax"],
    ),
    # more than one word says exactly what is done
    (
        "Two nurses began a hunger strike against the cuts.",
        ["Two nurses > PROTEST 142 > the cuts"],
    ),
    # the name of a thing called is no telephone call
    ("The mayor called the plan a mistake.", []),
    (
        "The mayor called the governor on Friday.",
        ["The mayor > CONSULT 041 > the governor"],
    ),
    # a statement acts for those who issue it
    (
        "The council issued a statement condemning the mayor.",
        ["The council > ACCUSE 111 > the mayor"],
    ),
    # what an accusation is of is told, as a claim
    (
        "Oslo accused Chadian police of beating at least 20 prisoners.",
        [
            "Oslo > ACCUSE 112 > Chadian police",
            "Chadian police > ASSAULT 182 > 20 prisoners",
        ],
    ),
    # sentences and verdicts
    (
        "A court in Chad convicted the mayor and sentenced him to two years.",
        [
            "A court in Chad > SANCTION 116 > the mayor",
            "A court in Chad > SANCTION 173 > him",
        ],
    ),
    # plain speech declined is no refusal
    ("The mayor declined to comment.", []),
    # a pause of nothing that we know
    ("The mayor suspended the concert.", []),
    # a tone is struck, and nobody with it
    ("The mayor struck a milder tone.", []),
    # no passive, though it looks like one
    (
        "Norway was engaged in talks with Chad.",
        ["Norway + Chad > CONSULT 046 >"],
    ),
    # nouns with actor and recipient
    (
        "The release of the pilots by Chad pleased Norway.",
        ["Chad > RETREAT 084 > the pilots"],
    ),
    (
        "The bombing of the port by Chad killed six.",
        ["Chad > ASSAULT 180 > six"],
    ),
    # the recipient is the subject
    (
        "Chad's ambassador received an invitation from Norway.",
        ["Norway > SUPPORT 050 > Chad's ambassador"],
    ),
    # a preposition makes the sense: with a noun, or before a gerund
    ("The army placed a brigade on alert.", ["The army > MOBILIZE 152 >"]),
    ("Norway charged a man with spying.", ["Norway > ACCUSE 112 > a man"]),
    ("Norway joined Chad for talks.", ["Norway + Chad > CONSULT 040 >"]),
    # a plural subject meets among itself
    ("Farmers' leaders met on Monday.", ["Farmers' leaders > CONSULT 040 >"]),
    # what is seized is the thing, whose decision is criticised somebody
    ("Chad seized a Malian tanker.", ["Chad > COERCE 171 > a Malian tanker"]),
    ("Chad criticized Mali's decision.", ["Chad > ACCUSE 111 > Mali"]),
    # of what somebody is accused is no part of his name
    (
        "The council accused the mayor of fraud.",
        ["The council > ACCUSE 1121 > the mayor"],
    ),
    # nothing happened
    ("There were no talks between Chad and Mali.", []),
    # plain comment is no event
    ("The minister said the weather in Chad was fine.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_sentence_tells_its_events(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
