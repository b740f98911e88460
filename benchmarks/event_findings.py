"""A text in, every deed that extraction finds in it out, with what speaks for it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.actors.find import find_actors
from app.extraction.events.circumstances import extent, refined
from app.extraction.events.find import find_deeds
from app.extraction.events.judgement.traits import traits_of
from app.extraction.events.participants import both_sides
from app.extraction.first_persons import with_first_persons
from app.extraction.quotes.find import find_quotes
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.document import Span
    from app.extraction.annotations import Participant
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene
    from app.lexicons.authority import Authority
    from app.lexicons.ontology import CameoCode

Stretch = tuple[int, int]


class Finding(NamedTuple):
    """A deed: its words as stretches of characters, its type, its features."""

    trigger: Stretch
    kind: str
    modality: str
    negated: bool
    actors: tuple[Stretch, ...]
    recipients: tuple[Stretch, ...]
    code: CameoCode
    traits: tuple[str, ...]


def findings_of(text: str, published: str | None) -> Iterator[Finding]:
    """Every deed of the text, however unsure, each once."""
    lexicons = load_lexicons()
    parsed = parse(read_text(text, published=published), lexicons.grammar)
    cast = find_actors(parsed, lexicons, _authority())
    cast = with_first_persons(cast, find_quotes(parsed, cast, lexicons))
    seen = set()
    for scene, deed in find_deeds(parsed, cast, lexicons):
        found = _finding(scene, deed)
        if found[:6] not in seen:
            seen.add(found[:6])
            yield found


@cache
def _authority() -> Authority:
    return load_authority(Path("seed/actors.toml"))


def _finding(scene: Scene, deed: Deed) -> Finding:
    ontology = load_lexicons().ontology
    actors, recipients = both_sides(scene, deed)
    return Finding(
        trigger=_stretch(scene.tokens.span(*deed.trigger)),
        kind=ontology.codes[refined(scene, deed, extent(scene, deed))].type,
        modality=deed.modality,
        negated=deed.negated,
        actors=_stretches(actors),
        recipients=_stretches(recipients),
        code=ontology.codes[deed.code],
        traits=traits_of(scene, deed, ontology),
    )


def _stretches(parts: tuple[Participant, ...]) -> tuple[Stretch, ...]:
    return tuple(_stretch(part.span) for part in parts)


def _stretch(span: Span) -> Stretch:
    return span.start, span.end
