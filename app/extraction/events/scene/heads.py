"""The phrases of a sentence in, the token of each that tells what it names out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.syntax.grammar import Phrase, Tokens

_DATING = frozenset(
    {"last", "next", "this", "late", "early", "earlier", "later", "jan", "feb", "aug"}
    | {"sept", "sep", "oct", "nov", "dec"}
)
_SIGNS = frozenset({"$", "€", "£", "¥"})
_DOLLARS = frozenset({"us", "a", "c", "hk", "nz", "s"})
_SCALES = frozenset({"thousand", "million", "billion", "trillion", "m", "bn"})


class Heads(dict[int, int]):
    """The head of each phrase, by its number: "strikes" of "strikes last Friday".

    Neither a date at the end of a phrase nor a sum is its head. Each is worked out when
    it is first asked for.
    """

    __slots__ = ("_phrases", "_time", "_tokens")

    def __init__(
        self, phrases: Sequence[Phrase], tokens: Tokens, time: frozenset[str]
    ) -> None:
        """No head is worked out yet."""
        self._phrases, self._tokens, self._time = phrases, tokens, time

    def __missing__(self, number: int) -> int:
        """The head of a phrase that has not been asked for before."""
        phrase = self._phrases[number]
        head, first, last = phrase.head, phrase.first, phrase.last
        if last - first > 1:
            # Most phrases have neither a date nor a sum, and need no second look.
            lower = self._tokens.lowers[head]
            dating = lower in self._time or lower in _DATING or lower[-1] == "."
            if dating or "NUM" in self._tokens.tags[first:last]:
                head = self._read(phrase)
        self[number] = head
        return head

    def _read(self, phrase: Phrase) -> int:
        paid = self.paid(phrase)
        head = phrase.head if paid is None else paid
        while head > phrase.first and self._is_dating(head):
            head -= 1
        return head if self._tokens.tags[head] in ("NOUN", "NAME") else phrase.head

    def paid(self, phrase: Phrase) -> int | None:
        """The head before a sum that follows unparted: "fined the bank 2 million"."""
        tags, first, last = self._tokens.tags, phrase.first, phrase.last
        if "NUM" not in tags[first + 1 : last]:
            return None
        at = tags.index("NUM", first + 1)
        lowers = self._tokens.lowers
        if lowers[at] not in _SIGNS and _SCALES.isdisjoint(lowers[at + 1 : last]):
            return None
        before = at - 1
        if lowers[before] in _DOLLARS:
            before -= 1  # "US$6 million"
        told = before >= first and tags[before] in ("NOUN", "NAME")
        return before if told else None

    def _is_dating(self, token: int) -> bool:
        """True for the words of a date: "last Friday", "Feb. 2"."""
        if self._tokens.tags[token] == "NUM":
            token -= 1
        return is_dating(self._tokens.lowers[token], self._time)


def is_dating(lower: str, time: frozenset[str]) -> bool:
    """True for a word of a date: "friday", "last", "dec."."""
    lower = lower.rstrip(".")
    return lower in time or lower in _DATING
