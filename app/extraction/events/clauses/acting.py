"""A clause and its pattern in, who does the deed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.unnamed import unnamed_actors
from app.extraction.events.nouns.sides import noun_actors
from app.extraction.events.scene.deeds import FORCE
from app.extraction.events.scene.kinds import is_somebody
from app.extraction.events.scene.roles import actors_of, behind, subjects_of
from app.extraction.events.scene.speakers import speakers_of
from app.extraction.events.scene.verbs import is_passive
from app.extraction.events.senses.figures import is_nobodys

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import VerbPattern
    from app.syntax.grammar import Clause


def is_idle(pattern: VerbPattern) -> bool:
    """True for what nobody does."""
    return pattern.actors == "nobody"


def acting(
    scene: Scene, clause: Clause, pattern: VerbPattern, *, end: int
) -> tuple[Range, ...] | None:
    """Who does it, as far as it is told; None for what nobody does."""
    if is_idle(pattern):
        held = pattern.together and clause.subjects
        return noun_actors(scene, clause.subjects[0]) if held else ()
    if pattern.actors == "subject":
        return _subjects(scene, clause, pattern)
    if pattern.actors == "speaker":
        return _faulting(scene, clause)
    doers = behind(scene, end - 1, (pattern.actors,))
    return actors_of(scene, doers, pattern.code)


def _subjects(
    scene: Scene, clause: Clause, pattern: VerbPattern
) -> tuple[Range, ...] | None:
    """Those whom the clause names as doing it; of a passive, whoever must have."""
    doers = subjects_of(scene, clause)
    if pattern.code.startswith(FORCE) and is_nobodys(scene, clause, doers):
        return None
    vague = pattern.infinitive or pattern.weak or pattern.final
    if vague and not any(is_somebody(scene, number) for number in doers):
        return ()  # a rule "allows to", a price "forces to", output "declines"
    actors = actors_of(scene, doers, pattern.code)
    if not actors and is_passive(clause):
        return unnamed_actors(scene, clause, pattern.code)
    return actors


def _faulting(scene: Scene, clause: Clause) -> tuple[Range, ...] | None:
    """Who says it of others: the rival, of "her rival said that she had lied"."""
    if clause.marker is not None and scene.tokens.lowers[clause.marker] != "that":
        return None  # "if Chad fails"
    number = next(n for n, one in enumerate(scene.clauses) if one is clause)
    speakers = speakers_of(scene, number)
    meant = {scene.side(scene.words(n)) for n in clause.subjects} - {None}
    apart = meant and meant.isdisjoint({scene.side(words) for words in speakers})
    return speakers if speakers and apart else None
