"""One line above the story -> date, byline or publisher, where it is one of them.

Published: June 25, 2008 10:06 a.m. EDT | Updated: June 26, 2008
By Jane Doe and John Roe in Vienna · Jane Doe, Staff Writer · RIA Novosti
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.document import Span
from app.reader.line_dates import find_gaps, line_dates, published_on
from app.reader.names import (
    is_byline,
    is_named,
    is_names,
    is_role,
    names_nobody,
    publisher_in,
)
from app.reader.page_lines import is_age
from app.reader.places import is_town
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.calendar.printed import PrintedDate
    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons

_LONGEST = 140  # characters
_LONGEST_BESIDE = 64
# What may stand beside a date and says no more: "(15:42 GMT)", "page 6".
_BESIDE = re.compile(
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?"
    r"|(?-i:[A-Z]{1,3}T|UTC|MSK)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:page|p\.|issue|no\.|vol\.) ?\w{1,6}|editors?: .{2,40}",
    re.IGNORECASE,
)
# Where to write to the writer: `@jdoe`, `jdoe@globe.example`.
_HANDLE = re.compile(r"@\w+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_BARS = re.compile(r"[|•·]\s*|\s/\s+|,\s+(?=page )|\s(?=[Ee]ditors?: )")
_BAR_SIGNS = ("|", "•", "·", "/", "page ", "ditor")  # in each bar stands one
_SOURCE = re.compile(
    r"(?:source|via|agency|publisher): ?"
    r"|(?:first |originally )?(?:published|printed) in ",
    re.IGNORECASE,
)
_WRITERS = range(1, 6)  # words of a name beside a date
_POST = range(1, 4)  # words of the place behind it


@value
class HeaderLine:
    """What one line says; nothing but a label where all is missing.

    `updated` goes with the date.
    """

    date: PrintedDate | None = None
    updated: bool = False
    byline: Span | None = None
    publisher: Span | None = None


def read_line(
    text: str, line: Span, lexicons: Lexicons, *, titled: bool
) -> HeaderLine | None:
    """The parts of a header line; None for any other line.

    `titled` says that the headline has been read: before it, only a known agency is
    taken for the publisher.
    """
    if line.end - line.start > _LONGEST or text[line.end - 1] in "?!:":
        return None
    words = lexicons.headers
    dates = line_dates(text, line, lexicons)
    gaps = list(find_gaps(text, line, dates, words=words))
    rest = [gap.words for gap in gaps if gap.words and not _is_beside(text, gap.words)]
    date, updated = published_on(dates, gaps)
    found = HeaderLine(date, updated)
    if not rest:
        told = (
            date or any(gap.label for gap in gaps) or _HANDLE.fullmatch(line.of(text))
        )
        return found if told else None
    parts = [part for some in rest for part in _between_bars(text, some)]
    if len(parts) > 1:
        several = _several(text, parts, found, words=words, titled=titled)
        if several or len(rest) > 1:
            return several
    return _naming(text, rest[0], found, words=words, titled=titled)


def _several(
    text: str, parts: list[Span], found: HeaderLine, *, words: HeaderWords, titled: bool
) -> HeaderLine | None:
    """The line with what each of its parts names; None when one of them says more."""
    for part in parts:
        printed = part.of(text)
        if _is_beside(text, part) or is_role(printed, words):
            continue
        if found.byline and found.date and _is_post(printed, words):
            continue
        told = _naming(text, part, found, words=words, titled=titled)
        if told is None:
            return None
        found = told
    return found


def _is_post(printed: str, words: HeaderWords) -> bool:
    """True for the place behind a writer's name and before the day."""
    short = len(printed.split()) in _POST and is_named(printed, words)
    return short and not publisher_in(printed, words, titled=True)


def _between_bars(text: str, words: Span) -> Iterator[Span]:
    start, printed = words.start, words.of(text)
    if not any(sign in printed for sign in _BAR_SIGNS):
        yield words
        return
    for bar in _BARS.finditer(text, words.start, words.end):
        if part := text[start : bar.start()].rstrip():
            yield Span(start, start + len(part))
        start = bar.end()
    yield Span(start, words.end)


def _naming(
    text: str, rest: Span, found: HeaderLine, *, words: HeaderWords, titled: bool
) -> HeaderLine | None:
    """The line with what stands beside its date, or alone: writers or a publisher."""
    source = _SOURCE.match(text, rest.start, rest.end)
    if source and source.end() < rest.end:
        rest = Span(source.end(), rest.end)
    if titled:
        rest = _behind_role(text, rest, words)
    printed = rest.of(text)
    if source and found.date and is_named(printed, words):
        return replace(found, publisher=rest)
    if is_byline(printed, words) or (titled and _is_posted(printed, words)):
        return replace(found, byline=rest)
    sure = titled or found.date is not None  # `Daily Globe, 7 February 2012`
    if name := publisher_in(printed, words, titled=sure):
        start = rest.start + printed.index(name)
        return replace(found, publisher=Span(start, start + len(name)))
    if is_role(printed, words) or names_nobody(printed, words):
        return found if titled or found.date else None
    if found.date and (
        _is_kicker(printed, words)
        or is_town(printed, words)
        or _is_filed_at(text, rest, found.date, words)
    ):
        return found
    beside = found.date and titled and len(printed.split()) in _WRITERS
    return replace(found, byline=rest) if beside and is_names(printed, words) else None


def _behind_role(text: str, rest: Span, words: HeaderWords) -> Span:
    """Without what the writer above is called: `Europe editor, The Evening Globe`."""
    role, comma, _ = rest.of(text).partition(", ")
    behind = rest.start + len(role) + len(comma)
    return Span(behind, rest.end) if comma and is_role(role, words) else rest


def _is_filed_at(text: str, rest: Span, date: PrintedDate, words: HeaderWords) -> bool:
    """True for the place of `June 25, 2008 | PORT HAVEN`, in capitals by itself."""
    printed, day = rest.of(text), date.span.of(text)
    behind = rest.start >= date.span.end and printed.isupper()
    return behind and day != day.upper() and is_named(printed, words)


def _is_kicker(printed: str, words: HeaderWords) -> bool:
    """True for `Interview` and `All, Japan`."""
    first, comma, _ = printed.partition(",")
    return first.lower() in words.kickers and (not comma or is_named(printed, words))


def _is_posted(printed: str, words: HeaderWords) -> bool:
    """True for `Jane Doe in Vienna`, under a headline."""
    name, _, town = printed.rpartition(" in ")
    return len(name.split()) in _WRITERS[1:] and (
        is_town(town, words) and is_names(name, words)
    )


def _is_beside(text: str, words: Span) -> bool:
    if words.end - words.start > _LONGEST_BESIDE:
        return False
    printed = words.of(text)
    return is_age(printed) or bool(
        _BESIDE.fullmatch(printed) or _HANDLE.fullmatch(printed)
    )
