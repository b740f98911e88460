"""The nouns of a sentence that tell of events on their own: "a meeting between"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.nouns.grounds import has_struck, is_told_beside, took_place
from app.extraction.events.nouns.noun_phrases import read_noun_phrase
from app.extraction.events.nouns.occurrences import (
    ended,
    is_presupposed,
    is_reason,
    is_told,
    requested,
)
from app.extraction.events.nouns.unreal import is_set, is_unreal
from app.extraction.events.scene.deeds import FORCE, PROTEST
from app.extraction.events.scene.kinds import is_somebody
from app.extraction.events.scene.roles import subjects_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.reading import Reading
    from app.extraction.events.scene.scene import Range, Scene

# Whoever does something at or behind a meeting with somebody has met him.
_ATTENDING = frozenset({"after", "following", "during", "at"})
_MEETING = "04"
_BESIDE = frozenset({"in", "before"})  # whoever is in talks, or speaks before them
# Deeds of words, whose object is what is spoken about and not what happened.
_ABOUT = ("02", "03", "05", "09", "10", "11", "12", "13")


def nominal_deeds(reading: Reading, told: Collection[Deed]) -> Iterator[Deed]:
    """The deeds named by nouns that no clause has used."""
    scene = reading.scene
    used = {number for deed in told for number in deed.phrases}
    topics = [_topic(reading, deed) for deed in told if deed.code[:2] in _ABOUT]
    heads, lowers = scene.patterns.heads.telling, scene.tokens.lowers
    for number, phrase in enumerate(scene.phrases):
        head = phrase.head
        if lowers[head] not in heads or phrase.possessor_of is not None:
            continue
        about = any(first <= head < last for first, last in topics)
        known = (about or number in used) and is_presupposed(scene, number)
        reason = about and number not in used and is_reason(scene, number)
        if (about or number in used) and not (known or reason):
            continue
        deed = _named(reading, number, whole=not (known or reason))
        if deed is None or deed.negated or is_unreal(scene, number):
            continue
        if known or reason:
            stands = _is_given(deed, known=known)
        else:
            stands = _is_borne_out(scene, number, deed, told=told)
        if stands:
            used |= deed.phrases
            yield _as_set(scene, number, deed)._replace(background=True)


def _named(reading: Reading, number: int, *, whole: bool) -> Deed | None:
    """The deed that the phrase names, with those known to have taken part."""
    deed = requested(reading.scene, number)
    deed = deed or read_noun_phrase(reading, number, whole=whole)
    if deed is not None and deed.together and not deed.actors:
        deed = _attended(reading.scene, number, deed)
    return deed and ended(reading.scene, number, deed)


def _as_set(scene: Scene, number: int, deed: Deed) -> Deed:
    """The deed as it is: planned for a day, or supposed, of "any attack will"."""
    if deed.modality != "actual" or not is_set(scene, number):
        return deed
    first = scene.phrases[number].first
    if scene.tokens.lowers[first] == "any":
        return deed._replace(modality="hypothetical")
    forceful = deed.code.startswith((*FORCE, PROTEST))
    return deed if forceful else deed._replace(modality="planned")


def _attended(scene: Scene, number: int, deed: Deed) -> Deed:
    """The meeting with whoever spoke or left after it, if anybody is known to."""
    phrase, lowers = scene.phrases[number], scene.tokens.lowers
    if phrase.prep is None:
        return deed
    beside, theirs = lowers[phrase.prep], lowers[phrase.first] == "their"
    met = beside in _BESIDE and deed.code.startswith(_MEETING)
    if not (met or beside in _ATTENDING):
        return deed
    actors = _attending(scene, phrase.prep, passive=theirs)
    joint = len(actors) > 1 and (theirs or beside == "in")
    if not actors or not (deed.recipients or joint):
        return deed
    return deed._replace(actors=actors, weak=False)


def _attending(scene: Scene, prep: int, *, passive: bool) -> tuple[Range, ...]:
    """Who spoke or left "after talks with Iran": the subject of the verb beside it.

    Those who only underwent it count where `passive` asks for them.
    """
    at = sum(clause.verb.first < prep for clause in scene.clauses)
    for clause in scene.clauses[max(at - 1, 0) : at + 1]:
        suffered = clause.verb.passive and not passive
        doers = () if suffered else subjects_of(scene, clause)
        if doers:
            break
    else:
        return ()
    return tuple(scene.words(one) for one in doers if is_somebody(scene, one))


def _topic(reading: Reading, deed: Deed) -> tuple[int, int]:
    return deed.trigger[0], reading.scene.reach(deed.trigger[1] - 1)


def _is_given(deed: Deed, *, known: bool) -> bool:
    """True for what is presupposed, and for a reason with both its sides."""
    return is_told(deed) and (known or bool(deed.actors and deed.recipients))


def _is_borne_out(
    scene: Scene, number: int, deed: Deed, *, told: Collection[Deed]
) -> bool:
    """True when both sides are named, or one of what clearly took place."""
    if _is_whole(deed):
        return True
    if has_struck(scene, deed, number, told=told):
        return True
    return not is_told_beside(deed, told) and took_place(scene, number, deed)


def _is_whole(deed: Deed) -> bool:
    """True when the words name both sides."""
    if deed.together and len(deed.actors) > 1:
        return True
    return bool(deed.actors and deed.recipients) and not deed.weak
