"""A verb that takes a clause in, the clause that it takes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.objects import objects_behind
from app.extraction.events.scene.verbs import is_passive

if TYPE_CHECKING:
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Scene
    from app.lexicons.event_patterns import Operator
    from app.syntax.grammar import Clause

_ONLY_INFINITIVE = frozenset({"advise", "instruct", "seem", "wish"})
_MANY = frozenset({"i", "you", "we", "they"})
_OBLIGING = frozenset({"must", "should", "shall"})
_CLAIMING = frozenset({"insist"})
_THOUGHTS = frozenset({"possibility", "idea", "chance", "notion", "suggestion"})


def complement_of(
    reading: Reading, number: int, operator: Operator, *, end: int
) -> int | None:
    """The clause that the operator takes: infinitive, "that ..." or gerund."""
    scene = reading.scene
    clause = scene.clauses[number]
    for child in reading.children(number):
        other = scene.clauses[child]
        if other.verb.finite or other.kind == "complement":
            if operator.name in _ONLY_INFINITIVE:
                continue
            taken = _takes_clause(scene, clause, other, operator, end=end)
        elif other.verb.form == "gerund":
            gap = scene.tokens.tags[end : other.verb.first]
            taken = not any(tag not in ("ADV", "QUOTE") for tag in gap)
        else:
            taken = _takes_infinitive(scene, clause, other, operator, end=end)
        if taken:
            return child
    return None


def _takes_clause(
    scene: Scene, clause: Clause, other: Clause, operator: Operator, *, end: int
) -> bool:
    gap = scene.tokens.tags[end : other.first]
    if _is_told(scene, operator, gap, end=end) or _is_claimed(scene, clause, other):
        return False
    if other.marker is not None:
        return scene.tokens.lowers[other.marker] == "that"
    if clause.verb.lemma not in scene.clausal:
        return False
    return other.kind == "complement" and not is_passive(other)


def _is_claimed(scene: Scene, clause: Clause, other: Clause) -> bool:
    """True for "insisted that it was so": only "insisted that it be so" demands."""
    if clause.verb.lemma not in _CLAIMING or other.verb.modal in _OBLIGING:
        return False
    if other.verb.modal:
        return True
    heads = [scene.tokens.lowers[scene.heads[n]] for n in other.subjects]
    lemmas = scene.patterns.singulars
    many = any(h in _MANY or lemmas.get(h, h) != h for h in heads)
    return other.verb.form != "base" or many


def _is_told(scene: Scene, operator: Operator, gap: list[str], *, end: int) -> bool:
    """True where the clause is news of its own, or that of a noun before it.

    A time is no such noun: "warned on Monday that".
    """
    if operator.name == "announce" or "COMMA" in gap:
        return True
    lowers = scene.tokens.lowers
    nouns = [lowers[at] for at, tag in enumerate(gap, end) if tag in ("NOUN", "NAME")]
    nouns = [lower for lower in nouns if lower not in scene.time]
    return bool(nouns) and nouns[-1] not in _THOUGHTS


def _takes_infinitive(
    scene: Scene, clause: Clause, other: Clause, operator: Operator, *, end: int
) -> bool:
    """False where the infinitive belongs to the object: "rejected a bid to extend"."""
    gap = scene.tokens.tags[clause.verb.last : other.verb.first + 1]
    if "TO" not in gap or gap[0] == "COMMA" or "SUB" in gap:
        return False
    if operator.name == "instruct" and other.verb.lemma == "be":
        return False  # "told him to be patient"
    objects = [
        number
        for number in objects_behind(scene, clause, end)
        if scene.phrases[number].first < other.verb.first
    ]
    if operator.control == "object":
        return bool(objects) or clause.verb.passive or bool(clause.adjuncts)
    return not objects or clause.verb.passive
