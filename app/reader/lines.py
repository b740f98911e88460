"""One line above the story -> date, byline or publisher, where it is one of them.

Published: June 25, 2008 10:06 a.m. EDT | Updated: June 26, 2008
By Jane Doe and John Roe in Vienna · Jane Doe, Staff Writer · RIA Novosti
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.calendar.printed import PrintedDate, find_printed
from app.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons

_LONGEST = 140  # characters
_BY = re.compile(r"(?:by|from)[:\s]\s*(?=[^\W\d_])", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_][\w.'’&/-]*")
_SMALL = frozenset(
    [
        "and",
        "in",
        "of",
        "for",
        "the",
        "at",
        "with",
        "de",
        "da",
        "di",
        "del",
        "der",
        "den",
        "van",
        "von",
        "bin",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "du",
        "dos",
        "ten",
        "ter",
        "y",
        "e",
        "to",
        "staff",
        "writer",
        "writers",
        "correspondent",
        "reporter",
        "editor",
        "special",
    ]
)
_SPLIT = re.compile(r"\s*(?:[,|•·/]|\s[-–—]\s)\s*")
_EDGES = " \t\u00a0,;:|•·()[]-–—/"
_NAME_WORDS = range(2, 5)  # words of a person's name
_MOST_PUBLISHER_WORDS = 5
_MOST_BYLINE_WORDS = 18


@dataclass(frozen=True, slots=True)
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
    dates = _line_dates(text, line, lexicons)
    gaps = list(_gaps(text, line, dates, words=words))
    rest = [gap.words for gap in gaps if gap.words]
    date, updated = _published(dates, gaps)
    if not rest:
        labelled = any(gap.label for gap in gaps)
        return HeaderLine(date, updated) if date or labelled else None
    if len(rest) == 1 and _is_byline(rest[0].of(text), words):
        return HeaderLine(date, updated, byline=rest[0])
    if len(rest) == 1 and _is_publisher(rest[0].of(text), words, titled=titled):
        return HeaderLine(date, updated, publisher=rest[0])
    return None


def _line_dates(text: str, line: Span, lexicons: Lexicons) -> list[PrintedDate]:
    if not any(map(str.isdigit, line.of(text))):
        return []
    found = find_printed(text, line, lexicons.calendar)
    return [date for date in found if date.year and date.day]


class _Gap(NamedTuple):
    """What stands before a date or after the last: other words, and a label's sense."""

    words: Span | None
    label: str | None


def _gaps(
    text: str, line: Span, dates: list[PrintedDate], *, words: HeaderWords
) -> Iterator[_Gap]:
    starts = [line.start, *(date.span.end for date in dates)]
    ends = [*(date.span.start for date in dates), line.end]
    for start, end in zip(starts, ends, strict=True):
        start, end = _strip(text, start, end)
        low = text[start:end].lower()
        alone = not dates  # "Published", over a line with the date
        label = _label(low, words) if alone or end < line.end else None
        if alone and label != low:
            label = None
        start, end = _strip(text, start, end - len(label or ""))
        sense = label and ("updated" if label in words.updated_labels else "published")
        yield _Gap(Span(start, end) if start < end else None, sense)


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return start, end


def _label(low: str, words: HeaderWords) -> str | None:
    """The longest label with which the words before a date end."""
    known = words.published_labels | words.updated_labels
    found = [label for label in known if low == label or low.endswith(" " + label)]
    return max(found, key=len, default=None)


def _published(
    dates: list[PrintedDate], gaps: list[_Gap]
) -> tuple[PrintedDate | None, bool]:
    """The date of publication, else of a change, and which of the two it is."""
    updated = [gap.label == "updated" for gap in gaps[: len(dates)]]
    for date, change in zip(dates, updated, strict=True):
        if not change:
            return date, False
    return (dates[0], True) if dates else (None, False)


def _is_byline(printed: str, words: HeaderWords) -> bool:
    opened = _BY.match(printed)
    names = printed[opened.end() :] if opened else printed
    tokens = _WORDS.findall(names)
    if not tokens or len(tokens) > _MOST_BYLINE_WORDS:
        return False
    if not all(token[0].isupper() or token in _SMALL for token in tokens):
        return False
    return opened is not None or _has_role(names, words)


def is_names(printed: str) -> bool:
    """True for `Jane Doe` and `Jane Doe in Bonn and John Roe in Vienna`."""
    tokens = _WORDS.findall(printed)
    if not 1 < len(tokens) <= _MOST_BYLINE_WORDS or printed[-1] in ".!?":
        return False
    named = all(token[0].isupper() or token in _SMALL for token in tokens)
    return named and (len(tokens) in _NAME_WORDS or "in" in tokens)


def _has_role(names: str, words: HeaderWords) -> bool:
    """True for `Jane Doe, Staff Writer` and `Jane Doe | Reuters`."""
    name, *others = _SPLIT.split(names)
    if not others or len(name.split()) not in _NAME_WORDS:
        return False
    roles = words.roles | words.agencies
    return all(other.lower() in roles for other in others)


def _is_publisher(printed: str, words: HeaderWords, *, titled: bool) -> bool:
    low = printed.lower().removeprefix("source: ").rstrip(".")
    tokens = printed.split()
    if low in words.agencies:
        return True
    if titled and printed[-1].isalnum() and "," in low:  # `BBC News, Bonn`
        capitals = all(token[0].isupper() for token in tokens)
        return capitals and low.partition(",")[0] in words.agencies
    if not titled or len(tokens) > _MOST_PUBLISHER_WORDS or printed[-1] in ".!?:,":
        return False
    named = all(token[0].isupper() or token in _SMALL for token in tokens)
    return named and tokens[-1].lower() in words.publisher_endings
