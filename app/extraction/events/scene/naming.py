"""The phrases of a sentence: where they stand, their heads, what they are cases of.

Phrases are meant by their number in the sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.event_patterns import EventPatterns
    from app.syntax.grammar import Phrase, Tokens

_WINDOW = 12  # phrases looked at behind a verb or noun
_DATING = frozenset(
    {"last", "next", "this", "late", "early", "earlier", "later", "jan", "feb", "aug"}
    | {"sept", "sep", "oct", "nov", "dec"}
)
_QUANTITIES = frozenset(
    {"dozen", "hundred", "thousand", "number", "batch", "series", "round", "shipment"}
    | {"couple", "majority", "handful", "wave", "string", "total", "lot", "scores"}
    | {"group", "list", "set", "piece", "most", "rest", "bulk", "team", "contingent"}
    | {"amount", "form", "kind", "members", "range", "spate", "million", "tens", "one"}
    | {"ton", "tonne", "tons", "tonnes", "pound", "barrel", "bag", "box", "truckload"}
    | {"text", "draft", "terms", "framework", "outline", "wording", "version"}
)
_ENVOYS = frozenset({"ambassador", "envoy", "consul", "diplomat"})
_SIGNS = frozenset({"$", "€", "£", "¥"})
_DOLLARS = frozenset({"us", "a", "c", "hk", "nz", "s"})
_SCALES = frozenset({"thousand", "million", "billion", "trillion", "m", "bn"})


@dataclass(slots=True)
class Phrases:
    """The phrases of a sentence; what has been worked out is kept."""

    all: tuple[Phrase, ...]
    tokens: Tokens
    patterns: EventPatterns
    time: frozenset[str]
    _firsts: list[int] = field(init=False)
    _names: dict[int, tuple[str, ...]] = field(default_factory=dict)
    _heads: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._firsts = [phrase.first for phrase in self.all]

    def after(self, token: int, *, limit: int) -> int | None:
        """The first whole phrase that begins in `token:limit`."""
        phrases, firsts = self.all, self._firsts
        number = bisect_left(firsts, token)
        while number < len(firsts) and firsts[number] < limit:
            if phrases[number].possessor_of is None:
                return number
            number += 1
        return None

    def window(self, token: int, limit: int) -> Iterator[int]:
        """The whole phrases, possessors left out, that begin in `token:limit`."""
        number = bisect_left(self._firsts, token)
        for phrase in self.all[number : number + _WINDOW]:
            if phrase.first >= limit:
                return
            if phrase.possessor_of is None:
                yield number
            number += 1

    def names(self, number: int) -> tuple[str, ...]:
        """What the phrase is a case of, longest first: "hunger strike", "strike"."""
        names = self._names.get(number)
        if names is None:
            names = self._names[number] = tuple(self._read_names(number))
        return names

    def head(self, number: int) -> int:
        """The head of the phrase, without a date at its end: "strikes last Friday"."""
        head = self._heads.get(number)
        if head is None:
            head = self._heads[number] = self._read_head(number)
        return head

    def measured_by(self, number: int) -> int | None:
        """The phrase that a phrase of quantity measures: "dozens of activists"."""
        last, lowers = self.all[number].last, self.tokens.lowers
        if lowers[last : last + 1] != ["of"]:
            return None
        head = self.head(number)
        lemma = self.patterns.singulars.get(lowers[head], lowers[head])
        counted = self.tokens.tags[head] in ("NUM", "DET") or lemma in _QUANTITIES
        return self.after(last, limit=last + 2) if counted else None

    def _read_head(self, number: int) -> int:
        phrase = self.all[number]
        paid = self.paid(number)
        head = phrase.head if paid is None else paid
        while head > phrase.first and self._is_dating(head):
            head -= 1
        return head if self.tokens.tags[head] in ("NOUN", "NAME") else phrase.head

    def paid(self, number: int) -> int | None:
        """The head before a sum that follows unparted: "fined the bank 2 million"."""
        phrase, tokens = self.all[number], self.tokens
        words = range(phrase.first + 1, phrase.last)
        at = next((one for one in words if tokens.tags[one] == "NUM"), None)
        if at is None:
            return None
        rest = tokens.lowers[at : phrase.last]
        if rest[0] not in _SIGNS and _SCALES.isdisjoint(rest[1:]):
            return None
        before = at - 1
        if tokens.lowers[before] in _DOLLARS:
            before -= 1  # "US$6 million"
        told = before >= phrase.first and tokens.tags[before] in ("NOUN", "NAME")
        return before if told else None

    def _is_dating(self, token: int) -> bool:
        """True for the words of a date: "last Friday", "Feb. 2"."""
        lower = self.tokens.lowers[token].rstrip(".")
        if self.tokens.tags[token] == "NUM":
            lower = self.tokens.lowers[token - 1].rstrip(".")
        return lower in self.time or lower in _DATING

    def _read_names(self, number: int) -> Iterator[str]:
        measured = self.measured_by(number)
        if measured is not None:
            yield from self.names(measured)
        phrase, lowers = self.all[number], self.tokens.lowers
        if lowers[phrase.last : phrase.last + 2] == ["per", "cent"]:
            yield "per cent"
            return
        singulars, head = self.patterns.singulars, self.head(number)
        lemma = singulars.get(lowers[head], lowers[head])
        pair = f"{lowers[head - 1]} {lemma}" if head > phrase.first else ""
        if pair in self.patterns.nothing:
            yield pair  # a "news conference" is no conference
            return
        yield from self._of_name(phrase, lemma)
        if head - 2 >= phrase.first:
            yield f"{lowers[head - 2]} {pair}"
        if pair:
            yield pair
        yield lemma
        if lemma != lowers[head]:
            yield lowers[head]  # "arms" are no arm
        yield from self._beside_head(number, head)

    def _beside_head(self, number: int, head: int) -> Iterator[str]:
        """The office before a name, and the sum behind a head: "gave Chad $2"."""
        phrase, lowers = self.all[number], self.tokens.lowers
        if self.tokens.tags[head] == "NAME":
            before = lowers[phrase.first : head]
            yield from (word for word in before if word in _ENVOYS)
        if head < phrase.head and self.paid(number) is not None:
            last = lowers[phrase.head]
            yield self.patterns.singulars.get(last, last)

    def _of_name(self, phrase: Phrase, lemma: str) -> Iterator[str]:
        """The name with what stands behind "of": "suspension of aid"."""
        last, lowers = phrase.last, self.tokens.lowers
        if lowers[last : last + 1] != ["of"]:
            return
        following = self.after(last, limit=last + 2)
        if following is not None:
            inner = lowers[self.all[following].head]
            yield f"{lemma} of {self.patterns.singulars.get(inner, inner)}"
