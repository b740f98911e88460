"""First lines of an article -> headline, byline, publisher, date, where it begins."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.document import Section, Span
from app.lexicons.alternatives import alternatives
from app.reader.lines import HeaderLine
from app.reader.names import is_names, is_person, names_office, publisher_in
from app.reader.places import is_town
from app.reader.top import Top, find_title, head_end, read_top
from app.reader.writer import lone_writer
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.calendar.printed import PrintedDate
    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons
    from app.reader.datelines import PrintedDateline

# (LEAD) (2nd LD) · Title: · the mark of a heading
_TAG = (
    r"\([A-Z0-9][A-Z0-9a-z ]{0,12}[A-Z]\)\s+|#{1,6}\s+"
    r"|(?:[Tt]itle|TITLE|[Hh]eadline|HEADLINE|[Ss]ubject):\s+"
)


@value
class Header:
    """What the lines above the story say.

    `stamps` are times of publication, the likeliest first, `changes` those of later
    versions; `dateline` opens the first paragraph of the story, number `begins`.
    """

    headline: Span | None
    byline: Span | None
    publisher: Span | None
    stamps: tuple[PrintedDate, ...]
    changes: tuple[PrintedDate, ...]
    dateline: PrintedDateline | None
    sections: tuple[Section, ...]
    begins: int


def _stamps(
    opening: PrintedDateline | None, lines: Iterable[HeaderLine]
) -> Iterator[PrintedDate]:
    """When the page says it was published: in its dateline, then in lines above."""
    if opening and opening.stamp:
        yield opening.stamp
    yield from (line.date for line in lines if line.date and not line.updated)


def _headline(
    text: str, top: Sequence[Top], title: int | None, words: HeaderWords
) -> Span | None:
    return None if title is None else _untagged(text, top[title].span, words)


def read_header(text: str, paragraphs: Sequence[Span], lexicons: Lexicons) -> Header:
    """Headline, byline, publisher and date, as far as lines of their own give them.

    `paragraphs` are those of the page without boilerplate.
    """
    top = list(read_top(text, paragraphs, lexicons))
    end = head_end(text, top)
    title = find_title(text, paragraphs, top, end=end, lexicons=lexicons)
    begins = end if title is None else max(end, title + 1)
    writer = lone_writer(text, top, title, lexicons)
    if writer is not None:
        top[writer] = top[writer]._replace(line=HeaderLine(byline=top[writer].span))
        begins = max(begins, writer + 1)
    above = list(_with_names(text, top[: begins + 1], title, lexicons.headers))[:begins]
    lines = [each.line for each in above if each.line]
    opening = top[begins].dateline if begins < len(top) else None
    return Header(
        headline=_headline(text, top, title, lexicons.headers),
        byline=next((line.byline for line in lines if line.byline), None),
        publisher=next(
            (line.publisher for line in lines if line.publisher),
            _masthead(text, top[: title or 0], lexicons.headers),
        ),
        stamps=tuple(_stamps(opening, lines)),
        changes=tuple(line.date for line in lines if line.updated and line.date),
        dateline=opening,
        sections=tuple(_sections(text, above, title, lexicons.headers)),
        begins=begins,
    )


def _masthead(text: str, above: list[Top], words: HeaderWords) -> Span | None:
    """The paper whose name stands alone above the headline."""
    for each in above:
        printed = each.span.of(text)
        if each.plain and publisher_in(printed, words, titled=True) == printed:
            return each.span
    return None


def _with_names(
    text: str, top: list[Top], title: int | None, words: HeaderWords
) -> Iterator[Top]:
    """The lines; one without "by" right above a date is a byline when it is names.

    A place there goes with the date.
    """
    for index, each in enumerate(top):
        following = top[index + 1 : index + 2]
        dated = any(t.dateline or t.line for t in following)
        above = index > 0 and top[index - 1].line
        below = title is not None and index > title and each.line is None
        under = below and each.plain
        if under and dated and is_town(each.span.of(text), words):
            yield each._replace(line=HeaderLine())
        elif under and (dated or above) and _is_signed(each.span.of(text), words):
            yield each._replace(line=HeaderLine(byline=each.span))
        elif below and _is_dated(top, index) and is_person(each.span.of(text), words):
            yield each._replace(line=HeaderLine(byline=each.span))  # in capitals
        else:
            yield each


def _is_signed(printed: str, words: HeaderWords) -> bool:
    """True for names alone, and for a name with the writer's office behind it."""
    return is_names(printed, words) or names_office(printed, words)


def _is_dated(top: list[Top], index: int) -> bool:
    """True when a line with day or paper follows, a place in capitals before it."""
    below = top[index + 1 : index + 3]
    return bool(below) and (bool(below[0].line) or (below[0].kicker and len(below) > 1))


def _untagged(text: str, headline: Span, words: HeaderWords) -> Span:
    tag = _tag(words).match(text, headline.start, headline.end)
    return Span(tag.end(), headline.end) if tag else headline


@cache
def _tag(words: HeaderWords) -> re.Pattern[str]:
    """What may stand before a headline and is no part of it: `UPDATE 2-`."""
    desk = alternatives([tag.upper() for tag in words.desk_tags])
    return re.compile(rf"{_TAG}|(?:{desk})(?: \d{{1,2}})?-(?=\S)")


def _sections(
    text: str, above: list[Top], title: int | None, words: HeaderWords
) -> Iterator[Section]:
    for index, each in enumerate(above):
        if index == title:
            headline = _untagged(text, each.span, words)
            if headline != each.span:
                tag = text[each.span.start : headline.start].rstrip()
                start = each.span.start
                yield Section("boilerplate", Span(start, start + len(tag)))
            yield Section("headline", headline)
        elif each.line:
            writers = each.line.byline or each.line.publisher
            yield Section("byline" if writers else "dateline", each.span)
        else:
            above_it = title is not None and index < title
            outside = each.kicker or above_it
            yield Section("boilerplate" if outside else "headline", each.span)
