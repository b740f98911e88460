"""A clause in, who says it out: "Chad must stop, the minister said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.roles import actors_of, subjects_of

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Range, Scene

_SAYING = frozenset(
    {"say", "tell", "add", "state", "declare", "insist", "announce", "stress", "warn"}
    | {"propose", "recommend", "tweet"}
    | {"argue", "write", "believe", "think", "note"}
)
_FAR = 4  # clauses at a sentence's end among which ", he said" is looked for


def speakers_of(
    scene: Scene, number: int, verbs: frozenset[str] = _SAYING
) -> tuple[Range, ...]:
    """Who says the clause: the subject of one of the verbs above or behind it."""
    clauses = scene.clauses
    above = clauses[number].governor
    if above is not None and clauses[above].verb.lemma in verbs:
        return actors_of(scene, subjects_of(scene, clauses[above]), "")
    last = len(clauses) - 1
    for other in range(last, max(number, last - _FAR), -1):
        clause = clauses[other]
        if clause.verb.lemma in verbs and clause.kind == "main":
            return actors_of(scene, subjects_of(scene, clause), "")
    return ()
