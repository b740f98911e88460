"""A parsed article with its cast, quotes and dates in, its events out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from app.extraction.annotations import Event
from app.extraction.events.attribution import told_by
from app.extraction.events.circumstances import (
    contexts_of,
    extent,
    place_of,
    refined,
)
from app.extraction.events.clauses.clauses import read_scene
from app.extraction.events.dating import date_of
from app.extraction.events.evidence import telling_clauses
from app.extraction.events.judgement.charges import charged_deeds
from app.extraction.events.judgement.confidence import confidence_of
from app.extraction.events.judgement.hedges import hedged, modality_on
from app.extraction.events.judgement.traits import traits_of
from app.extraction.events.nouns.nominals import nominal_deeds
from app.extraction.events.participants import both_sides
from app.extraction.events.scene.scene import Scene
from app.extraction.events.scene.story import Story
from app.extraction.events.tellings import told_deeds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.document import DateMention
    from app.extraction.annotations import Quote
    from app.extraction.cast import Cast
    from app.extraction.events.scene.deeds import Deed
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

    # The quotes and dates of the article.
    Findings: TypeAlias = tuple[Sequence[Quote], Sequence[DateMention]]


def find_events(
    parse: Parse,
    cast: Cast,
    quotes: Sequence[Quote],
    dates: Sequence[DateMention],
    lexicons: Lexicons,
) -> tuple[Event, ...]:
    """The events that the article tells, in order of their triggers."""
    bar = lexicons.event_weights.bar
    dates = [date for date in dates if date.span]
    events = []
    for scene, deed in find_deeds(parse, cast, lexicons):
        chance = _confidence(scene, deed)
        if chance >= bar:
            events.append(_event(scene, deed, chance, (quotes, dates)))
    return tuple(sorted(_once(events), key=lambda event: event.trigger))


def find_deeds(
    parse: Parse, cast: Cast, lexicons: Lexicons
) -> Iterator[tuple[Scene, Deed]]:
    """Every deed that grammar and patterns find, with its sentence, however unsure."""
    story = Story(parse.tokens, cast, lexicons)
    lowers, patterns = parse.tokens.lowers, lexicons.event_patterns
    named: set[tuple[object, ...]] = set()
    for sentence in parse.sentences:
        shown = patterns.evidence.intersection(lowers[sentence.first : sentence.last])
        telling = telling_clauses(sentence, story, shown)
        naming = patterns.heads.may_name(shown)
        if not telling and not naming:
            continue
        scene = Scene(sentence, story)
        for deed in _deeds(scene, telling, naming=naming):
            if not (_is_in_name(scene, deed) or _is_named_again(scene, deed, named)):
                yield scene, hedged(scene, deed)


def _deeds(scene: Scene, telling: set[int], *, naming: bool) -> Iterator[Deed]:
    """What the `telling` clauses tell, and what nouns name beside them."""
    reading = read_scene(scene)
    told: list[Deed] = []
    if telling:
        told += told_deeds(reading, telling)
        told += charged_deeds(reading)
    yield from told
    if naming:
        yield from nominal_deeds(reading, told)


def _is_in_name(scene: Scene, deed: Deed) -> bool:
    """True for the "Agreement" of "the General Agreement on Tariffs and Trade"."""
    at = deed.trigger[0]
    name = scene.cast.mention_of(at)
    if name is None or name.form != "name" or name.last - name.first == 1:
        return False
    return scene.tokens.words[at][0].isupper()


def _is_named_again(scene: Scene, deed: Deed, named: set[tuple[object, ...]]) -> bool:
    """True for a noun that only comes back to what the article has `named` before."""
    if deed.rule != "noun" or (deed.actors and deed.recipients):
        return False
    parties = (*deed.actors, *deed.recipients)
    if deed.together and len(parties) > 1:
        return False
    sides = [
        scene.side(words) or scene.tokens.lowers[words[1] - 1] for words in parties
    ]
    key = (deed.code[:2], *sides)
    again = key in named
    named.add(key)
    return again


def _event(scene: Scene, deed: Deed, chance: float, article: Findings) -> Event:
    """The deed with all that surrounds it; `chance` is that of its being right."""
    quotes, dates = article
    within = extent(scene, deed)
    actors, recipients = both_sides(scene, deed)
    code = scene.story.lexicons.ontology.codes[refined(scene, deed, within)]
    reported, teller = told_by(scene, deed, quotes)
    date = date_of(scene, deed, dates, within=within)
    claimed = not (reported is None and teller is None)
    return Event(
        event_type=code.type,
        mode=code.mode,
        contexts=contexts_of(scene, code, within),
        cameo_code=code.shown,
        trigger=scene.tokens.span(*deed.trigger),
        sentence=scene.sentence.span,
        actors=actors,
        recipients=recipients,
        place=place_of(scene, deed, within),
        date=date,
        polarity="negated" if deed.negated else "affirmed",
        modality=modality_on(scene, deed, date, claimed=claimed),
        reported_in=reported,
        attributed_to=teller,
        confidence=chance,
        rule=deed.rule,
    )


def _confidence(scene: Scene, deed: Deed) -> float:
    lexicons = scene.story.lexicons
    traits = traits_of(scene, deed, lexicons.ontology)
    return confidence_of(traits, lexicons.event_weights.features)


def _once(events: Iterable[Event]) -> list[Event]:
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
