"""The clauses of a sentence in, the same out with the modal verbs that they share.

"Chad will arrest two men and expel an envoy": neither has happened.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Clause, VerbGroup
    from app.syntax.line import Line

_BACK = 3  # clauses before one among which is that whose modal it shares
_NEITHER = frozenset({"or", "nor"})


def share_modals(clauses: list[Clause], line: Line) -> None:
    """Give each bare verb behind "and" the modal of the verb before it."""
    for number, clause in enumerate(clauses):
        if clause.kind == "coordinate" and number:
            _share_modal(clauses, number, line)


def _share_modal(clauses: list[Clause], number: int, line: Line) -> None:
    clause = clauses[number]
    verb, lowers = clause.verb, line.tokens.lowers
    bare = verb.last - verb.first == 1 and lowers[verb.head] == verb.lemma
    if not bare or not clause.subjects:
        return
    above = _sharing(clauses, number)
    if above is None or above.modal is None or lowers[above.first - 1] == "there":
        return
    told = replace(
        verb,
        form="base",
        tense=above.tense,
        modal=above.modal,
        negated=above.negated and lowers[verb.first - 1] in _NEITHER,
    )
    clauses[number] = replace(clause, verb=told)


def _sharing(clauses: list[Clause], number: int) -> VerbGroup | None:
    """The last finite verb before the clause that has the same subject."""
    for at in range(number - 1, max(number - 1 - _BACK, -1), -1):
        before = clauses[at]
        if before.verb.finite and before.subjects == clauses[number].subjects:
            return before.verb
    return None
