"""Gold against an extraction: direct quotes, and reported statements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.document import Span
from tests.gold.identity import identify
from tests.gold.refs import jaccard

if TYPE_CHECKING:
    from app.extraction.annotations import Extraction, Quote
    from tests.gold.identity import Identities
    from tests.gold.values import GoldArticle, GoldQuote

# As in the published measures: a reported clause is found when four fifths agree.
_SAME_CLAUSE = 0.8
_THAT = re.compile(r"that\s(?=\S)")


def direct_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Direct quotes that are missed, cut wrongly, given to another, or no quotes."""
    who = identify(gold, found)
    units = [
        (segment, quote)
        for quote in found.quotes
        if quote.quote_type == "direct"
        for segment in quote.segments
    ]
    wanted = [(segment, quote) for quote in gold.directs for segment in quote.segments]
    faults = []
    for segment, quote in wanted:
        fit = next((other for span, other in units if span == segment), None)
        if fit:
            faults += [] if quote.optional else _wrong(gold, quote, fit, who=who)
        elif not quote.optional:
            faults.append(f"missed: {_words(gold.text, segment)}")
    known = {segment for segment, _ in wanted} | _fragments(gold)
    return faults + [
        f"no direct quote: {_words(gold.text, span)}"
        for span, _ in units
        if span not in known
    ]


def statement_faults(gold: GoldArticle, found: Extraction) -> list[str]:
    """Reported statements that are missed or given to another."""
    who = identify(gold, found)
    faults = []
    for wanted in gold.statements:
        if wanted.optional:
            continue
        fit = _fitting(gold.text, wanted, found)
        if fit is None:
            faults.append(f"missed: {_words(gold.text, wanted.segments[0])}")
        else:
            faults += _wrong(gold, wanted, fit, who=who)
    return faults


def surplus_statements(gold: GoldArticle, found: Extraction) -> list[str]:
    """Indirect and mixed quotes that stand nowhere in the gold: for the report only."""
    return [
        f"not in the gold: {_words(gold.text, quote.span)}"
        for quote in found.quotes
        if quote.quote_type != "direct"
        and not any(
            _fits(gold.text, wanted, quote)
            for wanted in (*gold.statements, *gold.directs)
        )
    ]


def _fragments(gold: GoldArticle) -> set[Span]:
    """Quoted words in the writer's own sentence: a quote of their own, or mixed."""
    return {
        reading
        for wanted in gold.statements
        if wanted.quote_type == "mixed"
        for reading in _readings(wanted)
    }


def _readings(wanted: GoldQuote) -> list[Span]:
    return [*wanted.segments, *([wanted.reading] if wanted.reading else [])]


def _fitting(text: str, wanted: GoldQuote, found: Extraction) -> Quote | None:
    fits = [
        quote
        for quote in found.quotes
        if _fits(text, wanted, quote)
        and (quote.quote_type != "direct" or quote.span in _readings(wanted))
    ]
    return max(
        fits, key=lambda quote: jaccard(quote.span, wanted.segments[0]), default=None
    )


def _fits(text: str, wanted: GoldQuote, quote: Quote) -> bool:
    """True for the same clause, whether "that" is counted to it or not."""
    spans = [quote.span, *quote.segments]
    spans += [
        Span(s.start + 5, s.end) for s in spans if _THAT.match(text, s.start, s.end)
    ]
    return any(
        jaccard(one, other) >= _SAME_CLAUSE
        for one in _readings(wanted)
        for other in spans
    )


def _wrong(
    gold: GoldArticle, wanted: GoldQuote, quote: Quote, *, who: Identities
) -> list[str]:
    """What of type, speaker, cue and addressee differs."""
    text, speaker = gold.text, quote.speaker
    faults = []
    if wanted.quote_type and quote.quote_type not in (wanted.quote_type, "direct"):
        faults.append(f"is {wanted.quote_type}, not {quote.quote_type}")
    if not _meets(wanted.speaker, speaker.span if speaker else None):
        said = speaker.span.of(text) if speaker else None
        faults.append(f"speaker is {_of(text, wanted.speaker)!r}, not {said!r}")
    if wanted.actor and who.of(speaker.actor if speaker else None) != wanted.actor:
        faults.append(f"speaker is {wanted.actor}, not {speaker and speaker.actor}")
    if not _meets(wanted.cue, quote.cue.span if quote.cue else None):
        faults.append(
            f"cue is {_of(text, wanted.cue)!r}, not {quote.cue and quote.cue.lemma!r}"
        )
    if not _meets(wanted.addressee, quote.addressee):
        faults.append(f"addressee is {_of(text, wanted.addressee)!r}")
    return [f"{fault}: {_words(text, wanted.segments[0])}" for fault in faults]


def _meets(wanted: Span | None, found: Span | None) -> bool:
    """True when nothing is asked for, or the found words touch those asked for."""
    return wanted is None or (found is not None and found.overlaps(wanted))


def _of(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None


def _words(text: str, span: Span) -> str:
    return repr(span.of(text)[:60])
