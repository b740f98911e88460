"""What is asked, promised, refused, threatened or ended; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # several asked; what they shall do makes the code
    (
        "Norway urged Chad and Mali to free the pilots.",
        ["Norway > REQUEST 0253 > Chad + Mali"],
    ),
    # a warning of force is a threat, also where force is only hinted at
    (
        "Mali warned that it would respond by military means.",
        ["Mali > THREATEN 1384 >"],
    ),
    # nobody is denied anything by a denial about anybody
    ("Mali denied that it plans to attack anyone.", ["Mali > REJECT 016 >"]),
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
    # the future of help is a promise, of relief from sanctions withheld a refusal
    (
        "Norway will send medicine to Chad.",
        ["Norway > AGREE 0333 > Chad"],
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
    # who is forced acts, not who forces him; what he "had to" do he did
    (
        "Mali was forced by Chad to release the pilots.",
        ["Mali > RETREAT 0841 > the pilots"],
    ),
    ("Chad had to release the pilots.", ["Chad > RETREAT 0841 > the pilots"]),
    ("Chad did not have to release the pilots.", []),
    # of oneself it is an intent, as any future; of others only a guess
    (
        "Russia said it would be forced to attack Georgia.",
        ["Russia > THREATEN 1384 > Georgia"],
    ),
    (
        "Norway said Mali would be forced to attack Chad.",
        ["Mali > ASSAULT 190 > Chad (hypothetical)"],
    ),
    (
        "Chad will have to release the pilots.",
        ["Chad > RETREAT 0841 > the pilots (hypothetical)"],
    ),
    ("Chad would not be forced to release the pilots.", []),
    ("Chad was not forced to attack Mali.", ["Chad > not ASSAULT 190 > Mali"]),
    # what somebody "has to" do is demanded, by whoever says so
    (
        "Norway said Chad has to release the pilots.",
        ["Norway > REQUEST 1053 > Chad"],
    ),
    (
        "Chad has to release the pilots.",
        ["Chad > RETREAT 0841 > the pilots (demanded)"],
    ),
    # foretold
    (
        "Norway is likely to impose sanctions on Mali.",
        ["Norway > COERCE 163 > Mali (hypothetical)"],
    ),
    # possible, denied, conditional
    (
        "Chad may impose sanctions on Mali.",
        ["Chad > COERCE 163 > Mali (hypothetical)"],
    ),
    ("Norway did not attack the port.", ["Norway > not ASSAULT 190 > the port"]),
    ("Norway will leave if Chad attacks the port.", []),
    # what is not ruled out has not happened
    (
        "Oslo does not rule out the chance that Chad and Mali are holding talks.",
        ["Chad + Mali > CONSULT 046 >  (hypothetical)"],
    ),
    # what a claim says is not told as a fact
    (
        "Oslo rejected claims that Norwegian soldiers shelled the port.",
        ["Oslo > REJECT 120 > claims"],
    ),
    # a warning of what one's own side will do; any other is comment
    (
        "The minister warned that Norway would suspend aid to Chad.",
        ["The minister > THREATEN 1311 > Chad"],
    ),
    ("The minister warned that prices would rise.", []),
    # several agree on what they do together
    (
        "Norway and Chad agreed to hold joint exercises.",
        ["Norway + Chad > AGREE 0312 >"],
    ),
    # the subject of a saying says it of itself
    (
        "The port union said it would boycott the vote.",
        ["The port union > THREATEN 133 > the vote"],
    ),
    # a concession that lies ahead stays one
    (
        "Chad will release the pilots.",
        ["Chad > CONCEDE 0353 > the pilots (planned)"],
    ),
    # nouns of nouns: a promise of an end of sanctions is asked for
    (
        "Chad urged an end to sanctions against Mali.",
        ["Chad > REQUEST 0254 > Mali"],
    ),
    # to be unwilling is to refuse; what one is not asked to do counts too
    ("Norway is not willing to meet Chad.", ["Norway > REJECT 125 > Chad"]),
    ("Norway urged Chad not to attack Mali.", ["Norway > REQUEST 0256 > Chad"]),
    (
        "Norway did not agree to free the pilots.",
        ["Norway > not CONCEDE 0353 > the pilots"],
    ),
    # plans told by a passive
    ("Norway is expected to meet Chad.", ["Norway > AGREE 036 > Chad"]),
    # a demand without anybody who makes it
    (
        "Norway must free the pilots.",
        ["Norway > RETREAT 0841 > the pilots (demanded)"],
    ),
    # the speaker stands behind what is said
    (
        "Chad must free the pilots, Norway's minister said.",
        ["Norway's minister > REQUEST 1053 > Chad"],
    ),
    # nouns that take a clause
    (
        "Norway renewed its demand that Chad withdraw its troops.",
        ["Norway > REQUEST 1056 > Chad"],
    ),
    (
        "Norway repeated its refusal to pay Chad.",
        ["Norway > REJECT 120 > Chad"],
    ),
    # two objects
    (
        "Norway gave Chad a May 15 deadline.",
        ["Norway > THREATEN 139 > Chad"],
    ),
    # what is denied is no recipient
    ("Mali was denied access to the area.", ["> REJECT 1245 > Mali"]),
    ("Chad denied Mali access to the area.", ["Chad > REJECT 1245 > Mali"]),
    # who stands beside what is asked, threatened or given
    ("Chad asked Norway for military aid.", ["Chad > REQUEST 0232 > Norway"]),
    ("Norway threatened Chad with sanctions.", ["Norway > THREATEN 1312 > Chad"]),
    ("Norway provided Chad with food.", ["Norway > AID 073 > Chad"]),
    ("Dockers demanded higher pay.", ["Dockers > REQUEST 1042 >"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_sentence_tells_what_is_made_of_another_event(
    text: str, expected: list[str]
) -> None:
    assert draw_events(text) == expected
