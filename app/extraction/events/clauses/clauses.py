"""A clause in, the deed that its verb tells of out, whatever tense it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.counted import with_counted
from app.extraction.events.clauses.frames import NEED_RECIPIENT, match_frame
from app.extraction.events.clauses.objects import objects_behind
from app.extraction.events.clauses.operators import operate
from app.extraction.events.nouns.noun_phrases import read_noun_phrase
from app.extraction.events.scene.reading import Reading
from app.extraction.events.scene.roles import actors_of, fits, subjects_of
from app.extraction.events.scene.verbs import behind_adverbs, may_part
from app.extraction.events.senses.figures import literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene
    from app.syntax.grammar import Clause


_ACCORD = "057"
_CALLING = frozenset({"for", "to", "on", "that"})
_CONCLUDING = frozenset(
    {"make", "conclude", "enter into", "announce", "approve", "renew"}
)


def read_scene(scene: Scene) -> Reading:
    """The scene, ready to be asked for the deeds of its clauses."""
    scene.clauses = with_counted(scene)
    return Reading(scene, _tell)


def _tell(reading: Reading, number: int) -> Deed | None:
    scene = reading.scene
    if scene.clauses[number].kind == "coordinate" and _shares_passive(scene, number):
        scene.make_passive(number)
    clause, known = scene.clauses[number], scene.patterns.evoking
    for key, end in _keys_of(scene, clause):
        deed = None if key not in known else _by_key(reading, number, key, end=end)
        if deed is not None:
            return deed._replace(clause=number, clauses=deed.clauses | {number})
    return None


def _shares_passive(scene: Scene, number: int) -> bool:
    """True for the second verb of "was arrested in Oslo and extradited to Chad".

    The clause is one that is joined to another.
    """
    clause = scene.clauses[number]
    if not number:
        return False
    verb, tokens = clause.verb, scene.tokens
    if any(tokens.lowers[scene.heads[n]] != "each" for n in clause.objects):
        return False  # but "sentenced to six years each"
    before = scene.clauses[number - 1]
    if not before.verb.passive or before.subjects != clause.subjects:
        return False
    bare = verb.form == "past" and verb.last - verb.first == 1
    joined = tokens.tags[verb.first - 1] == "CONJ"
    known = scene.patterns.free.get(verb.lemma, ())
    taken = any(not one.intransitive and not one.alone for one in known)
    return bare and joined and taken and tokens.lowers[verb.first].endswith("ed")


def _by_key(reading: Reading, number: int, key: str, *, end: int) -> Deed | None:
    """The deed of the first kind of pattern under the key that fits."""
    scene, patterns = reading.scene, reading.scene.patterns
    clause, deed = scene.clauses[number], None
    if key in patterns.bound:
        deed = match_frame(scene, clause, key, end=end, bound=True)
    if deed is None and key in patterns.operators:
        deed = _by_operator(reading, number, key, end=end)
    if deed is None and key in patterns.light and scene.names_deeds():
        deed = _by_light_verb(reading, clause, key, end=end)
    if deed is None and key in patterns.free:
        deed = match_frame(scene, clause, key, end=end, bound=False)
    return deed


def _keys_of(scene: Scene, clause: Clause) -> list[tuple[str, int]]:
    """The keys under which patterns may know the verb, with the token behind them.

    "call off" before "call"; "be expected" for the passive of "expect".
    """
    verb, keys = clause.verb, []
    if verb.passive:
        keys.append((f"be {scene.tokens.lowers[verb.head]}", verb.last))
    longer = scene.patterns.longer.get(verb.lemma)
    if longer:
        keys += _longer_keys(scene, clause, longer)
    keys.append((verb.lemma, verb.last))
    return keys


def _longer_keys(
    scene: Scene, clause: Clause, longer: Mapping[str, tuple[tuple[str, ...], ...]]
) -> Iterator[tuple[str, int]]:
    """Keys of several words: behind the verb, its adverbs, or its object."""
    verb = clause.verb
    start = behind_adverbs(scene.tokens, verb.last)
    for first in (start,) if start == verb.last else (verb.last, start):
        for rest in _following(scene, first, longer):
            if rest[0] == "to" and "NOT" in scene.tokens.tags[verb.last : first]:
                continue  # "asked not to be named" asks nothing
            yield f"{verb.lemma} {' '.join(rest)}", first + len(rest)
    if not verb.passive and clause.objects:
        for rest in _following(scene, _end_of(scene, clause.objects[-1]), longer):
            if may_part(rest):
                yield f"{verb.lemma} {' '.join(rest)}", verb.last


def _end_of(scene: Scene, number: int) -> int:
    """The token behind an object, and behind the "of" phrase that belongs to it."""
    last = scene.phrases[number].last
    if scene.tokens.lowers[last : last + 1] != ["of"]:
        return last
    found = scene.after(last, limit=last + 2)
    return last if found is None else scene.phrases[found].last


def _following(
    scene: Scene, first: int, longer: Mapping[str, tuple[tuple[str, ...], ...]]
) -> Iterator[tuple[str, ...]]:
    """What of the longer keys stands at that token, longest first."""
    lowers = scene.tokens.lowers
    for rest in longer.get(lowers[first], ()) if first < len(lowers) else ():
        if tuple(lowers[first : first + len(rest)]) == rest:
            yield rest


def _by_operator(reading: Reading, number: int, key: str, *, end: int) -> Deed | None:
    for operator in reading.scene.patterns.operators.get(key, ()):
        deed = operate(reading, number, operator, end=end)
        meant = None if deed is None else literal(reading.scene, deed)
        if meant is not None:
            return meant
    return None


def _by_light_verb(
    reading: Reading, clause: Clause, key: str, *, end: int
) -> Deed | None:
    """As in "held talks": the noun tells the deed, the verb's subject does it."""
    scene = reading.scene
    for found in objects_behind(scene, clause, end)[:2]:
        deed = read_noun_phrase(reading, found)
        if deed is not None and not _is_vague(deed, key) and not _rings(scene, found):
            doers = subjects_of(scene, clause)
            actors = actors_of(scene, doers, deed.code)
            if doers and not actors:
                return None
            others = (n for n in clause.objects if n != found and fits(scene, n, "who"))
            helped = tuple(scene.words(n) for n in others)[:1]
            whole = deed._replace(
                trigger=(clause.verb.head, max(end, deed.trigger[1])),
                actors=actors or deed.actors,
                recipients=deed.recipients or helped,
                rule=f"light-{deed.rule}",
                weak=False,
            )
            return literal(scene, whole)
    return None


def _rings(scene: Scene, number: int) -> bool:
    """True for a telephone call, which is "for" nothing: "the call was made by Lee"."""
    if "call" not in scene.names[number]:
        return False
    last = scene.phrases[number].last
    return _CALLING.isdisjoint(scene.tokens.lowers[last : last + 1])


def _is_vague(deed: Deed, key: str) -> bool:
    """True for "has no support", "held arms" and accords that are "delivered"."""
    if key == "have" and (deed.weak or not deed.together):
        return True
    given = deed.recipients or not deed.code.startswith(NEED_RECIPIENT)
    handed = deed.code == _ACCORD and key not in _CONCLUDING
    return handed or (deed.weak and (deed.negated or not given))
