"""The start of a paragraph -> where a dateline may end, and the story begin.

A dash ends most; some agencies put a full stop after their own name, or nothing:
BONN, June 25. /TASS/. · Bonn, June 25 (PTI) · BONN, June 25, Kyodo -
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from app.calendar.printed import find_printed, printed_at
from app.document import Span
from app.lexicons.alternatives import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.headers import HeaderWords
    from app.lexicons.lexicons import Lexicons

REACH = 120  # characters from the place to the dash
_DASH = re.compile(
    r"(?<!\s)(?:\s+(?:[-—–―]{1,3}|_{1,2})\s+|\s*(?:--|[—―])\s*)"
    r"|(?<=\))\s*[-–:]\s+|(?<=\d)(?:[-–]|:)\s+|(?<=[A-Z][A-Z]):\s+"
)
_SIGN = re.compile(r"[-–—―:_]")  # in each dash stands one
_ENCLOSED = re.compile(r"\(([^()\n]{3,60})\)\s*[-–—]{1,2}\s+")
# It begins with a set of characters, so the search runs at the speed of the machine.
_BRACKETED = re.compile(
    r"[/(](?:(?<=[\s\d]/)[A-Z][^/\n]{1,30}/|(?<=\()[^()\n]{2,40}\))\.?\s+"
)


class End(NamedTuple):
    """Where place, date and agency stand, and where the story begins after them.

    `colon` says that a colon ends them, `bare` that only the agency's name does.
    """

    head: Span
    end: int
    colon: bool = False
    bare: bool = False


def find_ends(text: str, paragraph: Span, lexicons: Lexicons) -> Iterator[End]:
    """The ends that the paragraph offers, the likeliest first."""
    start, last = paragraph.start, min(paragraph.end, paragraph.start + REACH)
    enclosed = _ENCLOSED.match(text, start, last)
    if enclosed and enclosed[1].lower() not in lexicons.headers.agencies:
        yield End(Span(*enclosed.span(1)), enclosed.end())
    dash = _first_dash(text, start + 2, last)
    if dash and dash.end() < paragraph.end:
        dash = _second_dash(text, paragraph, dash, lexicons) or dash
        yield End(Span(start, dash.start()), dash.end(), ":" in dash[0])
    bracketed = _BRACKETED.search(text, start, last)
    if bracketed and not text.startswith(("-", "–", "—", ":", "_"), bracketed.end()):
        yield End(Span(start, bracketed.end()), bracketed.end(), bare=True)
    date = next(find_printed(text, Span(start, last), lexicons.calendar), None)
    named = date and _named(lexicons.headers).match(text, date.span.end, last)
    if named:
        yield End(Span(start, named.end(1)), named.end(), bare=True)


def _first_dash(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first dash, sought by its sign, which is rarer than white space."""
    for sign in _SIGN.finditer(text, start, end):
        at = sign.start()
        while at > start and text[at - 1].isspace():
            at -= 1
        if dash := _DASH.match(text, at, end):
            return dash
    return None


def agency_after(text: str, end: int, words: HeaderWords) -> tuple[Span, int] | None:
    """The agency behind the dash, and the end: `BONN, June 25 - RIA Novosti. Talks`."""
    found = _signed(words).match(text, end)
    if found is None or not found[1][0].isupper():
        return None
    return Span(*found.span(1)), found.end()


def _second_dash(
    text: str, paragraph: Span, dash: re.Match[str], lexicons: Lexicons
) -> re.Match[str] | None:
    """The dash behind a date that stands between two: `BONN – 12 May 2022 – Talks`."""
    reach = Span(dash.end(), min(paragraph.end, dash.end() + REACH))
    date = printed_at(text, reach, lexicons.calendar)
    if date is None:
        return None
    second = _DASH.match(text, date.span.end, paragraph.end)
    return second if second and second.end() < paragraph.end else None


@cache
def _named(words: HeaderWords) -> re.Pattern[str]:
    """An agency without brackets behind a date."""
    known = alternatives(words.agencies)
    return re.compile(
        rf"[,.]{{0,2}}\s{{1,4}}((?-i:(?=[A-Z])){known})\b(?:\.|\s?[-–—]{{1,2}})?\s+",
        re.IGNORECASE,
    )


@cache
def _signed(words: HeaderWords) -> re.Pattern[str]:
    """An agency with what parts it from the story."""
    known = alternatives(words.agencies)
    return re.compile(rf"\(?({known})\)?\s?(?:\.|--|[-–—])\s*(?=\S)", re.IGNORECASE)
