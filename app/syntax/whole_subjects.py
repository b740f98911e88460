"""A clause with its subject in, the same out with all that belongs to that subject.

What stands between commas parts a subject from its verb, or one subject from another.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.syntax.antecedents import part_of_whom
from app.syntax.line import climb, coordinated, item_of
from app.syntax.pieces import VERB

if TYPE_CHECKING:
    from app.syntax.grammar import Clause
    from app.syntax.line import Line

_REFLEXIVE = ("self", "selves")
_INSIDE = frozenset("IPNDA#B")  # letters of "since Monday", "most recently"
_ASIDE = 8  # tokens of what may stand between "and" and the last of a list


def with_all(clause: Clause, line: Line) -> Clause:
    """With what a comma parts from its subject, which may stand before that."""
    if len(clause.subjects) > 1:
        return _listed(clause, line)
    own = line.phrases[clause.subjects[0]]
    if line.tokens.lowers[own.head].endswith(_REFLEXIVE):
        return _stressed(clause, line)
    if line.letters[own.first - 1] != ",":
        return clause
    part = part_of_whom(line, own)
    if part is not None:
        return replace(clause, kind="relative", relative=part)
    return _joined_over_aside(clause, line) or _aged(clause, line)


def _listed(clause: Clause, line: Line) -> Clause:
    """With Korea, in "Envoys of Korea, the U.S. and Japan met"."""
    before = clause.subjects[0] - 1
    phrase, first = line.phrases[before], line.phrases[before + 1].first
    comma = line.letters[phrase.last : first] == ","
    of = phrase.prep is not None and line.tokens.lowers[phrase.prep] == "of"
    if not comma or not of or line.letters[phrase.head] != "P":
        return clause
    return replace(clause, subjects=(before, *clause.subjects))


def _aged(clause: Clause, line: Line) -> Clause:
    """With the woman, in "Ann Lee, 52, left" and "Ann Lee, one of them, left"."""
    before = clause.subjects[0] - 1
    age = line.phrases[before + 1]
    if line.letters[age.head] != "#" or age.last - age.first > 1:
        return clause
    named = line.phrases[before]
    if line.letters[named.head] != "P":
        return clause
    if line.letters[named.last : age.first] != ",":
        return clause
    return replace(clause, subjects=(before,))


def _stressed(clause: Clause, line: Line) -> Clause:
    """With the minister, in "The minister herself said"."""
    before = clause.subjects[0] - 1
    if line.phrases[before].last != line.phrases[before + 1].first:
        return clause
    return replace(clause, subjects=(before,))


def _joined_over_aside(clause: Clause, line: Line) -> Clause | None:
    """With Chad, in "Chad and, since Monday, Mali have left"."""
    own = line.phrases[clause.subjects[0]].first
    before = line.letters[max(own - _ASIDE, line.first) : own]
    opened, aside = before.rfind("C,", 0, -1), before.rfind(",", 0, -1) + 1
    if opened < 0 or before[-1] != "," or not _INSIDE.issuperset(before[aside:-1]):
        return None
    joint = own - len(before) + opened
    for number in range(clause.subjects[0] - 1, -1, -1):
        if line.phrases[number].last == joint:
            return replace(clause, subjects=_all_before(number, clause, line))
    return None


def _all_before(number: int, clause: Clause, line: Line) -> tuple[int, ...]:
    """The list that the subject ends, or whom it describes: "men in Oslo and, ..."."""
    phrases, own = line.phrases, clause.subjects
    listed = [*coordinated(line, number)]
    while listed[0] and _is_listed(line, listed[0]):
        listed.insert(0, listed[0] - 1)
    if phrases[listed[0]].prep is None:
        return (*listed, *own)
    here = item_of(line, listed[0], line.shape.index(VERB))
    above = coordinated(line, line.numbers[climb(line, here)])
    alike = line.letters[phrases[number].head] == line.letters[phrases[own[0]].head]
    return above if alike else (*above, *own)


def _is_listed(line: Line, number: int) -> bool:
    """True for Spain, of "Chad, Spain and, since May, Mali"."""
    before, here = line.phrases[number - 1], line.phrases[number]
    named = line.letters[before.head] == line.letters[here.head] == "P"
    return named and line.letters[before.last : here.first] == ","
