"""A parsed article and its cast in, the reasons of its events out, as lines to read.

For every deed found, kept or not: its chance, its words and the features that weighed
most, so that a wrong event points to the pattern or weight that made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.find import find_deeds
from app.extraction.events.judgement.confidence import confidence_of
from app.extraction.events.judgement.traits import traits_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.cast import Cast
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Range, Scene
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_MOST_FEATURES = 5


def explain_events(parse: Parse, cast: Cast, lexicons: Lexicons) -> Iterator[str]:
    """Two lines for each deed: what it is and how sure, and why."""
    weights = lexicons.event_weights
    for scene, deed in find_deeds(parse, cast, lexicons):
        traits = traits_of(scene, deed, lexicons.ontology)
        chance = confidence_of(traits, weights.features)
        verdict = "kept" if chance >= weights.bar else "left"
        kind = lexicons.ontology.codes[deed.code]
        yield f"{verdict} {chance:.2f} {kind.type} {deed.code} {_words(scene, deed)}"
        heaviest = sorted(traits, key=lambda t: -abs(weights.features.get(t, 0.0)))
        reasons = (
            f"{trait} {weights.features.get(trait, 0.0):+.2f}"
            for trait in heaviest[:_MOST_FEATURES]
        )
        yield f"    because {', '.join(reasons)}"


def _words(scene: Scene, deed: Deed) -> str:
    actors, recipients = _named(scene, deed.actors), _named(scene, deed.recipients)
    return f"{actors} > {_text(scene, deed.trigger)} > {recipients}"


def _named(scene: Scene, ranges: tuple[Range, ...]) -> str:
    return " + ".join(_text(scene, words) for words in ranges) or "nobody"


def _text(scene: Scene, words: Range) -> str:
    text = scene.cast.parse.document.text
    return " ".join(scene.tokens.span(*words).of(text).split())
