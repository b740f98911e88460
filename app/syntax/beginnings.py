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


def behind_adjunct(line: Line, top: int) -> Subject | None:
    """Buses and cars, of "was hurt in Oslo and buses and cars were burnt"."""
    number = line.numbers[top]
    first, *rest = coordinated(line, number)
    prep = line.phrases[first].prep
    if not rest or prep is None or not line.clauses:
        return None
    if line.tokens.lowers[prep] in _OPENERS:
        return None
    return Subject(tuple(rest), taken_from=clause_with(line, number))
