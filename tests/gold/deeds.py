"""Gold against an extraction: events, their participants and how real they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.gold.identity import identify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.annotations import Event, Extraction, Participant
    from tests.gold.identity import Identities
    from tests.gold.values import GoldArticle, GoldEvent, GoldParty

Pairs = list[tuple["GoldEvent", "Event | None"]]


def event_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Events that are missed, and events that are none of the gold's."""
    pairs = _pairs(gold, found)
    taken = {id(event) for _, event in pairs if event}
    faults = [
        f"missed: {_label(gold, wanted)}"
        for wanted, event in pairs
        if event is None and not wanted.optional
    ]
    return faults + [
        f"no event of the gold: {event.event_type} {event.trigger.of(gold.text)!r}"
        for event in found.events
        if id(event) not in taken
    ]


def detail_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """What is wrong with the events that were found."""
    who = identify(gold, found)
    return [
        f"{_label(gold, wanted)}: {fault}"
        for wanted, event in _pairs(gold, found)
        if event and not wanted.optional
        for fault in (
            *_manner(wanted, event, who),
            *_parties("actor", wanted.actors, event.actors, gold=gold, who=who),
            *_parties(
                "recipient", wanted.recipients, event.recipients, gold=gold, who=who
            ),
            *_parties(
                "participant",
                wanted.among,
                (*event.actors, *event.recipients),
                gold=gold,
                who=who,
            ),
            *_setting(gold, wanted, event),
        )
    ]


def _label(gold: GoldArticle, wanted: GoldEvent) -> str:
    return f"{'/'.join(wanted.event_types)} {wanted.triggers[0].of(gold.text)!r}"


def _pairs(gold: GoldArticle, found: Extraction) -> Pairs:
    """Each event of the gold with the one found for it: same type, same trigger.

    A required event may also be found by another word of the same sentence.
    """
    pairs: Pairs = []
    free = list(found.events)
    ordered = sorted(gold.events, key=lambda event: event.optional)
    for wanted in ordered:
        fit = next((event for event in free if _same_trigger(wanted, event)), None)
        if fit:
            free = [event for event in free if event is not fit]
        pairs.append((wanted, fit))
    for at, (wanted, fit) in enumerate(pairs):
        if fit is None and not wanted.optional:
            near = next(
                (event for event in free if _same_sentence(wanted, event)), None
            )
            free = [event for event in free if event is not near]
            pairs[at] = (wanted, near)
    return pairs


def _same_trigger(wanted: GoldEvent, event: Event) -> bool:
    return event.event_type in wanted.event_types and any(
        event.trigger.overlaps(trigger) for trigger in wanted.triggers
    )


def _same_sentence(wanted: GoldEvent, event: Event) -> bool:
    return event.event_type in wanted.event_types and event.sentence.holds(
        wanted.triggers[0]
    )


def _manner(wanted: GoldEvent, event: Event, who: Identities) -> Iterator[str]:
    """Mode, polarity, modality, and who tells of it."""
    if wanted.mode and event.mode != wanted.mode:
        yield f"mode is {wanted.mode}, not {event.mode}"
    if event.polarity != wanted.polarity:
        yield f"is {wanted.polarity}"
    if event.modality != wanted.modality:
        yield f"is {wanted.modality}, not {event.modality}"
    claimed = event.reported_in is not None or event.attributed_to is not None
    if claimed != wanted.claimed:
        yield "is claimed" if wanted.claimed else "is not claimed"
    if wanted.by and who.of(event.attributed_to) != wanted.by:
        yield f"is told by {wanted.by}, not {event.attributed_to}"


def _parties(
    role: str,
    wanted: tuple[GoldParty, ...] | None,
    found: tuple[Participant, ...],
    *,
    gold: GoldArticle,
    who: Identities,
) -> Iterator[str]:
    """Participants that are missed, and those who took no part."""
    if wanted is None:
        return
    free = list(found)
    for party in wanted:
        fit = next((one for one in free if _is(party, one, who)), None)
        if fit is None:
            yield f"{role} {party.words!r} missed"
        free = [one for one in free if one is not fit]
    for one in free:
        yield f"{one.span.of(gold.text)!r} is no {role}"


def _is(party: GoldParty, one: Participant, who: Identities) -> bool:
    return who.of(one.actor) == party.words or any(
        one.span.overlaps(span) for span in party.spans
    )


def _setting(gold: GoldArticle, wanted: GoldEvent, event: Event) -> Iterator[str]:
    """Place and date, where the gold gives them."""
    place = event.place.span.of(gold.text) if event.place else None
    if wanted.place and wanted.place not in (place, event.place and event.place.name):
        yield f"place is {wanted.place}, not {place}"
    value = event.date.value.edtf if event.date and event.date.value else None
    if wanted.date and value != wanted.date:
        yield f"date is {wanted.date}, not {value}"
