"""A phrase joined to others in, whether a clause of its own begins with it out.

What was joined to the end of the clause before is the subject of the next verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.dependence import Subject, clause_with
from app.syntax.line import coordinated

if TYPE_CHECKING:
    from app.syntax.grammar import Phrase
    from app.syntax.line import Line

# Prepositions that may open a clause: "as Chad and Mali left".
_PAIR = 2
_ATTACHING = frozenset(
    {"in", "at", "to", "from", "of", "with", "by", "against", "near"}
)
_OPENERS = frozenset({"as", "after", "before", "since", "until", "till", "than", "for"})


def begins_anew(line: Line, phrase: Phrase) -> bool:
    """True for "Ann Lee" of "was seen as a betrayal, but Ann Lee praised it".

    Behind ", and" it is joined to no place or time: "left, says a guard in Oslo, and
    Ann Lee stayed".
    """
    if phrase.conj is None or line.letters[phrase.first - 2 : phrase.first] != ",C":
        return False
    if line.tokens.lowers[phrase.first - 1] == "but":
        return True
    before = line.phrases[phrase.conj]
    told = any(clause.verb.finite and clause.subjects for clause in line.clauses)
    return told and before.prep is not None and before.conj is None


def behind_adjunct(line: Line, top: int, here: int) -> Subject | None:
    """Buses and cars, of "was hurt in Oslo and buses and cars were burnt".

    And Chad, of "left a camp in Peru and Chad has": what the item `here` is joined to
    belongs to the item `top`.
    """
    number = line.numbers[top]
    first, *rest = coordinated(line, number)
    prep = line.phrases[first].prep
    if prep is None or not line.clauses or line.tokens.lowers[prep] in _OPENERS:
        return None
    if not rest and line.tokens.lowers[prep] in _ATTACHING:
        rest = _last_of(line, here)
    return Subject(tuple(rest), taken_from=clause_with(line, number)) if rest else None


def _last_of(line: Line, here: int) -> list[int]:
    """The last phrase of two behind a preposition, where a verb stands before them."""
    chain = coordinated(line, line.numbers[here])
    told = any(clause.verb.finite and clause.subjects for clause in line.clauses)
    prep = line.phrases[chain[0]].prep
    if not told or prep is None or line.tokens.lowers[prep] in _OPENERS:
        return []
    return [chain[-1]] if len(chain) == _PAIR else []
