"""Whole answers, kept in memory up to so many bytes, as long as the corpus is the same.

The newest stay: what has not been asked for longest goes first.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

Headers = list[tuple[bytes, bytes]]
Key = tuple[str, bytes, bool]

_LARGEST_SHARE = 16
_OVERHEAD = 1_000


@dataclass(frozen=True, slots=True)
class Answer:
    """The headers and body of a 200, its entity tag among them."""

    headers: Headers
    body: bytes
    etag: bytes


class ResponseCache:
    """Answers by path, query string and whether they are compressed."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._size = 0
        self._digest = ""
        self._answers: OrderedDict[Key, Answer] = OrderedDict()

    def find(self, digest: str, key: Key) -> Answer | None:
        """The answer that this corpus gave before, if it is still kept."""
        if digest != self._digest:
            self._forget(digest)
            return None
        answer = self._answers.get(key)
        if answer is not None:
            self._answers.move_to_end(key)
        return answer

    def keep(self, digest: str, key: Key, answer: Answer) -> None:
        """Keep an answer, unless it is large or of another corpus than the last one."""
        size = _size(key, answer)
        if digest != self._digest or size * _LARGEST_SHARE > self._capacity:
            return
        if key in self._answers:
            return
        self._answers[key] = answer
        self._size += size
        while self._size > self._capacity:
            self._size -= _size(*self._answers.popitem(last=False))

    def _forget(self, digest: str) -> None:
        self._answers.clear()
        self._size, self._digest = 0, digest


def _size(key: Key, answer: Answer) -> int:
    return _OVERHEAD + len(key[0]) + len(key[1]) + len(answer.body)
