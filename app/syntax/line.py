"""The line of a sentence: its constituents in order, and the steps one takes on it.

A clause is read from what stands left and right of its verb. The line lists phrases,
verb groups and the words between them, so that one step is one constituent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.syntax.pieces import PHRASE

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Clause, Phrase, Tokens, VerbGroup

_STEPPED_OVER = frozenset("BZ")  # adverbs and "not"


@dataclass(slots=True)
class Line:
    """One sentence laid out, with the clauses found so far.

    `letters` has a letter for each token of the document, as in `grammar.LETTERS`;
    `shape` one for each constituent: `PHRASE`, `VERB` or that of a word. `numbers` has
    the index of each constituent's phrase or verb group, or the token of the word, and
    `items` says where on the line each phrase stands; a possessor stands nowhere.
    """

    tokens: Tokens
    letters: str
    words: GrammarWords
    first: int
    phrases: list[Phrase] = field(default_factory=list)
    verbs: list[VerbGroup] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    shape: str = ""
    clauses: list[Clause] = field(default_factory=list)

    def add_words(self, first: int, last: int) -> None:
        """Lay out the tokens `first:last` as words, each by itself."""
        if last - first == 1:
            self.numbers.append(first)
        else:
            self.numbers += range(first, last)


def step_over(line: Line, here: int) -> int:
    """The next item to the left that is no adverb."""
    shape = line.shape
    while here >= 0 and shape[here] in _STEPPED_OVER:
        here -= 1
    return here


def climb(line: Line, here: int) -> int:
    """From the object of a preposition to the noun that the phrase belongs to."""
    while (above := climb_once(line, here)) != here:
        here = above
    return here


def climb_once(line: Line, here: int) -> int:
    """The noun that the phrase belongs to, of which it may be a part again."""
    phrases, shape = line.phrases, line.shape
    number = line.numbers[here]
    first = phrases[number]
    while first.conj is not None:
        number = first.conj
        first = phrases[number]
    if first.prep is None:
        return here
    before = line.items[number] - 2  # the phrase, then the preposition
    if before > 0 and (shape[before] == "A" or _is_near(line, before)):
        before -= 1  # "troops loyal to the king", "a source close to the talks"
    if before < 0 or shape[before] != PHRASE:
        return here
    head = phrases[line.numbers[before]].head
    return here if line.tokens.lowers[head] in line.words.time else before


def _is_near(line: Line, here: int) -> bool:
    """True for the adverb "close", which describes the noun before it."""
    return line.shape[here] == "B" and line.tokens.lowers[line.numbers[here]] == "close"


def coordinated(line: Line, number: int) -> tuple[int, ...]:
    """The phrase after those that it is coordinated with, in order."""
    if line.phrases[number].conj is None:
        return (number,)
    chain = [number]
    while (linked := line.phrases[chain[0]].conj) is not None:
        chain.insert(0, linked)
    return tuple(chain)
