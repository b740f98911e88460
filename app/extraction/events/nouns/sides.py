"""A noun that names a deed in, who does it and to whom it is done out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.extraction.events.scene.deeds import FORCE, PROTEST
from app.extraction.events.scene.kinds import is_somebody, is_time
from app.extraction.events.scene.roles import behind, inside, of_phrases

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import NounPattern
    from app.syntax.grammar import Clause

_GOING = frozenset(
    {"be", "begin", "start", "resume", "continue", "open", "go", "take", "proceed"}
    | {"end", "break", "collapse", "drag", "fail", "stall"}
)
_OWN = frozenset({"his", "her", "its", "their"})


class Sides(NamedTuple):
    """Who does it, to whom, and the phrases `used` to tell to whom."""

    actors: tuple[Range, ...]
    recipients: tuple[Range, ...]
    used: tuple[int, ...]


def read_sides(scene: Scene, number: int, noun: NounPattern) -> Sides:
    """The two sides of what the phrase names, as far as they are told."""
    used = _behind(scene, number, noun, noun.recipients)
    recipients = scene.ranges(used or _suffering(scene, number, noun))
    if noun.of == "recipient" and noun.happens and not recipients:
        recipients = owner_of(scene, number)
    actors = _actors(scene, number, noun)
    if not recipients and _is_scene(scene, number, noun, actors):
        return Sides((), actors, used)
    return Sides(actors, recipients, used)


def noun_actors(scene: Scene, number: int) -> tuple[Range, ...]:
    """Who does the deed that the phrase names, if it names one of force."""
    for name in scene.names[number]:
        noun = scene.patterns.nouns.get(name)
        if noun is not None:
            return _actors(scene, number, noun)
    return ()


def noun_recipients(scene: Scene, number: int) -> tuple[Range, ...]:
    """The recipients of the deed that the phrase names, if it names one."""
    for name in scene.names[number]:
        noun = scene.patterns.nouns.get(name)
        if noun is not None:
            last = scene.phrases[number].last
            found = behind(scene, last - 1, noun.recipients)
            return scene.ranges(found or _suffering(scene, number, noun))
    return ()


def _actors(scene: Scene, number: int, noun: NounPattern) -> tuple[Range, ...]:
    """Who does it: the possessor, "by X", "between X and Y", a name in front."""
    phrase = scene.phrases[number]
    if noun.together:
        between = _behind(scene, number, noun, ("between", "among"))
        if between:
            return scene.ranges(between)
    owners = () if noun.of == "recipient" else inside(scene, number)
    if owners:
        return owners
    by = behind(scene, phrase.last - 1, ("by",), target="who")
    if by:
        return scene.ranges(by)
    if noun.of == "actor":
        return scene.ranges(of_phrases(scene, number)) or owner_of(scene, number)
    if noun.code.startswith(PROTEST):
        return _strikers(scene, number)
    return _raiders(scene, number) if noun.code.startswith(FORCE) else ()


def _behind(
    scene: Scene, number: int, noun: NounPattern, prepositions: Collection[str]
) -> tuple[int, ...]:
    """The phrases behind the noun after one of the prepositions.

    Of what several do, also behind the verb: "talks were held on Friday with Chad".
    """
    found = behind(scene, scene.phrases[number].last - 1, prepositions)
    if found or not noun.together:
        return found
    for clause in scene.clauses:
        if number in clause.subjects and _is_course(scene, clause, prepositions):
            return behind(scene, clause.verb.last - 1, prepositions)
    return ()


def _is_course(scene: Scene, clause: Clause, prepositions: Collection[str]) -> bool:
    """True for the verb of "talks were held with", "talks went on between"."""
    lemma = clause.verb.lemma
    if clause.verb.passive:
        return lemma in scene.patterns.light or lemma == "sign"
    return lemma in _GOING and "between" in prepositions


def _strikers(scene: Scene, number: int) -> tuple[Range, ...]:
    """The workers, of "workers on strike"."""
    prep = scene.phrases[number].prep
    if prep is None or scene.tokens.lowers[prep] != "on" or not number:
        return ()
    before = number - 1
    beside = scene.phrases[before].last == prep and is_somebody(scene, before)
    return (scene.words(before),) if beside else ()


def _raiders(scene: Scene, number: int) -> tuple[Range, ...]:
    """Those right before the head: "rebel" of "a rebel raid"."""
    before = scene.heads[number] - 1
    lower = scene.tokens.lowers[before]
    armed = scene.patterns.singulars.get(lower, lower) in scene.patterns.forces
    inner = before >= scene.phrases[number].first
    named = scene.names[number][0] in scene.patterns.nouns  # "military action"
    compound = named and " " in scene.names[number][0]
    return ((before, before + 1),) if armed and inner and not compound else ()


def _is_scene(
    scene: Scene, number: int, noun: NounPattern, actors: tuple[Range, ...]
) -> bool:
    """True where the name in front is the place of it: "the Oslo bombing"."""
    if not noun.code.startswith(FORCE) or len(actors) != 1:
        return False
    phrase, words = scene.phrases[number], actors[0]
    inner = phrase.first <= words[0] and words[1] <= scene.heads[number]
    return inner and not _may_act(scene, words)


def _may_act(scene: Scene, words: Range) -> bool:
    """True for "rebel", "Russian" and "NATO" in front of a noun, not for "Paris"."""
    word, slug = scene.tokens.lowers[words[1] - 1], scene.actor(words)
    if scene.tokens.tags[words[1] - 1] != "NAME" or word in scene.story.demonyms:
        return True
    actor = None if slug is None else scene.cast.actor(slug)
    if actor is None or actor.type != "country":
        return actor is not None
    return word == actor.name.lower()


def owner_of(scene: Scene, number: int) -> tuple[Range, ...]:
    """The one meant by "their", of "their meeting", where the text has named him."""
    first = scene.phrases[number].first
    if scene.tokens.lowers[first] not in _OWN or scene.antecedent(first) is None:
        return ()
    return ((first, first + 1),)


def _suffering(scene: Scene, number: int, noun: NounPattern) -> tuple[int, ...]:
    """To whom it is done, in "the release of the ship" and "the ship's release"."""
    if noun.of != "recipient":
        return ()
    owner = scene.possessor(number)
    return (
        of_phrases(scene, number)
        or _behind_day(scene, number)
        or (() if owner is None else (owner,))
    )


def _behind_day(scene: Scene, number: int) -> tuple[int, ...]:
    """Whose release it is, in "the release on Friday of two pilots"."""
    last = scene.phrases[number].last
    day = scene.after(last, limit=last + 2)
    if day is None or not is_time(scene, day):
        return ()
    return of_phrases(scene, day)
