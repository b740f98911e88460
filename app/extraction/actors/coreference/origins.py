"""Words of a description in, the land that they tell out: "the French", "Turin-based".

A body that is told to be of one land is not described by another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_TELLING = frozenset({"demonym", "country", "capital", "place"})
_SEATED = ("-based", "-headquartered", "-listed")
_JOINED = 2  # words of a town in "New York-based"


def is_seat(word: str) -> bool:
    """True for the last word of "New York-based"."""
    return word.endswith(_SEATED)


def land_told(first: int, last: int, ground: Ground) -> str | None:
    """The code of the land that the tokens `first:last` tell, if they tell one."""
    for at in range(first, last):
        code = _land_at(at, first, ground)
        if code is not None:
            return code
    return None


def _land_at(at: int, first: int, ground: Ground) -> str | None:
    name = ground.names.get(at)
    if name is not None and name.entry and name.kind in _TELLING:
        return name.entry.code
    if not is_seat(ground.tokens.lowers[at]):
        return None
    words = list(ground.tokens.words[max(first, at - _JOINED) : at + 1])
    words[-1] = words[-1].rpartition("-")[0]
    for begin in range(len(words)):
        found = ground.know.gazetteer.match(words, begin, len(words))
        if found is not None and found[1] == len(words):
            return found[0].code
    return None


def may_be_of(body: Entity, land: str | None, ground: Ground) -> bool:
    """False where a body is told to be of another land."""
    told = _lands_of(body, ground) if land is not None else ()
    return not told or land in told


def _lands_of(body: Entity, ground: Ground) -> set[str]:
    """The codes of the lands that its name or what describes it tells."""
    told = {
        land_told(spot.first, spot.last, ground)
        for spot in body.spots
        if spot.form == "title"
    }
    if body.entry:
        told.add(body.entry.code)
    for at in range(len(body.words)):
        found = ground.know.gazetteer.match(body.words, at, len(body.words))
        if found is not None and found[0].kind in _TELLING:
            told.add(found[0].code)
    return {code for code in told if code}
