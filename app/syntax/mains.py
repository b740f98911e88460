"""The clauses of a sentence in, the same out with a main verb, where none was seen.

Behind an apposition or a relative clause a past looks like a participle: "Ann Lee, the
mayor, apologised to him but said no".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Clause
    from app.syntax.line import Line


def with_main(clauses: list[Clause], line: Line) -> tuple[Clause, ...]:
    """The clauses; where none is main, the participle behind a comma is."""
    for clause in clauses:
        if clause.kind == "main" and clause.subjects:
            return tuple(clauses)
    for number, clause in enumerate(clauses):
        if _may_be_main(clauses, clause, line):
            main = _as_main(clause)
            later = (_shared(one, main, line) for one in clauses[number + 1 :])
            return (*clauses[:number], main, *later)
    return tuple(clauses)


def _may_be_main(clauses: list[Clause], clause: Clause, line: Line) -> bool:
    """True for a bare past with a subject, behind the second comma of an aside."""
    verb, letters = clause.verb, line.letters
    if clause.kind != "participle" or not clause.subjects or clause.agent:
        return False
    bare = verb.last - verb.first == 1 and verb.form in ("past", "participle")
    if not bare or letters[verb.first - 1] != ",":
        return False
    above = None if clause.governor is None else clauses[clause.governor]
    free = above is None or above.kind == "relative"
    return free and "," in letters[line.first : verb.first - 1]


def _as_main(clause: Clause) -> Clause:
    verb = replace(clause.verb, form="past", passive=False, finite=True, tense="past")
    return replace(clause, verb=verb, kind="main", governor=None)


def _shared(clause: Clause, main: Clause, line: Line) -> Clause:
    """The clause behind "and" or "but", with the subject of the main one."""
    verb = clause.verb
    if clause.subjects or not verb.finite or line.letters[verb.first - 1] != "C":
        return clause
    return replace(clause, kind="coordinate", subjects=main.subjects)
