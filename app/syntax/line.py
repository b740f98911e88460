"""The line of a sentence: its constituents in order, and the steps one takes on it.

A clause is read from what stands left and right of its verb. The line lists phrases,
verb groups and the words between them, so that one step is one constituent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.pieces import PHRASE

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Clause, Phrase, Tokens, VerbGroup

_BEFORE_TIME = frozenset({PHRASE, ","})
STEPPED_OVER = frozenset("BZ")  # adverbs and "not"


class Line:
    """One sentence laid out, with the clauses found so far.

    `letters` has a letter for each token of the document, as in `grammar.LETTERS`;
    `shape` one for each constituent, `PHRASE`, `VERB` or that of a word, and is a list
    because an item of one is read faster than that of a string. `numbers` has the
    index of each constituent's phrase or verb group, or the token of the word. Of
    phrases, possessors do not stand on the line.
    """

    __slots__ = (
        "clauses", "first", "letters", "numbers", "phrases", "shape", "tokens",
        "verbs", "words",
    )  # fmt: skip

    def __init__(
        self, tokens: Tokens, letters: str, words: GrammarWords, *, first: int
    ) -> None:
        """The line of the sentence that begins at the token `first`, still empty."""
        self.tokens = tokens
        self.letters = letters
        self.words = words
        self.first = first
        self.phrases: list[Phrase] = []
        self.verbs: list[VerbGroup] = []
        self.numbers: list[int] = []
        self.shape: list[str] = []
        self.clauses: list[Clause] = []

    def add_words(self, first: int, last: int) -> None:
        """Lay out the tokens `first:last` as words, each by itself."""
        if last - first == 1:
            self.numbers.append(first)
        else:
            self.numbers += range(first, last)


def step_over(line: Line, here: int) -> int:
    """The next item to the left that is no adverb."""
    shape = line.shape
    while here >= 0 and shape[here] in STEPPED_OVER:
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
    before = item_of(line, number, here) - 2  # the phrase, then the preposition
    if before > 0 and (shape[before] == "A" or _is_near(line, before)):
        before -= 1  # "troops loyal to the king", "a source close to the talks"
    if before < 0 or shape[before] != PHRASE:
        return here
    head = phrases[line.numbers[before]].head
    return here if line.tokens.lowers[head] in line.words.time else before


def item_of(line: Line, number: int, here: int) -> int:
    """Where a phrase stands, which is at that item of the line or to the left of it."""
    shape, numbers = line.shape, line.numbers
    while numbers[here] != number or shape[here] != PHRASE:
        here -= 1
    return here


def _is_near(line: Line, here: int) -> bool:
    """True for the adverb "close", which describes the noun before it."""
    return line.shape[here] == "B" and line.tokens.lowers[line.numbers[here]] == "close"


def coordinated(line: Line, number: int) -> tuple[int, ...]:
    """The phrase after those that it is coordinated with, in order."""
    chain: tuple[int, ...] = (number,)
    linked = line.phrases[number].conj
    while linked is not None:
        chain = (linked, *chain)
        linked = line.phrases[linked].conj
    return chain


def over_time(line: Line, here: int) -> int:
    """The item before "last week", a phrase or comma; `here` where no time stands.

    "Japan last week signed"; "Japan, which won, last week signed".
    """
    if not here or line.shape[here - 1] not in _BEFORE_TIME:
        return here
    phrase = line.phrases[line.numbers[here]]
    time = phrase.prep is None and line.tokens.lowers[phrase.head] in line.words.time
    return here - 1 if time else here
