"""The phrases of a sentence: where they begin, and what stands behind what.

Phrases are meant by their number in the sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.events.scene.heads import Heads

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.lexicons.event_patterns import EventPatterns
    from app.syntax.grammar import Phrase, Tokens

_WINDOW = 12  # phrases looked at behind a verb or noun
_QUANTITIES = frozenset(
    {"dozen", "hundred", "thousand", "number", "batch", "series", "round", "shipment"}
    | {"couple", "majority", "handful", "wave", "string", "total", "lot", "scores"}
    | {"group", "list", "set", "piece", "most", "rest", "bulk", "team", "contingent"}
    | {"barrage", "volley", "stream", "flurry", "torrent", "hail"}
    | {"amount", "form", "kind", "members", "range", "spate", "million", "tens", "one"}
    | {"ton", "tonne", "tons", "tonnes", "pound", "barrel", "bag", "box", "truckload"}
    | {"text", "draft", "terms", "framework", "outline", "wording", "version"}
)
# Behind these words nothing belongs to the verb or noun any more.
_ASIDE = frozenset(
    {"because", "after", "before", "since", "during", "amid", "amidst", "following"}
    | {"despite", "until", "without", "including", "ahead"}
)


class Phrases:
    """The phrases of a sentence with their heads, in order."""

    __slots__ = ("_firsts", "_joined", "all", "heads", "patterns", "tokens")

    def __init__(
        self,
        phrases: tuple[Phrase, ...],
        tokens: Tokens,
        patterns: EventPatterns,
        time: frozenset[str],
    ) -> None:
        """Those phrases; no head is worked out yet."""
        self.all, self.tokens, self.patterns = phrases, tokens, patterns
        self.heads = Heads(phrases, tokens, time)
        self._firsts = [phrase.first for phrase in phrases]
        self._joined: frozenset[int | None] | None = None

    def joined(self) -> frozenset[int | None]:
        """The phrases to which another one is coordinated."""
        if self._joined is None:
            self._joined = frozenset([phrase.conj for phrase in self.all])
        return self._joined

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

    def after_prepositions(
        self, token: int, prepositions: Collection[str], limit: int
    ) -> Iterator[int]:
        """The phrases in `token:limit` that stand after one of them, in order."""
        begin, lowers = bisect_left(self._firsts, token), self.tokens.lowers
        near = self.all[begin : begin + _WINDOW]
        for number, phrase in enumerate(near, begin):
            if phrase.first >= limit:
                return
            prep = phrase.prep
            if prep is None or prep < token - 1 or phrase.possessor_of is not None:
                continue
            lower = lowers[prep]
            if lower in prepositions:
                if "WH" in self.tokens.tags[token:prep]:
                    return
                yield number
            elif lower in _ASIDE:
                return

    def measured_by(self, number: int) -> int | None:
        """The phrase that a phrase of quantity measures: "dozens of activists"."""
        last, lowers = self.all[number].last, self.tokens.lowers
        if lowers[last : last + 1] != ["of"]:
            return None
        head = self.heads[number]
        lemma = self.patterns.singulars.get(lowers[head], lowers[head])
        counted = self.tokens.tags[head] in ("NUM", "DET") or lemma in _QUANTITIES
        return self.after(last, limit=last + 2) if counted else None
