"""A parsed document and its cast in, its quotes out."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.annotations import Cue, Quote, Speaker
from app.extraction.quotes.choosing.findings import find_findings
from app.extraction.quotes.choosing.selection import select
from app.extraction.quotes.contents.charges import quoted_from
from app.extraction.quotes.contents.hearers import hearer
from app.extraction.quotes.cues.questions import ANSWERS
from app.extraction.quotes.interviews import answering, read_interview
from app.extraction.quotes.mouths.lookup import in_headline
from app.extraction.quotes.mouths.naming import named_speaker
from app.extraction.quotes.nested import find_nested
from app.extraction.quotes.scene import set_scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.annotations import MentionForm, QuoteType
    from app.extraction.cast import Cast, Mention
    from app.extraction.quotes.choosing.findings import Finding
    from app.extraction.quotes.mouths.setting import Mouth
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse, Tokens

_PRONOUN_TAGS = frozenset({"PRON", "WH", "DET"})
_NAMING = frozenset({"PRON", "NAME", "NOUN", "DET", "ADJ", "NUM"})
_MOSTLY = 0.9


def find_quotes(parse: Parse, cast: Cast, lexicons: Lexicons) -> tuple[Quote, ...]:
    """Who said what, in order of the text; a longer quote before those inside it."""
    scene = set_scene(parse, lexicons)
    kept = select(find_findings(scene, lexicons), lexicons.quote_weights.bars)
    answerer = answering(cast, scene)
    kept.extend(_inside(list(find_nested(parse, lexicons)), kept))
    quotes = [
        _quote(parse, cast, group, lexicons=lexicons, answerer=answerer)
        for group in _grouped(kept)
    ]
    quotes.extend(read_interview(scene, cast))
    return tuple(sorted(quotes, key=lambda quote: (quote.span.start, -quote.span.end)))


def _inside(nested: list[Finding], kept: list[Finding]) -> list[Finding]:
    """The nested quotes that lie in a kept passage, not only in marks."""
    if not nested:
        return []
    outer = sorted([(finding.first, finding.last) for finding in kept])
    inside = []
    for finding in nested:
        at = bisect_left(outer, (finding.first + 1,)) - 1
        if at >= 0 and finding.last <= outer[at][1]:
            inside.append(finding)
    return inside


def _grouped(kept: list[Finding]) -> Iterator[list[Finding]]:
    """Passages that one attribution holds together, or that continue one another."""
    group: list[Finding] = []
    for finding in kept:
        if group and not _belongs(group[-1], finding):
            yield group
            group = []
        group.append(finding)
    if group:
        yield group


def _belongs(before: Finding, finding: Finding) -> bool:
    if before.line is None or finding.line is None or "nested" in finding.traits:
        return False
    if finding.line.spoken.passage.continues:
        return True
    if finding.first == before.last:
        return False  # "Will you go?" "No," said Lee: who is asked answers
    if before.line.spoken.paragraph != finding.line.spoken.paragraph:
        return False
    same = before.attribution is finding.attribution is not None
    return same or _is_parted(before, finding)


def _is_parted(before: Finding, finding: Finding) -> bool:
    """True where a cue parts the words of one who goes on from paragraphs above.

    As in ““And nobody,” she added, “likes that.””, of which the first passage has the
    cue of that paragraph.
    """
    cue, line = finding.attribution, before.line
    if cue is None or line is None or not line.spoken.passage.continues:
        return False
    return before.last <= cue.first and cue.last <= finding.first


def _quote(
    parse: Parse,
    cast: Cast,
    group: list[Finding],
    *,
    lexicons: Lexicons,
    answerer: Mention | None,
) -> Quote:
    head = group[0]
    segments, chance = _segments(parse, head, lexicons), head.confidence
    for each in group[1:]:
        segments.extend(_segments(parse, each, lexicons))
        chance = min(chance, _own_confidence(each))
    opening = segments[0]
    whole = len(segments) == 1
    return Quote(
        opening if whole else Span(opening.start, segments[-1].end),
        _quote_type(parse, head, opening),
        tuple(segments),
        _speaker(parse, cast, head.mouth, lexicons=lexicons, answerer=answerer),
        _cue(parse, head),
        _addressee(parse, head, lexicons),
        None,
        round(chance, 3),
        _rule(head),
    )


def _own_confidence(finding: Finding) -> float:
    """The chance of what follows another; what continues a passage has that one's."""
    if finding.line is not None and finding.line.spoken.passage.continues:
        return 1.0
    return finding.confidence


