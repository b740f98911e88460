"""Values over one unchanging text: everything found in an article is a `Span` into it.

Offsets count code points and are half-open, as in the W3C text position selector.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from datetime import date

# Fills the place of a letter's name in `Document.readable`: "caf&eacute;". It is the
# combining grapheme joiner, a mark of no width that belongs to the letter before it.
FILLER: Final = "\u034f"

SectionKind = Literal["headline", "byline", "dateline", "body", "credit", "boilerplate"]
Precision = Literal["day", "week", "month", "year", "unknown"]
Basis = Literal["stated", "resolved", "sidecar", "unresolved"]


@dataclass(slots=True, order=True, unsafe_hash=True, init=False)
class Span:
    """The characters `text[start:end]`; never empty, never reversed.

    Nobody changes one: its ends are final for the type checker, as in `app.values`,
    for there are more spans than anything else, and frozen ones take twice as long.
    """

    start: Final[int]
    end: Final[int]

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start < end:
            raise ValueError(f"not a span: {start}..{end}")
        self.start = start
        self.end = end

    def of(self, text: str) -> str:
        """The words under the span."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """True when `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True when the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(slots=True)
class Section:
    """A stretch of the article and the part it plays; sections do not overlap."""

    kind: Final[SectionKind]
    span: Final[Span]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A point or stretch of the calendar.

    `edtf` is ISO 8601-2 (`2008-06-25`, `2008-06`, `2008`, `2008-21`, `196X`,
    `2008-06-25/2008-06-28`, `2008-06-25T10:06:00`); `earliest` and `latest` are the
    first and last day it may mean.
    """

    edtf: str
    earliest: date
    latest: date
    precision: Precision


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date and where it is printed.

    `span` is None for a date that only a sidecar or the caller gives. `value` is None
    exactly when `basis` is "unresolved": the words name a day, but not which.
    """

    span: Span | None
    value: DateValue | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Dateline:
    """`MOSCOW, June 25 (RIA Novosti) -`: where a report was filed, when, by whom.

    `span` runs from the place to the end of place and date, without the dash.
    """

    span: Span
    place: Span
    date: DateMention | None
    agency: Span | None


@dataclass(frozen=True, slots=True)
class Document:
    """One read article.

    `sections` cover all of the text but white space, in order. `paragraphs` and
    `sentences` are those of headline and body only, in order; a sentence never crosses
    a paragraph and a dateline belongs to no sentence. `published` is the publication
    time as far as text, sidecar or caller tell it. `notes` say what had to be mended.
    `readable` is the text with blanks for its markup and `FILLER` behind letters that
    it names, every other character in its place; None where there is no markup.
    """

    text: str
    sections: tuple[Section, ...]
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    headline: Span | None = None
    byline: Span | None = None
    dateline: Dateline | None = None
    credits: tuple[Span, ...] = ()
    publisher: str | None = None
    published: DateMention | None = None
    language: str = "en"
    url: str | None = None
    notes: tuple[str, ...] = ()
    readable: str | None = None
