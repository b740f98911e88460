"""The everyday verbs of news, in invented sentences: who did what to whom."""

import pytest

from tests.extraction.events.drawing import draw_events, events_of

TOLD = [
    # a past behind an apposition or a relative clause is the main verb
    ("The bishop, Ann Lee, apologised to Bo Ek.", ["CONCEDE"]),
    ("Chad expressed regret to Mali over the shots.", ["CONCEDE"]),
    ("Chad expressed concern to Mali over the shots.", ["ACCUSE"]),
    ("The mayors, who had dined together, appealed for calm.", ["REQUEST"]),
    # a sum behind who gets it or pays it
    ("The regulator fined the bank 20 million dollars.", ["SANCTION"]),
    ("Norway granted the clinic US$6 million in 2015.", ["AID"]),
    # what came first, and who blames whom at the end
    ("Chad suspended talks after accusing Mali of spying.", ["SANCTION", "ACCUSE"]),
    ("The two clubs ended the night blaming each other.", ["ACCUSE"]),
    # "that" before a noun, and a verb that looks like a noun
    ("The minister rejected that version.", ["REJECT"]),
    ("Chad demanded that Mali hand over the men.", ["REQUEST"]),
    # who goes on speaking
    ("She said flares had been found and demanded that Mali pay.", ["REQUEST"]),
    # trade, licences, signals
    ("Chad suspended the export of samples.", ["COERCE"]),
    ("The ministry revoked the licence of the broadcaster.", ["COERCE"]),
    ("Chadian units had jammed satellite signals.", ["COERCE"]),
    # told by a participle with its time, and of some of those named
    ("A vessel detained in March was released on Friday.", ["COERCE", "RETREAT"]),
    ("She named the Wolves, two of whom were banned last year.", ["COERCE"]),
    # envoys by name
    ("The ministry summoned Norwegian Ambassador Ann Lee.", ["ACCUSE"]),
    ("Norway handed the minister a note of protest.", ["ACCUSE"]),
    # warnings of what the speaker's own side will do
    ("The government warned that it would respond.", ["THREATEN"]),
    ("The government warned that it would take measures in response.", ["THREATEN"]),
    ("Chad warned that the storm would come.", []),
    # missiles of the crowd, and illness
    ("A bottle struck the referee on the head.", ["ASSAULT"]),
    ("It has infected 1,500 people there and killed 40 of them.", []),
    # exercises of fleets
    ("The navy completed a five-day exercise.", ["MOBILIZE"]),
    # what is kept back
    ("The minister declined to say whether she would stay.", ["REJECT"]),
    ("The minister declined to say more.", []),
    # a date between a verb and its infinitive, inside "that"
    ("Lee notes that Chad and Mali agreed in 2006 to exchange samples.", ["AGREE"]),
]


@pytest.mark.parametrize(("text", "types"), TOLD)
def test_everyday_verbs_of_news_tell_events(text: str, types: list[str]) -> None:
    assert [event.event_type for event in events_of(text)] == types


PARTIES = [
    (
        "The regulator fined the bank 20 million dollars.",
        "The regulator > SANCTION 116 > the bank",
    ),
    ("Chad demanded that Mali hand over the men.", "Chad > REQUEST 100 > Mali"),
    (
        "It ended with smoke on the pitch and two clubs blaming each other.",
        "two clubs > ACCUSE 112 > each other",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_both_sides_of_them_are_found(text: str, expected: str) -> None:
    assert expected in draw_events(text)
