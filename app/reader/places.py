"""The words before a dash -> whether they are the place of a dateline."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.memo import Memo
from app.values import value

if TYPE_CHECKING:
    from app.lexicons.headers import HeaderWords

_MOST_WORDS, _MOST_PARTS = 7, 4
_NOT_PLACE = re.compile(r"[\d:;!?\"“”<>=@#$%&*_|\[\]]")
_PARTS = re.compile(r"(?:,|/| and | AND )\s*")
_BRACKETED = re.compile(r"\s\[[^\W\d_][^\[\]\d]{1,30}\]")  # New Delhi [India]
_LETTERS = re.compile(r"[^\W\d_]+")


@value
class PlaceNames:
    """What speaks for a place: printed in capitals, a known town, a known region."""

    capitals: bool
    town: bool
    region: bool
    comma: bool

    def enough(self, *, dated: bool, weak: bool) -> bool:
        """True when it is a dateline's place.

        `dated` says that a date or a known agency follows, `weak` that neither the spot
        in the article nor the dash speaks for a dateline.
        """
        if self.capitals:
            return dated or not weak or self.town
        return dated or ((self.town or self.region or self.comma) and not weak)


def place_names(printed: str, words: HeaderWords) -> PlaceNames | None:
    """What the words tell; None when they cannot be a place."""
    return _places(words)[printed]


@cache
def _places(words: HeaderWords) -> Memo[PlaceNames | None]:
    """The answers by what is printed: most reports come from few places."""
    return Memo(lambda printed: _read(printed, words))


def _read(printed: str, words: HeaderWords) -> PlaceNames | None:
    if "[" in printed:
        printed = _BRACKETED.sub("", printed)
    if _NOT_PLACE.search(printed) or not _may_be_names(printed, words):
        return None
    parts = [part.rstrip() for part in _PARTS.split(printed.strip())]
    letters = [_LETTERS.findall(part) for part in parts]
    if not all(letters) or len(parts) > _MOST_PARTS:
        return None
    first = letters[0]
    labels = {first[0].lower(), " ".join(first).lower()}
    if sum(map(len, letters)) > _MOST_WORDS or labels & words.labels:
        return None
    if not all(_named(word, words) for part in letters for word in part):
        return None
    return PlaceNames(
        capitals=any(map(_capital, first))
        and all(_capital(w) or _small(w, words) for w in first),
        town=parts[0].lower() in words.towns,
        region=parts[-1].rstrip(".").lower() in words.regions,
        comma=len(parts) > 1,
    )


def _may_be_names(printed: str, words: HeaderWords) -> bool:
    """False at the first word that no name of a place holds, as most lines have."""
    for match in _LETTERS.finditer(printed):
        if not (_named(match[0], words) or match[0] == "and"):
            return False
    return True


def is_town(printed: str, words: HeaderWords) -> bool:
    """True for `Washington, DC` and `Vienna` on a line of their own."""
    place = place_names(printed, words)
    return place is not None and (place.town or (place.comma and place.region))


def _named(word: str, words: HeaderWords) -> bool:
    return word[0].isupper() or word in words.joiners or word == "s"


def _capital(word: str) -> bool:
    return word.removeprefix("Mc").removeprefix("Mac").isupper()


def _small(word: str, words: HeaderWords) -> bool:
    return word.lower() in words.joiners or word == "s"
