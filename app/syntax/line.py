"""The line of a sentence: its constituents in order, and the steps one takes on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Clause, Phrase, Tokens, VerbGroup
    from app.syntax.layout import Item

_STEPPED_OVER = frozenset({"ADV", "NOT"})


@dataclass(slots=True)
class Line:
    """One sentence laid out, with the clauses found so far."""

    tokens: Tokens
    words: GrammarWords
    phrases: Sequence[Phrase]
    verbs: Sequence[VerbGroup]
    items: list[Item]
    clauses: list[Clause] = field(default_factory=list)


def step_over(line: Line, here: int) -> int:
    """The next item to the left that is no adverb."""
    while here >= 0 and line.items[here].tag in _STEPPED_OVER:
        here -= 1
    return here


def climb(line: Line, here: int) -> int:
    """From the object of a preposition to the noun that the phrase belongs to."""
    while True:
        phrase = line.phrases[line.items[here].number]
        first = phrase
        while first.conj is not None:
            first = line.phrases[first.conj]
        start = _item_at(line, here, first.first)
        before = start - 2  # the phrase, then the preposition, then `start`
        if before > 0 and line.items[before].tag == "ADJ":
            before -= 1  # "troops loyal to the king"
        if first.prep is None or before < 0 or line.items[before].kind != "phrase":
            return here
        if (
            line.tokens.lowers[line.phrases[line.items[before].number].head]
            in line.words.time
        ):
            return here
        here = before


def _item_at(line: Line, here: int, first: int) -> int:
    while here > 0 and line.items[here].first > first:
        here -= 1
    return here


def coordinated(line: Line, number: int) -> tuple[int, ...]:
    """The phrase after those that it is coordinated with, in order."""
    chain = [number]
    while (linked := line.phrases[chain[0]].conj) is not None:
        chain.insert(0, linked)
    return tuple(chain)
