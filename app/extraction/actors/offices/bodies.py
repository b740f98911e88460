"""Bodies that every state has in, the country of each out.

"The Finance Ministry" is that of the country whose 's it stands behind, or of the one
that the story is about; where neither is certain, of the one that is usually meant.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.extraction.actors.offices.home import filed_from, home_of, is_abroad
from app.extraction.actors.offices.ministries import owner_of
from app.memo import Memo

if TYPE_CHECKING:
    from app.document import Document
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.offices.home import Home
    from app.extraction.actors.register import Register
    from app.lexicons.state_bodies import StateBodies, StateBody


def settle_bodies(document: Document, register: Register) -> None:
    """Give their country to the bodies of a state that have no side."""
    read = _bodies_by_name(register.know.state_bodies)
    told = [
        (one, body)
        for one in register.entities
        if one.kind == "organization" and one.side is None and one.spots
        if (body := read[one.name])
    ]
    if not told:
        return
    home, filed = home_of(document, register), filed_from(document, register)
    for one, body in told:
        one.side = (
            _by_name(one, body, register)
            or _certain(body, register)
            or _of_story(one, home, register)
            or _likely(body, filed, register)
        )


@lru_cache(maxsize=4)
def _bodies_by_name(bodies: StateBodies) -> Memo[StateBody | None]:
    """What each name tells, since the same names come again and again."""
    return Memo(bodies.read)


def _by_name(one: Entity, body: StateBody, register: Register) -> Entity | None:
    """The country that one of its names tells, or whose 's stands before it."""
    labels = (register.know.state_bodies.read(label) for label in one.labels)
    codes = [body.code, *(label.code for label in labels if label)]
    told = next((code for code in codes if code), None) or _seat_of(one, register)
    return _coded(told, register) if told else owner_of(one, register)


def _seat_of(one: Entity, register: Register) -> str | None:
    """The code of the land that its town lies in: "the Finance Ministry in Riga"."""
    for spot in one.spots:
        if register.tokens.lowers[spot.last : spot.last + 1] == ["in"]:
            town = register.names.get(spot.last + 1)
            if town and town.entry:
                return town.entry.code
    return None


def _certain(body: StateBody, register: Register) -> Entity | None:
    """The country whose body is meant always, or wherever the story names it."""
    usual = body.usual
    if usual is None or usual.when == "otherwise":
        return None
    certain = usual.when == "always" or _is_told(usual.code, register)
    return _coded(usual.code, register) if certain else None


def _likely(body: StateBody, filed: str | None, register: Register) -> Entity | None:
    """The country whose body is mostly meant, in a story that may be of it.

    Such a story names it, or is `filed` from there or from nowhere known.
    """
    usual = body.usual
    if usual is None:
        return None
    likely = filed in (None, usual.code) or _is_told(usual.code, register)
    return _coded(usual.code, register) if likely else None


def _is_told(code: str, register: Register) -> bool:
    """Whether the article has spoken of the country with that code."""
    entry = register.know.by_code.get(code)
    return entry is not None and register.knows(entry)


def _of_story(one: Entity, home: Home | None, register: Register) -> Entity | None:
    """The country of the story, where the sentence names no other before."""
    if home is None or is_abroad(register, one.starts[0], home):
        return None
    return home.country


def _coded(code: str, register: Register) -> Entity | None:
    entry = register.know.by_code.get(code)
    return register.country_of(entry) if entry else None
