"""The phrases of a subject in, what opens its clause and what that depends on out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.values import value

if TYPE_CHECKING:
    from app.syntax.line import Line

_PARTING = frozenset(",:Q.")  # between a verb of saying and what is said
_MAY_OPEN = frozenset("SWB")  # words that open a clause, and adverbs behind them
_LAST = 6  # clauses before a verb that may have its subject as their object


@value
class Subject:
    """The subject of a verb.

    `phrases` are coordinated subjects in order; `taken_from` is the clause that had
    them as objects, `shared` is True where they are those of the clause before.
    """

    phrases: tuple[int, ...] = ()
    governor: int | None = None
    relative: int | None = None
    marker: int | None = None
    taken_from: int | None = None
    shared: bool = False


NOBODY = Subject()


def complete(line: Line, phrases: tuple[int, ...], taken: int | None) -> Subject:
    """The subject with what opens its clause and what the clause depends on."""
    first = line.phrases[phrases[0]].first
    before = line.letters[first - 1]
    marker = _marker_before(line, first) if before in _MAY_OPEN else None
    governor = taken
    if governor is None and line.clauses:
        previous = len(line.clauses) - 1
        if marker is not None or _is_adjacent(line, previous, first):
            governor = previous
    return Subject(phrases, governor, None, marker, taken)


def _is_adjacent(line: Line, clause: int, first: int) -> bool:
    """True for a clause right behind a verb of saying: "said Russia was"."""
    verb = line.clauses[clause].verb
    if verb.lemma not in line.words.clausal or first < verb.last:
        return False
    return _PARTING.isdisjoint(line.letters[verb.last : first])


def _marker_before(line: Line, first: int) -> int | None:
    at = first - 1
    while at >= 0 and line.letters[at] == "B":
        at -= 1
    return at if at >= line.first and line.letters[at] in "SW" else None


def clause_with(line: Line, number: int) -> int | None:
    """The last clause that has taken the phrase as object or adjunct."""
    first, at = line.phrases[number].first, len(line.clauses) - 1
    stop = at - _LAST
    while at >= 0 and at > stop:
        clause = line.clauses[at]
        if clause.verb.first < first:  # no clause reaches over the next verb
            taken = number in clause.objects or number in clause.adjuncts
            return at if taken else None
        at -= 1
    return None
