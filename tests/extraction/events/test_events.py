"""Who did what to whom; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # active
    (
        "Norway met the president of Chad on Monday.",
        ["Norway > CONSULT 040 > the president of Chad"],
    ),
    # passive with its agent
    (
        "The two men were arrested by Chadian police.",
        ["Chadian police > COERCE 173 > The two men"],
    ),
    # light verb, everybody takes part alike
    ("Norway and Chad held talks in Oslo.", ["Norway + Chad > CONSULT 046 >"]),
    # an act is told, and who stands behind it is meant
    (
        "The minister praised a proposal from Chad.",
        ["The minister > SUPPORT 051 > Chad"],
    ),
    # several asked; what they shall do makes the code
    (
        "Norway urged Chad and Mali to free the pilots.",
        ["Norway > REQUEST 0253 > Chad + Mali"],
    ),
    # a noun is what is asked for
    (
        "Norway called for talks between Chad and Mali.",
        ["Norway > REQUEST 026 > Chad + Mali"],
    ),
    # refusal of a deed, and of a demand
    (
        "Chad refused to free the pilots.",
        ["Chad > REJECT 1243 > the pilots"],
    ),
    (
        "Norway rejected Chad's demand for a ceasefire.",
        ["Norway > REJECT 1246 > Chad"],
    ),
    # threat
    (
        "Chad threatened to shell the port.",
        ["Chad > THREATEN 138 > the port"],
    ),
    # what is ended
    ("Mali has suspended aid to Chad.", ["Mali > SANCTION 162 > Chad"]),
    # the future of help is a promise, of relief from sanctions withheld a refusal
    (
        "Norway will send medicine to Chad.",
        ["Norway > AGREE 0333 > Chad (planned)"],
    ),
    (
        "Norway will not lift the sanctions on Chad.",
        ["Norway > REJECT 1244 > Chad"],
    ),
    # "must", said by somebody
    (
        "Norway's minister said Chad must release the pilots.",
        ["Norway's minister > REQUEST 1053 > Chad"],
    ),
    # possible, denied, conditional
    (
        "Chad may impose sanctions on Mali.",
        ["Chad > COERCE > Mali (hypothetical)"],
    ),
    ("Norway did not attack the port.", ["Norway > not ASSAULT 190 > the port"]),
    ("If Chad attacks the port, Norway will leave.", []),
    # what is not ruled out has not happened
    (
        "Oslo does not rule out the chance that Chad and Mali are holding talks.",
        ["Chad + Mali > CONSULT 046 >  (hypothetical)"],
    ),
    # nouns on their own
    (
        "The meeting between Norway and Chad was short.",
        ["Norway + Chad > CONSULT 040 >"],
    ),
    # an attack acts for those whose attack it is
    (
        "The Mali army's attack on the port killed six people.",
        ["The Mali army > ASSAULT 180 > six people"],
    ),
    # protest needs nobody to protest to
    ("Farmers marched against the tax.", ["Farmers > PROTEST 141 > the tax"]),
    # plain comment is no event
    ("The minister said the weather in Chad was fine.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_sentence_tells_its_events(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
