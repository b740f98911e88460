"""Answers are worked out once for a word, and no more are kept than there is room."""

from __future__ import annotations

from app import memo
from app.memo import Memo


def test_a_word_is_asked_about_once() -> None:
    asked: list[str] = []

    def ask(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memo(ask)

    assert [lengths[word] for word in ("tide", "harbour", "tide")] == [4, 7, 4]
    assert asked == ["tide", "harbour"]


def test_what_is_too_long_to_be_a_word_is_not_kept() -> None:
    lengths = Memo(len)

    assert lengths["a" * 1000] == 1000
    assert not lengths


def test_a_full_memo_begins_anew() -> None:
    lengths = Memo(len)
    most = max(_kept(lengths, count) for count in range(memo.MOST + 2))

    assert most == memo.MOST
    assert len(lengths) == 2


def _kept(lengths: Memo[int], number: int) -> int:
    assert lengths[str(number)] == len(str(number))
    return len(lengths)
