"""A clause in, the deed that its verb tells of out, whatever tense it stands in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.extraction.events.deeds import Deed
from app.extraction.events.frames import match_frame
from app.extraction.events.nouns import read_noun
from app.extraction.events.roles import (
    actors_of,
    behind,
    fits,
    inside,
    is_passive,
    objects_behind,
    objects_of,
    subjects_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.scene import Range, Scene
    from app.lexicons.event_patterns import Operator
    from app.syntax.grammar import Clause

_MAX_DEPTH = 6
_ASKING = frozenset({"appeal", "demand"})


@dataclass(slots=True)
class Reading:
    """A scene with the deeds of its clauses, read once each."""

    scene: Scene
    deeds: dict[int, Deed | None] = field(default_factory=dict)
    children: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, clause in enumerate(self.scene.sentence.clauses):
            if clause.governor is not None:
                self.children.setdefault(clause.governor, []).append(number)


def read_clause(reading: Reading, number: int, depth: int = 0) -> Deed | None:
    """The deed told by the clause, or None; tense and negation are not looked at."""
    if number not in reading.deeds:
        reading.deeds[number] = None  # a clause never reads itself
        if depth < _MAX_DEPTH:
            reading.deeds[number] = _read(reading, number, depth)
    return reading.deeds[number]


def _read(reading: Reading, number: int, depth: int) -> Deed | None:
    scene = reading.scene
    clause = scene.sentence.clauses[number]
    for key, end in keys_of(scene, clause):
        deed = (
            match_frame(scene, clause, key, end=end, bound=True)
            or _by_operator(reading, number, key, end=end, depth=depth)
            or _by_light_verb(reading, number, key, end=end, depth=depth)
            or match_frame(scene, clause, key, end=end, bound=False)
        )
        if deed is not None:
            used = deed.clauses | {number}
            return replace(deed, clause=number, clauses=used)
    return None


def keys_of(scene: Scene, clause: Clause) -> Iterator[tuple[str, int]]:
    """The keys under which patterns may know the verb, with the token behind them.

    "call off" before "call"; "be expected" for the passive of "expect".
    """
    verb, lowers = clause.verb, scene.tokens.lowers
    start = verb.last
    if verb.passive:
        yield f"be {lowers[verb.head]}", start
    while start < verb.last + 2 and scene.tokens.tags[start : start + 1] == ["ADV"]:
        start += 1
    for first in dict.fromkeys((verb.last, start)):
        for rest in scene.patterns.longer.get(verb.lemma, ()):
            end = first + len(rest)
            if tuple(lowers[first:end]) == rest:
                yield f"{verb.lemma} {' '.join(rest)}", end
    yield verb.lemma, verb.last


def _by_light_verb(
    reading: Reading, number: int, key: str, *, end: int, depth: int
) -> Deed | None:
    """As in "held talks": the noun tells the deed, the verb's subject does it."""
    scene = reading.scene
    if key not in scene.patterns.light:
        return None
    clause = scene.sentence.clauses[number]
    for found in objects_behind(scene, clause, end)[:2]:
        deed = read_noun_phrase(reading, found, depth)
        if deed is None:
            continue
        subjects = actors_of(scene, subjects_of(scene, clause), deed.code)
        others = tuple(
            scene.words(n)
            for n in clause.objects
            if n != found and fits(scene, n, "who")
        )
        return replace(
            deed,
            trigger=(clause.verb.head, max(end, deed.trigger[1])),
            actors=subjects or deed.actors,
            recipients=deed.recipients or others[:1],
            rule=f"light-{deed.rule}",
            weak=False,
        )
    return None


def _by_operator(
    reading: Reading, number: int, key: str, *, end: int, depth: int
) -> Deed | None:
    for operator in reading.scene.patterns.operators.get(key, ()):
        deed = _operate(reading, number, operator, end=end, depth=depth)
        if deed is not None:
            return deed
    return None


