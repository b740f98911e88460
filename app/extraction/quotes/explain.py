"""A parsed document in, the reasons of its quotes out, as lines for a reader.

For every finding, kept or not: its chance, its candidates and the features that weighed
most, so that a wrong quote points to the weight or word that made it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.findings import find_findings
from app.extraction.quotes.choosing.selection import select
from app.extraction.quotes.scene import set_scene

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.extraction.quotes.choosing.choice import Line
    from app.extraction.quotes.choosing.findings import Finding
    from app.extraction.quotes.mouths.setting import Mouth
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_MOST_FEATURES, _MOST_CANDIDATES, _MOST_LETTERS = 5, 4, 72


def explain_quotes(parse: Parse, lexicons: Lexicons) -> Iterator[str]:
    """Lines of text: one for each finding, then who may have spoken and why."""
    weights = lexicons.quote_weights
    scene = set_scene(parse, lexicons)
    findings = find_findings(scene, lexicons)
    kept = set(map(id, select(findings, weights.bars)))
    for finding in sorted(findings, key=lambda f: (f.first, -f.last)):
        verdict = "kept" if id(finding) in kept else "left"
        yield f"{verdict} {finding.confidence:.2f} {_words(parse, finding)}"
        table = weights.passage if finding.line else weights.content
        yield f"    because {_weighed(finding.traits, table)}"
        if finding.line:
            yield from _candidates(parse, finding.line, weights.speaker)
        else:
            yield f"    speaker {_name(parse, finding.mouth)}, of its cue"


def _candidates(
    parse: Parse, line: Line, weights: Mapping[str, float]
) -> Iterator[str]:
    for candidate, chance in line.candidates[:_MOST_CANDIDATES]:
        name = _name(parse, candidate.mouth)
        reasons = _weighed(candidate.features, weights)
        yield f"    speaker {chance:.2f} {name}: {reasons}"


def _weighed(names: Iterable[str], weights: Mapping[str, float]) -> str:
    """The features that weigh most, with their weights."""
    known = {name: weights[name] for name in names if name in weights}
    ranked = sorted(known.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    return ", ".join(f"{name} {w:+.2f}" for name, w in ranked[:_MOST_FEATURES])


def _words(parse: Parse, finding: Finding) -> str:
    span = parse.tokens.span(finding.first, finding.last)
    words = " ".join(span.of(parse.document.text).split())
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…"


def _name(parse: Parse, mouth: Mouth | None) -> str:
    if mouth is None:
        return "nobody"
    return parse.tokens.span(mouth.first, mouth.last).of(parse.document.text)
