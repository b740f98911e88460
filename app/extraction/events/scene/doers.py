"""A clause in, who does what it says where grammar has taken somebody else out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.kinds import is_armed, is_somebody, is_statement
from app.syntax.closed import THIRD_POSSESSIVES

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_NEAR = 6  # tokens before a gerund in which the phrase of its doer begins


def right_before(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """The last of a list, which alone does it: "smoke, and two clubs blaming"."""
    first = clause.verb.first
    for number in scene.window(max(first - _NEAR, 0), first):
        phrase = scene.phrases[number]
        joined = scene.tokens.tags[phrase.first - 1] == "CONJ"
        if phrase.last == first and joined and number not in clause.subjects:
            return (number,) if is_somebody(scene, number) else ()
    return ()


def doers_of(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Who does it, where that is somebody else than grammar says."""
    return _speakers(scene, clause) or _described(scene, clause)


def _speakers(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Who goes on speaking: "she said flares had been found, and demanded"."""
    if clause.kind != "coordinate" or clause.governor is None:
        return ()
    above = scene.clauses[clause.governor]
    if _is_behind_passage(scene, clause, above):
        return above.subjects
    lemma, said = clause.verb.lemma, scene.story.lexicons.reporting.verbs
    if above.verb.lemma not in scene.clausal or not above.verb.finite:
        return ()
    if lemma not in scene.clausal and lemma not in said:
        return ()
    mute = not any(is_somebody(scene, number) for number in clause.subjects)
    return above.subjects if mute else ()


def _described(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Chad, of "over the objections of Chad, which had threatened to leave".

    Grammar takes the objections; but what acts by itself there stays who acts.
    """
    at = clause.relative
    if at is None or scene.tokens.tags[at - 1] != "COMMA":
        return ()
    acting = (is_somebody, is_armed, is_statement)
    if any(acts(scene, number) for number in clause.subjects for acts in acting):
        return ()
    first = scene.phrases[clause.subjects[0]].first if clause.subjects else at
    for number in scene.window(first, at):
        if scene.phrases[number].last == at - 1:
            return (number,) if scene.side(scene.words(number)) else ()
    return ()


def _is_behind_passage(scene: Scene, clause: Clause, above: Clause) -> bool:
    """True in "said it was ‘a sham’ and challenged him": whoever said it challenged."""
    verb, said = clause.verb, scene.story.lexicons.reporting.verbs
    closed = scene.tokens.tags[verb.first - 2 : verb.first] == ["QUOTE", "CONJ"]
    if not closed or verb.lemma not in said or above.verb.lemma not in scene.clausal:
        return False
    return verb.tense == above.verb.tense and not above.verb.passive


def causers(scene: Scene, clause: Clause) -> tuple[int, ...]:
    """Who has somebody else do it: the general, of "the general had the mayor shot".

    Not who suffers it: "the party had its leader shot", "had two men shot".
    """
    if clause.kind != "participle" or clause.governor is None or not clause.subjects:
        return ()
    above, first = scene.clauses[clause.governor], clause.subjects[0]
    if above.verb.lemma != "have" or above.verb.passive or first not in above.objects:
        return ()
    begin = scene.phrases[first].first
    tag, lower = scene.tokens.tags[begin], scene.tokens.lowers[begin]
    suffers = tag == "NUM" or lower in THIRD_POSSESSIVES or not above.verb.finite
    return () if suffers or not is_somebody(scene, first) else above.subjects