def _operate(
    reading: Reading, number: int, operator: Operator, *, end: int, depth: int
) -> Deed | None:
    scene = reading.scene
    clause = scene.sentence.clauses[number]
    child = _complement(reading, number, operator, end=end)
    if child is not None:
        return _with_clause(reading, number, operator, child=child, depth=depth)
    inner = _noun_complement(reading, clause, operator, end=end, depth=depth)
    if inner is None and operator.name not in _ASKING:
        return None
    if inner is None and operator.name == "appeal":
        return None
    code = operator.code(inner.code if inner else None)
    if not code:
        return None
    return _whole(scene, clause, operator, code=code, inner=inner)


def _noun_complement(
    reading: Reading, clause: Clause, operator: Operator, *, end: int, depth: int
) -> Deed | None:
    """The deed named by the noun that the operator takes: "agreed to a truce"."""
    scene = reading.scene
    candidates: list[int] = []
    if "object" in operator.prepositions:
        candidates += objects_behind(scene, clause, end)[:2]
    for preposition in operator.prepositions:
        found = scene.behind(end, preposition, limit=min(end + 3, scene.reach(end)))
        if found is not None:
            candidates.append(found)
    for found in candidates:
        deed = read_noun_phrase(reading, found, depth)
        if deed is not None:
            return deed
    return None


def _whole(
    scene: Scene, clause: Clause, operator: Operator, *, code: str, inner: Deed | None
) -> Deed | None:
    """The deed of an operator with a noun, or with nothing known."""
    subjects = subjects_of(scene, clause)
    actors = actors_of(scene, subjects, code)
    if subjects and not actors:
        return None
    recipients: tuple[Range, ...] = inner.recipients if inner else ()
    if operator.name in _ASKING:
        asked = behind(scene, clause.verb.last, ("from", "of"), target="who")
        if asked:
            recipients = tuple(scene.words(n) for n in asked)
        elif inner and inner.actors:
            recipients = inner.actors
    elif inner and inner.actors and not recipients:
        recipients = inner.actors
    if not recipients and inner is None:
        return None
    return Deed(
        code=code,
        trigger=(clause.verb.head, clause.verb.last),
        actors=actors,
        recipients=recipients,
        rule=f"{operator.name}-noun",
        modality=operator.modality,
        together=bool(inner and inner.together),
        inner=inner,
        phrases=inner.phrases if inner else frozenset(),
        clauses=inner.clauses if inner else frozenset(),
    )


def _complement(
    reading: Reading, number: int, operator: Operator, *, end: int
) -> int | None:
    """The clause that the operator takes: infinitive, "that ..." or gerund."""
    scene = reading.scene
    clause = scene.sentence.clauses[number]
    for child in reading.children.get(number, ()):
        other = scene.sentence.clauses[child]
        opening = other.first if other.verb.finite else other.verb.first
        gap = scene.tokens.tags[end:opening]
        if other.verb.finite or other.kind == "complement":
            if "COMMA" not in gap and _takes_clause(scene, other):
                return child
        elif other.verb.form == "gerund":
            if not [tag for tag in gap if tag not in ("ADV", "QUOTE")]:
                return child
        elif _takes_infinitive(scene, clause, operator, end=end):
            return child
    return None


def _takes_clause(scene: Scene, other: Clause) -> bool:
    marker = other.marker
    if marker is not None:
        return scene.tokens.lowers[marker] == "that"
    return other.kind == "complement" and not is_passive(other)


def _takes_infinitive(
    scene: Scene, clause: Clause, operator: Operator, *, end: int
) -> bool:
    """False where the infinitive belongs to the object: "rejected a bid to extend"."""
    objects = [n for n in objects_behind(scene, clause, end) if not scene.is_time(n)]
    if operator.control == "object":
        return bool(objects) or clause.verb.passive or bool(clause.adjuncts)
    return not objects or clause.verb.passive


