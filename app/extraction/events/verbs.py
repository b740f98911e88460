"""A clause in, the voice of its verb and whether it is denied out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene import Scene
    from app.syntax.grammar import Clause

_BUSY = frozenset({"engage", "involve", "arm"})  # "was engaged in" is no passive


def is_passive(clause: Clause) -> bool:
    """True for a passive, also for a bare participle: "two men held by police"."""
    verb = clause.verb
    if verb.lemma in _BUSY and not clause.agent:
        return False
    if verb.passive:
        return True
    bare = verb.form in ("past", "participle") and verb.last - verb.first == 1
    if not bare or clause.objects or clause.kind not in ("complement", "participle"):
        return False
    return clause.marker is None and bool(clause.subjects)


def is_negated(scene: Scene, clause: Clause) -> bool:
    """True for a verb with "not", also behind it: "is not willing"."""
    verb = clause.verb
    if verb.negated:
        return True
    following = scene.tokens.tags[verb.last : verb.last + 1]
    return verb.lemma == "be" and following == ["NOT"]
