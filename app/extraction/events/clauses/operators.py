"""A verb of asking, promising, refusing or ending in, the deed that it makes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.asked import (
    ASKING,
    caused,
    doer_behind,
    is_silence,
    menaces,
)
from app.extraction.events.clauses.complements import complement_of
from app.extraction.events.clauses.objects import objects_behind, objects_of
from app.extraction.events.nouns.noun_phrases import read_noun_phrase
from app.extraction.events.scene.deeds import CONCESSION, Deed, code_of
from app.extraction.events.scene.kinds import is_named, is_time
from app.extraction.events.scene.roles import (
    actors_of,
    behind,
    fits,
    inside,
    subjects_of,
    tellers_of,
)
from app.extraction.events.scene.verbs import is_negated

if TYPE_CHECKING:
    from app.extraction.annotations import Modality
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import Operator, Target
    from app.syntax.grammar import Clause

_AGAINST = "113"  # rallying opposition: "called for sanctions on Chad"
_THREAT = "130"
_FAR = ("for", "with")  # "asked Chad for aid", "threatened Chad with sanctions"
_PUBLIC = frozenset({"country", "person"})
_RULING = frozenset({"government", "cabinet", "parliament", "ministry", "senate"})
_NEEDING = frozenset({"require"})  # what a plan requires nobody demands
_BARE = frozenset({"be", "have"})  # "is to meet", "has to meet"


def operate(
    reading: Reading, number: int, operator: Operator, *, end: int
) -> Deed | None:
    """The deed that the operator makes of its complement; None if it has none."""
    child = complement_of(reading, number, operator, end=end)
    deed = None
    if child is not None:
        deed = _with_clause(reading, number, operator, child=child)
    return deed or _with_noun(reading, number, operator, end=end)


def _with_clause(
    reading: Reading, number: int, operator: Operator, *, child: int
) -> Deed | None:
    scene = reading.scene
    child = caused(reading, child)
    clause, other = scene.clauses[number], scene.clauses[child]
    inner = reading.deed(child)
    told = inner if inner and not is_negated(scene, other) else None
    if told is None and is_silence(scene, operator, other):
        return None
    code = code_of(operator, told) if told else operator.default
    if told is None and menaces(scene, operator, other):
        code = _THREAT
    if code == _AGAINST:  # whoever is asked to act is asked, not acted against
        code = operator.default
    actors, recipients = _sides(scene, clause, other, operator=operator, inner=inner)
    if not code or not actors:
        return None
    of_nobody = operator.control == "object" and not recipients
    if of_nobody and not (operator.name == "demand" and other.verb.finite):
        return None  # but "demanded that the map be withdrawn"
    mute = operator.name == "refuse" and other.verb.lemma in scene.patterns.comment
    vague = told is None and not recipients and not of_nobody and not mute
    if vague and not _is_public(scene, actors):
        return None
    beside = operator.name == "do" and other.verb.first == clause.verb.last
    named_by = other if beside or clause.verb.lemma in _BARE else clause
    deed = Deed(
        code=code,
        trigger=(clause.verb.head, named_by.verb.last),
        actors=actors,
        recipients=recipients,
        rule=f"{operator.name}-clause" if told else f"{operator.name}-any",
        modality=_modality(operator, code, told),
        together=bool(told and told.together),
        inner=told,
        clauses=frozenset({child}),
    )
    return deed.using(inner) if inner else deed


def _sides(
    scene: Scene,
    clause: Clause,
    other: Clause,
    *,
    operator: Operator,
    inner: Deed | None,
) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """Who asks, promises or refuses, and whom or to whom."""
    if operator.control == "object":
        doers = subjects_of(scene, clause)
        return actors_of(scene, doers, ""), _asked(scene, clause, other)
    target: Target = "any" if operator.name == "refuse" else "named"
    recipients = _promised(scene, clause, other, inner=inner, target=target)
    return actors_of(scene, _bound(scene, clause, other), ""), recipients


def _bound(scene: Scene, clause: Clause, other: Clause) -> tuple[int, ...]:
    """Who is to do it: "Chad" of "Chad was forced by Mali to leave"."""
    if clause.verb.passive and clause.verb.finite and not other.verb.finite:
        return tellers_of(scene, clause)
    return subjects_of(scene, clause) or clause.subjects


def _modality(operator: Operator, code: str, told: Deed | None) -> Modality:
    """That of the operator, unless the new code says already what lies ahead."""
    if told is None or code == told.code or code.startswith(CONCESSION):
        return operator.modality
    return "actual"


def _is_public(scene: Scene, actors: tuple[Range, ...]) -> bool:
    """True for who rules, a person or several: what they undertake concerns others."""
    sides = [scene.side(scene.tokens.span(*words)) for words in actors]
    types = [scene.cast.actor(side).type for side in sides if side]
    heads = {scene.tokens.lowers[last - 1] for _, last in actors}
    return len(actors) > 1 or not (
        _PUBLIC.isdisjoint(types) and _RULING.isdisjoint(heads)
    )


def _asked(scene: Scene, clause: Clause, other: Clause) -> tuple[Range, ...]:
    """Who is to do it: the subject of "that ...", else the object of the asking."""
    candidates = other.subjects if other.verb.finite else objects_of(clause)
    if not other.verb.finite and not candidates:
        found = scene.after(clause.verb.last, limit=other.verb.first)
        candidates = scene.together_with(found) if found is not None else ()
    fitting = [n for n in candidates if fits(scene, n, "who")]
    if fitting:
        return _ranges(scene, fitting)
    return tuple(part for n in candidates[:1] for part in inside(scene, n))


def _promised(
    scene: Scene, clause: Clause, other: Clause, *, inner: Deed | None, target: Target
) -> tuple[Range, ...]:
    """To whom it is to be done: "agreed with X to", the inner recipient, any name."""
    partner = behind(scene, clause.verb.last - 1, ("with",), target="who")
    if partner and scene.phrase(partner[0]).first < other.verb.first:
        return _ranges(scene, partner)
    if inner is not None and inner.recipients:
        return inner.recipients
    several = len(clause.subjects) > 1
    if inner is not None and inner.together and several:
        return ()
    for found in (*other.objects, *other.adjuncts):
        if is_named(scene, found) and not is_time(scene, found):
            return _ranges(scene, scene.together_with(found))
    if inner is not None or several:
        return ()
    return _ranges(scene, [n for n in other.objects[:1] if fits(scene, n, target)])


def _with_noun(
    reading: Reading, number: int, operator: Operator, *, end: int
) -> Deed | None:
    """The deed of an operator with a noun; a demand may be for anything."""
    if not operator.prepositions:
        return None
    scene = reading.scene
    clause = scene.clauses[number]
    inner = _noun_complement(reading, clause, operator, end=end)
    told = doer_behind(scene, operator, end=end) if inner is None else None
    if clause.verb.lemma in _NEEDING or (inner is None and operator.name != "demand"):
        return None
    code = operator.code(inner.code if inner else None)
    actors = actors_of(scene, subjects_of(scene, clause), code)
    recipients = told or _concerned(scene, clause, operator, end=end, inner=inner)
    if not code or not actors or (code == _AGAINST and not recipients):
        return None
    plain = clause.verb.lemma == "demand" and objects_behind(scene, clause, end)
    if inner is None and not recipients and not plain:
        return None
    deed = Deed(
        code=code,
        trigger=(clause.verb.head, clause.verb.last),
        actors=actors,
        recipients=recipients,
        rule=f"{operator.name}-noun",
        modality=operator.modality,
        together=bool(inner and inner.together),
        inner=inner,
    )
    return deed.using(inner) if inner else deed


def _noun_complement(
    reading: Reading, clause: Clause, operator: Operator, *, end: int
) -> Deed | None:
    """The deed named by the noun that the operator takes: "agreed to a truce"."""
    scene = reading.scene
    candidates: list[int] = []
    if "object" in operator.prepositions:
        candidates += objects_behind(scene, clause, end)[:2]
    reach = scene.reach(end)
    for preposition in operator.prepositions:
        limit = reach if preposition in _FAR else min(end + 3, reach)
        found = scene.behind(end, preposition, limit=limit)
        if found is not None:
            candidates.append(found)
    deeds = (read_noun_phrase(reading, found) for found in candidates)
    return next((deed for deed in deeds if deed is not None), None)


def _concerned(
    scene: Scene, clause: Clause, operator: Operator, *, end: int, inner: Deed | None
) -> tuple[Range, ...]:
    """Of whom it is asked, or to whom the inner deed is or was to be done."""
    used = inner.phrases if inner else frozenset()
    objects = objects_behind(scene, clause, end)
    who = [n for n in objects if n not in used and fits(scene, n, "who")]
    if who:  # "threatened Chad with sanctions", "appealed to Chad for aid"
        return _ranges(scene, who[:1])
    if operator.name in ASKING:
        asked = behind(scene, clause.verb.last, ("from", "of"), target="who")
        if asked:
            return _ranges(scene, asked)
        if inner and inner.actors:
            return inner.actors
    if operator.name != "refuse":
        return (inner.recipients or inner.actors) if inner else ()
    # Whose demand it is, then with whom the talks were to be, then the thing itself.
    found = (inner.actors or inner.recipients) if inner else ()
    return found or _ranges(scene, objects[:1])


def _ranges(scene: Scene, numbers: tuple[int, ...] | list[int]) -> tuple[Range, ...]:
    return tuple(scene.words(number) for number in numbers)
