"""Boilerplate -> the name of the site that put it there."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from app.reader.names import publisher_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.document import Span
    from app.lexicons.headers import HeaderWords

_FOOT, _STREET = 4, 12  # paragraphs from the end, words of an address
_WORD = r"[A-Z](?:[\w&'’-]|\.(?=\w)){0,40}"
_NAME = rf"((?:[Tt]he\s)?{_WORD}(?:[^\S\n](?:of\s|and\s|&\s)?{_WORD}){{0,5}})"
_GAP = r"[\s\d©,:-]{1,40}"  # also the years of a copyright notice


def site_name(
    text: str, boilerplate: Sequence[Span], phrases: tuple[str, ...]
) -> str | None:
    """The site that the boilerplate names in so many words, the commonest of them."""
    if not boilerplate:
        return None
    page = "\n".join(span.of(text) for span in boilerplate)
    low = page.lower()
    if not any(opening in low for opening in _openings(phrases)):
        return None
    found = {match[match.lastindex or 0] for match in _pattern(phrases).finditer(page)}
    names = Counter({name.strip(" .'’"): page.count(name) for name in found})
    return max(names, key=lambda name: (names[name], len(name), name), default=None)


def addressed(text: str, boilerplate: Sequence[Span], words: HeaderWords) -> str | None:
    """The paper whose address stands at the foot: `The Globe, 14 Eden Quay, Dublin`."""
    for span in reversed(boilerplate[-_FOOT:]):
        name, comma, rest = span.of(text).partition(", ")
        street = comma and any(map(str.isdigit, rest)) and len(rest.split()) <= _STREET
        if street and publisher_in(name, words, titled=True) == name:
            return name
    return None


def asks_for_site(line: str, phrases: tuple[str, ...]) -> str | None:
    """The name in a line that is nothing but such a phrase ("Support NAME!")."""
    match = _pattern(phrases).fullmatch(line.rstrip(" !.»>→"))
    return match[match.lastindex or 0] if match else None


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One group for each phrase, where its NAME stands."""
    return re.compile("|".join(map(_one, phrases)))


@cache
def _openings(phrases: tuple[str, ...]) -> frozenset[str]:
    """What stands before the name, in small letters; nothing where it opens."""
    return frozenset(phrase.partition("NAME")[0].strip().lower() for phrase in phrases)


def _one(phrase: str) -> str:
    before, _, after = phrase.partition("NAME")
    head = rf"(?<!\w)(?i:{re.escape(before.strip())}){_GAP}" if before.strip() else ""
    tail = rf"\s(?i:{re.escape(after.strip())})\b" if after.strip() else ""
    return f"{head}{_NAME}{tail}"
