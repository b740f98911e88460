"""A verb that seems to take a clause in, that clause as one of time out, where it is.

"They held the port until the mayor resigned": the grammar saw a preposition there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Clause
    from app.syntax.line import Line

_TIMES = frozenset({"after", "before", "until", "till", "since"})
_REACH = 4  # phrases before a verb, of which the first opens its clause


def part_timed(clauses: list[Clause], number: int, line: Line) -> bool:
    """Part off a clause of its own, in "They held the port until the mayor resigned".

    What is held "by" somebody may be a participle: "after men held by police fled".
    """
    clause = clauses[number]
    verb, own, lowers = clause.verb, clause.subjects[-1], line.tokens.lowers
    if clause.objects or verb.tense != "past":
        return False
    if lowers[verb.last : verb.last + 1] == ["by"]:
        return False
    while own + 1 < len(line.phrases) and line.phrases[own].last < verb.first:
        own += 1
    if line.phrases[own].last != verb.first:
        return False
    own = _timed_phrase(line, own)
    phrase = line.phrases[own]
    if phrase.prep is None or lowers[phrase.prep] not in _TIMES:
        return False
    timed = replace(clause, kind="adverbial", marker=phrase.prep, subjects=(own,))
    clauses[number] = replace(timed, first=phrase.first)
    _pass_on(clauses, number, clause.subjects)
    above = clauses[clause.governor or 0]
    if clause.subjects != (own,) and not above.objects and above.verb.finite:
        clauses[clause.governor or 0] = replace(above, objects=clause.subjects)
    return True


def _pass_on(clauses: list[Clause], number: int, subjects: tuple[int, ...]) -> None:
    """Give what hangs on a clause the new subject of that, in place of `subjects`."""
    own = clauses[number].subjects
    for at, below in enumerate(clauses[number + 1 :], number + 1):
        if below.governor == number and below.subjects == subjects:
            clauses[at] = replace(below, subjects=own)


def _timed_phrase(line: Line, number: int) -> int:
    """From a phrase up to the one behind "after": talks, of "after talks with Chad"."""
    for before in range(number - 1, max(number - _REACH, -1), -1):
        phrase = line.phrases[before + 1]
        if phrase.prep is None or line.tokens.lowers[phrase.prep] in _TIMES:
            return before + 1
        if line.phrases[before].last != phrase.prep:
            return number
    return number
