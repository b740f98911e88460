"""What parties say they will or will not do, and what befalls them, each in a frame."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # whom blame is laid on
    (
        "Farmers blamed the flood on the mayor.",
        ["Farmers > ACCUSE 112 > the mayor"],
    ),
    # what is ordered abroad is bought there
    (
        "Kenya ordered 30 tanks from Norway.",
        ["Kenya > COOPERATE 061 > Norway"],
    ),
    # regret over what another decided, and over one's own doing
    (
        "The envoy expressed regret over Mali's decision.",
        ["The envoy > ACCUSE 111 > Mali's decision"],
    ),
    ("The envoy expressed regret to Mali.", ["The envoy > CONCEDE 055 > Mali"]),
    # fire that is returned, and that forces and villages come under
    ("Soldiers returned fire.", ["Soldiers > ASSAULT 190 >"]),
    (
        "Two peacekeepers came under fire near the river.",
        ["> ASSAULT 190 > Two peacekeepers"],
    ),
    (
        "The mayor came under fire from teachers.",
        ["teachers > ACCUSE 111 > The mayor"],
    ),
    # what is thrown, and sprayed
    ("Stones were thrown at the police.", ["> ASSAULT 180 > the police"]),
    ("Police sprayed farmers with water.", ["Police > ASSAULT 175 > farmers"]),
    ("Gunmen sprayed the bar.", ["Gunmen > ASSAULT 193 > the bar"]),
    # who is threatened, by nobody that is told; no species is
    (
        "The mayor and her son have been threatened.",
        ["> THREATEN 130 > The mayor + her son"],
    ),
    ("The oaks have been threatened.", []),
    # those who are sent back
    ("The convoy was turned back at the bridge.", ["> COERCE 172 > The convoy"]),
    # protests to come; a march is no month
    ("A march is planned for Saturday.", ["> PROTEST 141 >  (planned)"]),
    ("Teachers planned a rally.", ["Teachers > PROTEST 141 >  (planned)"]),
    # asked of nobody, and asked as a dare
    (
        "The envoy asked that the price be kept.",
        ["The envoy > REQUEST 020 >"],
    ),
    (
        "The envoy challenged the mayor to speak.",
        ["The envoy > REQUEST 020 > the mayor"],
    ),
    ("The envoy challenged the mayor.", ["The envoy > ACCUSE 112 > the mayor"]),
    # whose resignation it is remains open where nobody is known
    ("Farmers demanded his resignation.", ["Farmers > REQUEST 104 >"]),
    # comfort is no order, and a telephone call no appeal
    ("The mayor told farmers to be patient.", []),
    ("The call was made by the mayor.", []),
    # what is not intended is refused, and what is not ruled out nobody does
    (
        "The president does not intend to join the league.",
        ["The president > REJECT 120 >"],
    ),
    ("He does not intend to join the league.", []),
    (
        "Chad did not intend to impose sanctions on Mali.",
        ["Chad > REJECT 120 > Mali"],
    ),
    ("Chad did not rule out that Mali would shut the plant.", []),
    # what would be done, told before whoever tells it
    (
        "Lee would discuss it with Chad, the paper said.",
        ["Lee > AGREE 036 > Chad"],
    ),
    # readiness that somebody reports
    (
        "Chad said Mali was ready to host talks.",
        ["Mali > AGREE 036 >"],
    ),
    # what one is forced to do is the deed
    ("Chad was forced to free the pilots.", ["Chad > RETREAT 0841 > the pilots"]),
    # menaces of what something would be met with
    (
        "The mayor warned that a raid would be met with force.",
        ["The mayor > THREATEN 130 >"],
    ),
    # ministers agree as states do, firms as firms
    ("The two ministers agreed to resume work.", ["The two ministers > AGREE 030 >"]),
    ("The mill agreed to resume work.", []),
    # decisions that several agree on
    ("The decision was agreed by the cabinet.", ["the cabinet > AGREE 030 >"]),
    # arms on offer, truces that are arranged, complaints about others
    ("Mali has offered its radar.", ["Mali > AGREE 0332 >"]),
    ("Elders arranged a truce.", ["Elders > CONSULT 045 >"]),
    (
        "Mali complained that Chad had left the road open.",
        ["Mali > ACCUSE 111 > Chad"],
    ),
    # measures laid on somebody in a clause of their own
    (
        "Farmers saw the sanctions that Chad imposed on Mali.",
        ["Chad > COERCE 163 > Mali"],
    ),
    # a mark between an auxiliary and its verb
    (
        "The men were ‘detained by police’ on Monday.",
        ["police > COERCE 173 > The men"],
    ),
    # capitals in -s are no plurals
    ("It is a reading that Paris rejects.", ["Paris > REJECT 120 > a reading"]),
    # who stands where does what follows
    (
        "Calm came after guards stationed in the area arranged a truce.",
        ["guards > CONSULT 045 >"],
    ),
    # what is told between commas, and before what would come
    (
        "Chad left early, Lee told the paper, and he would discuss it with Mali.",
        ["he > AGREE 036 > Mali"],
    ),
    # a mood that is only thought to be there
    ("Chad is thought to be reluctant to leave.", []),
    # what was said before, for short
    ("The chief disputed that.", ["The chief > REJECT 016 > that"]),
    # peacekeepers sent by whom it is told, wherever they went
    ("Norway deployed 2,000 peacekeepers.", ["Norway > MOBILIZE 154 >"]),
    # a second verb of saying behind a passage
    (
        "Ms Lee said Chad was ‘falling apart’ and urged Mali to leave.",
        ["Ms Lee > REQUEST 020 > Mali"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_parties_undertake_refuse_and_suffer(text: str, expected: list[str]) -> None:
    assert draw_events(text) == expected
