"""The last paragraphs -> credits: who lent, wrote or edited the report.

(Reuters, Associated Press) · (Reporting by Jane Doe; Editing by John Roe)
Associated Press writer Jane Doe in Vienna contributed to this report. · — AFP
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.document import Span
from app.reader.names import is_person

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from app.lexicons.headers import HeaderWords

_LAST = 4  # paragraphs from the end that may be credits
_LONGEST = 600  # characters
_BRIEF = 48  # characters
_CLOSE = 24  # characters at the end of a paragraph
_NAME = 64  # characters; no agency has so long a name
# Initials of an agency's desk: `rts/mld/bgs`, `/lzb`, `jm/ab INQ`, `dpa hb sk n1`.
_DESK = re.compile(
    r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}(?: [A-Z]{2,5})?"
    r"|[-–—]{0,3}/[a-z]{1,5}(?: [A-Z]{2,5})?|/[A-Z]{2,6}"
    r"|[a-z]{2,5}(?: [a-z][a-z0-9]{1,2}){2,8}"
)
_AGENCIES = frozenset(
    {"agencies", "news agencies", "wires", "news wires", "wire services"}
)
_EDGES = " \t\n\u00a0()[]-–—*.,;:/|_=■•·▪►♦"
# Behind the last sentence: ` Enditem`, ` (END)`, ` -30-`, ` ■`.
_CLOSED = re.compile(r"[.!?\"”’]\s+([\[(/-]*(?:[Ee]nditem|END|ENDS|30|■)[\])-]*)$")
# Who sends the report, behind a dash: `— AFP`, `– Globe.com`, `==Kyodo`.
_NAMED = re.compile(r"[-–—=]{1,3} ?[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,3}")
_SPLIT = re.compile(r"(?:[,;/|&]|\band\b)\s*")
_LEAD = re.compile(r"(?:the )?\w+|& ")
_CLAUSE = re.compile(r";")
_FILED = re.compile(
    r"[A-Z][^.,;]{1,40} reported from [A-Z][^.;]{1,40}"
    r"(?:,? and [A-Z][^.,;]{1,40} from [A-Z][^.,;]{1,30})?"
)


def is_filed(printed: str) -> bool:
    """True for `Jane Doe reported from Bonn, and John Roe from Vienna`."""
    return _FILED.fullmatch(printed.strip(_EDGES)) is not None


def find_credits(
    text: str,
    paragraphs: Sequence[Span],
    words: HeaderWords,
    *,
    beside: Container[int] = (),
) -> dict[int, Span]:
    """Number of a paragraph at the end -> the part of it that is a credit.

    The part is the whole paragraph, or brackets at the end of its prose. `beside` are
    the numbers of other lines that may stand among the credits.
    """
    found: dict[int, Span] = {}
    for index in range(len(paragraphs) - 1, max(0, len(paragraphs) - 1 - _LAST), -1):
        if index in beside:
            continue
        credit = _credit(text, paragraphs[index], words)
        if credit:
            found[index] = credit
        if credit != paragraphs[index] and not _is_brief(text, paragraphs[index]):
            break
    return found


def _is_brief(text: str, paragraph: Span) -> bool:
    """True for a last line under the credits that is no prose."""
    return paragraph.end - paragraph.start <= _BRIEF and text[paragraph.end - 1] != "."


def credit_parts(text: str, credit: Span, words: HeaderWords) -> Iterator[Span]:
    """Each agency of a list of agencies; else each clause between semicolons."""
    splitter = _SPLIT if _is_list(credit.of(text), words) else _CLAUSE
    cuts = list(splitter.finditer(text, credit.start, credit.end))
    starts = [credit.start, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), credit.end]
    for start, end in zip(starts, ends, strict=True):
        yield from _stripped(text, start, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    if start < end:
        yield Span(start, end)


def _credit(text: str, paragraph: Span, words: HeaderWords) -> Span | None:
    if paragraph.end - paragraph.start <= _LONGEST and _is_credit(
        paragraph.of(text), words
    ):
        return paragraph
    near = max(paragraph.start, paragraph.end - _CLOSE)
    if closed := _CLOSED.search(text, near, paragraph.end):
        return Span(closed.start(1), paragraph.end)
    if text[paragraph.end - 1] not in ")]":
        return None
    opened = max(text.rfind(mark, paragraph.start, paragraph.end) for mark in "([")
    if opened <= paragraph.start or not text[opened - 1].isspace():
        return None
    part = Span(opened, paragraph.end)
    return part if _is_credit(part.of(text), words) else None


def _is_credit(printed: str, words: HeaderWords) -> bool:
    low = printed.strip(_EDGES).lower()
    openings, endings = _affixes(words)
    if low.startswith(openings) or low.endswith(endings) or _is_list(low, words):
        return True
    if is_filed(printed) or _DESK.fullmatch(printed):
        return True
    if _is_shared(printed, words) or _NAMED.fullmatch(printed):
        return True
    names = printed[1:-1].split("; ") if printed[0] == "(" else []
    return len(names) > 1 and all(is_person(name, words) for name in names)


def _is_shared(printed: str, words: HeaderWords) -> bool:
    """True for `(EVENING GLOBE with AFP and agencies)` and `jd/rm (AFP, dpa)`."""
    desk, _, listed = printed.partition(" (")
    if desk and listed and _DESK.fullmatch(desk):
        return _is_list(listed, words)
    if printed[0] not in "([" or printed[-1] not in ")]":
        return False
    before, _, lent = printed[1:-1].partition(" with ")
    named = before.istitle() or before.isupper()
    return bool(lent) and named and _is_list(lent, words)


@cache
def _affixes(words: HeaderWords) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How credits open and end; an opening is followed by a space or colon."""
    openings = tuple(
        sorted(f"{opening}{mark}" for opening in words.credit_openings for mark in " :")
    )
    return openings, tuple(sorted(words.credit_endings))


@cache
def _leads(words: HeaderWords) -> frozenset[str]:
    """The first words of what may open a list of agencies."""
    names = (*words.agencies, *_AGENCIES, "and", "& ")
    return frozenset(map(_lead, names))


def _lead(listed: str) -> str:
    """Its first word, or its first two: "the" opens half of all paragraphs."""
    found = _LEAD.match(listed)
    return found[0] if found else ""


def _is_list(printed: str, words: HeaderWords) -> bool:
    listed = printed.strip(_EDGES).lower()
    if _lead(listed) not in _leads(words):
        return False
    first = _SPLIT.split(listed[:_NAME], maxsplit=1)[0].rstrip()
    if first and first not in words.agencies:
        return False
    names = [name for name in map(str.rstrip, _SPLIT.split(listed)) if name]
    return bool(names) and all(
        name in words.agencies or name in _AGENCIES for name in names
    )
