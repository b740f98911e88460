"""A clause in, whether it tells what may come or what some only claim out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.syntax.grammar import Clause

_ALLEGATIONS = frozenset({"claims", "allegations", "accusations", "complaints"})
_LEAD = 1  # tokens before the "if" that opens a sentence: "But if"


def is_condition(reading: Reading, number: int) -> bool:
    """True for what may come, told first: "If they reject it, the bill is lost"."""
    scene, clause = reading.scene, reading.scene.clauses[number]
    if clause.marker is None or scene.tokens.quoted[clause.marker]:
        return False
    opens = clause.marker - scene.sentence.first <= _LEAD
    bare = clause.verb.last - clause.verb.first == 1
    ahead = bare and clause.verb.tense == "present"
    return opens and ahead and scene.tokens.lowers[clause.marker] in ("if", "unless")


def is_alleged(reading: Reading, clause: Clause) -> bool:
    """True for "claims that they were beaten": what people are said to suffer."""
    marker, tokens = clause.marker, reading.scene.tokens
    if marker is None or not clause.verb.passive or clause.verb.tense != "past":
        return False
    before = tokens.lowers[marker - 1] if tokens.lowers[marker] == "that" else ""
    return before in _ALLEGATIONS
