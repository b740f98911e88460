"""A clause in, the deed that its verb tells of out, whatever tense it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.frames import match_frame
from app.extraction.events.noun_phrases import read_noun_phrase
from app.extraction.events.objects import objects_behind
from app.extraction.events.operators import operate
from app.extraction.events.reading import Reading
from app.extraction.events.roles import actors_of, fits, subjects_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.deeds import Deed
    from app.extraction.events.scene import Scene
    from app.syntax.grammar import Clause


def read_scene(scene: Scene) -> Reading:
    """The scene, ready to be asked for the deeds of its clauses."""
    return Reading(scene, _tell)


def _tell(reading: Reading, number: int) -> Deed | None:
    scene = reading.scene
    clause = scene.clauses[number]
    for key, end in _keys_of(scene, clause):
        deed = (
            match_frame(scene, clause, key, end=end, bound=True)
            or _by_operator(reading, number, key, end=end)
            or _by_light_verb(reading, clause, key, end=end)
            or match_frame(scene, clause, key, end=end, bound=False)
        )
        if deed is not None:
            return deed._replace(clause=number, clauses=deed.clauses | {number})
    return None


def _keys_of(scene: Scene, clause: Clause) -> Iterator[tuple[str, int]]:
    """The keys under which patterns may know the verb, with the token behind them.

    "call off" before "call"; "be expected" for the passive of "expect".
    """
    verb, lowers = clause.verb, scene.tokens.lowers
    start = verb.last
    if verb.passive:
        yield f"be {lowers[verb.head]}", start
    while start < verb.last + 2 and scene.tokens.tags[start] in ("ADV", "NOT"):
        start += 1
    longer = scene.patterns.longer.get(verb.lemma)
    for first in dict.fromkeys((verb.last, start)) if longer else ():
        following = lowers[first] if first < len(lowers) else ""
        for rest in longer.get(following, ()) if longer else ():
            end = first + len(rest)
            if tuple(lowers[first:end]) == rest:
                yield f"{verb.lemma} {' '.join(rest)}", end
    yield verb.lemma, verb.last


def _by_operator(reading: Reading, number: int, key: str, *, end: int) -> Deed | None:
    for operator in reading.scene.patterns.operators.get(key, ()):
        deed = operate(reading, number, operator, end=end)
        if deed is not None:
            return deed
    return None


def _by_light_verb(
    reading: Reading, clause: Clause, key: str, *, end: int
) -> Deed | None:
    """As in "held talks": the noun tells the deed, the verb's subject does it."""
    scene = reading.scene
    if key not in scene.patterns.light:
        return None
    for found in objects_behind(scene, clause, end)[:2]:
        deed = read_noun_phrase(reading, found)
        vague = deed is not None and deed.weak and (deed.negated or key == "have")
        if deed is not None and not vague:
            doers = subjects_of(scene, clause)
            actors = actors_of(scene, doers, deed.code)
            if doers and not actors:
                return None
            others = (n for n in clause.objects if n != found and fits(scene, n, "who"))
            helped = tuple(scene.words(n) for n in others)[:1]
            return deed._replace(
                trigger=(clause.verb.head, max(end, deed.trigger[1])),
                actors=actors or deed.actors,
                recipients=deed.recipients or helped,
                rule=f"light-{deed.rule}",
                weak=False,
            )
    return None
