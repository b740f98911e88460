"""The values of a parsed text: token arrays, phrases, verb groups and clauses.

Everything inside a sentence points to tokens by index, and every token to its
characters, so that any part of the grammar can be turned into a `Span`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from app.document import Document, Span
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.syntax.passages import Passage

# Word classes, after Universal Dependencies, with what news grammar needs told apart:
# NAME proper noun, POSS the clitic 's, SUB subordinator (that, if, because), WH who,
# which, what, how; MODAL will, would, may; AUX be, have, do; TO infinitive marker;
# QUOTE any quotation mark; STOP ends a sentence; the rest of punctuation is itself.
Tag = Literal[
    "NOUN", "NAME", "PRON", "DET", "ADJ", "NUM", "VERB", "AUX", "MODAL", "TO", "PREP",
    "CONJ", "SUB", "WH", "ADV", "NOT", "POSS", "QUOTE", "COMMA", "COLON", "DASH",
    "OPEN", "CLOSE", "STOP", "OTHER",
]  # fmt: skip
# One letter for each tag, so that patterns over a sentence's tags are regular
# expressions over a string.
LETTERS = {
    "NOUN": "N", "NAME": "P", "PRON": "R", "DET": "D", "ADJ": "A", "NUM": "#",
    "VERB": "V", "AUX": "X", "MODAL": "M", "TO": "T", "PREP": "I", "CONJ": "C",
    "SUB": "S", "WH": "W", "ADV": "B", "NOT": "Z", "POSS": "'", "QUOTE": "Q",
    "COMMA": ",", "COLON": ":", "DASH": "-", "OPEN": "(", "CLOSE": ")", "STOP": ".",
    "OTHER": "o",
}  # fmt: skip
VerbForm = Literal["base", "past", "present", "participle", "gerund"]
Tense = Literal["past", "present", "future", "none"]
ClauseKind = Literal[
    "main", "relative", "complement", "adverbial", "coordinate", "participle",
    "infinitive",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a document as parallel lists, in order of the text.

    `starts` and `ends` are code points; `words` as printed, `lowers` in lower case with
    straight apostrophes; `tags` a `Tag` each; `forms` a `VerbForm` for VERB and AUX,
    else "". `quoted` is 1 inside double quotation marks, 2 inside a quote in a quote.
    """

    starts: list[int]
    ends: list[int]
    words: list[str]
    lowers: list[str]
    tags: list[str]
    forms: list[str]
    quoted: list[int]

    def span(self, first: int, last: int) -> Span:
        """The characters of tokens `first` up to, not including, `last`."""
        return Span(self.starts[first], self.ends[last - 1])


@value
class Phrase:
    """A base noun phrase, `tokens[first:last]`, e.g. "Russia's foreign minister".

    `head` is its last noun or name; `prep` the token of the preposition that governs it
    ("with" in "talks with Poland"), or None. `conj` is the index, in the sentence's
    phrases, of the phrase it is coordinated to ("Poland" in "Poland and Lithuania"), or
    None. A possessor ("Russia's") is a part of its phrase and also a phrase of its own
    with `possessor_of` set to the index of the whole.
    """

    first: int
    last: int
    head: int
    prep: int | None = None
    conj: int | None = None
    possessor_of: int | None = None


@value
class VerbGroup:
    """Auxiliaries and main verb, `tokens[first:last]`: "had been unable", "will meet".

    `head` is the token of the main verb and `lemma` its base form. `modal` is the modal
    in lower case and in full ("may", "would" for "'d"), if any; `finite` is False for
    infinitives and participles standing alone.
    """

    first: int
    last: int
    head: int
    lemma: str
    form: VerbForm
    tense: Tense
    finite: bool
    passive: bool
    negated: bool
    perfect: bool = False
    modal: str | None = None


@value
class Clause:
    """One verb group and what goes with it; numbers index the sentence's phrases.

    `subjects` and `objects` list coordinated phrases in order. `agent` is the phrase
    after "by" of a passive. `adjuncts` are the prepositional phrases after the verb.
    `governor` is the index of the clause that this one depends on, or None;
    `relative` the token of the relative pronoun whose antecedent the subject is;
    `marker` the token that opens the clause (that, if, to, because), if any.
    `last` is the token after its end.
    """

    verb: VerbGroup
    kind: ClauseKind
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    agent: tuple[int, ...]
    adjuncts: tuple[int, ...]
    governor: int | None
    relative: int | None
    marker: int | None
    first: int
    last: int


class _Clauses:
    """Reads the clauses of a sentence when they are first asked for, and keeps them."""

    def __get__(self, sentence: ParsedSentence, kind: object) -> tuple[Clause, ...]:
        clauses = sentence.__dict__["clauses"] = sentence.read_clauses()
        return clauses


class ParsedSentence:
    """One sentence: its characters, its tokens `first:last` and their grammar.

    What is too long to be a sentence comes in several pieces. In `phrases` a possessor
    stands before its whole; `clauses`, one for each verb group, in order, are read when
    they are first asked for.
    """

    # A slot is read four times as fast as anything that `__getattr__` watches over.
    __slots__ = (
        "__dict__", "first", "last", "phrases", "read_clauses", "span", "verbs",
    )  # fmt: skip
    clauses = _Clauses()

    def __init__(
        self,
        span: Span,
        bounds: tuple[int, int],
        *,
        phrases: tuple[Phrase, ...],
        verbs: tuple[VerbGroup, ...],
        read_clauses: Callable[[], tuple[Clause, ...]],
    ) -> None:
        """The sentence as it is laid out, its clauses not read yet."""
        self.span = span
        self.first, self.last = bounds
        self.phrases = phrases
        self.verbs = verbs
        self.read_clauses = read_clauses


_FIRST = attrgetter("first")


@dataclass(frozen=True, slots=True)
class Parse:
    """A document with its tokens, its sentences' grammar and its quotation marks."""

    document: Document
    tokens: Tokens
    sentences: tuple[ParsedSentence, ...]
    passages: tuple[Passage, ...]

    def sentence_at(self, token: int) -> int:
        """The number of the sentence that holds a token."""
        return bisect_right(self.sentences, token, key=_FIRST) - 1
