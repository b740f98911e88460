"""A deed in, what surrounds it out: place, date, contexts and who tells of it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from app.extraction.annotations import EventPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.document import DateMention, Span
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.ontology import CameoCode
    from app.syntax.grammar import Clause

_WHERE = frozenset({"in", "at", "near", "outside", "inside", "across", "around"})
_LEADING = 12  # tokens of a time, and an aside, before the subject
_ON_THE_SPOT = ("14", "17", "18", "19", "20")  # protest and force
_MAX_CONTEXTS = 4
_HOURS = frozenset({"hours", "hour", "minutes", "moments", "shortly"})


def extent(scene: Scene, deed: Deed) -> Range:
    """The tokens that tell the deed: its clause with all that hangs on it."""
    ranges = (deed.trigger, *deed.actors, *deed.recipients)
    starts, ends = map(list, zip(*ranges, strict=True))
    ends.append(scene.reach(deed.trigger[1] - 1))
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


def date_of(
    scene: Scene, deed: Deed, dates: Sequence[DateMention], *, within: Range
) -> DateMention | None:
    """The first date in the words that tell the deed, before or above its clause."""
    dates = dates_in(dates, scene.sentence.span)
    if not dates:
        return None
    dates = [
        date
        for date in dates
        if not _is_of_relative(scene, deed, date) and not _describes(scene, deed, date)
    ]
    span = scene.tokens.span(_led_by(scene, deed, within[0]), within[1])
    found = next((date for date in dates if date.span and span.holds(date.span)), None)
    above = None if found else _clause_above(scene, deed) or _clause_beside(scene, deed)
    if above is None:
        return found
    span = scene.tokens.span(above.first, max(scene.reach(above.verb.head), above.last))
    return next((date for date in dates if date.span and span.holds(date.span)), None)


def _describes(scene: Scene, deed: Deed, date: DateMention) -> bool:
    """True for the February of "met because of the February accord"."""
    if date.span is None:
        return False
    ends, (first, last) = scene.tokens.ends, deed.trigger
    for number, phrase in enumerate(scene.phrases):
        if not ends[phrase.first] <= date.span.end < ends[phrase.last - 1]:
            continue
        head = scene.heads[number]
        if phrase.possessor_of is None and ends[head] > date.span.end:
            owned = scene.tokens.tags[phrase.first : head]
            return not first <= head < last and "POSS" not in owned
    return False


def _is_of_relative(scene: Scene, deed: Deed, date: DateMention) -> bool:
    """True for the June of "Chad, which hosts the cup in June, refused to play"."""
    if deed.clause is None or date.span is None:
        return False
    starts, start, trigger = scene.tokens.starts, date.span.start, deed.trigger[0]
    return any(
        (clause.kind == "relative" or _is_reduced(scene, deed, clause))
        and starts[clause.verb.first] < start < starts[trigger]
        for clause in scene.clauses[: deed.clause]
    )


def _is_reduced(scene: Scene, deed: Deed, clause: Clause) -> bool:
    """True for the participle of "a vessel detained in March was released"."""
    if clause.kind != "participle" or not clause.verb.passive:
        return False
    return deed.clause is not None and (
        scene.clauses[deed.clause].subjects == clause.subjects
    )


def _led_by(scene: Scene, deed: Deed, first: int) -> int:
    """The first token of the sentence where only a time stands before its one clause.

    "In 2014 she met the mayor", "On Monday, they agreed".
    """
    begin = scene.sentence.first
    leading = first - begin
    opens = deed.clause is not None and all(
        clause.verb.first >= first for clause in scene.clauses
    )
    if not opens or not 0 < leading <= _LEADING:
        return first
    return begin


def _clause_above(scene: Scene, deed: Deed) -> Clause | None:
    """The clause that a participle or "after" hangs on; not one of saying."""
    if deed.clause is None:
        return None
    clause = scene.clauses[deed.clause]
    if deed.clause and clause.kind == "main" and _is_hours_off(scene, clause):
        return scene.clauses[deed.clause - 1]
    if clause.governor is None or clause.kind not in ("adverbial", "participle"):
        return None
    above = scene.clauses[clause.governor]
    if above.kind == "infinitive" and above.governor is not None:
        above = scene.clauses[above.governor]  # "failed on Friday to agree after"
    return None if above.verb.lemma in scene.clausal else above


def _is_hours_off(scene: Scene, clause: Clause) -> bool:
    """True behind "hours after": it was the same day."""
    lowers, after = scene.tokens.lowers, clause.first - 1
    timed = after > 0 and lowers[after] in ("after", "before")
    return timed and lowers[after - 1] in _HOURS


def _clause_beside(scene: Scene, deed: Deed) -> Clause | None:
    """The last clause, of "Police arrested two men and seized a car on Friday"."""
    if deed.clause is None or deed.clause + 1 >= len(scene.clauses):
        return None
    clause, beside = scene.clauses[deed.clause], scene.clauses[deed.clause + 1]
    if beside.kind != "coordinate" or beside.subjects != clause.subjects:
        return None
    return beside if beside.verb.tense == clause.verb.tense == "past" else None


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


def dates_in(dates: Sequence[DateMention], span: Span) -> tuple[DateMention, ...]:
    """The dates printed inside a sentence; both given and found in order."""
    first = bisect_left(dates, span.start, key=_start)
    last = bisect_left(dates, span.end, key=_start)
    return tuple(dates[first:last])


def _start(date: DateMention) -> int:
    return date.span.start if date.span else 0