def _with_clause(
    reading: Reading, number: int, operator: Operator, *, child: int, depth: int
) -> Deed | None:
    scene = reading.scene
    clause, other = scene.sentence.clauses[number], scene.sentence.clauses[child]
    inner = read_clause(reading, child, depth + 1)
    told = inner if inner and not other.verb.negated else None
    code = operator.code(told.code if told else None)
    if not code:
        return None
    actors = actors_of(scene, subjects_of(scene, clause), code)
    if operator.control == "object":
        recipients = _asked(scene, clause, other)
    else:
        recipients = _promised(scene, clause, other, inner=inner)
        if not actors and clause.verb.passive:
            actors = actors_of(scene, clause.subjects, code)
    if operator.control == "object" and not recipients:
        return None
    if not actors and subjects_of(scene, clause):
        return None
    deed = Deed(
        code=code,
        trigger=(clause.verb.head, clause.verb.last),
        actors=actors,
        recipients=recipients,
        rule=f"{operator.name}-clause" if told else f"{operator.name}-any",
        modality=operator.modality,
        together=bool(told and told.together),
        inner=told,
        clauses=frozenset({child}),
    )
    return deed.using(inner) if inner else deed


def _asked(scene: Scene, clause: Clause, other: Clause) -> tuple[Range, ...]:
    """Who is to do it: the subject of "that ...", else the object of the asking."""
    candidates = other.subjects if other.verb.finite else objects_of(clause)
    if not other.verb.finite and not candidates:
        limit = other.verb.first
        found = scene.after(clause.verb.last, limit=limit)
        candidates = scene.together_with(found) if found is not None else ()
    fitting = [n for n in candidates if fits(scene, n, "who")]
    if fitting:
        return tuple(scene.words(n) for n in fitting)
    return tuple(part for n in candidates[:1] for part in inside(scene, n))


def _promised(
    scene: Scene, clause: Clause, other: Clause, *, inner: Deed | None
) -> tuple[Range, ...]:
    """To whom it is to be done: "agreed with X to", the inner recipient, any name."""
    partner = behind(scene, clause.verb.last - 1, ("with",), target="who")
    if partner and scene.phrase(partner[0]).first < other.verb.first:
        return tuple(scene.words(n) for n in partner)
    if inner is not None and inner.recipients:
        return inner.recipients
    for found in (*other.objects, *other.adjuncts):
        if scene.is_named(found) and not scene.is_time(found):
            return tuple(scene.words(n) for n in scene.together_with(found))
    return tuple(scene.words(n) for n in other.objects[:1] if not scene.is_time(n))


def read_noun_phrase(reading: Reading, number: int, depth: int = 0) -> Deed | None:
    """The deed that a noun phrase names, with the clause that it opens."""

    def complement(token: int, operator: Operator) -> Deed | None:
        return _clause_behind(reading, token, operator, depth=depth)

    return read_noun(reading.scene, number, complement=complement)


def _clause_behind(
    reading: Reading, token: int, operator: Operator, *, depth: int
) -> Deed | None:
    """The deed of an infinitive or "that" clause right behind a noun."""
    scene = reading.scene
    for number, other in enumerate(scene.sentence.clauses):
        if other.first > token + 1 or other.verb.first > token + 12:
            return None
        if token <= other.verb.first <= token + 1 and not other.verb.finite:
            inner = read_clause(reading, number, depth + 1)
            return _opened(scene, inner, other, operator, number=number)
        if other.marker == token and scene.tokens.lowers[token] == "that":
            inner = read_clause(reading, number, depth + 1)
            return _opened(scene, inner, other, operator, number=number)
    return None


def _opened(
    scene: Scene, inner: Deed | None, other: Clause, operator: Operator, *, number: int
) -> Deed | None:
    """The inner deed as an operator noun sees it; unknown where it has a default."""
    if inner is None or other.verb.negated:
        return None
    asked = operator.control == "object" and other.verb.finite
    recipients = inner.recipients
    if asked:
        recipients = actors_of(scene, other.subjects, inner.code)
    used = inner.clauses | {number}
    return replace(inner, actors=(), recipients=recipients, clauses=used)
