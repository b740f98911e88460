"""A noun phrase in, the deed that it names with the clause it opens out.

"its refusal to meet", "a demand that Chad withdraw".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.nouns.nouns import read_noun
from app.extraction.events.scene.deeds import UNKNOWN, Deed
from app.extraction.events.scene.kinds import is_named
from app.extraction.events.scene.roles import actors_of
from app.extraction.events.scene.verbs import is_negated

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.lexicons.event_patterns import Operator
    from app.syntax.grammar import Clause


def read_noun_phrase(
    reading: Reading, number: int, *, whole: bool = False
) -> Deed | None:
    """The deed that a noun phrase names, if any; `whole` is that of `read_noun`."""

    def complement(token: int, operator: Operator) -> Deed | None:
        return _clause_behind(reading, token, operator)

    return read_noun(reading.scene, number, complement=complement, whole=whole)


def _clause_behind(reading: Reading, token: int, operator: Operator) -> Deed | None:
    """The deed of an infinitive or "that" clause right behind a noun."""
    at = reading.scene.clause_from(token)
    if at is None:
        return None
    clause = reading.scene.clauses[at]
    opened = clause.marker == token and reading.scene.tokens.lowers[token] == "that"
    if not opened and (clause.verb.finite or clause.verb.first > token + 1):
        return None
    if is_negated(reading.scene, clause) or clause.verb.form == "gerund":
        return None
    return _opened(reading, at, clause, operator)


def _opened(
    reading: Reading, number: int, clause: Clause, operator: Operator
) -> Deed | None:
    """The inner deed as an operator noun sees it; one of no kind where it asks."""
    scene = reading.scene
    inner = reading.deed(number)
    if inner is None:
        if not operator.default:
            return None
        trigger = (clause.verb.first, clause.verb.last)
        named = [n for n in (*clause.objects, *clause.adjuncts) if is_named(scene, n)]
        words = tuple(scene.words(n) for n in named[:1])
        inner = Deed(UNKNOWN, trigger, (), words, rule="")
    recipients = inner.recipients
    if operator.control == "object" and clause.verb.finite:
        recipients = actors_of(scene, clause.subjects, inner.code)
    used = inner.clauses | {number}
    return inner._replace(actors=(), recipients=recipients, clauses=used)
