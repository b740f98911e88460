"""The line of a sentence: its constituents in order, and the steps one takes on it.

A clause is read from what stands left and right of its verb. The line lists phrases,
verb groups and the words between them, so that one step is one constituent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Clause, Phrase, Tokens, VerbGroup

_STEPPED_OVER = frozenset({"ADV", "NOT"})


@dataclass(slots=True)
class Line:
    """One sentence laid out, with the clauses found so far.

    Of each constituent, `kinds` has "PHRASE", "VERB" or the tag of a word, `numbers`
    the index of the phrase, verb group or token, and `firsts` its first token.
    """

    tokens: Tokens
    words: GrammarWords
    phrases: Sequence[Phrase]
    verbs: Sequence[VerbGroup]
    kinds: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)


def lay_out(
    tokens: Tokens,
    bounds: tuple[int, int],
    phrases: Sequence[Phrase],
    *,
    verbs: Sequence[VerbGroup],
    words: GrammarWords,
) -> Line:
    """The line of the tokens `first:last`; possessors are left out."""
    line = Line(tokens, words, phrases, verbs)
    kinds, numbers, firsts = line.kinds, line.numbers, line.firsts
    at, last = bounds
    for first, end, number, kind in _constituents(phrases, verbs):
        if first < at:
            continue  # the parts of a verb group that would be phrases alone
        if at < first:
            _add_words(line, at, first)
        kinds.append(kind)
        numbers.append(number)
        firsts.append(first)
        at = end
    _add_words(line, at, last)
    return line


def _add_words(line: Line, first: int, last: int) -> None:
    line.kinds += line.tokens.tags[first:last]
    line.numbers += range(first, last)
    line.firsts += range(first, last)


def _constituents(
    phrases: Sequence[Phrase], verbs: Sequence[VerbGroup]
) -> list[tuple[int, int, int, str]]:
    found = [
        (phrase.first, phrase.last, number, "PHRASE")
        for number, phrase in enumerate(phrases)
        if phrase.possessor_of is None
    ]
    found += [(verb.first, verb.last, n, "VERB") for n, verb in enumerate(verbs)]
    found.sort()
    return found


def step_over(line: Line, here: int) -> int:
    """The next item to the left that is no adverb."""
    while here >= 0 and line.kinds[here] in _STEPPED_OVER:
        here -= 1
    return here


def climb(line: Line, here: int) -> int:
    """From the object of a preposition to the noun that the phrase belongs to."""
    while True:
        phrase = line.phrases[line.numbers[here]]
        first = phrase
        while first.conj is not None:
            first = line.phrases[first.conj]
        start = _item_at(line, here, first.first)
        before = start - 2  # the phrase, then the preposition, then `start`
        if before > 0 and line.kinds[before] == "ADJ":
            before -= 1  # "troops loyal to the king"
        if first.prep is None or before < 0 or line.kinds[before] != "PHRASE":
            return here
        if (
            line.tokens.lowers[line.phrases[line.numbers[before]].head]
            in line.words.time
        ):
            return here
        here = before


def _item_at(line: Line, here: int, first: int) -> int:
    while here > 0 and line.firsts[here] > first:
        here -= 1
    return here


def coordinated(line: Line, number: int) -> tuple[int, ...]:
    """The phrase after those that it is coordinated with, in order."""
    if line.phrases[number].conj is None:
        return (number,)
    chain = [number]
    while (linked := line.phrases[chain[0]].conj) is not None:
        chain.insert(0, linked)
    return tuple(chain)
