"""Tokens in, runs of capitalised words out: the stretches in which names may stand.

A run begins at a capital, or at the particles before it ("van der Linden"), and goes on
over small words where `joints` says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.joints import MARKS, joined
from app.extraction.actors.names.openings import is_no_name
from app.extraction.actors.names.paper import Paper, Run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.names.knowledge import Knowledge
    from app.syntax.grammar import ParsedSentence, Tokens

# With these a surname begins, though in small letters; "the van" is none.
_SURNAME_PARTICLES = frozenset(
    {"de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ter"}
    | {"bin", "ibn"}
)
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "POSS"})
# After these a capital says nothing: any word would have one.
BEFORE_CAPITAL = frozenset({"QUOTE", "COLON", "STOP", "OPEN", "DASH"})
_GOVERNMENT = frozenset({"Government", "Govt", "Administration"})
_LANDS = frozenset({"country", "demonym"})
_LONGEST_LAND = 3  # words
_BULLETS = frozenset({"*", "•", "·", "▪", "►"})
# Months that are surnames or given names, too; what stands before a month.
_MONTH_NAMES = frozenset({"Jan", "March", "April", "May", "June", "August"})
_BEFORE_MONTH = frozenset({"PREP", "DET", "ADJ", "NUM", "POSS", "PRON", "CONJ", "ADV"})


def _is_opened(tokens: Tokens, first: int) -> bool:
    """True where a mark or bullet before the word lets a sentence begin."""
    before = first - 1
    return tokens.tags[before] in BEFORE_CAPITAL or tokens.words[before] in _BULLETS


def find_runs(
    tokens: Tokens,
    sentences: Iterable[ParsedSentence],
    *,
    capitals: list[int],
    know: Knowledge,
) -> list[Run]:
    """The runs of the sentences, in order; `capitals` are the words with a capital."""
    words, paper = tokens.words, Paper(tokens.words, know)
    known, runs = paper.facts, list[Run]()
    stops = iter((*capitals, len(words)))
    at = next(stops)
    for sentence in sentences:
        begin, end = sentence.first, sentence.last
        last = begin  # of the run before; a capital before it is read or left out
        while at < end:
            if (
                at >= last
                and (known[words[at]].named or _is_named_month(tokens, at, end, paper))
                and not (at == last > begin and words[at] in _GOVERNMENT)
            ):  # a name begins, and not the noun of "the Peruvian Government"
                first = at
                if words[at - 1] in _SURNAME_PARTICLES and at > last:
                    first = _particles_before(tokens, last, at)
                last = _run_end(tokens, at, end, paper)
                if run := _run_of(tokens, (begin, end), first, last, paper=paper):
                    runs.append(run)
            at = next(stops)
    return _noted(runs, words, paper.names)


def _run_of(
    tokens: Tokens, bounds: tuple[int, int], first: int, last: int, *, paper: Paper
) -> Run | None:
    """The run, unless it is a word that opens a sentence alone and names nobody."""
    begin, end = bounds
    facts = paper.facts[tokens.words[first]]
    opening = first == begin or _is_opened(tokens, first)
    if opening and last - first == 1 and is_no_name(tokens, facts, last, end):
        return None
    return Run(first, last, begin, end, opening, paper, facts)


def _noted(runs: list[Run], words: list[str], names: set[str]) -> list[Run]:
    """The runs, their words noted that have a capital only as names have one."""
    for run in runs:
        first, last = run.first, run.last
        if last > first + 1:
            plain = run.opening and run.facts.common
            names.update(words[first + plain : last])
        elif not run.opening:
            names.add(words[first])
    return runs


def _particles_before(tokens: Tokens, begin: int, first: int) -> int:
    """Where "van der Linden" begins, when no given name stands before it."""
    at = first
    while at > begin and tokens.words[at - 1] in _SURNAME_PARTICLES:
        at -= 1
    counted = at > begin and tokens.tags[at - 1] in _BEFORE_NOUN
    return first if counted else at


def _is_named_month(tokens: Tokens, at: int, end: int, paper: Paper) -> bool:
    """True for "May said", "Mrs. May" and "Jan Novak", where a month cannot stand."""
    if tokens.words[at] not in _MONTH_NAMES or at + 1 >= end:
        return False
    before = tokens.lowers[at - 1].rstrip(".") if at else ""
    titled = before in paper.know.titles.courtesy
    if titled or tokens.tags[at + 1] in ("POSS", "AUX", "MODAL", "VERB"):
        return True
    facts = paper.facts[tokens.words[at + 1]]
    named = facts.named and not (facts.common or facts.opens)
    return named and tokens.tags[at - 1] not in _BEFORE_MONTH


def _run_end(tokens: Tokens, first: int, end: int, paper: Paper) -> int:
    words, lowers, tags = tokens.words, tokens.lowers, tokens.tags
    joints, known, know = paper.joints, paper.facts, paper.know
    at = first + 1
    while at < end:
        word, lower = words[at], lowers[at]
        if word != lower and (known[word].named or words[at - 1] in know.names.given):
            if tags[at - 1] == "STOP" or _is_another(words, first, at, know):
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


def _is_another(words: list[str], first: int, at: int, know: Knowledge) -> bool:
    """True where a name ends, though another capital follows.

    It does behind the stop of "Alder Co.", unless more of the firm follows, and before
    the noun of "the Peruvian Government", which is the country.
    """
    before, word, company = words[at - 1], words[at], know.organisations.company
    if word in _GOVERNMENT:
        return any(
            found[0].kind in _LANDS and found[1] == at
            for begin in range(max(first, at - _LONGEST_LAND), at)
            if (found := know.gazetteer.match(words, begin, at))
        )
    return before[-1] == "." and before in company and word not in company
