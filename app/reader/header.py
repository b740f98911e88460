"""First lines of an article -> headline, byline, publisher, date, where it begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.document import Section
from app.reader.datelines import read_dateline
from app.reader.headline import is_headline
from app.reader.lines import HeaderLine, is_names, read_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.calendar.printed import PrintedDate
    from app.document import SectionKind, Span
    from app.lexicons.lexicons import Lexicons
    from app.reader.datelines import PrintedDateline

_FARTHEST = 8  # lines from the top in which the story must have begun
_LONGEST = 240  # characters of a headline or a line under it
_MOST_PLAIN = 3  # lines that may stand between furniture, the headline among them
_TERSE = 10  # words; a longer line with a full stop is prose
_STOPPED = re.compile(r"[.!?…][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class Header:
    """What the lines above the story say.

    `stamps` are times of publication, the likeliest first; `dateline` opens the first
    paragraph of the story, which is number `begins`.
    """

    headline: Span | None
    byline: Span | None
    publisher: Span | None
    stamps: tuple[PrintedDate, ...]
    dateline: PrintedDateline | None
    sections: tuple[Section, ...]
    begins: int


class _Top(NamedTuple):
    """One of the first paragraphs, and what it is if it is no prose."""

    span: Span
    dateline: PrintedDateline | None
    line: HeaderLine | None


def read_header(text: str, paragraphs: Sequence[Span], lexicons: Lexicons) -> Header:
    """Headline, byline, publisher and date, as far as lines of their own give them.

    `paragraphs` are those of the page without boilerplate.
    """
    top = list(_top(text, paragraphs, lexicons))
    end = _head_end(text, top)
    title = _title(text, paragraphs, top, end, lexicons=lexicons)
    begins = end if title is None else max(end, title + 1)
    above = [_named(text, top, index, title) for index in range(begins)]
    lines = sorted((t.line for t in above if t.line), key=lambda line: line.updated)
    opening = top[begins].dateline if begins < len(top) else None
    stamp = opening.stamp if opening else None
    dates = [stamp, *(line.date for line in lines)]
    return Header(
        headline=None if title is None else top[title].span,
        byline=next((line.byline for line in lines if line.byline), None),
        publisher=next((line.publisher for line in lines if line.publisher), None),
        stamps=tuple(date for date in dates if date),
        dateline=opening,
        sections=tuple(Section(_kind(t.line), t.span) for t in above),
        begins=begins,
    )


def _top(text: str, paragraphs: Sequence[Span], lexicons: Lexicons) -> Iterator[_Top]:
    for index, span in enumerate(paragraphs[:_FARTHEST]):
        dateline = read_dateline(text, span, lexicons, opening=True)
        line = None
        if dateline is None:
            line = read_line(text, span, lexicons, titled=index > 0)
        yield _Top(span, dateline, line)
        if dateline or (line is None and span.end - span.start > _LONGEST):
            return


def _head_end(text: str, top: list[_Top]) -> int:
    """How many lines stand above the story, as byline, date and dateline show.

    One plain line among them is the headline, a few more stand under it; prose under
    the headline begins the story.
    """
    plain = end = 0
    for index, each in enumerate(top):
        if each.dateline:
            return index
        if each.line and (plain <= 1 or each.line.date or each.line.byline):
            end = index + 1
            continue
        plain += 1
        if plain > _MOST_PLAIN or (plain > 1 and _is_prose(each.span.of(text))):
            break
    return end


def _is_prose(printed: str) -> bool:
    if len(printed) > _LONGEST:
        return True
    return len(printed.split()) > _TERSE and _STOPPED.search(printed) is not None


def _title(
    text: str,
    paragraphs: Sequence[Span],
    top: list[_Top],
    end: int,
    *,
    lexicons: Lexicons,
) -> int | None:
    """The first plain line, above the story or at its start, if it is a headline."""
    index = next((i for i, t in enumerate(top) if not (t.dateline or t.line)), None)
    if index is None or index > end:
        return None
    below = [span.end - span.start for span in paragraphs[index + 1 : index + 5]]
    found = is_headline(
        text,
        top[index].span,
        max(below, default=0),
        furniture=index < end,
        words=lexicons.calendar,
    )
    return index if found else None


def _named(text: str, top: list[_Top], index: int, title: int | None) -> _Top:
    """The line itself, or a byline without "by" right above a date."""
    each, following = top[index], top[index + 1 : index + 2]
    dated = any(t.dateline or (t.line and t.line.date) for t in following)
    plain = each.line is None and index != title
    if plain and title is not None and dated and is_names(each.span.of(text)):
        return each._replace(line=HeaderLine(byline=each.span))
    return each


def _kind(line: HeaderLine | None) -> SectionKind:
    if line is None:
        return "headline"
    return "byline" if line.byline or line.publisher else "dateline"
