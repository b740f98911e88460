"""The first paragraphs of an article -> what each is, and which is the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from app.document import Span
from app.reader.credits import is_filed
from app.reader.datelines import read_dateline
from app.reader.headline import is_headline
from app.reader.lines import HeaderLine, read_line
from app.reader.names import is_named, is_person
from app.reader.page_lines import is_section_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons
    from app.reader.datelines import PrintedDateline

_FARTHEST = 12  # lines from the top in which the story must have begun
_LONGEST = 240  # characters of a headline or a line under it
_FEWEST = 40  # characters of a story behind its dateline
_MOST_PLAIN = 3  # lines that may stand between furniture, the headline among them
_BRIEF = 4  # words; so short a line says who speaks or where
_TERSE = 10  # words; a longer line with a full stop is prose
_MASTHEAD = 7  # words
_LABEL = 2  # words of a label, which a headline has more of
_LABEL_WORD = re.compile(r"\w[\w'’-]*")
_KICKER = 4  # words in capitals above a headline
_STOPPED = re.compile(r"[.!?…][\"'”’)\]]*$")
# `BC-Chad-Hostages, 2nd Ld`, `Eds: UPDATES throughout`, `(ATTN: ADDS details)`
_SLUG = re.compile(
    r"\A(?:[A-Z]{2,}-[A-Z]\w+|(?:Eds|ATTN|Attn|Editors?|Note)\b.*:|\([^()]+\)$)"
)


class Top(NamedTuple):
    """One of the first paragraphs, and what it is if it is no prose."""

    span: Span
    dateline: PrintedDateline | None
    line: HeaderLine | None
    kicker: bool

    @property
    def plain(self) -> bool:
        """True for a headline, a line under it, or prose."""
        return not (self.dateline or self.line or self.kicker)


def read_top(
    text: str, paragraphs: Sequence[Span], lexicons: Lexicons
) -> Iterator[Top]:
    """The first paragraphs up to a dateline or something long."""
    dated = False
    for index, span in enumerate(paragraphs[:_FARTHEST]):
        dateline = read_dateline(text, span, lexicons, opening=True)
        line = None
        if dateline is None or span.end - dateline.whole.end < _FEWEST:
            line = read_line(text, span, lexicons, titled=index > 0)
        if line:
            dateline = None
        if index and not (dateline or line) and is_filed(span.of(text)):
            line = HeaderLine(byline=span)
        if dated and not (dateline or line):
            line = _under_date(text, span, lexicons.headers)
        kicker = not (dateline or line) and (
            _is_kicker(span.of(text), lexicons)
            or (dated and _is_theme(span.of(text), lexicons.headers))
        )
        yield Top(span, dateline, line, kicker)
        dated = index > 0 and line is not None and line.date is not None
        if dateline or (line is None and span.end - span.start > _LONGEST):
            return


def _under_date(text: str, span: Span, words: HeaderWords) -> HeaderLine | None:
    """Who wrote it or issued it: `Jane Doe`, `Press Release: Harbour Board`."""
    label, colon, issuer = span.of(text).partition(": ")
    if colon and label.lower() in words.kickers and is_named(issuer, words):
        return HeaderLine(publisher=Span(span.end - len(issuer), span.end))
    return HeaderLine(byline=span) if is_person(span.of(text), words) else None


def head_end(text: str, top: list[Top]) -> int:
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
        elif each.plain and not _is_above(text, top, index):
            plain += not plain or len(each.span.of(text).split()) > _BRIEF
            if plain > _MOST_PLAIN or (plain > 1 and _is_prose(each.span.of(text))):
                break
    while end and end < len(top) and top[end].kicker:
        end += 1
    return end


def find_title(
    text: str,
    paragraphs: Sequence[Span],
    top: list[Top],
    *,
    end: int,
    lexicons: Lexicons,
) -> int | None:
    """The number of the headline, above the story or at its start, if there is one.

    The first plain line, else a kicker that stands over nothing else.
    """
    lead = next((i for i in range(len(top)) if not _is_above(text, top, i)), 0)
    plain = [i for i, each in enumerate(top) if each.plain and i <= max(end, lead)]
    if lead > end and plain and _STOPPED.search(top[plain[0]].span.of(text)):
        plain = []
    kickers = [i for i, each in enumerate(top[: end + 1]) if each.kicker]
    plain = _without_labels(text, top, plain)
    if plain and _is_masthead(text, top, plain, words=lexicons.headers):
        plain = plain[1:]
    for index in (*plain[:1], *kickers[:1]):
        below = [span.end - span.start for span in paragraphs[index + 1 : index + 5]]
        span, longest, under = top[index].span, max(below, default=0), index < end
        if is_headline(text, span, longest, furniture=under, words=lexicons.calendar):
            return index
    return None


def _is_above(text: str, top: list[Top], index: int) -> bool:
    """True for a kicker, and for a label that stands close above a longer line."""
    if not top[index].plain:
        return not top[index].dateline
    below = next((each for each in top[index + 1 :] if not each.kicker), None)
    if below is None or not below.plain or _is_prose(below.span.of(text)):
        return False
    longer = len(_words(text, below)) > _LABEL + 1
    return longer and _is_label(text, top[index])


def _is_label(text: str, each: Top) -> bool:
    """True for `Trade` and `/ Europe`, not for `Envoy leaves`."""
    words = _words(text, each)
    return len(words) <= _LABEL and not any(word[0].islower() for word in words)


def _words(text: str, each: Top) -> list[str]:
    return _LABEL_WORD.findall(text, each.span.start, each.span.end)


def _without_labels(text: str, top: list[Top], plain: list[int]) -> list[int]:
    """The plain lines less `Trade`, `World` and `/ Europe` above a longer one."""
    labels = [_is_label(text, top[at]) for at in plain]
    first = labels.index(False) if False in labels else 0
    title = top[plain[first]] if plain else None
    if title is None or _is_prose(title.span.of(text)):
        return plain
    return plain[first:] if len(_words(text, title)) > _LABEL + 1 else plain


def _is_masthead(
    text: str, top: list[Top], plain: list[int], *, words: HeaderWords
) -> bool:
    """True for whose page it is, above a label or a date and then the headline."""
    first, *others = plain
    tokens = top[first].span.of(text).split()
    parted = bool(others) and others[0] > first + 1
    if first or not others or len(tokens) > _MASTHEAD:
        return False
    if not parted and not _names_paper(top, others[0], tokens, words):
        return False
    below = top[others[0]].span.of(text)
    if len(below.split()) <= len(tokens) or _is_prose(below):
        return False
    names = all(token[0].isupper() or token in words.between_names for token in tokens)
    endings = words.publisher_endings | words.issuers
    return names and not endings.isdisjoint(token.lower() for token in tokens)


def _names_paper(
    top: list[Top], title: int, tokens: list[str], words: HeaderWords
) -> bool:
    """True for `The Harbour Globe` above a headline that a header line follows."""
    told = title + 1 < len(top) and top[title + 1].line is not None
    return told and tokens[-1].lower() in words.publisher_endings


def _is_prose(printed: str) -> bool:
    if len(printed) > _LONGEST:
        return True
    return len(printed.split()) > _TERSE and _STOPPED.search(printed) is not None


def _is_theme(printed: str, words: HeaderWords) -> bool:
    """True for `Peace and Security`, under a date, false for `Rovers 2`, a score."""
    named = len(printed.split()) <= _KICKER and is_named(printed, words)
    return named and not printed[-1].isdigit()


def _is_kicker(printed: str, lexicons: Lexicons) -> bool:
    """True for `MIGRATION`, `Statements` and what an agency tells its customers."""
    if len(printed) > _LONGEST:
        return False
    if printed.lower().rstrip(":") in lexicons.headers.kickers:
        return True
    if is_section_line(printed, lexicons.boilerplate):
        return True
    section, bar, _ = printed.partition("|")  # `Europe | Ships and shallows`
    if bar and section.strip().lower() in lexicons.headers.kickers:
        return len(printed.split()) <= _MASTHEAD
    capitals = printed.isupper() and len(printed.split()) <= _KICKER
    return capitals or _SLUG.match(printed) is not None