def _rule(finding: Finding) -> str:
    """How it was found: the shape of a reported clause, or how a passage is framed."""
    if finding.content:
        return finding.content.shape
    return "nested" if "nested" in finding.traits else "passage"


def _segments(parse: Parse, finding: Finding, lexicons: Lexicons) -> list[Span]:
    """The characters of a finding: a passage without its outer marks."""
    if finding.line is None:
        tokens, ((first, last), *more) = parse.tokens, finding.stretches
        if finding.content:
            first = quoted_from(tokens, finding.content, lexicons.reporting)
        return [tokens.span(first, last), *[tokens.span(*each) for each in more]]
    inner, text = finding.line.spoken.passage.inner, parse.document.text
    words = inner.of(text)
    lead = len(words) - len(words.lstrip())
    tail = len(words) - len(words.rstrip())
    return [Span(inner.start + lead, inner.end - tail)]


def _quote_type(parse: Parse, head: Finding, opening: Span) -> QuoteType:
    """What the first finding of a quote, which begins with `opening`, makes it."""
    if head.line:
        return "direct"
    cue = head.attribution
    if cue is not None and cue.frame == "label" and not in_headline(parse, opening):
        return "direct"
    return _type_by_marks(parse.tokens, head.stretches)


def _type_by_marks(tokens: Tokens, stretches: tuple[tuple[int, int], ...]) -> QuoteType:
    """By how much of what is reported stands in marks."""
    for first, last in stretches:
        if any(tokens.quoted[first:last]):
            break
    else:
        return "indirect"
    quoted = letters = 0
    for first, last in stretches:
        marked = tokens.quoted[first:last]
        for word, depth in zip(tokens.words[first:last], marked, strict=True):
            if word[0].isalnum():
                letters += len(word)
                quoted += len(word) if depth else 0
    if not quoted:
        return "indirect"
    if _opens_unmarked(tokens, stretches[0][0]):
        return "mixed"
    return "direct" if quoted >= _MOSTLY * letters else "mixed"


def _opens_unmarked(tokens: Tokens, first: int) -> bool:
    """True for "she" of "told him she ‘cannot defend it’": it is told, not quoted."""
    return tokens.tags[first] in _NAMING and not tokens.quoted[first]


def _speaker(
    parse: Parse,
    cast: Cast,
    mouth: Mouth | None,
    *,
    lexicons: Lexicons,
    answerer: Mention | None,
) -> Speaker | None:
    if mouth is None:
        return None
    tokens = parse.tokens
    span, tag = tokens.span(mouth.first, mouth.last), tokens.tags[mouth.head]
    mention = named_speaker(parse, cast, mouth, lexicons)
    slug = mention.slug if mention else None
    if mouth.last - mouth.first == 1 and tokens.words[mouth.first] in ANSWERS:
        slug = answerer.slug if answerer else None
    form: MentionForm = "name" if tag == "NAME" else "title"
    return Speaker(span, slug, "pronoun" if tag in _PRONOUN_TAGS else form)


def _cue(parse: Parse, finding: Finding) -> Cue | None:
    attribution = finding.attribution
    if attribution is None:
        return None
    last = finding.content.cue_last if finding.content else attribution.last
    return Cue(parse.tokens.span(attribution.first, last), attribution.lemma)


def _addressee(parse: Parse, finding: Finding, lexicons: Lexicons) -> Span | None:
    """Whom it was said to: "reporters" of "told reporters"."""
    cue = finding.attribution
    told = cue and hearer(parse, cue, lexicons, content=finding.content)
    return parse.tokens.span(*told) if told else None
