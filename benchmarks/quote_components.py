"""Annotated and found quotes in, how exactly source, cue and content agree out.

Strictly, two stretches agree where both ends do. Our contract leaves the quotation
marks round a direct quote out of its words, and the comma that closes an apposition out
of its speaker; the annotation counts both. "Aside" puts them aside on both sides.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.document import Span
from benchmarks.quote_gold import shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.extraction.annotations import Quote
    from benchmarks.quote_report import Found

Counts = Counter[str]

_MARKS = "“”„«»\"'’‘`"
# What is put aside at either end of a part.
_ASIDE = {"source": ("", ","), "cue": ("", ""), "content": (_MARKS, _MARKS)}


def report_components(found: Iterable[Found]) -> None:
    """Print how parts agree, strictly and with marks aside, and how they do not."""
    counts: Counts = Counter()
    errors: Counts = Counter()
    for one in found:
        text, ours = one.gold.text, _parts(one.quotes)
        for part, gold in one.gold.parts.items():
            _count(counts, part, (gold, ours[part]))
            bare = _bare(text, part, gold), _bare(text, part, ours[part])
            _count(counts, f"{part} aside", bare)
            if part == "content":
                errors.update(_errors(*bare))
    print("component        gold  found      P      R     F1")
    for part in ("source", "cue", "content"):
        for name in (part, f"{part} aside"):
            print(_row(name, counts))
    for name, number in errors.most_common():
        print(f"{number:6}  content, {name}")


def _parts(quotes: Iterable[Quote]) -> dict[str, frozenset[Span]]:
    """The stretches of each part of what was found."""
    told = tuple(quotes)
    return {
        "source": frozenset(q.speaker.span for q in told if q.speaker),
        "cue": frozenset(q.cue.span for q in told if q.cue),
        "content": frozenset(s for q in told for s in q.segments or (q.span,)),
    }


def _count(
    counts: Counts, name: str, sides: tuple[frozenset[Span], frozenset[Span]]
) -> None:
    gold, ours = sides
    counts[f"{name} gold"] += len(gold)
    counts[f"{name} found"] += len(ours)
    counts[f"{name} both"] += len(gold & ours)


def _row(name: str, counts: Counts) -> str:
    gold, ours, both = (counts[f"{name} {what}"] for what in ("gold", "found", "both"))
    shares = both / max(1, ours), both / max(1, gold), 2 * both / max(1, gold + ours)
    return f"{name:14} {gold:6} {ours:6}  " + "  ".join(f"{s:.3f}" for s in shares)


def _bare(text: str, part: str, spans: Iterable[Span]) -> frozenset[Span]:
    """The stretches without what is put aside at their ends."""
    before, behind = _ASIDE[part]
    bare = set()
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip(before))
        end = span.end - len(words) + len(words.rstrip(behind))
        bare.add(Span(start, end) if start < end else span)
    return frozenset(bare)


def _errors(gold: frozenset[Span], ours: frozenset[Span]) -> Iterator[str]:
    """One name for each stretch without its like, held against what it touches most."""
    for span in gold - ours:
        touched = [other for other in ours if span.overlaps(other)]
        if not touched:
            yield "missed"
            continue
        near = max(sorted(touched), key=lambda other: shared(span, other))
        yield _difference(span, near)
    for span in ours - gold:
        if not any(span.overlaps(other) for other in gold):
            yield "made up"


def _difference(gold: Span, ours: Span) -> str:
    """How the ends of what was found lie to those annotated."""
    sides = []
    if ours.start != gold.start:
        sides.append("begins too " + ("early" if ours.start < gold.start else "late"))
    if ours.end != gold.end:
        sides.append("ends too " + ("early" if ours.end < gold.end else "late"))
    return ", ".join(sides)
