"""What crowds, deputies and staff do to be heard; every sentence is invented."""

import pytest

from tests.extraction.events.drawing import events_of

CASES = [
    # people who do something else, and say or show why
    ("Some 600 people walked past chanting her name.", ["PROTEST"]),
    ("Hundreds of residents filed past the gates carrying placards.", ["PROTEST"]),
    ("Relatives of the miners stood outside the court shouting.", ["PROTEST"]),
    ("Students sat down on the tracks in protest at the closure.", ["PROTEST"]),
    # what they demand is told too
    ("Pensioners gathered in Oslo to demand bread.", ["PROTEST", "REQUEST"]),
    # the same without a voice
    ("Thousands of people gathered to watch the parade.", []),
    ("Women stood in line to vote.", []),
    ("Some 600 people walked past the school.", []),
    # who walks out
    ("Three delegations walked out as Bo Ek began to speak.", ["PROTEST"]),
    ("The care minister Ann Lee, who walked out on Tuesday, is ill.", ["PROTEST"]),
    ("Some 200 staff walked out over pay.", ["PROTEST"]),
    ("The man walked out of the shop.", []),
]


@pytest.mark.parametrize(("text", "types"), CASES)
def test_crowds_that_make_themselves_heard_protest(text: str, types: list[str]) -> None:
    assert [event.event_type for event in events_of(text)] == types
