"""Findings in, those that stand out: sure enough, and none at odds with another.

This is decided last, so that a clause that holds a passage and the passage alone can be
weighed against each other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.extraction.quotes.contents.joints import is_topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.extraction.quotes.choosing.choice import Line
    from app.extraction.quotes.choosing.findings import Finding

_LEAST_PROMOTED, _BARE = 0.25, 2
_BESIDE = range(3)  # tokens between a cue and its passage, marks left out
_SAYING = frozenset({"direct", "that"})
_FREE_LEADS = frozenset({"", "STOP", "QUOTE", "COLON", "COMMA"})


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
        if standing and finding.confidence:  # by rule, a note is none even within
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
    if bare and is_topic(shape):
        return "topic"
    cue = finding.attribution
    thought = (
        cue is not None and cue.frame == "verb" and not cue.constructions & _SAYING
    )
    return "belief" if thought else "content"


def _promoted(
    doubtful: list[Finding], passages: list[Finding], contents: list[Finding]
) -> Iterator[Finding]:
    """Doubtful clauses of whose own cue a passage inside them stands.

    The clause tells more than its few words in marks, and both are right together.
    """
    if not doubtful or not passages:
        return
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
    """Words in marks within a sentence that names no cue are most often no quote.

    Those that are a paragraph are most often one, even if it is open who speaks.
    """
    cue, lead = finding.attribution, line.spoken.lead
    if not lead and not line.spoken.follower:
        return "paragraph"
    inside = lead not in _FREE_LEADS
    cued = cue is not None and cue.sentence == line.spoken.sentence
    return "uncued passage" if inside and not cued else "passage"


def _without_crossing(contents: list[Finding]) -> list[Finding]:
    """The clauses, less those that cross a surer one; one inside another stays."""
    kept: list[Finding] = []
    for content in sorted(contents, key=lambda f: (f.first, -f.last)):
        crossed = kept and content.first < kept[-1].last < content.last
        if crossed and not _is_surer(content, kept[-1]):
            continue
        if crossed:
            kept.pop()
        kept.append(content)
    return kept


def _is_surer(content: Finding, before: Finding) -> bool:
    """False as well for what goes on over the source of the words that it crosses.

    "Lee promised to go, according to Orr": what Orr told ends the promise, too.
    """
    cue = before.attribution
    if cue and cue.frame == "phrase" and content.first < cue.first < content.last:
        return False
    return content.confidence > before.confidence


def _has_cue(passage: Finding, first: int) -> bool:
    """True when a verb after `first` tells who says the passage."""
    cue = passage.attribution
    return cue is not None and cue.clause is not None and cue.first >= first


def _beginning(content: Finding, first: int) -> int:
    """The first token of a stretch; of a transcript's, the mark before its label."""
    if content.attribution and content.attribution.frame == "label":
        return content.attribution.start - 1
    return first


def _is_retold(passage: Finding, cues: set[int]) -> bool:
    """True for "Why?" of "Lee said she had asked, ‘Why?’": both are said, each by one.

    Its own verb stands beside it, and it opens like a sentence.
    """
    cue, line = passage.attribution, passage.line
    if cue is None or line is None or cue.clause is None or id(cue) in cues:
        return False
    spoken = line.spoken
    before, after = spoken.first - cue.last, cue.start - spoken.last
    beside = before in _BESIDE or after in _BESIDE
    lead = spoken.lead or "nothing"
    opens = f"passage after {lead}, begins with capital" in passage.traits
    return beside and opens and "direct" in cue.constructions


def _outside(passages: list[Finding], contents: list[Finding]) -> Iterator[Finding]:
    """The passages that no kept clause holds, and those that it retells.

    In an answer others may be quoted: A: He told me, "No".
    """
    if not passages:
        return
    turns, clauses = _Holders(), _Holders()
    for content in contents:
        labelled = content.attribution and content.attribution.frame == "label"
        holders = turns if labelled else clauses
        holders.spans += [
            (_beginning(content, first), last) for first, last in content.stretches
        ]
    turns.spans.sort()
    clauses.spans.sort()
    cues = {id(content.attribution) for content in contents}
    for passage in passages:
        turn, clause = turns.around(passage), clauses.around(passage)
        free = clause is None or _is_retold(passage, cues)
        if free and (turn is None or _has_cue(passage, turn)):
            yield passage


@dataclass(slots=True)
class _Holders:
    """Sorted stretches that may hold a passage, asked for passages in order."""

    spans: list[tuple[int, int]] = field(default_factory=list)
    at: int = 0
    begun: int = 0
    reach: int = 0

    def around(self, passage: Finding) -> int | None:
        """The first token of the stretch that a passage lies in; None outside of all.

        A clause may end before the marks that close the passage.
        """
        spans = self.spans
        while self.at < len(spans) and spans[self.at][0] <= passage.first:
            if spans[self.at][1] > self.reach:
                self.begun, self.reach = spans[self.at]
            self.at += 1
        free = passage.last - 2 > self.reach or passage.first >= self.reach
        return None if free else self.begun
