"""A parsed article and its annotation in, the rows that weights come from out."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.candidates import find_candidates
from app.extraction.quotes.contents.after_cue import read_after_cue
from app.extraction.quotes.contents.joints import joint_features
from benchmarks.quote_gold import SAME, same_speaker, same_stretch, shared, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.document import Span
    from app.extraction.quotes.choosing.findings import Finding
    from app.extraction.quotes.contents.reading import Reading
    from app.extraction.quotes.mouths.setting import Mouth
    from app.extraction.quotes.scene import Scene, Spoken
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Tokens
    from benchmarks.logistic import Row
    from benchmarks.quote_gold import GoldArticle, GoldQuote

_MARKS = frozenset({"STOP", "COMMA", "COLON", "CONJ", "QUOTE"})


@dataclass(frozen=True, slots=True)
class Lesson:
    """An annotated article and its scene."""

    gold: GoldArticle
    scene: Scene

    @property
    def tokens(self) -> Tokens:
        """The article's tokens."""
        return self.scene.parse.tokens


def choice_groups(lesson: Lesson) -> list[list[Row]]:
    """The candidates of every annotated passage, each told right or wrong.

    The speaker of the passage before is the annotated one, where a candidate is.
    """
    groups: list[list[Row]] = []
    previous = None
    for number, spoken in enumerate(lesson.scene.spoken):
        candidates = find_candidates(lesson.scene, number, previous)
        gold = _of_passage(lesson, spoken)
        if gold is None or gold.speaker is None:
            continue
        right = [_said(lesson, gold, candidate.mouth) for candidate in candidates]
        groups.append(
            [(c.features, truth) for c, truth in zip(candidates, right, strict=True)]
        )
        if any(right):
            previous = candidates[right.index(True)]
    return groups


def _of_passage(lesson: Lesson, spoken: Spoken) -> GoldQuote | None:
    """The shortest annotated stretch that holds the passage."""
    inner = spoken.passage.inner
    least = SAME * (inner.end - inner.start)
    holding = [gold for gold in lesson.gold.quotes if shared(gold.span, inner) >= least]
    return min(holding, key=lambda gold: gold.span.end - gold.span.start, default=None)


def _said(lesson: Lesson, gold: GoldQuote, mouth: Mouth | None) -> bool:
    span = lesson.tokens.span(mouth.first, mouth.last) if mouth else None
    return same_speaker(gold, lesson.gold.text, span)


def ending_rows(lesson: Lesson, lexicons: Lexicons) -> list[Row]:
    """The joints of clauses that begin with an annotated stretch, up to its end."""
    tokens = lesson.tokens
    ends = _annotated_ends(lesson)
    rows: list[Row] = []
    for attribution in lesson.scene.attributions:
        if attribution.frame == "label":
            continue
        reading = read_after_cue(lesson.scene.parse, attribution, lexicons)
        if not reading.shape or reading.shape.startswith("quoted"):
            continue
        end = ends.get(_first_word(tokens, reading.at, reading.sentence.last))
        if end is not None and end <= reading.sentence.last:
            rows.extend(_joints_until(tokens, reading, end))
    return rows


def _joints_until(tokens: Tokens, reading: Reading, end: int) -> Iterator[Row]:
    for at in range(reading.at + 1, reading.sentence.last - 1):
        if tokens.quoted[at]:
            continue
        names = joint_features(reading, reading.at, at, shape=reading.shape)
        if not names:
            continue
        ended = _last_word(tokens, reading.at, at)
        if ended > end:
            return
        yield names, ended == end
        if ended == end:
            return


def _annotated_ends(lesson: Lesson) -> dict[int, int]:
    """First token of an annotated stretch -> the token after its last word."""
    tokens = lesson.tokens
    ends: dict[int, int] = {}
    for gold in lesson.gold.quotes:
        first = bisect_left(tokens.starts, gold.span.start)
        last = bisect_left(tokens.starts, gold.span.end)
        ends[first] = max(ends.get(first, 0), _last_word(tokens, first, last))
    return ends


def _first_word(tokens: Tokens, at: int, last: int) -> int:
    while at < last and (tokens.tags[at] == "QUOTE" or tokens.lowers[at] == "that"):
        at += 1
    return at


def _last_word(tokens: Tokens, first: int, last: int) -> int:
    while last > first and tokens.tags[last - 1] in _MARKS:
        last -= 1
    return last


def verdicts(lesson: Lesson, findings: Sequence[Finding]) -> Iterator[bool]:
    """For each finding, whether its words and its speaker are annotated.

    A passage inside a longer annotated stretch of the same speaker is right as well.
    """
    for finding in findings:
        span = _span(lesson, finding)
        yield span is not None and any(
            _said(lesson, gold, finding.mouth)
            for gold in lesson.gold.quotes
            if same_stretch(gold.span, span)
            or (
                finding.line
                and shared(gold.span, span) >= SAME * (span.end - span.start)
            )
        )


def _span(lesson: Lesson, finding: Finding) -> Span | None:
    """The characters of a finding's first stretch, without the marks at its edges."""
    first, last = finding.stretches[0]
    whole = lesson.tokens.span(first, last)
    return trimmed(lesson.gold.text, whole.start, whole.end)
