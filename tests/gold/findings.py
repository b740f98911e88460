"""Gold against an extraction: dates, actors with their mentions, and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gold.identity import Identities, identify, owner
from tests.gold.refs import jaccard

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.document import DateMention, Span
    from app.extraction.annotations import Actor, Extraction
    from tests.gold.values import GoldActor, GoldArticle

_SAME = 0.5


def date_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Dates that are missed, resolved wrongly, or no dates."""
    mentions = [date for date in found.dates if date.span]
    faults = []
    for wanted in gold.dates:
        values = [_edtf(date) for date in mentions if _touch(date.span, wanted.span)]
        if wanted.edtf not in values:
            words = wanted.span.of(gold.text)
            faults.append(f"{words!r} is {wanted.edtf!r}, found {values}")
    known = [*(date.span for date in gold.dates), *gold.also_dates, *_furniture(gold)]
    faults += [
        f"no date of the gold: {date.span.of(gold.text)!r} {_edtf(date)!r}"
        for date in mentions
        if date.span and not any(date.span.overlaps(span) for span in known)
    ]
    return faults


def actor_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Actors that are missed, split, mistyped or not of the gold, and missed names."""
    who = identify(gold, found)
    faults = [
        fault
        for wanted in gold.actors
        for fault in _faults_of(
            gold, wanted, [a for a in found.actors if who.of(a.slug) == wanted.name]
        )
    ]
    known = [
        *gold.also_actors,
        *(span for _, _, spans in gold.places for span in spans),
    ]
    faults += [
        f"no actor of the gold: {actor.name!r} ({actor.type})"
        for actor in found.actors
        if who.of(actor.slug) is None and not _all_known(actor, known)
    ]
    return faults


def mention_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Titles and pronouns that are missed, and mentions given to somebody else."""
    who = identify(gold, found)
    faults = []
    for wanted in gold.actors:
        if wanted.optional or wanted.name not in who.names.values():
            continue
        mine = _spans(
            actor for actor in found.actors if who.of(actor.slug) == wanted.name
        )
        faults += [
            f"missed: {_context(gold.text, span)} is {wanted.name}"
            for span in (*wanted.titles, *wanted.pronouns)
            if not any(span.overlaps(other) for other in mine)
        ]
    return faults + _misgiven(gold, found, who)


def place_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Places that are missed or lie in the wrong country."""
    faults = []
    for name, code, spans in gold.places:
        fits = [
            place
            for place in found.places
            if any(
                jaccard(span, mention) >= _SAME
                for span in spans
                for mention in place.mentions
            )
        ]
        if not fits:
            faults.append(f"missed: {name!r}")
        elif code and fits[0].country_code != code:
            faults.append(f"{name!r} lies in {code}, not in {fits[0].country_code}")
    return faults


def _faults_of(gold: GoldArticle, wanted: GoldActor, actors: list[Actor]) -> list[str]:
    """What is wrong with the found actors that are all this one of the gold."""
    if wanted.optional:
        return []
    if not actors:
        return [f"missed: {wanted.name!r}"]
    faults = []
    if len(actors) > 1:
        faults.append(f"{wanted.name!r} is split: {[actor.name for actor in actors]}")
    first = actors[0]
    if first.type != wanted.type:
        faults.append(f"{wanted.name!r} is a {wanted.type}, not a {first.type}")
    if wanted.country and first.country_code != wanted.country:
        faults.append(f"{wanted.name!r} is {wanted.country}, not {first.country_code}")
    mine = _spans(actors)
    faults += [
        f"missed: {_context(gold.text, span)} names {wanted.name}"
        for span in wanted.names
        if not any(span.overlaps(other) for other in mine) and not _nested(gold, span)
    ]
    return faults


def _misgiven(gold: GoldArticle, found: Extraction, who: Identities) -> list[str]:
    """Mentions of one actor of the gold that were given to another."""
    faults = []
    for actor in found.actors:
        for mention in actor.mentions:
            owned = owner(gold, mention.span)
            if owned is None or jaccard(mention.span, owned[1]) < 1.0:
                continue
            if owned[0].name != who.of(actor.slug) and not owned[0].optional:
                words = _context(gold.text, mention.span)
                faults.append(f"{words} is {owned[0].name}, not {actor.name}")
    return faults


def _nested(gold: GoldArticle, span: Span) -> bool:
    """True when the words are part of a longer mention of somebody."""
    return any(
        mention.holds(span) and mention != span
        for actor in gold.actors
        for mention in actor.mentions
    )


def _all_known(actor: Actor, known: list[Span]) -> bool:
    named = [mention for mention in actor.mentions if mention.form != "pronoun"]
    return all(any(one.span.overlaps(span) for span in known) for one in named)


def _spans(actors: Iterable[Actor]) -> list[Span]:
    return [mention.span for actor in actors for mention in actor.mentions]


def _furniture(gold: GoldArticle) -> list[Span]:
    return [
        span
        for part, spans in gold.parts.items()
        if part not in {"headline", "deck"}
        for span in spans
    ]


def _touch(one: Span | None, other: Span) -> bool:
    return one is not None and one.overlaps(other)


def _edtf(date: DateMention) -> str:
    return date.value.edtf if date.value else ""


def _context(text: str, span: Span) -> str:
    """The words with their surroundings, in brackets, on one line."""
    before, after = (
        text[max(0, span.start - 20) : span.start],
        text[span.end : span.end + 20],
    )
    return f"{before}[{span.of(text)}]{after}".replace("\n", " ")
