"""Answers to what is asked of the same words over and over, each worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")

MOST, LONGEST = 32768, 64  # words kept at a time, and characters of one


class Memo(dict[str, Answer], Generic[Answer]):
    """The answers of `ask`, a function of a word alone, by the word.

    Looking one up costs a third of what it costs in `functools.lru_cache`, which keeps
    its words in the order of use. This forgets all when it is full, so that memory
    stays flat, and what is too long to be a word it never keeps.
    """

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        """Nothing is kept yet."""
        super().__init__()
        self._ask = ask

    def __missing__(self, word: str) -> Answer:
        """The answer for a word that is not kept."""
        answer = self._ask(word)
        if len(word) <= LONGEST:
            if len(self) >= MOST:
                self.clear()
            self[word] = answer
        return answer
