"""A sentence on its line in, its clauses out, mended where they part who from what.

The grammar reads from left to right without looking back; what it took for one clause
and was two, or the other way round, is told apart here by commas.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.syntax.clauses import find_clauses
from app.syntax.line import climb, item_of
from app.syntax.mains import with_main
from app.syntax.sharing import share_modals
from app.syntax.timing import part_timed
from app.syntax.whole_subjects import with_all

if TYPE_CHECKING:
    from app.syntax.grammar import Clause
    from app.syntax.line import Line

_GIVING = frozenset(
    {"give", "grant", "offer", "award", "send", "deny", "pay", "fine", "show", "tell"}
    | {"lend", "hand", "allow", "promise", "owe", "teach", "cost", "refuse", "call"}
    | {"name", "elect", "appoint", "dub", "consider", "make", "declare", "ask"}
)
_MEASURES = frozenset({"at", "least", "most", "about", "over", "nearly", "some", "up"})
_RELATIVES = frozenset({"who", "which"})


def read_clauses(line: Line) -> tuple[Clause, ...]:
    """The clauses of the sentence on the line, one for each verb group, in order."""
    find_clauses(line)
    clauses = list(line.clauses)
    for number, clause in enumerate(clauses):
        if clause.governor is None:
            if number and not clause.subjects:
                clause = clauses[number] = _resumed_behind_mark(clause, clauses[0])
            if clause.subjects and clause.subjects[0]:
                clauses[number] = with_all(clause, line)
        elif clause.kind == "relative":
            clauses[number] = _resumed(clause, clauses[clause.governor], line)
        elif clause.kind == "participle" and clause.verb.passive:
            clauses[number] = _main_behind_relative(clause, line)
        elif _may_part(clause) and not part_timed(clauses, number, line):
            _parted(clauses, number, line)
    share_modals(clauses, line)
    return with_main(clauses, line)


def _may_part(clause: Clause) -> bool:
    """True for what a verb is said to report, without a word that opens it."""
    told = clause.kind == "complement" and clause.marker is None
    return told and bool(clause.subjects)


def _resumed(clause: Clause, above: Clause, line: Line) -> Clause:
    """The second verb of the sentence, behind a relative clause between commas.

    "They condemned the jailing of Ann Lee, who was ill, and demanded her release."
    """
    verb, relative = clause.verb, clause.relative
    opened = line.letters[verb.first - 2 : verb.first] == ",C"
    if not opened or relative is None or line.letters[relative - 1] != ",":
        return clause
    if verb.tense != above.verb.tense or not above.verb.finite:
        return clause
    subjects = above.subjects
    return replace(clause, kind="coordinate", subjects=subjects, relative=None)


def _resumed_behind_mark(clause: Clause, opening: Clause) -> Clause:
    """The verb of the sentence behind a relative clause that ends in a quotation.

    "A skipper who told his crew to 'swim home' was jailed."
    """
    if clause.marker is not None or opening.relative is None:
        return clause
    if not clause.verb.finite or clause.verb.form == "base":
        return clause
    return replace(clause, subjects=opening.subjects)


def _main_behind_relative(clause: Clause, line: Line) -> Clause:
    """The verb of the sentence, in "The men, who live in Oslo, attacked 14 farms"."""
    verb = clause.verb
    bare = verb.last - verb.first == 1 and line.letters[verb.first - 1] == ","
    if not bare or not clause.objects or verb.lemma in _GIVING:
        return clause
    if any(_has_verb(other, line) for other in line.clauses):
        return clause
    first = line.phrases[clause.objects[0]].first
    if not _MEASURES.issuperset(line.tokens.lowers[verb.last : first]):
        return clause
    told = replace(verb, form="past", tense="past", finite=True, passive=False)
    subjects = _before_relative(clause, line) or clause.subjects
    return replace(clause, verb=told, kind="main", subjects=subjects)


def _before_relative(clause: Clause, line: Line) -> tuple[int, ...]:
    """A raid, of "A raid in Oslo, which many blame on rebels, killed at least 14"."""
    if clause.governor is None:
        return ()
    at = line.clauses[clause.governor].marker
    if at is None or line.letters[at - 1 : at + 1] != ",W":
        return ()
    ends = {phrase.last: number for number, phrase in enumerate(line.phrases)}
    number = ends.get(at - 1)
    if number is None:
        return ()
    item = item_of(line, number, len(line.numbers) - 1)
    return (line.numbers[climb(line, item)],)


def _has_verb(clause: Clause, line: Line) -> bool:
    """True for a main clause, unless its subject stands behind a preposition."""
    held = (line.phrases[number].prep for number in clause.subjects)
    return clause.kind == "main" and (not clause.subjects or None in held)


def _parted(clauses: list[Clause], number: int, line: Line) -> None:
    """Give a verb its object back that was read as the subject of the next one.

    "Chad sent soldiers and tents, and Mali opened its border."
    """
    clause = clauses[number]
    above = clauses[clause.governor or 0]
    begins = line.phrases[clause.subjects[0]].first == above.verb.last
    told = above.verb.finite or above.verb.form == "gerund"
    if not begins or above.objects or not told:
        return
    own = _own_subject(clause, line) or _last_subject(clause, above, line)
    if own is None or own == clause.subjects[0]:
        return
    objects = tuple(n for n in clause.subjects if n < own)
    clauses[clause.governor or 0] = replace(above, objects=objects)
    for at in range(number, len(clauses)):
        if clauses[at].subjects == clause.subjects and at != number:
            clauses[at] = replace(clauses[at], subjects=(own,))
    clauses[number] = replace(clause, kind="coordinate", subjects=(own,), governor=None)


def _own_subject(clause: Clause, line: Line) -> int | None:
    """The phrase with which a clause of its own begins, behind "and"."""
    number = clause.subjects[-1]
    while number + 1 < len(line.phrases):
        if line.phrases[number + 1].last > clause.verb.first:
            break
        number += 1
    if line.phrases[number].last == clause.verb.first:
        return number if _opens(number, line) else None
    last = line.phrases[clause.subjects[-1]]
    if line.letters[last.last] != "," or line.letters[last.first - 1] != "C":
        return None
    relative = line.tokens.lowers[last.last + 1] in _RELATIVES
    apposed = line.letters[last.first - 2] == line.letters[clause.verb.first - 1] == ","
    return clause.subjects[-1] if relative or apposed else None


def _last_subject(clause: Clause, above: Clause, line: Line) -> int | None:
    """Bo Ek, of "Ann Lee praised Chad and Bo Ek left": nobody praises that he left."""
    own = clause.subjects[-1]
    joined = line.letters[line.phrases[own].first - 1] == "C"
    return own if joined and above.verb.lemma not in line.words.clausal else None


def _opens(number: int, line: Line) -> bool:
    """True behind ", and", where no list of three ends so."""
    first = line.phrases[number].first
    if line.letters[first - 2 : first] != ",C":
        return False
    before = line.phrases[number].conj
    return before is None or line.letters[line.phrases[before].first - 1] != ","
