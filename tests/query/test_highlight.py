"""What matches is found in the text where the full-text index found it."""

from __future__ import annotations

import pytest

from app.query.highlight import excerpt_around, find_matches

# text, typed, the words that match
CASES = [
    ("Rain fell. The rain stopped.", "rain", ["Rain", "rain"]),
    # diacritics and case are no matter, on either side
    ("Ana Ilić met ÉLAN.", "ilic élan", ["Ilić", "ÉLAN"]),
    # parts of words do not match unless a prefix was typed
    ("Ferries and a ferry", "ferr", []),
    ("Ferries and a ferry", "ferr*", ["Ferries", "ferry"]),
    # a phrase matches as a whole, across punctuation
    ("the U.S.-Norland market", "U.S.-Norland", ["U.S.-Norland"]),
    ("the joint, defense system", '"joint defense"', ["joint, defense"]),
    ("joint missile defense", '"joint defense"', []),
    ("the joint defensive", '"joint def"*', ["joint defensive"]),
    # the longest of several terms that begin together, and none inside another
    ("joint defense", 'joint "joint defense" defense', ["joint defense"]),
    # text outside the basic plane does not shift what follows
    ("🚢🚢 Norland", "norland", ["Norland"]),
]


@pytest.mark.parametrize(("text", "typed", "words"), CASES)
def test_matches_are_found(text: str, typed: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in find_matches(text, typed)] == words


def test_only_the_first_matches_are_found() -> None:
    assert len(find_matches("rain " * 1_000, "rain")) == 10


@pytest.mark.parametrize("at", [0, 5, 500, 995])
def test_an_excerpt_is_whole_words_around_the_first_match(at: int) -> None:
    words = ["word"] * 1_000
    words[at] = "ferry"
    text = " ".join(words)

    begin, end = excerpt_around(text, find_matches(text, "ferry"))

    assert "ferry" in text[begin:end]
    assert set(text[begin:end].split()) == {"word", "ferry"}
    assert end - begin < 300


def test_without_a_match_the_beginning_is_shown() -> None:
    assert excerpt_around("word " * 100, [])[0] == 0
