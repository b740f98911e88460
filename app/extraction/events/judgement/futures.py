"""A deed that lies ahead in, the promise, threat or refusal that it is out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import CONCESSION, Deed, code_of
from app.extraction.events.scene.speakers import speakers_of
from app.extraction.events.scene.verbs import is_negated

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_CRITICISM, _CONSENT, _THREAT = "11", "03", "13"
_WARNING = frozenset({"warn", "threaten", "vow", "swear"})


def is_future(reading: Reading, clause: Clause) -> bool:
    """True for "will meet", and for "would meet" after a verb in the past."""
    if clause.verb.tense == "future":
        return True
    if clause.verb.modal != "would" or clause.verb.perfect:
        return False
    if clause.governor is None:
        return _is_told_beside(reading.scene, clause)
    above = reading.scene.clauses[clause.governor].verb
    return above.tense == "past" or above.perfect


def _is_told_beside(scene: Scene, clause: Clause) -> bool:
    """True for "He would meet her, he told the paper", and for "..., and he would"."""
    if scene.tokens.quoted[clause.verb.first]:
        return False
    return any(
        _is_aside(scene, other) for other in scene.clauses if other is not clause
    )


def _is_aside(scene: Scene, clause: Clause) -> bool:
    """True for a verb of saying, in the past, that a comma parts from what is said."""
    verb = clause.verb
    if clause.kind != "main" or verb.tense != "past" or verb.lemma not in scene.clausal:
        return False
    first = verb.first
    if clause.subjects:
        first = min(first, scene.phrases[clause.subjects[0]].first)
    return scene.tokens.tags[max(first - 1, 0)] == "COMMA"


def future(reading: Reading, clause: Clause, deed: Deed) -> Deed:
    """What is announced: a promise, a threat, or a refusal."""
    if is_negated(reading.scene, clause) and deed.code.startswith(_CRITICISM):
        return deed._replace(negated=True, modality="planned")
    operators = reading.scene.patterns.operator_names
    operator = operators["refuse" if is_negated(reading.scene, clause) else "future"]
    code = code_of(operator, deed)
    if code.startswith(_THREAT) and not deed.actors:
        deed = _warned(reading, deed)
    planned = deed._replace(modality="planned")
    if is_negated(reading.scene, clause) and (not code or not deed.actors):
        return planned._replace(negated=True)
    if not code or code == deed.code:
        return deed if _is_consent(deed) else planned
    # A concession that lies ahead stays one, so that only the modality tells its time.
    modality = "planned" if code.startswith(CONCESSION) else deed.modality
    rule = f"{operator.name}-tense"
    return deed._replace(code=code, rule=rule, inner=deed, modality=modality)


def _warned(reading: Reading, deed: Deed) -> Deed:
    """The deed with whoever threatens it: "“They will be expelled,” he warned"."""
    last = reading.scene.clauses[-1]
    if last.verb.lemma not in _WARNING or deed.clause is None:
        return deed
    actors = speakers_of(reading.scene, deed.clause, _WARNING)
    told = deed._replace(actors=actors, trigger=(last.verb.head, last.verb.last))
    return told if actors else deed


def _is_consent(deed: Deed) -> bool:
    """True for "will accept the offer": consent, which lies ahead by its type."""
    return deed.code.startswith(_CONSENT) and not deed.code.startswith(CONCESSION)
