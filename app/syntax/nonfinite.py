"""An infinitive or participle on the line in, its subject out.

It is the subject of the verb above or that verb's object, as the verb above has it
("promised Iran to go", "urged Iran to go"), or the noun right before ("a man wearing").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.dependence import NOBODY, Subject
from app.syntax.line import climb, coordinated, step_over
from app.syntax.pieces import PHRASE

if TYPE_CHECKING:
    from app.syntax.grammar import VerbGroup
    from app.syntax.line import Line

_CAUSING = frozenset({"have", "get", "see", "want"})


def find_nonfinite_subject(line: Line, at: int, verb: VerbGroup) -> Subject:
    """The subject of the infinitive or participle at item `at` of the line."""
    previous = len(line.clauses) - 1
    here = step_over(line, at - 1)
    if line.letters[verb.first] == "T" or verb.form == "base":
        return _of_infinitive(line, here)
    if here >= 0 and line.shape[here] == PHRASE:
        whole = verb.form == "gerund" or _is_had(line)
        top = climb(line, here) if whole else here
        number = line.numbers[top]
        governor = previous if previous >= 0 else None
        return Subject(coordinated(line, number)[-1:], governor)
    if previous < 0:
        return _before_comma(line, here)
    return Subject(line.clauses[previous].subjects, previous)


def _is_had(line: Line) -> bool:
    """True behind "had", in "had the head of the union arrested": it is done to him."""
    return bool(line.clauses) and line.clauses[-1].verb.lemma in _CAUSING


def _before_comma(line: Line, here: int) -> Subject:
    """As in "The rebels, backed by Iran, ...": the phrase that the commas follow."""
    before = step_over(line, here - 1)
    if here < 0 or line.shape[here] != "," or before < 0:
        return NOBODY
    if line.shape[before] != PHRASE:
        return NOBODY
    return Subject(coordinated(line, line.numbers[climb(line, before)]))


def _of_infinitive(line: Line, here: int) -> Subject:
    previous = len(line.clauses) - 1
    if here >= 0 and line.shape[here] == "C" and previous >= 0:
        clause = line.clauses[previous]
        return Subject(phrases=clause.subjects, governor=clause.governor, shared=True)
    if previous < 0:
        return _described(line, here)
    clause = line.clauses[previous]
    urges = clause.verb.lemma in line.words.object_control and not clause.verb.passive
    if clause.objects and urges:
        return Subject(_leading(line, clause.objects), previous)
    return Subject(clause.subjects, previous)


def _leading(line: Line, objects: tuple[int, ...]) -> tuple[int, ...]:
    """The first object and those coordinated with it."""
    taken = [objects[0]]
    for number in objects[1:]:
        if line.phrases[number].conj not in taken:
            break
        taken.append(number)
    return tuple(taken)


def _described(line: Line, here: int) -> Subject:
    """As in "a plan to build", before any verb: the noun that is described."""
    if here >= 0 and line.shape[here] == PHRASE:
        return Subject(phrases=(line.numbers[here],))
    return NOBODY
