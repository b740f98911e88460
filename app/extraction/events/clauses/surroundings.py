"""A clause and a pattern in, whether the pattern's words stand beside the verb out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.voices import is_voiced
from app.extraction.events.scene.verbs import is_passive

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.lexicons.event_patterns import VerbPattern
    from app.syntax.grammar import Clause


def opens(scene: Scene, clause: Clause, pattern: VerbPattern) -> bool:
    """True when subject, infinitive and preposition are as the pattern asks."""
    if pattern.subjects:
        doers = clause.agent if is_passive(clause) else clause.subjects
        if not any(pattern.subjects.intersection(scene.names[n]) for n in doers):
            return False
    if pattern.prepositions and not _has_adjunct(scene, clause, pattern):
        return False
    if pattern.voiced and not is_voiced(scene, clause):
        return False
    return not pattern.infinitive or scene.infinitive_behind(clause)


def _has_adjunct(scene: Scene, clause: Clause, pattern: VerbPattern) -> bool:
    """True when one of "over", "on alert" stands behind it, or "from which" before."""
    if pattern.openings.isdisjoint(scene.vocabulary):
        return False
    if _opening(scene, clause) in pattern.prepositions:
        return True
    if any(_stands_behind(scene, clause, one) for one in pattern.prepositions):
        return True
    following = scene.clause_behind(clause)
    if following is None:
        return False
    opened = scene.clauses[following].marker
    before = scene.clauses[following].verb.first - 1 if opened is None else opened
    return scene.tokens.lowers[before] in pattern.prepositions


def _stands_behind(scene: Scene, clause: Clause, adjunct: str) -> bool:
    """True where the adjunct, "over" or "at gunpoint", stands behind the verb."""
    preposition, _, noun = adjunct.partition(" ")
    if preposition not in scene.vocabulary:
        return False
    first, reach = clause.verb.last, scene.reach(clause.verb.last - 1)
    found = scene.after_prepositions(first, (preposition,), reach)
    return any(not noun or noun in scene.names[number] for number in found)


def _opening(scene: Scene, clause: Clause) -> str:
    """The preposition of "from which the league expelled it", else ""."""
    marker, tokens = clause.marker, scene.tokens
    if marker is None or tokens.tags[marker] != "WH" or marker <= scene.sentence.first:
        return ""
    return tokens.lowers[marker - 1]
