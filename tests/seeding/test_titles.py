"""The titles of an actor are told once each, in full."""

from __future__ import annotations

from collections import Counter

import pytest

from app.seeding.titles import ranked_titles

TITLES = [
    # one word of a longer title, before, behind and inside it
    ({"chief": 2, "chief economist": 1}, ["chief economist"]),
    ({"minister": 3, "education minister": 1}, ["education minister"]),
    ({"port police": 1, "city port police chief": 1}, ["city port police chief"]),
    # several fragments of one
    (
        {"envoy": 4, "peace envoy": 1, "special peace envoy": 1},
        ["special peace envoy"],
    ),
    # what is said more often comes first, its fragments counted
    ({"mayor": 2, "minister": 2, "trade minister": 1}, ["trade minister", "mayor"]),
    # another office of the same noun
    ({"president": 1, "vice president": 2}, ["vice president", "president"]),
    ({"deputy": 1, "deputy mayor": 1}, ["deputy mayor"]),
    # words of two titles
    ({"sports editor": 1, "news editor": 1}, ["sports editor", "news editor"]),
    # parts of words are none
    ({"minister": 1, "subminister": 1}, ["subminister", "minister"]),
    ({}, []),
]


@pytest.mark.parametrize(("told", "shown"), TITLES)
def test_titles_are_shown_without_fragments(
    told: dict[str, int], shown: list[str]
) -> None:
    assert ranked_titles(Counter(told)) == shown
