"""First lines of an article -> headline, byline, publisher, date, where it begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.document import Section
from app.reader.datelines import read_dateline
from app.reader.headline import is_headline
from app.reader.lines import read_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.calendar.printed import PrintedDate
    from app.document import SectionKind, Span
    from app.lexicons.lexicons import Lexicons
    from app.reader.datelines import PrintedDateline
    from app.reader.lines import HeaderLine

_FARTHEST = 8  # lines from the top in which the story must have begun
_LONGEST = 240  # characters of a headline or a line under it


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

    @property
    def furniture(self) -> bool:
        return self.dateline is not None or self.line is not None


def read_header(text: str, paragraphs: Sequence[Span], lexicons: Lexicons) -> Header:
    """Headline, byline, publisher and date, as far as lines of their own give them.

    `paragraphs` are those of the page without boilerplate.
    """
    top = list(_top(text, paragraphs, lexicons))
    title = _title(text, paragraphs, top, lexicons=lexicons)
    begins = next((i for i in range(len(top)) if _is_story(top, i, title)), len(top))
    above = top[:begins]
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


def _title(
    text: str, paragraphs: Sequence[Span], top: list[_Top], *, lexicons: Lexicons
) -> int | None:
    """The first line that is no furniture, if it is a headline."""
    index = next((i for i, t in enumerate(top) if not t.furniture), None)
    if index is None:
        return None
    below = [span.end - span.start for span in paragraphs[index + 1 : index + 5]]
    found = is_headline(
        text,
        top[index].span,
        max(below, default=0),
        furniture=index + 1 < len(top) and top[index + 1].furniture,
        words=lexicons.calendar,
    )
    return index if found else None


def _is_story(top: list[_Top], index: int, title: int | None) -> bool:
    """True unless the line is furniture, the headline, or a line under it.

    A line under the headline counts as part of it when furniture follows.
    """
    if top[index].dateline:
        return True
    if top[index].line or index == title:
        return False
    under = title is not None and index == title + 1 and index + 1 < len(top)
    short = top[index].span.end - top[index].span.start <= _LONGEST
    return not (under and short and top[index + 1].furniture)


def _kind(line: HeaderLine | None) -> SectionKind:
    if line is None:
        return "headline"
    return "byline" if line.byline or line.publisher else "dateline"
