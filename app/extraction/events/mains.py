"""A sentence's clauses in, the same out with a main verb, where one was overlooked.

Behind an apposition or a relative clause a past looks like a participle: "Ann Lee, the
mayor, apologised to him".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause


def with_main(scene: Scene) -> tuple[Clause, ...]:
    """The clauses; where none is main, the participle behind a comma is."""
    clauses = tuple(_with_counted(scene, one) for one in scene.clauses)
    if any(one.kind == "main" and one.subjects for one in clauses):
        return clauses
    for number, clause in enumerate(clauses):
        if _may_be_main(scene, clause):
            read = _as_main(clause)
            return (*clauses[:number], read, *clauses[number + 1 :])
    return clauses


def _may_be_main(scene: Scene, clause: Clause) -> bool:
    """True for a bare past with a subject, behind the second comma of an aside."""
    verb, tags = clause.verb, scene.tokens.tags
    if clause.kind != "participle" or not clause.subjects or clause.agent:
        return False
    bare = verb.last - verb.first == 1 and verb.form in ("past", "participle")
    if not bare or tags[verb.first - 1] != "COMMA":
        return False
    above = None if clause.governor is None else scene.clauses[clause.governor]
    free = above is None or above.kind == "relative"
    return free and "COMMA" in tags[scene.sentence.first : verb.first - 1]


def _as_main(clause: Clause) -> Clause:
    verb = clause.verb._replace(form="past", passive=False, finite=True, tense="past")
    return clause._replace(verb=verb, kind="main", governor=None)


def _with_counted(scene: Scene, clause: Clause) -> Clause:
    """The clause of "two of whom were banned", with the two for its subject."""
    at, lowers = clause.marker, scene.tokens.lowers
    if clause.subjects or at is None or lowers[at] not in ("whom", "which"):
        return clause
    if lowers[at - 1] != "of" or clause.verb.first <= at:
        return clause
    found = scene.after(at - 2, limit=at - 1)
    if found is None or scene.phrase(found).last != at - 1:
        return clause
    return clause._replace(subjects=(found,), kind="coordinate", marker=None)
