"""A noun that names a deed in, what the verb beside it says of that deed out.

What is condemned or welcomed has happened: "condemned an attack in Oslo on Friday".
What collapsed is over: "talks with Chad collapsed".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.scene.deeds import FORCE, Deed
from app.extraction.events.scene.kinds import is_time
from app.extraction.events.scene.roles import actors_of, of_phrases

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause

_PRESUPPOSING = frozenset(
    {"condemn", "denounce", "deplore", "welcome", "hail", "applaud", "praise", "mourn"}
    | {
        "regret",
        "celebrate",
        "decry",
        "back",
        "defend",
        "justify",
        "criticise",
        "criticize",
    }
)
_ENDING = frozenset({"collapse", "fail", "founder", "stall", "break"})
_APPEAL, _RELEASE, _TALKS = "020", "084", "04"
_REASONS = frozenset({"for", "over", "after", "following", "since"})
_DEFINITE = frozenset({"the", "this", "that", "its", "their", "his", "her"})
_NEAR = 4  # phrases behind a noun among which its day is named


def is_reason(scene: Scene, number: int) -> bool:
    """True for what somebody is praised or blamed for: "for the attack on Chad"."""
    phrase, lowers = scene.phrases[number], scene.tokens.lowers
    if phrase.prep is None or lowers[phrase.prep] not in _REASONS:
        return False
    return lowers[phrase.first] in _DEFINITE or scene.possessor(number) is not None


def is_presupposed(scene: Scene, number: int) -> bool:
    """True for what somebody condemns or welcomes that a day tells apart."""
    for clause in scene.clauses:
        if clause.verb.lemma in _PRESUPPOSING and number in clause.objects:
            return (
                clause.verb.finite and not clause.verb.modal and _dated(scene, number)
            )
    return False


def _dated(scene: Scene, number: int) -> bool:
    behind = range(number + 1, min(number + 1 + _NEAR, len(scene.sentence.phrases)))
    return any(is_time(scene, other) for other in behind)


def is_told(deed: Deed) -> bool:
    """True for force, and release, of which at least one side is named."""
    if deed.code.startswith(_RELEASE):
        return bool(deed.recipients)
    return deed.code.startswith(FORCE) and bool(deed.recipients or deed.actors)


def requested(scene: Scene, number: int) -> Deed | None:
    """Who asked for it, of "will meet at the request of Chad"."""
    phrase = scene.phrases[number]
    if scene.tokens.lowers[phrase.head] != "request" or phrase.prep is None:
        return None
    asking = of_phrases(scene, number)
    if scene.tokens.lowers[phrase.prep] != "at" or not asking:
        return None
    finite = [clause for clause in scene.clauses if clause.verb.finite]
    asked = [n for clause in finite for n in clause.subjects if n < number]
    return Deed(
        code=_APPEAL,
        trigger=(phrase.head, phrase.head + 1),
        actors=actors_of(scene, asking, _APPEAL),
        recipients=tuple(scene.words(n) for n in asked[:1]),
        rule="noun",
        phrases=frozenset({number, *asking}),
    )


def ended(scene: Scene, number: int, deed: Deed) -> Deed | None:
    """The deed, or its end where the clause says so: "talks collapsed"."""
    if not deed.code.startswith(_TALKS):
        return deed
    if not any(_ends(clause, number) for clause in scene.clauses):
        return deed
    code = scene.patterns.operator_names["end"].code(deed.code)
    return deed._replace(code=code, together=False, rule="noun-end") if code else None


def _ends(clause: Clause, number: int) -> bool:
    active = clause.verb.finite and not clause.verb.passive and not clause.verb.negated
    return active and clause.verb.lemma in _ENDING and number in clause.subjects
