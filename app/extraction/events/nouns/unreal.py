"""A noun that names a deed in, whether the words round it only think of one out.

"The risk of an attack", "efforts to obtain a ceasefire", "a ban would hurt".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_THOUGHTS = frozenset(
    {"risk", "threat", "danger", "possibility", "prospect", "chance", "likelihood"}
    | {"fear", "hope", "idea", "rumour", "rumor", "speculation", "probability", "event"}
    | {"absence", "lack", "case", "odds", "potential", "notion", "talk", "suggestion"}
    | {"possibilities", "expectation"}
)
# What only these bring about is not there where they do not happen.
_MAKING = frozenset(
    {"arrange", "obtain", "avoid", "prevent", "avert", "broker", "seek", "achieve"}
    | {"secure", "propose", "consider", "plan", "trigger", "provoke", "approve", "get"}
    | {"bring", "reach", "impose", "launch", "hold", "negotiate", "organise", "set"}
    | {"organize", "start", "begin", "open", "lead", "cause"}
    | {"suggest", "recommend", "oppose", "favour", "favor", "want", "expect", "fear"}
    | {"contemplate", "advocate", "discuss", "need", "schedule", "invite", "risk"}
    | {"do", "make", "stage", "undertake", "conduct", "carry", "permit", "mean"}
)
# These are about what is not there, whoever does them and when.
_THINKING = frozenset(
    {"seek", "propose", "consider", "plan", "suggest", "recommend", "want", "expect"}
    | {"contemplate", "advocate", "avoid", "avert", "prevent", "oppose", "favour"}
    | {"favor", "fear", "need", "schedule", "risk", "permit", "mean"}
)
_SETTING = frozenset({"set", "schedule", "plan", "mean", "expect", "intend", "arrange"})
_LEADING = frozenset({"lead", "result"})
_AHEAD = frozenset({"next", "upcoming", "forthcoming", "coming", "tomorrow"})
_OF = frozenset({"of", "for", "about", "to", "on"})
_ANY = frozenset({"a", "an", "any"})
_SUPPOSING = frozenset({"would", "could", "might", "may"})


def is_unreal(scene: Scene, number: int) -> bool:
    """True for a deed that somebody only fears, seeks, proposes or rules out."""
    return _is_thought_of(scene, number) or any(
        _leaves_open(scene, clause, number) for clause in scene.clauses
    )


def is_set(scene: Scene, number: int) -> bool:
    """True for "the next meeting", one "set for Friday", talks that "will follow"."""
    phrase = scene.phrases[number]
    words = scene.tokens.lowers[phrase.first : phrase.last]
    if phrase.prep is not None and scene.tokens.lowers[phrase.prep] == "before":
        return True
    return not _AHEAD.isdisjoint(words) or any(
        number in clause.subjects
        and (
            clause.verb.tense == "future"
            or (clause.verb.passive and clause.verb.lemma in _SETTING)
        )
        for clause in scene.clauses
    )


def _is_thought_of(scene: Scene, number: int) -> bool:
    """True for "the risk of Iranian attacks", "hopes for talks"."""
    prep, lowers = scene.phrases[number].prep, scene.tokens.lowers
    if prep is None or prep <= scene.sentence.first or lowers[prep] not in _OF:
        return False
    before = lowers[prep - 1]
    return scene.patterns.singulars.get(before, before) in _THOUGHTS


def _leaves_open(scene: Scene, clause: Clause, number: int) -> bool:
    """True where the clause speaks of the deed as of what may come, or may not."""
    verb = clause.verb
    if number in clause.subjects:
        opening = scene.tokens.lowers[scene.phrases[number].first]
        return verb.modal in _SUPPOSING and opening in _ANY
    led = verb.lemma in _LEADING and number in clause.adjuncts
    if number not in clause.objects and not led:
        return False
    if verb.lemma in _THINKING:
        return True
    ahead = verb.modal or verb.negated or (verb.form == "base" and not verb.finite)
    return bool(ahead) and verb.lemma in _MAKING
