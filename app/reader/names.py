"""The words of a line -> whether they name writers or a publisher."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.lexicons.alternatives import alternatives

if TYPE_CHECKING:
    from app.lexicons.headers import HeaderWords

_OF = re.compile(
    r"(?:source|publisher|publication|newspaper|outlet):\s*", re.IGNORECASE
)
# Where to write to, with the mark before it: `- @jdoe`, `(jdoe@globe.example)`.
_REACH = re.compile(
    r"\s{0,2}[-–—|•·/(]{0,2}\s{0,2}"
    r"(?:@\w+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+)\s*\)?"
)
_WORDS = re.compile(r"[^\W\d_][\w.'’&/-]*")
_PARTS = re.compile(r"(?:[,|•·/]|\s[-–—]\s)\s*")
_PART_SIGN = re.compile(r"[,|•·/–—-]")  # between parts stands one
_BARS = re.compile(r"[|•·]\s*")
_BAR_SIGN = re.compile(r"[|•·]")
_AND = re.compile(r",? and |, ")
_WATCH = re.compile(r" \((?:now|earlier|later)\)")
_JOINED = re.compile(
    r"(?!Mc|Mac|De|Van)[A-Z][a-z]{2,20}[A-Z][a-zA-Z]{2,}"
)  # MercoPress
_PERSON = range(2, 5)  # words of a person's name
_MOST_PUBLISHER_WORDS = 5
_MOST_BYLINE_WORDS = 18
_OF_DESK = range(1, 4)  # words before it
_DESKS = frozenset(
    {"bureau", "desk", "correspondent", "reporter", "reporters", "wires"}
)
_COLLECTIVE = _DESKS | {"staff", "agencies", "newsroom", "newsdesk", "correspondents"}
_NOBODY = frozenset(
    {"our", "a", "an", "staff", "agencies", "agency", "wire", "newsroom"}
)
_OF_NOBODY = range(1, 6)  # words
_BRACKETED = re.compile(r"\s\([^\W\d_][\w .'-]{1,30}\)?$")  # `Evening Globe (Bonn)`
_STOPS = (".", "!", "?", ":", ",")
_ARTICLES = frozenset({"a", "an", "the"})
_TOWN = range(1, 4)  # words of it, behind a paper's name


def is_byline(printed: str, words: HeaderWords) -> bool:
    """True for `By Jane Doe in Bonn` and `Jane Doe, Staff Writer`."""
    if "@" in printed:
        printed = _REACH.sub("", printed)
    opened = _opening(words).match(printed)
    names = printed[opened.end() :] if opened else printed
    if opened:
        names = _role_before(words).sub("", names)
    if _has_role(names, words):
        return True
    return _all_names(names, words) and (opened is not None or _is_desk(names))


def names_nobody(printed: str, words: HeaderWords) -> bool:
    """True for `By our correspondents`, `By a reporter in Bonn`, `By staff`."""
    opened = _opening(words).match(printed)
    if opened is None:
        return False
    told, placed, town = printed[opened.end() :].partition(" in ")
    tokens = told.lower().split()
    if len(tokens) not in _OF_NOBODY or (placed and not is_named(town, words)):
        return False
    first, last = tokens[0], tokens[-1]
    if last in _COLLECTIVE:
        return first in _NOBODY or first == "the"
    return first in _NOBODY and last.removesuffix("s") in words.writers


def opens_byline(printed: str, words: HeaderWords) -> bool:
    """True for `By Jane Doe`: the writer is said to be one."""
    return _opening(words).match(printed) is not None


def _is_desk(printed: str) -> bool:
    """True for `The Globe Bureau` and `Evening Web Desk`."""
    *names, last = printed.split()
    return len(names) in _OF_DESK and last.lower() in _DESKS


@cache
def _opening(words: HeaderWords) -> re.Pattern[str]:
    """How a byline opens, before a name: `By`, `Author:`, `Words by`."""
    known = alternatives(words.byline_openings)
    return re.compile(
        rf"(?:{known})(?:\s?:|\s)\s*(?=[^\W\d_])|by(?-i:(?=[A-Z]))", re.IGNORECASE
    )


@cache
def _role_before(words: HeaderWords) -> re.Pattern[str]:
    """What a writer is called, in front of the name: `transport reporter Jane Doe`."""
    return re.compile(
        rf"^(?:[a-z]+ ){{0,3}}(?:{alternatives(words.writers)})s? (?=[A-Z])"
    )


def is_names(printed: str, words: HeaderWords) -> bool:
    """True for `Jane Doe` and `Jane Doe in Bonn and John Roe in Vienna`.

    Those who write by turns may say so: `Jane Doe (now) and John Roe (earlier)`.
    """
    printed = _WATCH.sub("", printed)
    if printed.endswith(_STOPS) or not _all_names(printed, words):
        return False
    tokens = _WORDS.findall(printed)
    if not words.themes.isdisjoint(token.lower() for token in tokens):
        return False
    several = [len(name.split()) in _PERSON for name in _AND.split(printed)]
    return "in" in tokens or all(several)


def names_office(printed: str, words: HeaderWords) -> bool:
    """True for `Jane Doe Courts Correspondent`, an office without a comma."""
    *tokens, office = printed.split()
    named = len(tokens) - 1 in _PERSON and is_named(printed, words)
    return named and office.istitle() and office.lower() in words.writers


def publisher_in(printed: str, words: HeaderWords, *, titled: bool) -> str | None:
    """The publisher that the words name: `RIA Novosti`, `The Evening Globe, Bonn`.

    Before the headline and without a day (`titled` is False) only a known agency, a
    name such as "The Evening Globe" or one between bars is taken for it.
    """
    if printed.endswith(_STOPS):
        return None
    printed = _BRACKETED.sub("", printed)
    labelled = _OF.match(printed)
    if labelled and _all_names(printed, words):
        return printed[labelled.end() :]
    first = printed.partition(",")[0]
    if first.lower() in words.agencies:
        return first if _all_names(printed, words) else None
    parts = _BARS.split(printed) if _BAR_SIGN.search(printed) else [printed]
    for part in map(str.rstrip, reversed(parts)):
        sure = titled or len(parts) > 1 or part.startswith("The ")
        if sure and _is_paper(part, words):
            return part
    town = printed[len(first) + 2 :]
    placed = titled and len(town.split()) in _TOWN and is_named(town, words)
    return first if placed and _is_paper(first, words) else None


def _is_paper(name: str, words: HeaderWords) -> bool:
    tokens = name.split()
    if _JOINED.fullmatch(name):
        return True
    if not 1 < len(tokens) <= _MOST_PUBLISHER_WORDS or not _all_names(name, words):
        return False
    if tokens[-1].lower() == "news" and tokens[0].lower() in words.kickers:
        return False  # `World News` is a section
    return tokens[-1].lower().rpartition("-")[2] in words.publisher_endings


def is_person(printed: str, words: HeaderWords) -> bool:
    """True for `Jane Doe` and `Jane A. Doe`, and nothing more."""
    tokens = printed.split()
    named = len(tokens) in _PERSON and is_named(printed, words)
    return named and all(
        token[0].isupper() and token.lower() not in words.themes for token in tokens
    )


def is_named(printed: str, words: HeaderWords) -> bool:
    """True when nothing but names stands there."""
    return _all_names(printed, words) and not printed.endswith(_STOPS)


def _all_names(printed: str, words: HeaderWords) -> bool:
    """True when every word has a capital or is one of those between names."""
    count = 0
    for match in _WORDS.finditer(printed):
        word = match[0]
        if not (word[0].isupper() or word in words.between_names):
            return False
        count += 1
    return 0 < count <= _MOST_BYLINE_WORDS


def _opens_with_names(printed: str, end: int, words: HeaderWords) -> bool:
    """False where a word before `end` has no capital: then no name stands there."""
    for match in _WORDS.finditer(printed, 0, end):
        word = match[0]
        whole = match.end() < end  # else it may go on
        if whole and not (word[0].isupper() or word in words.between_names):
            return False
    return True


def _has_role(names: str, words: HeaderWords) -> bool:
    """True for `Jane Doe, Staff Writer` and `Jane Doe | Reuters`."""
    sign = _PART_SIGN.search(names)
    if sign is None or not _opens_with_names(names, sign.start(), words):
        return False
    name, *others = map(str.rstrip, _PARTS.split(names))
    if not others or len(name.split()) not in _PERSON or not _all_names(name, words):
        return False
    return all(
        is_role(other, words) or other.lower() in words.agencies for other in others
    )


def is_role(printed: str, words: HeaderWords) -> bool:
    """True for what a writer is called: `bureau chief`, `Europe analyst`."""
    low = printed.lower()
    first, _, last = low.partition(" ")
    return low in words.roles or (
        last in words.writers and first.isalpha() and first not in _ARTICLES
    )
