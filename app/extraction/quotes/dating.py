"""Quotes and dates of an article in, the quotes with the day they were said out.

The day is read from the words of the attribution alone: behind the cue ("told reporters
in Oslo on Friday"), right before it ("the ministry on Friday said") or at the head of
the sentence ("On Friday, the ministry said"). A date among the words said is not it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import DateMention, Document, Span
    from app.extraction.annotations import Quote

_FARTHEST = 80  # characters from the cue to a date behind it
_CLAUSE_ENDS = re.compile(r"[,;:.\"“”«»—]|\b(?:that|which|who|after|before|when|but)\b")
_HEAD = re.compile(r"(?:on|in|late|early|earlier|last)?\s*", re.IGNORECASE)


def date_quotes(
    quotes: Sequence[Quote], dates: Sequence[DateMention], document: Document
) -> tuple[Quote, ...]:
    """The quotes, each with the date that its attribution gives, if it gives one."""
    printed = [(date.span, date) for date in dates if date.span]
    starts = [span.start for span, _ in printed]
    if not printed:
        return tuple(quotes)
    openings = [sentence.start for sentence in document.sentences]
    dated = []
    for quote in quotes:
        said = _attribution_date(
            quote, printed, starts, document=document, openings=openings
        )
        dated.append(replace(quote, date=said) if said else quote)
    return tuple(dated)


def _attribution_date(
    quote: Quote,
    printed: Sequence[tuple[Span, DateMention]],
    starts: Sequence[int],
    *,
    document: Document,
    openings: Sequence[int],
) -> DateMention | None:
    if quote.cue is None:
        return None
    cue = quote.cue.span
    sentence = document.sentences[max(bisect_right(openings, cue.start) - 1, 0)]
    first = bisect_left(starts, sentence.start)
    end = min(sentence.end, cue.end + _FARTHEST)
    if first == len(starts) or starts[first] >= end:
        return None
    near = range(first, bisect_left(starts, end))
    for number in sorted(near, key=lambda n: abs(starts[n] - cue.start)):
        span, date = printed[number]
        inside = any(segment.overlaps(span) for segment in quote.segments)
        if not inside and _is_said_on(document.text, cue, span, opening=sentence.start):
            return date
    return None


def _is_said_on(text: str, cue: Span, date: Span, *, opening: int) -> bool:
    """True when the date stands where an attribution has its date."""
    if date.start >= cue.end:
        return not _CLAUSE_ENDS.search(text, cue.end, date.start)
    if not text[date.end : cue.start].strip():
        return True
    at_head = _HEAD.fullmatch(text, opening, date.start) is not None
    return at_head and text[date.end : date.end + 1] == ","
