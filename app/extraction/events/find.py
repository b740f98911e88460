"""A parsed article with its cast, quotes and dates in, its events out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.annotations import Event
from app.extraction.events.circumstances import (
    contexts_of,
    date_of,
    dates_in,
    extent,
    lemmas_in,
    place_of,
    refined,
    telling_quote,
)
from app.extraction.events.clauses import read_scene
from app.extraction.events.confidence import confidence_of
from app.extraction.events.nominals import nominal_deeds
from app.extraction.events.participants import both_sides
from app.extraction.events.scene import Scene
from app.extraction.events.tellings import told_deeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.document import DateMention
    from app.extraction.annotations import Quote
    from app.extraction.cast import Cast
    from app.extraction.events.deeds import Deed
    from app.lexicons.lexicons import Lexicons
    from app.lexicons.ontology import Ontology
    from app.syntax.grammar import Parse


def find_events(
    parse: Parse,
    cast: Cast,
    quotes: Sequence[Quote],
    dates: Sequence[DateMention],
    lexicons: Lexicons,
) -> tuple[Event, ...]:
    """The events that the article tells, in order of their triggers."""
    events: list[Event] = []
    for sentence in parse.sentences:
        scene = Scene(
            sentence,
            parse.tokens,
            cast,
            patterns=lexicons.event_patterns,
            time=lexicons.grammar.time,
            clausal=lexicons.grammar.clausal,
        )
        for deed in _deeds(scene):
            near = dates_in(dates, sentence.span)
            events.append(_event(scene, deed, quotes, near, lexicons.ontology))
    return tuple(sorted(_once(events), key=lambda event: event.trigger))


def _deeds(scene: Scene) -> Iterator[Deed]:
    reading = read_scene(scene)
    told = list(told_deeds(reading))
    yield from told
    yield from nominal_deeds(reading, told)


def _event(
    scene: Scene,
    deed: Deed,
    quotes: Sequence[Quote],
    dates: Sequence[DateMention],
    ontology: Ontology,
) -> Event:
    trigger = scene.tokens.span(*deed.trigger)
    actors, recipients = both_sides(scene, deed)
    within = extent(scene, deed)
    lemmas = dict.fromkeys(lemmas_in(scene, within))
    behind = frozenset(lemmas_in(scene, (deed.trigger[0], within[1])))
    code = ontology.codes[refined(scene, deed.code, behind)]
    reported = telling_quote(quotes, trigger)
    speaker = quotes[reported].speaker if reported is not None else None
    return Event(
        event_type=code.type,
        mode=code.mode,
        contexts=contexts_of(ontology, code.code, lemmas),
        cameo_code=None if code.internal else code.code,
        trigger=trigger,
        sentence=scene.sentence.span,
        actors=actors,
        recipients=recipients,
        place=place_of(scene, deed, within),
        date=date_of(scene, deed, dates, within=within),
        polarity="negated" if deed.negated else "affirmed",
        modality=deed.modality,
        reported_in=reported,
        attributed_to=speaker.actor if speaker else None,
        confidence=confidence_of(deed),
        rule=deed.rule,
    )


def _once(events: list[Event]) -> list[Event]:
    """One event for each deed: of two alike in a sentence, the surer one."""
    best: dict[tuple[object, ...], Event] = {}
    for event in events:
        key = (
            event.sentence,
            event.event_type,
            event.polarity,
            event.actors,
            event.recipients,
        )
        held = best.get(key)
        if held is None or event.confidence > held.confidence:
            best[key] = event
    return list(best.values())
