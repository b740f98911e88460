"""A scene in, the answers of an interview whose questions bear no label out.

    Do you miss the bank?
    I miss the canteen. ...

Pages print the questions in bold, and plain text loses that. What is left is paragraphs
that ask "you", each followed by some that say "I".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.document import Span
from app.extraction.annotations import Quote, Speaker
from app.extraction.quotes.cues.questions import STOPPED
from app.extraction.quotes.mouths.lookup import in_headline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.cast import Cast, Mention
    from app.extraction.quotes.scene import Scene

_FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our"})
_SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
_LEAST = 3  # questions
_ANSWERED = 0.5  # of them must ask "you", and be answered by somebody who says "I"
_FULL = 3  # paragraphs of an answer, on the whole
_SURE = 0.85  # as for the turns of a transcript
_LONGEST, _BRIEF = 70, 35  # tokens of a question, and of one without its mark

Stretches = tuple[tuple[int, int], ...]


class Paragraph(NamedTuple):
    """The tokens of a paragraph, `[first:last]`, and how it speaks outside of marks."""

    first: int
    last: int
    asks: bool
    addresses: bool
    speaks: bool


def read_interview(scene: Scene, cast: Cast) -> list[Quote]:
    """The answers as quotes of the person who was named first."""
    answers = find_answers(scene)
    if not answers:
        return []
    tokens = scene.parse.tokens
    told = interviewed(cast, tokens.starts[answers[0][0][0]])
    speaker = Speaker(told.span, told.slug, "name") if told else None
    return [
        _answer(tuple(tokens.span(first, last) for first, last in stretches), speaker)
        for stretches in answers
    ]


def _answer(segments: tuple[Span, ...], speaker: Speaker | None) -> Quote:
    return Quote(
        span=Span(segments[0].start, segments[-1].end),
        quote_type="direct",
        segments=segments,
        speaker=speaker,
        cue=None,
        addressee=None,
        date=None,
        confidence=_SURE,
        rule="interview",
    )


def interviewed(cast: Cast, until: int) -> Mention | None:
    """Who answers: the first person named before the character `until`."""
    named = (m for m in cast.mentions_in(Span(0, until)) if m.form == "name")
    return next((m for m in named if cast.traits[m.slug].type == "person"), None)


def answering(cast: Cast, scene: Scene) -> Mention | None:
    """Who answers as "A": whom an interview is with, or who is named before a question.

    Where there are but few questions the article is none; then only a paragraph right
    before them tells that names one person alone.
    """
    tokens = scene.parse.tokens
    labels = [
        each
        for each in scene.attributions
        if each.frame == "label" and tokens.lowers[each.start] in STOPPED
    ]
    if not labels:
        return None
    first = tokens.starts[labels[0].start]
    if len(labels) >= 2 * _LEAST:
        return interviewed(cast, first)
    before = scene.paragraph_of[labels[0].sentence] - 1
    if before < 0:
        return None
    opening = tokens.starts[scene.paragraph_starts[before]]
    named = [m for m in cast.mentions_in(Span(opening, first)) if m.form == "name"]
    people = {m.slug: m for m in named if cast.traits[m.slug].type == "person"}
    return next(iter(people.values())) if len(people) == 1 else None


def find_answers(scene: Scene) -> list[Stretches]:
    """For each answer, the tokens of its paragraphs; none where nobody is asked."""
    if scene.parse.document.text.count("?") < _LEAST:
        return []
    labels = sum(each.frame == "label" for each in scene.attributions)
    if labels >= _LEAST or scene.parse.tokens.words.count("?") < _LEAST:
        return []
    paragraphs = list(_paragraphs(scene))
    asked = [at for at, each in enumerate(paragraphs) if each.asks]
    addressed = sum(paragraphs[at].addresses for at in asked)
    if len(asked) < _LEAST or addressed < _ANSWERED * len(asked):
        return []
    turns = [t for t in _turns(paragraphs, asked) if t]
    own = sum(turn[0].speaks for turn in turns)
    told = sum(map(len, turns))
    if len(turns) < _LEAST or own < _ANSWERED * len(turns) or told > _FULL * len(turns):
        return []
    return [tuple((each.first, each.last) for each in turn) for turn in turns]


def _paragraphs(scene: Scene) -> Iterator[Paragraph]:
    """The paragraphs of the body."""
    tokens = scene.parse.tokens
    for number, first in enumerate(scene.paragraph_starts):
        last = scene.paragraph_end(number)
        if last <= first or in_headline(scene.parse, tokens.span(first, last)):
            continue
        said = {tokens.lowers[at] for at in range(first, last) if not tokens.quoted[at]}
        speaks = not _FIRST_PERSON.isdisjoint(said)
        addresses = not _SECOND_PERSON.isdisjoint(said)
        brief, plain = last - first <= _LONGEST, tokens.tags[first] != "QUOTE"
        asks = tokens.words[last - 1] == "?" and plain and brief
        yield Paragraph(first, last, asks, addresses and plain, speaks)


def _turns(paragraphs: list[Paragraph], asked: list[int]) -> Iterator[list[Paragraph]]:
    """What follows each question, up to the next; after the last, what says "I"."""
    turn: list[Paragraph] | None = None
    for at in range(asked[0], len(paragraphs)):
        each = paragraphs[at]
        if each.asks or (turn and at < asked[-1] and _is_remark(each)):
            yield turn or []
            turn = []
        elif turn is not None and (at < asked[-1] or not turn or each.speaks):
            turn.append(each)
        elif at > asked[-1]:
            break
    yield turn or []


def _is_remark(each: Paragraph) -> bool:
    """True for "The government says that you left." where a question is expected."""
    return each.addresses and not each.speaks and each.last - each.first <= _BRIEF
