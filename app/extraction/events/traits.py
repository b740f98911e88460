"""A deed in, what speaks for and against it out, by name.

The names are the features of `event_weights.toml`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.kinds import is_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.events.deeds import Deed
    from app.extraction.events.scene import Range, Scene
    from app.lexicons.ontology import Ontology


def traits_of(scene: Scene, deed: Deed, ontology: Ontology) -> tuple[str, ...]:
    """The features of the deed, each once."""
    return tuple(_traits(scene, deed, ontology))


def _traits(scene: Scene, deed: Deed, ontology: Ontology) -> Iterator[str]:
    code = ontology.codes[deed.code]
    yield f"told by {deed.rule}"
    yield f"type {code.type}"
    yield f"actor {_naming(scene, deed.actors)}"
    yield f"recipient {_naming(scene, deed.recipients)}"
    yield f"modality {deed.modality}"
    if deed.clause is not None:
        yield f"clause {scene.clauses[deed.clause].kind}"
    for name, holds in (
        ("weak pattern", deed.weak),
        ("in passing", deed.background),
        ("only claimed", bool(deed.claimed_by)),
        ("in quotation marks", scene.tokens.quoted[deed.trigger[0]] > 0),
        ("several act together", deed.together and len(deed.actors) > 1),
    ):
        if holds:
            yield name


def _naming(scene: Scene, ranges: tuple[Range, ...]) -> str:
    """How the first of the words name somebody."""
    if not ranges:
        return "nobody"
    first, last = ranges[0]
    if last - first == 1 and scene.tokens.tags[first] == "PRON":
        return "pronoun"
    if scene.side(scene.tokens.span(first, last)) is not None:
        return "known"
    number = scene.phrase_of(ranges[0])
    named = number is not None and is_named(scene, number)
    return "named" if named else "noun"
