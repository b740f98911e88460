"""A deed in, what surrounds it out: its words, place, exact code and contexts."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from app.extraction.annotations import EventPlace
from app.extraction.events.scene.deeds import FORCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.ontology import CameoCode

_WHERE = frozenset({"in", "at", "near", "outside", "inside", "across", "around"})
_ON_THE_SPOT = ("14", "17", "18", "19", "20")  # protest and force
_MAX_CONTEXTS = 4


def extent(scene: Scene, deed: Deed) -> Range:
    """The tokens that tell the deed: its clause with all that hangs on it."""
    ranges = (deed.trigger, *deed.actors, *deed.recipients)
    starts, ends = map(list, zip(*ranges, strict=True))
    ends.append(scene.reach(deed.trigger[1] - 1))
    if deed.code.startswith(FORCE) and deed.recipients:  # "used gas to disperse men"
        ends.append(scene.reach(deed.recipients[-1][1] - 1))
    for number in deed.clauses:
        clause = scene.clauses[number]
        starts.append(clause.first)
        ends.append(scene.reach(clause.verb.last - 1))
    return min(starts), max(ends)


def place_of(scene: Scene, deed: Deed, within: Range) -> EventPlace | None:
    """The nearest place behind the trigger that the words put it in, if any."""
    if _WHERE.isdisjoint(scene.vocabulary):
        return _visited(scene, deed)
    behind = scene.window(deed.trigger[0], within[1])
    opening = scene.window(scene.sentence.first, deed.trigger[0])
    for number in (*behind, *islice(opening, 1)):
        prep = scene.phrases[number].prep
        if prep is not None and _is_where(scene, prep):
            found = _named_place(scene, number)
            if found is not None:
                return found
    return _visited(scene, deed) or _of_doers(scene, deed)


def _of_doers(scene: Scene, deed: Deed) -> EventPlace | None:
    """Where those are who use force or march: "police in Lyon arrested six"."""
    if not deed.code.startswith(_ON_THE_SPOT):
        return None
    for words in deed.actors:
        number = scene.after(words[1], limit=words[1] + 2)
        prep = None if number is None else scene.phrases[number].prep
        if number is not None and prep == words[1] and _is_where(scene, prep):
            return _named_place(scene, number)
    return None


def _is_where(scene: Scene, prep: int) -> bool:
    return scene.tokens.lowers[prep] in _WHERE


def _visited(scene: Scene, deed: Deed) -> EventPlace | None:
    """The place of a visit to a place."""
    if deed.code != "042" and not (deed.inner and deed.inner.code == "042"):
        return None
    spots = (scene.phrase_of(words) for words in deed.recipients)
    found = (_named_place(scene, spot) for spot in spots if spot is not None)
    return next((place for place in found if place is not None), None)


def _named_place(scene: Scene, number: int) -> EventPlace | None:
    """The place or country that a phrase, or its "of" phrase, names."""
    phrase = scene.phrases[number]
    last = phrase.last
    following = scene.after(last, limit=last + 2)
    if following is not None and scene.tokens.lowers[last] == "of":
        last = scene.phrases[following].last
    span = scene.tokens.span(phrase.first, last)
    places = scene.cast.places_in(span)
    if places:
        where, place = places[-1]
        return EventPlace(where, place.name, place.country_code)
    for mention in reversed(scene.cast.mentions_in(span)):
        actor = scene.cast.actor(mention.slug)
        if actor.type == "country" and mention.form == "name":
            return EventPlace(mention.span, actor.name, actor.country_code)
    return None


def refined(scene: Scene, deed: Deed, within: Range) -> str:
    """The deed's code made as exact as the words beside it allow."""
    refinements = scene.patterns.refinements.get(deed.code)
    if not refinements:
        return deed.code
    parts = ((deed.trigger[0], within[1]), *deed.actors)
    telling = {lemma for part in parts for lemma in _lemmas_in(scene, part)}
    for words, exact in refinements:
        if not words.isdisjoint(telling):
            return exact
    return deed.code


def contexts_of(scene: Scene, code: CameoCode, within: Range) -> tuple[str, ...]:
    """What the event is about, by its code and by the words that tell it, in order."""
    found = dict.fromkeys((code.context,) if code.context else ())
    ontology, before = scene.story.lexicons.ontology, ""
    for lower in scene.tokens.lowers[slice(*within)]:
        if lower in ontology.topic_words:
            for lemma in _lemmas_of(before, lower):
                if lemma in ontology.topics:
                    found.setdefault(ontology.topics[lemma])
        before = lower
    return tuple(found)[:_MAX_CONTEXTS]


def _lemmas_in(scene: Scene, within: Range) -> Iterator[str]:
    """Words and pairs of words, singular."""
    before = ""
    for lower in scene.tokens.lowers[slice(*within)]:
        yield from _lemmas_of(before, lower)
        before = lower


def _lemmas_of(before: str, lower: str) -> tuple[str, str, str]:
    """A word, also with the one before it, singular."""
    lemma = lower.removesuffix("s")
    return f"{before} {lemma}", lower, lemma
