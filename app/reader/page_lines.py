"""A line alone -> whether it is a piece of the page: a button, a link, a separator."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lexicons.boilerplate import BoilerplateWords

_LINE = 60  # characters of a line that may stand for itself
_BAR = 200  # characters of a row of links
_ROW, _SOME = 4, 2  # names of sections in a row, and of them known
_NAME = 3  # words of such a name
_BARS = re.compile(r"\s*[>»\u203a/|•·]\s*|\s{2,}")
_BETWEEN = re.compile(r"[>»\u203a/|•·]")
_LINK = 120  # characters of a line that leads to another page
_LABEL_ENDS = re.compile(r"[:|]")
# Over or under a picture: `Image caption, The pier in May`, `Image source, Globe`.
_PICTURE = re.compile(
    r"(?:image|media|video|figure) (?:caption|source|credit),? \S", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"doi:? ?10\.\d{4,9}/\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+"
    r"|(?:https?://|www\.|pic\.twitter\.com/)\S+"
    r"|\d{1,3}(?:[,.]\d{3}){0,3} (?:comments?|replies|shares?|views?)"
    r"|\d{1,3}(?: of \d{1,3})?|\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d"
)
_READ_IN = re.compile(r"read (?:this |the )?(?:article |story )?in [a-z]+")
# Under a post that a page shows: `— Jane Doe (@janedoe) June 25, 2008`.
_POSTED = re.compile(r"[—–-] ?[^()@\n]{2,50} \(@\w{2,30}\),? .{4,30}")
_COUNT = re.compile(r" \(\d+$")  # `Comments (27)`, without its edges
_MARKUP = re.compile(r"<[^<>]{1,200}>")
# The time over an entry of a live report: `16.15 GMT`, `Updated at 5:40pm`.
_CLOCK = re.compile(
    r"(?:(?:last )?(?:updated|posted)(?: at)? )?"
    r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m)?(?: [a-z]{2,4})?"
)
# How old a page is, and how long it takes: `Updated 2 hours ago`, `5 min read`.
_AGE = re.compile(
    r"(?:(?:[a-z]{1,20} )?(?:updated|published|posted|modified|edited):? )?"
    r"(?:(?:about|over|an?) )?(?:\d{1,4} ?)?"
    r"(?:sec(?:ond)?s?|min(?:ute)?s?|m|h(?:ou)?rs?|h|days?|d"
    r"|weeks?|w|months?|years?) ago"
    r"|(?:reading time:? |read time:? )?\d{1,4}[ -]?min(?:ute)?s?\.?(?: (?:to )?read)?"
    r"|just now|(?:length:? ?)?\d{1,6} words",
    re.IGNORECASE,
)
_AGE_WORDS = ("ago", "min", "now", "words")  # in each age stands one
_RUNTIME = re.compile(r"[-–—·•|(]\s*\d{1,2}:\d\d(?: min(?:ute)?s?)?\)?$")
_BUTTON_BARS = re.compile(r"[\s|·•/,:]+")
_EDGES = " .!»>→()[]*-–—_|+"


def plain(printed: str) -> str:
    """In lower case, with straight apostrophes."""
    return printed.lower().replace("’", "'")


def is_page_line(printed: str, words: BoilerplateWords) -> bool:
    """True for `Share`, `(END)`, `Facebook Email Print`, `***`, an address, a time."""
    if len(printed) > _LINE:
        return False
    line = plain(printed).strip(_EDGES)
    line = _RUNTIME.sub("", line).rstrip() if ":" in line else line
    line = _COUNT.sub("", line) if "(" in line else line
    if (
        is_age(line)
        or line in _lines(words)
        or _ADDRESS.fullmatch(line)
        or _READ_IN.fullmatch(line)
        or _POSTED.fullmatch(printed)
        or _CLOCK.fullmatch(line)
    ):
        return True
    if not any(map(str.isalnum, _MARKUP.sub("", printed) if "<" in line else line)):
        return True
    buttons = _BUTTON_BARS.split(line)
    return len(buttons) > 1 and _buttons(words).issuperset(buttons)


def is_age(printed: str) -> bool:
    """True for `Updated 2 hours ago` and `5 min read`."""
    low = printed.lower()
    told = any(word in low for word in _AGE_WORDS)
    return told and _AGE.fullmatch(printed) is not None


def is_link_line(printed: str, words: BoilerplateWords) -> bool:
    """True for `Watch: Ships queue in the bay` and `Photograph: Ann Lee`."""
    if len(printed) > _LINK:
        return False
    if _PICTURE.match(printed):
        return True
    if ":" not in printed and "|" not in printed:
        return False
    opening = _LABEL_ENDS.split(plain(printed), maxsplit=1)[0].rstrip()
    if opening in words.label_openings:
        return True
    return opening in words.link_openings and not printed.endswith((".", '."', ".”"))


def is_link_row(printed: str, words: BoilerplateWords) -> bool:
    """True for `Home | World | Sport | Culture` and `English | Français | Español`."""
    if len(printed) > _BAR:
        return False
    parts = len(_BETWEEN.findall(printed)) + 1
    return parts >= _ROW and is_section_line(printed, words)


def is_section_line(printed: str, words: BoilerplateWords) -> bool:
    """True for the names of sections and the way to them: `Sport > Football`.

    In a row of many short ones it is enough that some of them are known.
    """
    if len(printed) > _BAR:
        return False
    line = plain(printed).strip(_EDGES)
    parts = _BARS.split(line) if _has_bar(line) else [line]
    if len(parts) < _ROW and len(printed) > _LINE:
        return False
    known = sum(part in _sections(words) or part in _lines(words) for part in parts)
    if known == len(parts) and len(printed) <= _LINE:
        return True
    if len(parts) < _ROW or known < _SOME:
        return False
    return all(len(part.split()) <= _NAME for part in parts)


def _has_bar(line: str) -> bool:
    """True for a sign or for white space wide enough to part two names."""
    return _BETWEEN.search(line) is not None or " ".join(line.split()) != line


@cache
def _lines(words: BoilerplateWords) -> frozenset[str]:
    return frozenset(line.strip(_EDGES) for line in words.lines) - {""}


@cache
def _buttons(words: BoilerplateWords) -> frozenset[str]:
    return frozenset(words.buttons)


@cache
def _sections(words: BoilerplateWords) -> frozenset[str]:
    return frozenset(words.sections)
