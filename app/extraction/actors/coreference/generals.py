"""General nouns in, the firm that each stands for out: "the company", "the Oslo group".

Any firm is a company, so nothing but the story tells which one is meant: the firm that
somebody in office fines, that acted last, of which chief or shares are told, and the
one that may be of the land or town in front of the noun.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.firms import is_firm, sufferer
from app.extraction.actors.coreference.origins import land_told, may_be_of
from app.syntax.closed import DEFINITE

if TYPE_CHECKING:
    from app.extraction.actors.coreference.nearby import Nearby
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.lexicons.titles import TitleWords

_GENERAL = frozenset({"company", "firm"})
# What is told to be one of these is a company, too.
_FIRMS = _GENERAL | frozenset(
    {"maker", "manufacturer", "giant", "chain", "conglomerate", "retailer", "automaker"}
    | {"carmaker", "airline", "carrier", "brewer", "insurer", "drugmaker", "utility"}
)
_OF_LAND = _FIRMS | {"group"}  # any firm, with a land in front: "the French group"
_AGENCY = "agency"  # general too, of an organisation that has several
_NEAR = 80  # tokens back to the firm
_FRESH = 1  # sentences back to one of which only its deeds are known

Words = dict["Entity", frozenset[str]]


def find_general(
    at: int, first: int, ground: Ground, *, words: Words, nearby: Nearby
) -> Entity | None:
    """The firm of a general noun, the tokens from `first` to `at`.

    `words` are those that describe each organisation.
    """
    land = land_told(first + 1, at, ground)
    of_land = land is not None and ground.tokens.lowers[at] in _OF_LAND
    if not of_land and not _is_general(at, first, ground):
        return None
    near = nearby.before(at, _NEAR)
    acting = [one for one, spot in near if ground.roles.subject(spot.last - 1)]
    bodies = {one: words[one] for one, _ in near if one in words}
    if of_land:
        bodies = {one: bodies[one] for one in bodies if may_be_of(one, land, ground)}
        return _of_land(at, first, ground, words=bodies, acting=acting)
    meant = sufferer(at, first, ground, nearby)
    meant = meant or _last(at, ground, bodies, acting=acting)
    return meant or _unveiled(at, ground, acting)


def _is_general(at: int, first: int, ground: Ground) -> bool:
    """True for "the company" and "the U.N. agency", false for "their company"."""
    lower = ground.tokens.lowers[at]
    if lower == _AGENCY:
        owner = _owner_before(at, ground)
        return owner is not None and owner.kind == "organization"
    bare = first == at - 1 and ground.tokens.lowers[first] in DEFINITE
    return bare and lower in _GENERAL


def _owner_before(at: int, ground: Ground) -> Entity | None:
    return ground.owners.get(ground.inside.get(at - 1, -1))


def _of_land(
    at: int, first: int, ground: Ground, *, words: Words, acting: list[Entity]
) -> Entity | None:
    """The firm of "the French brake maker": not who acts in the same sentence.

    Of those near that may be of the land it is the last one named before in its
    sentence, but for whoever acts there, or else the last one that acted.
    """
    firms = [body for body in words if _is_any_firm(body, words[body], ground)]
    start = ground.roles.first_of(first)
    beside = [body for body in firms if body.nearest(at)[1] >= start]
    others = [body for body in beside if body not in acting] or beside
    return _latest(others or [body for body in firms if body in acting], at)


def _is_any_firm(body: Entity, theirs: frozenset[str], ground: Ground) -> bool:
    """False for a union, which no company is; a body that has shares is one."""
    return _particular(ground.know.titles).isdisjoint(theirs) or is_firm(body, ground)


def _last(
    at: int, ground: Ground, words: Words, *, acting: list[Entity]
) -> Entity | None:
    """The organisation near that acted last before and that no other noun fits.

    One of which nothing tells that it is a firm has just acted, where another is near.
    """
    if ground.tokens.lowers[at] == _AGENCY:
        umbrella = _owner_before(at, ground)
        fitting = [body for body in words if body is not umbrella and body.entry]
    else:
        fitting = [body for body in words if _is_any_firm(body, words[body], ground)]
    acted = _latest([body for body in fitting if body in acting], at)
    if acted is None or _is_fresh(acted, at, ground) or is_firm(acted, ground):
        return acted
    return _latest([body for body in fitting if is_firm(body, ground)], at) or acted


def _latest(bodies: list[Entity], at: int) -> Entity | None:
    return max(bodies, key=lambda body: body.nearest(at), default=None)


def _is_fresh(body: Entity, at: int, ground: Ground) -> bool:
    """True where it was named in this sentence or in the one before."""
    numbers = ground.roles.numbers
    return numbers[at] - numbers[body.nearest(at)[1]] <= _FRESH


def _unveiled(at: int, ground: Ground, acting: list[Entity]) -> Entity | None:
    """Whoever acted last under one unknown word, which is then no person's name."""
    veiled = [
        one
        for one in acting
        if one.kind == "person" and len(one.words) == 1 and not (one.entry or one.id)
        if not one.leaning and not one.titles
    ]
    body = None if ground.tokens.lowers[at] == _AGENCY else _latest(veiled, at)
    if body is not None:
        body.kind = "organization"
    return body


@lru_cache(maxsize=4)
def _particular(titles: TitleWords) -> frozenset[str]:
    """The words of names that a particular noun fits: no company is a union."""
    nouns = titles.descriptions.items()
    return frozenset(
        word for noun, fits in nouns if noun not in _FIRMS for word in (noun, *fits)
    )
