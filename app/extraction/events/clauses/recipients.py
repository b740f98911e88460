"""A clause and its pattern in, to whom the deed is done out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.clauses.objects import objects_behind
from app.extraction.events.nouns.sides import noun_recipients
from app.extraction.events.scene.kinds import is_somebody
from app.extraction.events.scene.roles import (
    behind,
    fits,
    inside,
    modifier,
    subjects_of,
)

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.event_patterns import VerbPattern
    from app.syntax.grammar import Clause

_INQUIRY = "09"
_CLAIMS = frozenset(
    {"claim", "claims", "allegation", "allegations", "report", "reports", "accusation"}
    | {"accusations", "complaint", "complaints", "suspicion", "suspicions", "rumour"}
    | {"evidence", "charge", "charges", "rumours", "rumor", "rumors"}
)
_VERBAL = ("02", "03", "05", "09", "10", "11", "12", "13", "14")


def recipients_of(
    scene: Scene,
    clause: Clause,
    pattern: VerbPattern,
    *,
    named: int | None,
    end: int,
) -> tuple[Range, ...]:
    """Those in the first slot that holds anybody fit to be a recipient.

    `named` is the object that the pattern asks for, `end` the token behind its key.
    """
    if named is not None and scene.is_paid(named):
        return (scene.words(named),)
    alike = pattern.together and len(subjects_of(scene, clause)) > 1
    for slot in pattern.recipients:
        if alike and slot in (("self",), ("in",)):
            continue
        found = _in_slot(scene, clause, slot, named=named, end=end)
        fitting = _fitting(scene, found, slot[0], pattern, named=named)
        if fitting:
            return fitting
    return noun_recipients(scene, named) if named is not None and not alike else ()


def _fitting(
    scene: Scene,
    found: tuple[int, ...],
    slot: str,
    pattern: VerbPattern,
    *,
    named: int | None,
) -> tuple[Range, ...]:
    if slot == "inner":
        return inside(scene, named) if named is not None else ()
    if slot == "object" and named is not None and not found:
        return _given(scene, named)
    if pattern.code.startswith(_INQUIRY):
        found = tuple(n for one in found for n in _suspected(scene, one))
    fitting = [number for number in found if fits(scene, number, pattern.target)]
    if pattern.alone:
        fitting = [number for number in fitting if not _is_bare(scene, number)]
    if slot == "object" and pattern.target == "any":
        verbal = pattern.code.startswith(_VERBAL)
        return tuple(p for n in fitting for p in _behind_act(scene, n, verbal=verbal))
    return scene.ranges(fitting)


def _is_bare(scene: Scene, number: int) -> bool:
    """True for the "it" of "denied it", which stands for nobody known."""
    words = scene.words(number)
    return scene.tokens.lowers[words[0]] == "it" and scene.side(words) is None


def _suspected(scene: Scene, number: int) -> tuple[int, ...]:
    """The officers, of "looks into claims that officers beat him"."""
    last = scene.phrases[number].last
    opened = scene.tokens.lowers[last : last + 1] == ["that"]
    if not opened or _CLAIMS.isdisjoint(scene.names[number]):
        return (number,)
    at = scene.clause_from(last)
    told = () if at is None else scene.clauses[at].subjects
    return tuple(n for n in told if is_somebody(scene, n)) or (number,)


def _in_slot(
    scene: Scene,
    clause: Clause,
    slot: tuple[str, ...],
    *,
    named: int | None,
    end: int,
) -> tuple[int, ...]:
    """The phrases in a slot, or behind one of several prepositions."""
    name = slot[0]
    if name == "object":
        return _object(scene, objects_behind(scene, clause, end), named)
    if name == "self":
        return scene.together_with(named) if named is not None else ()
    if name == "subject":
        return clause.subjects
    if name == "clause":
        following = scene.clause_behind(clause)
        return scene.clauses[following].subjects if following else ()
    return _behind_slot(scene, slot, named=named, end=end)


def _behind_slot(
    scene: Scene, prepositions: tuple[str, ...], *, named: int | None, end: int
) -> tuple[int, ...]:
    """What stands behind the object that the pattern asks for, or behind its key."""
    if scene.vocabulary.isdisjoint(prepositions):
        return ()
    starts = [end - 1] if named is None else [scene.phrases[named].last - 1, end - 1]
    for start in starts:
        numbers = behind(scene, start, prepositions)
        if numbers and named not in numbers:
            return numbers
    return ()


def _object(
    scene: Scene, objects: tuple[int, ...], named: int | None
) -> tuple[int, ...]:
    """The object; where the pattern names one, who stands beside it."""
    if named is not None:
        return tuple(n for n in objects if n != named and is_somebody(scene, n))[:1]
    return scene.together_with(objects[0]) if objects else ()


def _given(scene: Scene, named: int) -> tuple[Range, ...]:
    """The country that opens the object: "sending Ukraine tanks".

    What it is made by ("Ukrainian tanks") does not get it.
    """
    words = modifier(scene, named)
    if words is None or words[0] != scene.phrases[named].first:
        return ()
    slug, lower = scene.actor(words), scene.tokens.lowers[words[1] - 1]
    country = slug is not None and scene.cast.actor(slug).type == "country"
    return (words,) if country and lower not in scene.story.demonyms else ()


def _behind_act(scene: Scene, number: int, *, verbal: bool) -> tuple[Range, ...]:
    """Who stands behind an act: Germany, in "defended Germany's decision".

    A thing that is seized or bombed is meant itself.
    """
    if not verbal or is_somebody(scene, number):
        return (scene.words(number),)
    return inside(scene, number) or (scene.words(number),)
