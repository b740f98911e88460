"""Definite descriptions of countries in, the ones that they stand for out.

"The kingdom", "the West African nation": of the countries that the description fits the
one that the article has named last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot, last_told
from app.syntax.closed import DEFINITE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_BEFORE = 4  # words between the article and the noun
_MODIFIERS = frozenset({"ADJ", "NAME", "NOUN", "NUM"})


def find_epithets(ground: Ground, entities: Iterable[Entity]) -> None:
    """Add a mention for each description whose country has been named before."""
    told = [
        (first, at, codes)
        for at in ground.marks.lands
        if at not in ground.inside
        if (first := _first(at, ground)) is not None
        and (codes := _codes(first + 1, at, ground))
    ]
    if not told:
        return
    countries = [
        (one.entry.code, one) for one in entities if one.kind == "country" and one.entry
    ]
    for first, at, codes in told:
        meant = last_told((one for code, one in countries if code in codes), at)
        if meant is not None:
            meant.add(Spot(first, at + 1, "title"), ground.tokens.lowers[at])


def _first(at: int, ground: Ground) -> int | None:
    """The article of a description with its noun at `at` that goes no further."""
    lowers, tags = ground.tokens.lowers, ground.tokens.tags
    if at + 1 < len(tags) and (
        tags[at + 1] in ("NOUN", "NAME") or lowers[at + 1] == "of"
    ):
        return None
    for first in range(at - 1, max(-1, at - 2 - _BEFORE), -1):
        if lowers[first] in DEFINITE:
            return first
        if tags[first] not in _MODIFIERS:
            return None
    return None


def _codes(begin: int, at: int, ground: Ground) -> frozenset[str]:
    """The codes of the countries that the words from `begin` to the noun may mean."""
    words, epithets = ground.tokens.lowers[begin : at + 1], ground.know.epithets
    ends = [" ".join(words[n:]) for n in range(len(words))]
    kind = next((epithets.kinds[end] for end in ends if end in epithets.kinds), None)
    region = _region(words[:-1], ground)
    if kind is None or region is None:
        return kind or region or frozenset()
    return kind & region


def _region(words: list[str], ground: Ground) -> frozenset[str] | None:
    """The codes of the longest region among the words before the noun."""
    regions = ground.know.epithets.regions
    for size in range(min(len(words), 2), 0, -1):
        for first in range(len(words) - size + 1):
            codes = regions.get(" ".join(words[first : first + size]))
            if codes is not None:
                return codes
    return None
