"""Tokens in, runs of capitalised words out: the stretches in which names may stand.

A run begins at a capital, or at the particles before it ("van der Linden"), and goes on
over small words where `joints` says so.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.extraction.actors.names.facts import facts_by_word
from app.extraction.actors.names.joints import MARKS, joined, joints
from app.extraction.actors.names.surroundings import kinds_told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.names.facts import WordFacts
    from app.extraction.actors.names.knowledge import Knowledge
    from app.syntax.grammar import ParsedSentence, Tokens

# With these a surname begins, though in small letters; "the van" is none.
_SURNAME_PARTICLES = frozenset(
    {"de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ter"}
    | {"bin", "ibn"}
)
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "POSS"})
# After these a capital says nothing: any word would have one.
_OPENERS = frozenset({"QUOTE", "COLON", "STOP", "OPEN", "DASH"})
_BULLETS = frozenset({"*", "•", "·", "▪", "►"})
_MONTH_NAMES = frozenset({"May", "March", "April", "June", "August"})


class Paper:
    """Words of the whole article: `names` have a capital where only names do.

    `facts` tells of each what it may be, `told` what it says of a name beside it, and
    `joints` are those that names go on over.
    """

    def __init__(self, printed: list[str], know: Knowledge) -> None:
        """Take all words in order; the names are noted as they are found."""
        self.names: set[str] = set()
        self.facts = facts_by_word(know)
        self.told = kinds_told(know)
        self.joints = joints(know.names)
        self._printed = printed

    @cached_property
    def words(self) -> frozenset[str]:
        """All words as printed."""
        return frozenset(self._printed)


@dataclass(slots=True, eq=False)
class Run:
    """The tokens `first:last`, inside the sentence `begin:end`.

    `opening` is True where its first word would have a capital anyway; `facts` tell of
    that word. Not frozen, as it is made and asked far quicker so.
    """

    first: int
    last: int
    begin: int
    end: int
    opening: bool
    paper: Paper
    facts: WordFacts


def find_runs(
    tokens: Tokens,
    sentences: Iterable[ParsedSentence],
    *,
    capitals: list[int],
    know: Knowledge,
) -> list[Run]:
    """The runs of the sentences, in order; `capitals` are the words with a capital."""
    words = tokens.words
    paper = Paper(words, know)
    runs: list[Run] = []
    for sentence in sentences:
        first = bisect_left(capitals, sentence.first)
        starts = capitals[first : bisect_left(capitals, sentence.last, first)]
        if starts:
            runs += _runs_of(tokens, sentence, starts, paper=paper, know=know)
    for run in runs:
        if run.last == run.first + 1:
            if not run.opening:
                paper.names.add(words[run.first])
        else:
            plain = run.opening and run.facts.common
            paper.names.update(words[run.first + plain : run.last])
    return runs


def _runs_of(
    tokens: Tokens,
    sentence: ParsedSentence,
    capitals: list[int],
    *,
    paper: Paper,
    know: Knowledge,
) -> list[Run]:
    """The runs of a sentence, of which `capitals` are the words with a capital."""
    begin, end = sentence.first, sentence.last
    words, tags, known = tokens.words, tokens.tags, paper.facts
    runs: list[Run] = []
    last = begin
    for at in capitals:
        if at < last:
            continue
        facts = known[words[at]]
        if not (facts.named or _is_surname_month(tokens, at, end)):
            continue
        first = at
        if at > last and words[at - 1] in _SURNAME_PARTICLES:
            first = _particles_before(tokens, last, at)
            facts = known[words[first]]
        last = _run_end(tokens, at, end, paper=paper, know=know)
        opening = (
            first == begin
            or tags[first - 1] in _OPENERS
            or words[first - 1] in _BULLETS
        )
        if not (opening and facts.empty and last - first == 1):
            runs.append(Run(first, last, begin, end, opening, paper, facts))
    return runs


def _particles_before(tokens: Tokens, begin: int, first: int) -> int:
    """Where "van der Linden" begins, when no given name stands before it."""
    at = first
    while at > begin and tokens.words[at - 1] in _SURNAME_PARTICLES:
        at -= 1
    counted = at > begin and tokens.tags[at - 1] in _BEFORE_NOUN
    return first if counted else at


def _is_surname_month(tokens: Tokens, at: int, end: int) -> bool:
    """True for "May said" and "Mrs. May", where a month cannot stand."""
    if tokens.words[at] not in _MONTH_NAMES or at + 1 >= end:
        return False
    titled = at > 0 and tokens.lowers[at - 1].rstrip(".") in ("mrs", "ms", "mr")
    return titled or tokens.tags[at + 1] in ("POSS", "AUX", "MODAL", "VERB")


def _run_end(
    tokens: Tokens, first: int, end: int, *, paper: Paper, know: Knowledge
) -> int:
    words, lowers, tags = tokens.words, tokens.lowers, tokens.tags
    joints, known = paper.joints, paper.facts
    at = first + 1
    while at < end:
        word, lower = words[at], lowers[at]
        if word != lower and (known[word].named or words[at - 1] in know.names.given):
            if tags[at - 1] == "STOP":
                break
            at += 1
            continue
        if lower not in joints and tags[at] not in MARKS:
            break
        after = joined(tokens, (first, at, end), known, know)
        if after is None:
            break
        at = after
    return at
