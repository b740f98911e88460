"""A people stands for its country, and "they" for the people."""

from __future__ import annotations

import pytest

from tests.extraction.actors.drawing import draw_cast

CASES = [
    (
        "whose country has acted before",
        "Washington backs the plan. The Americans have promised help. "
        "In June they agreed to pay.",
        ["country united-states: Washington | [The Americans] | (they)"],
    ),
    (
        "told by an adjective",
        "Britain voted for the text. But the British made clear they would not sign. "
        "They never do.",
        ["country united-kingdom: Britain | [the British] | (they) | (They)"],
    ),
    (
        "and what it owns in the same sentence",
        "Ukraine signed in May. The Ukrainians were told they could keep their planes.",
        ["country ukraine: Ukraine | [The Ukrainians] | (they) | (their)"],
    ),
    (
        "whose country only lies there",
        "The Chadians lost to Peru. They wept.",
        ["country peru: Peru"],
    ),
    (
        "some of them",
        "Egypt won. The Egyptians in the crowd said they were tired. "
        "The Egyptians held by Chad said nothing.",
        ["country egypt: Egypt", "country chad: Chad"],
    ),
    (
        "who do not act",
        "Qatar left. Oman met the Qataris. They wept.",
        ["country qatar: Qatar", "country oman: Oman"],
    ),
    (
        "with others whom 'they' may mean",
        "Israel bombed the port. The Israelis told villagers they would be shot.",
        ["country israel: Israel | [The Israelis]"],
    ),
    (
        "with what others own, a sentence later",
        "Denmark left. The Danes met Peru's envoys. Delegates wept. Their dog left.",
        ["country denmark: Denmark | [The Danes]", "country peru: Peru"],
    ),
]


@pytest.mark.parametrize(("case", "text", "expected"), CASES)
def test_a_people_that_acts_is_its_country(
    case: str, text: str, expected: list[str]
) -> None:
    assert draw_cast(text) == expected, case
