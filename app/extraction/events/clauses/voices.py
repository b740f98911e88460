"""The clause of a crowd in, whether the crowd makes its dissent heard or seen out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_SHOWING = frozenset({"hold", "carry", "wave", "brandish", "raise", "bear", "display"})
_FAR = 2  # clauses behind that of the crowd


def is_voiced(scene: Scene, clause: Clause) -> bool:
    """True for "walked past chanting", "gathered to demand", "sat down in protest"."""
    if "protest" in scene.vocabulary and _in_protest(scene, clause):
        return True
    at = scene.clause_behind(clause)
    beside = () if at is None else scene.clauses[at : at + _FAR]
    return any(
        (other.verb.form == "gerund" or other.subjects == clause.subjects)
        and _is_voice(scene, other)
        for other in beside
    )


def _in_protest(scene: Scene, clause: Clause) -> bool:
    """True for "in protest" among the words of the clause."""
    lowers, first = scene.tokens.lowers, clause.verb.last
    words = lowers[first : scene.reach(first - 1)]
    return any(
        words[at - 1] == "in" for at, word in enumerate(words) if word == "protest"
    )


def _is_voice(scene: Scene, clause: Clause) -> bool:
    verb = clause.verb
    if verb.negated or verb.modal or verb.passive:
        return False
    if verb.lemma in _SHOWING:
        banners = scene.patterns.banners
        return any(not banners.isdisjoint(scene.names[n]) for n in clause.objects)
    return verb.lemma in scene.patterns.voices
