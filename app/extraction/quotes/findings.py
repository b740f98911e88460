"""A scene in, findings out: everything that may be a quote, with its chance to be one.

A finding is a passage with the speaker chosen for it, or a reported clause with the
speaker of its cue. Which findings stand is decided last, so that a clause that holds a
passage and the passage alone can be weighed against each other.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING

from app.extraction.quotes.choice import choose_speakers
from app.extraction.quotes.contents import find_content
from app.extraction.quotes.traits import content_traits, line_traits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.extraction.quotes.attribution import Attribution
    from app.extraction.quotes.choice import Line
    from app.extraction.quotes.contents import Content
    from app.extraction.quotes.scene import Scene
    from app.extraction.quotes.setting import Mouth
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Tokens

# A passage after one of these, or at the start of its paragraph, is not a fragment.
_FREE_LEADS = frozenset({"", "STOP", "QUOTE", "COLON", "COMMA"})


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What may be a quote: its token stretches, its speaker, and how sure that is.

    `line` is given for a passage, `content` for a reported clause; `traits` are the
    features that made `confidence`.
    """

    stretches: tuple[tuple[int, int], ...]
    mouth: Mouth | None
    attribution: Attribution | None
    confidence: float
    traits: tuple[str, ...]
    line: Line | None = None
    content: Content | None = None

    @property
    def first(self) -> int:
        """Its first token."""
        return self.stretches[0][0]

    @property
    def last(self) -> int:
        """The token after its last."""
        return self.stretches[-1][1]


def find_findings(scene: Scene, lexicons: Lexicons) -> list[Finding]:
    """All passages and reported clauses of a scene, whatever their chance."""
    weights = lexicons.quote_weights
    lines = choose_speakers(scene, weights.speaker)
    passages = [_of_line(scene, line, weights.passage) for line in lines]
    contents = _of_contents(scene, lexicons)
    return [*passages, *contents]


def chance(traits: Iterable[str], weights: Mapping[str, float]) -> float:
    """The logistic of the summed weights."""
    return 1 / (1 + exp(-sum(weights.get(trait, 0.0) for trait in traits)))


def _of_line(scene: Scene, line: Line, weights: Mapping[str, float]) -> Finding:
    traits = tuple(line_traits(scene.parse, line))
    chosen = line.chosen
    return Finding(
        stretches=((line.spoken.first, line.spoken.last),),
        mouth=chosen.mouth if chosen else None,
        attribution=chosen.attribution if chosen else None,
        confidence=chance(traits, weights),
        traits=traits,
        line=line,
    )


def _of_contents(scene: Scene, lexicons: Lexicons) -> Iterator[Finding]:
    tokens = scene.parse.tokens
    for attribution in scene.attributions:
        content = find_content(scene.parse, attribution, lexicons)
        if content is None or _is_passage(tokens, content):
            continue
        traits = tuple(content_traits(scene.parse, content))
        yield Finding(
            stretches=content.stretches,
            mouth=attribution.mouth,
            attribution=attribution,
            confidence=chance(traits, lexicons.quote_weights.content),
            traits=traits,
            content=content,
        )


def _is_passage(tokens: Tokens, content: Content) -> bool:
    """True when nothing is reported but words in marks: a passage stands for itself."""
    return all(
        tokens.quoted[at] or not tokens.words[at][0].isalnum()
        for first, last in content.stretches
        for at in range(first, last)
    )


def select(findings: Iterable[Finding], bars: Mapping[str, float]) -> list[Finding]:
    """The findings that stand: sure enough, and not crossing or in a surer one."""
    passages: list[Finding] = []
    contents: list[Finding] = []
    for finding in findings:
        kind = "passage" if finding.line else "content"
        if finding.confidence >= bars.get(kind, 0.5):
            (passages if finding.line else contents).append(finding)
    contents = _without_crossing(contents, passages)
    return sorted(
        [*_outside(passages, contents), *contents], key=lambda f: (f.first, -f.last)
    )


def _without_crossing(
    contents: list[Finding], passages: list[Finding]
) -> list[Finding]:
    """Clauses that neither cross a clause before them nor swallow a surer passage."""
    kept: list[Finding] = []
    firsts = [passage.first for passage in passages]
    for content in sorted(contents, key=lambda f: (f.first, -f.last)):
        if kept and kept[-1].last > content.first and content.last > kept[-1].last:
            if content.confidence <= kept[-1].confidence:
                continue
            kept.pop()
        if not _swallows(content, passages, firsts):
            kept.append(content)
    return kept


def _swallows(content: Finding, passages: list[Finding], firsts: list[int]) -> bool:
    at = bisect_left(firsts, content.first)
    while at < len(passages) and firsts[at] < content.last:
        passage = passages[at]
        free = passage.line is not None and passage.line.spoken.lead in _FREE_LEADS
        if free and passage.confidence > content.confidence:
            return True
        at += 1
    return False


def _outside(passages: list[Finding], contents: list[Finding]) -> Iterator[Finding]:
    """The passages that no kept clause holds."""
    spans = sorted(stretch for content in contents for stretch in content.stretches)
    reach, at = 0, 0
    for passage in passages:
        while at < len(spans) and spans[at][0] <= passage.first:
            reach = max(reach, spans[at][1])
            at += 1
        if passage.last > reach:
            yield passage
