"""The paragraphs of the story -> body, datelines and credits."""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from app.document import Section, Span
from app.reader.credits import credit_parts, find_credits
from app.reader.datelines import read_dateline
from app.reader.signature import signature
from app.reader.tail import read_tail
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.calendar.printed import PrintedDate
    from app.document import SectionKind
    from app.lexicons.lexicons import Lexicons
    from app.reader.datelines import PrintedDateline
    from app.reader.tail import Tail

_OPENING = 3  # paragraphs: a caption or a label may stand before the dateline
_MERGED = ("body", "boilerplate")  # neighbours of these kinds are one section


@value
class Story:
    """The parts of the story, its first dateline, and what its last lines say.

    `credits` are who is credited there, `stamps` the times of publication, `publisher`
    who published it then, `signed` the name under a letter.
    """

    sections: tuple[Section, ...]
    dateline: PrintedDateline | None
    credits: tuple[Span, ...]
    stamps: tuple[PrintedDate, ...]
    signed: Span | None
    publisher: Span | None


def read_story(
    text: str,
    paragraphs: Sequence[Span],
    dateline: PrintedDateline | None,
    *,
    lexicons: Lexicons,
) -> Story:
    """The parts of the paragraphs; `dateline` is the one that opens the first."""
    tail = read_tail(text, paragraphs, lexicons)
    ends = find_credits(text, paragraphs, lexicons.headers, beside=tail.lines)
    signed = signature(text, paragraphs, lexicons.headers)
    datelines = _datelines(text, paragraphs, dateline, lexicons)
    sections: list[Section] = []
    for index, span in enumerate(paragraphs):
        if kind := _kind_of(index, span, tail, signed):
            sections.append(Section(kind, span))
            continue
        found, credit = datelines.get(index), ends.get(index)
        sections.extend(_parts(text, span, found, credit=credit))
    lines = (ends[index] for index in sorted(ends))
    credits = (credit_parts(text, line, lexicons.headers) for line in lines)
    placed = (line for line in datelines.values() if line.place)
    return Story(
        sections=tuple(sections),
        dateline=next(placed, next(iter(datelines.values()), None)),
        credits=tuple(chain.from_iterable(credits)),
        stamps=tail.stamps,
        signed=next(iter(signed), tail.byline),
        publisher=tail.publisher,
    )


def _kind_of(
    index: int, span: Span, tail: Tail, signed: Sequence[Span]
) -> SectionKind | None:
    """What a whole paragraph is, if it is no prose; an agency alone is a credit."""
    if index in tail.lines:
        line = tail.lines[index]
        if line.byline:
            return "byline"
        return "dateline" if line.date or not line.publisher else "credit"
    if span in signed:
        return "byline"
    return "credit" if index == tail.signed else None


def _datelines(
    text: str,
    paragraphs: Sequence[Span],
    first: PrintedDateline | None,
    lexicons: Lexicons,
) -> dict[int, PrintedDateline]:
    """Number of a paragraph -> the dateline that opens it; `first` opens the first."""
    found = {0: first} if first and paragraphs else {}
    for index, span in enumerate(paragraphs[1:], 1):
        opening = index < _OPENING and not found
        later = _later_dateline(text, span, lexicons, opening=opening)
        if later:
            found[index] = later
    return found


def section_page(*parts: Iterable[Section] | Iterable[Span]) -> tuple[Section, ...]:
    """All sections in order; spans alone are boilerplate; neighbours are joined."""
    found = [
        part if isinstance(part, Section) else Section("boilerplate", part)
        for several in parts
        for part in several
    ]
    found.sort(key=attrgetter("span.start"))
    joined: list[Section] = []
    last, start = None, 0  # the kind before, and where the first of its run starts
    for section in found:
        kind, span = section.kind, section.span
        if kind == last and kind in _MERGED:
            joined[-1] = Section(kind, Span(start, span.end))
        else:
            joined.append(section)
            last, start = kind, span.start
    return tuple(joined)


def _later_dateline(
    text: str, span: Span, lexicons: Lexicons, *, opening: bool
) -> PrintedDateline | None:
    """The dateline of another paragraph, after a caption or inside a round-up."""
    if not opening and not text[span.start : span.start + 2].isupper():
        return None
    return read_dateline(text, span, lexicons, opening=opening)


def _parts(
    text: str, span: Span, dateline: PrintedDateline | None, *, credit: Span | None
) -> Iterator[Section]:
    if not (dateline or credit):
        yield Section("body", span)
        return
    start, end = span.start, span.end
    if dateline:
        start = dateline.whole.end
        yield Section("dateline", _trim(text, span.start, start))
    if credit:
        end = credit.start
    if start < end:
        yield Section("body", _trim(text, start, end))
    if credit:
        yield Section("credit", credit)


def _trim(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)
