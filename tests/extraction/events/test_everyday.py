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
    # who is overpowered
    ("The suspect was subdued.", ["> COERCE 173 > The suspect"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_everyday_events_are_told(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
