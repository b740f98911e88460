"""A scene in, findings out: everything that may be a quote, with its chance to be one.

A finding is a passage with the speaker chosen for it, or a reported clause with the
speaker of its cue. Which findings stand is decided last, so that a clause that holds a
passage and the passage alone can be weighed against each other.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.quotes.choice import choose_speakers, is_reference
from app.extraction.quotes.contents import find_content
from app.extraction.quotes.joints import TOPICS
from app.extraction.quotes.lookup import in_headline
from app.extraction.quotes.traits import content_traits, line_traits
from app.extraction.quotes.turns import read_turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.extraction.quotes.attribution import Attribution
    from app.extraction.quotes.choice import Line
    from app.extraction.quotes.contents import Content
    from app.extraction.quotes.scene import Scene
    from app.extraction.quotes.setting import Mouth
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Tokens

_TITLED, _TRANSCRIPT = 0.7, 0.85
_LEAST_PROMOTED, _BARE = 0.25, 2
_FREE_LEADS = frozenset({"", "STOP", "QUOTE", "COLON", "COMMA"})


class Finding(NamedTuple):
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
    known = weights.get
    return 1 / (1 + exp(-sum([known(trait, 0.0) for trait in traits])))


def _of_line(scene: Scene, line: Line, weights: Mapping[str, float]) -> Finding:
    traits = tuple(line_traits(scene.parse, line))
    chosen = line.chosen
    titled = is_reference(scene.parse.tokens, line)
    return Finding(
        stretches=((line.spoken.first, line.spoken.last),),
        mouth=chosen.mouth if chosen else None,
        attribution=chosen.attribution if chosen else None,
        confidence=0.0 if titled else chance(traits, weights),
        traits=traits,
        line=line,
    )


def _of_contents(scene: Scene, lexicons: Lexicons) -> Iterator[Finding]:
    tokens, weights = scene.parse.tokens, lexicons.quote_weights.content
    turns = read_turns(scene)
    for attribution in scene.attributions:
        if attribution.frame == "label":
            content = turns.get(attribution.last)
        else:
            content = find_content(scene.parse, attribution, lexicons)
        inside = tokens.quoted[attribution.first]
        if content is None or (_is_passage(tokens, content) and not inside):
            continue
        traits = tuple(content_traits(scene.parse, content))
        yield Finding(
            stretches=content.stretches,
            mouth=attribution.mouth,
            attribution=attribution,
            confidence=_content_chance(scene.parse, content, traits, weights=weights),
            traits=traits,
            content=content,
        )


def _content_chance(
    parse: Parse,
    content: Content,
    traits: Iterable[str],
    *,
    weights: Mapping[str, float],
) -> float:
    """The learned chance; a label's is fixed, since too few were annotated to learn."""
    label = content.attribution
    if label.frame != "label":
        return chance(traits, weights)
    titled = in_headline(parse, parse.sentences[label.sentence].span)
    return _TITLED if titled else _TRANSCRIPT


def _is_passage(tokens: Tokens, content: Content) -> bool:
    """True when nothing is reported but words in marks: a passage stands for itself."""
    return all(
        tokens.quoted[at]
        or not tokens.words[at][0].isalnum()
        or tokens.lowers[at] == "that"
        for first, last in content.stretches
        for at in range(first, last)
    )


def select(findings: Iterable[Finding], bars: Mapping[str, float]) -> list[Finding]:
    """The findings that stand: sure enough, neither crossing nor inside a clause."""
    passages: list[Finding] = []
    contents: list[Finding] = []
    doubtful: list[Finding] = []
    standing = False
    for finding in findings:
        line = finding.line
        if line is None:
            sure = finding.confidence >= bars[_content_bar(finding)]
            (contents if sure else doubtful).append(finding)
            continue
        if not line.spoken.passage.continues:
            standing = finding.confidence >= bars[_bar(finding, line)]
        if standing:
            passages.append(finding)
    contents.extend(_promoted(doubtful, passages, contents))
    contents = _without_crossing(contents)
    return sorted(
        [*_outside(passages, contents), *contents], key=lambda f: (f.first, -f.last)
    )


def _content_bar(finding: Finding) -> str:
    """A bare topic ("praised the crew") says less than a clause, and must be surer."""
    shape = finding.content.shape if finding.content else ""
    bare = finding.last - finding.first <= _BARE
    return "topic" if bare and shape.split(" ", 1)[0] in TOPICS else "content"


def _promoted(
    doubtful: list[Finding], passages: list[Finding], contents: list[Finding]
) -> Iterator[Finding]:
    """Doubtful clauses of whose own cue a passage inside them stands.

    The clause tells more than its few words in marks, and both are right together.
    """
    taken = {id(content.attribution) for content in contents}
    inside = {
        id(passage.attribution): passage
        for passage in passages
        if passage.line and passage.line.spoken.lead not in _FREE_LEADS
    }
    for finding in doubtful:
        key = id(finding.attribution)
        passage = inside.get(key)
        if passage is None or key in taken or finding.confidence < _LEAST_PROMOTED:
            continue
        if finding.first <= passage.first and passage.last <= finding.last + 1:
            yield finding


def _bar(finding: Finding, line: Line) -> str:
    """Words in marks within a sentence that names no cue are most often no quote."""
    cue = finding.attribution
    inside = line.spoken.lead not in _FREE_LEADS
    cued = cue is not None and cue.sentence == line.spoken.sentence
    return "uncued passage" if inside and not cued else "passage"


def _without_crossing(contents: list[Finding]) -> list[Finding]:
    """The clauses, less those that cross a surer one; one inside another stays."""
    kept: list[Finding] = []
    for content in sorted(contents, key=lambda f: (f.first, -f.last)):
        crossed = kept and content.first < kept[-1].last < content.last
        if crossed and content.confidence <= kept[-1].confidence:
            continue
        if crossed:
            kept.pop()
        kept.append(content)
    return kept


def _has_cue(passage: Finding, first: int) -> bool:
    """True when a verb after `first` tells who says the passage."""
    cue = passage.attribution
    return cue is not None and cue.clause is not None and cue.first >= first


def _beginning(content: Finding, first: int) -> int:
    """The first token of a stretch; of a transcript's, the mark before its label."""
    if content.attribution and content.attribution.frame == "label":
        return content.attribution.start - 1
    return first


def _outside(passages: list[Finding], contents: list[Finding]) -> Iterator[Finding]:
    """The passages that no kept clause holds."""
    spans = sorted(
        (_beginning(content, first), last)
        for content in contents
        for first, last in content.stretches
    )
    answers = {
        content.last
        for content in contents
        if content.attribution and content.attribution.frame == "label"
    }
    reach, at = 0, 0
    for passage in passages:
        while at < len(spans) and spans[at][0] <= passage.first:
            reach = max(reach, spans[at][1])
            at += 1
        # A clause may end before the marks that close the passage.
        free = passage.last - 2 > reach or passage.first >= reach
        # In an answer others may be quoted: A: He told me, "No".
        answer = at > 0 and spans[at - 1][1] in answers
        if free or (answer and _has_cue(passage, spans[at - 1][0])):
            yield passage
