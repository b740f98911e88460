"""The names of an article in, the one country that its story is about out, if any.

A story is about the country it was filed from, or that it names most, where no other
is named a third as often. Of two that are as likely neither is taken.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.document import Document
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.register import Register

_FILED = 3  # a dateline in the country counts like so many names
_LEAST = 3  # names of a country, the dateline counted
_TIMES = 3  # as often as the next it must be named
_TIMES_ABROAD = 4  # so often where the dateline is elsewhere
_FARTHEST = 60  # tokens back in a sentence that are looked at
# From these cities bodies of many states are reported on.
_SEATS = frozenset(
    {"brussels", "geneva", "strasbourg", "vienna", "the hague", "united nations"}
    | {"new york", "davos", "rome", "nairobi", "addis ababa", "washington"}
)


class Home(NamedTuple):
    """The country of a story; `alone` where it is filed there, and of no body.

    Presidents are known to everybody, and those of other countries are named bare, too;
    those of firms are named in the firm's news.
    """

    country: Entity
    alone: bool


def home_of(document: Document, register: Register) -> Home | None:
    """The country of the story, as an entity; None where it is not certain."""
    counts = _named(register)
    filed = filed_from(document, register)
    if filed:
        counts[filed] += _FILED
    ranked = sorted(counts, key=lambda code: (-counts[code], code))
    most = counts[ranked[0]] if ranked else 0
    next_most = counts[ranked[1]] if len(ranked) > 1 else 0
    here = document.dateline is None or (filed is not None and filed == ranked[0])
    times = _TIMES if here else _TIMES_ABROAD
    if most < _LEAST or most < times * next_most:
        return None
    country = _country_coded(register, ranked[0])
    alone = filed == ranked[0] and most > _largest_body(register)
    return Home(country, alone) if country else None


def is_abroad(register: Register, at: int, home: Home) -> bool:
    """True where the sentence names another land first: "in Oslo the minister, X,"."""
    entry = home.country.entry
    code = entry.code if entry else None
    token, farthest = at, max(0, at - _FARTHEST)
    while token > farthest and not register.is_opening(token):
        token -= 1
        name = register.names.get(token)
        if name and name.entry and name.entry.code not in (None, code):
            return True
    return False


def _country_coded(register: Register, code: str) -> Entity | None:
    """The country with that code: the one named most, or else the known one."""
    named = [
        one
        for one in register.entities
        if one.kind == "country" and one.entry and one.entry.code == code
    ]
    if named:
        return max(named, key=lambda one: len(one.spots))
    known = register.know.by_code.get(code)
    return register.country_of(known) if known else None


def _largest_body(register: Register) -> int:
    """How often the organisation is named that is named most."""
    bodies = (one for one in register.entities if one.kind == "organization")
    return max((len(body.spots) for body in bodies), default=0)


def _named(register: Register) -> Counter[str]:
    """How often each country, its people and its places are named, by code."""
    counts: Counter[str] = Counter()
    for name in register.names.values():
        if name.entry and name.entry.code and name.entry.kind != "person":
            counts[name.entry.code] += 1
    return counts


def filed_from(document: Document, register: Register) -> str | None:
    """The code of the country that the dateline's place lies in."""
    if document.dateline is None:
        return None
    place = document.dateline.place
    if place.of(document.text).lower() in _SEATS:
        return None
    for entity in register.entities:
        if entity.entry and any(place.holds(span) for span in entity.outside):
            return entity.entry.code
    return None
