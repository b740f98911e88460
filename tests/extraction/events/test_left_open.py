"""What only may come, is only thought of or is claimed; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import draw_events

CASES = [
    # not yet so, and told for the sake of something else
    ("Talks will not resume until Chad releases two men.", []),
    ("The pact takes effect when Chad has ratified it.", []),
    # told as what is to come, where a day is set for the rest
    (
        "The king will speak when Norway meets Chad.",
        ["Norway + Chad > CONSULT 040 >  (planned)"],
    ),
    # what came before has come
    (
        "The truce comes after rebels have attacked Chad.",
        ["rebels > ASSAULT 190 > Chad"],
    ),
    # what nobody believes
    ("Ann Lee does not believe that Norway attacked Chad.", []),
    # nouns of deeds that are feared, sought or supposed
    ("The risk of a Norwegian attack on Chad is low.", []),
    ("Ann Lee hopes to broker a meeting between Norway and Chad.", []),
    (
        "A ban by Norway on imports from Chad would hurt farmers.",
        [],
    ),
    # others are there, whatever the verb above does
    (
        "Norway would condemn the attack by rebels on Chad on Monday.",
        ["rebels > ASSAULT 190 > Chad"],
    ),
    # contractions are the verbs that they stand for
    ("Ann Lee hoped that he'd force Chad to pay.", []),
    ("Norway cannot bow to the demands of Chad.", []),
    # a wish is asked of nobody
    ("People should be able to vote, Ann Lee said.", []),
    # insisting that one is ready demands nothing
    ("The mayor insisted she was ready for a flood.", []),
    # whoever swears to help does not threaten
    ("Chad swore that it would support Norway.", ["Chad > AGREE 032 > Norway"]),
    # two verbs share what makes the first one no fact
    (
        "Chad will arrest rebels and expel two envoys.",
        ["Chad > THREATEN 132 > rebels", "Chad > THREATEN 136 > two envoys"],
    ),
    (
        "Chad may arrest rebels and expel two envoys.",
        [
            "Chad > COERCE 173 > rebels (hypothetical)",
            "Chad > SANCTION 166 > two envoys (hypothetical)",
        ],
    ),
    (
        "Chad will not visit Mali or meet Ann Lee.",
        ["Chad > REJECT 125 > Mali", "Chad > REJECT 125 > Ann Lee"],
    ),
    (
        "Ann Lee said that she would withdraw and quit her post.",
        ["Ann Lee > AGREE 0341 >"],
    ),
    # whoever swears not to help refuses
    ("They vowed not to support Norway.", ["They > REJECT 120 > Norway"]),
    # set for a day, or only led to
    (
        "A meeting between Norway and Chad was set for Friday.",
        ["Norway + Chad > CONSULT 040 >  (planned)"],
    ),
    ("The bill might bring a pullout of Norwegian forces from Chad.", []),
    # who asks for a pullout is not who pulls out
    (
        "A plea for the pullback of patrols was made on Friday.",
        [],
    ),
    # women are no "he"
    ("Women claim he assaulted them.", ["he > ASSAULT 182 > them (hypothetical)"]),
    # within a name nothing is done
    ("Ann Lee of Merrill Lynch Canada Inc was there.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_left_open_is_not_told_as_a_fact(
    text: str, expected: list[str]
) -> None:
    assert draw_events(text) == expected
