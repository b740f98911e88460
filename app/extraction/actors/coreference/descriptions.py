"""Definite descriptions in, the organisations they stand for out: "the alliance".

The noun must fit a word in one of the organisation's names, or have been said beside
one ("the charity Soins Sans Murs"); of several the one mentioned last is meant. "The
company" may also stand for the last one that acted and that no other noun fits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.firms import sufferer
from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.extraction.actors.register import Register
    from app.lexicons.titles import TitleWords

_MOST = 40  # organisations with one word that are looked at
_FARTHEST = 250  # tokens back to the organisation meant
_NEAR = 80  # tokens back to one that only a general noun fits, and ahead to any
_ARTICLES = frozenset({"the", "this"})
_BEFORE = 3  # words between article and noun
_GENERAL = frozenset({"company", "firm"})
# Behind a name they tell what bears it: "the Borru movement". No other noun fits then.
_TELLING = frozenset(
    {"movement", "group", "party", "militia", "alliance", "bloc", "union", "charity"}
    | {"newspaper", "paper", "magazine", "airline", "club", "cartel", "foundation"}
    | {"federation", "broadcaster", "watchdog", "gang"}
)
_CALLED = "called "
_AGENCY = "agency"  # general too, of an organisation that has several


def find_descriptions(ground: Ground, register: Register) -> None:
    """Add a mention for each description whose organisation is found."""
    definite = [
        (at, first)
        for at in ground.marks.descriptions
        if at not in ground.inside
        and (first := _first(at, ground)) is not None
        and not _goes_on(at, ground)
    ]
    if not definite:
        return
    bodies = [one for one in register.entities if one.kind == "organization"]
    words = {body: _words_of(body, ground) for body in bodies}
    known = frozenset().union(*words.values())
    for at, first in definite:
        found = _fitting(at, first, ground, words=words, known=known)
        meant = _meant(at, found, ahead=ground.tokens.lowers[first] == "their")
        if meant is None and _is_general(at, first, ground):
            meant = sufferer(at, first, ground, words) or _last(at, ground, words)
            meant = meant or _unveiled(at, ground, register)
        if meant:
            meant.add(Spot(first, at + 1, "title"), ground.tokens.lowers[at])


def _fitting(
    at: int,
    first: int,
    ground: Ground,
    *,
    words: dict[Entity, frozenset[str]],
    known: frozenset[str],
) -> list[Entity]:
    """The organisations with a word of the noun, and with those before it.

    `known` are the words of all of them.
    """
    lower = ground.tokens.lowers[at]
    told = frozenset(ground.tokens.lowers[first + 1 : at])
    if len(told) == 1 and _only_describes(first + 1, ground):
        told = frozenset()
    fits = sorted(ground.know.titles.descriptions[lower].intersection(known))
    same = [word for word in (lower, _CALLED + lower) if word in known]
    return [
        body
        for word in (*same, *fits)
        for body in [one for one in words if word in words[one]][:_MOST]
        if told <= words[body]
    ]


def _only_describes(token: int, ground: Ground) -> bool:
    """True for an adjective that need not be in the name: "western", "French"."""
    name = ground.names.get(token)
    if name is not None and name.kind == "demonym":
        return True
    return ground.tokens.lowers[token] in ground.know.titles.describing


def _first(at: int, ground: Ground) -> int | None:
    """Where the description begins, if it is a definite one of few words."""
    lowers, tags = ground.tokens.lowers, ground.tokens.tags
    if at and lowers[at - 1] == "their":
        return at - 1
    for first in range(at - 1, max(-1, at - 2 - _BEFORE), -1):
        if lowers[first] in _ARTICLES:
            return first
        if tags[first] not in ("ADJ", "NOUN", "NAME", "VERB"):
            return None
        owner = ground.owners.get(ground.inside.get(first, -1))
        if owner and owner.kind in ("person", "place"):
            return None
    return None


def _is_general(at: int, first: int, ground: Ground) -> bool:
    """True for "the company" and "the U.N. agency", false for "their company"."""
    lower = ground.tokens.lowers[at]
    if lower == _AGENCY:
        owner = _owner_before(at, ground)
        return owner is not None and owner.kind == "organization"
    bare = first == at - 1 and ground.tokens.lowers[first] in _ARTICLES
    return bare and lower in _GENERAL


def _unveiled(at: int, ground: Ground, register: Register) -> Entity | None:
    """Whoever acted last under one unknown word, which is then no person's name."""
    veiled = [
        one
        for one in register.entities
        if one.kind == "person" and len(one.words) == 1 and not (one.entry or one.id)
        if not one.leaning and not one.titles and _acted(one, at, ground)
    ]
    if ground.tokens.lowers[at] == _AGENCY or not veiled:
        return None
    body = max(veiled, key=lambda one: one.nearest(at))
    body.kind = "organization"
    return body


def _owner_before(at: int, ground: Ground) -> Entity | None:
    return ground.owners.get(ground.inside.get(at - 1, -1))


def _last(
    at: int, ground: Ground, words: dict[Entity, frozenset[str]]
) -> Entity | None:
    """The organisation that acted last before and that no other noun fits."""
    others = _particular(ground.know.titles)
    agency = ground.tokens.lowers[at] == _AGENCY
    umbrella = _owner_before(at, ground) if agency else None
    fitting = (
        body
        for body, theirs in words.items()
        if body is not umbrella
        and (body.entry is not None if agency else others.isdisjoint(theirs))
    )
    return max(
        (body for body in fitting if _acted(body, at, ground)),
        key=lambda body: body.nearest(at),
        default=None,
    )


@lru_cache(maxsize=4)
def _particular(titles: TitleWords) -> frozenset[str]:
    """The words of names that a particular noun fits: no company is a union."""
    nouns = titles.descriptions.items()
    return frozenset(
        word for noun, fits in nouns if noun not in _GENERAL for word in (noun, *fits)
    )


def _acted(body: Entity, at: int, ground: Ground) -> bool:
    """True where it was the subject of a clause not long before."""
    return any(
        at - _NEAR <= spot.first < at and ground.roles.subject(spot.last - 1)
        for spot in body.spots
    )


def _goes_on(at: int, ground: Ground) -> bool:
    """True where the noun only describes another: "the party faithful".

    What a body has ("the party secretariat") tells of it all the same.
    """
    after = at + 1
    if after >= len(ground.tokens.tags):
        return False
    lower = ground.tokens.lowers[after]
    if lower in ground.know.organisations.premises:
        return False
    named = after in ground.inside or lower in ("of", "for")
    return named or ground.tokens.tags[after] in ("NOUN", "NAME")


def _words_of(body: Entity, ground: Ground) -> frozenset[str]:
    """The lower case words of all its names and of the nouns said beside them."""
    words = " ".join([*body.labels, body.name]).lower().replace("'", " ").split()
    lowers = ground.tokens.lowers
    words += [lowers[first - 1] for first in body.starts if first]
    behind = [spot.last for spot in body.spots if spot.last < len(lowers)]
    words += [_CALLED + lowers[at] for at in behind if lowers[at] in _TELLING]
    if body.entry:
        words += ground.know.kinds.get(body.entry.name, ())
    return frozenset(words)


def _meant(at: int, bodies: list[Entity], *, ahead: bool) -> Entity | None:
    """Of those that fit the one that was mentioned last before `at`.

    With `ahead` it may be the next one: "their union" before it is named.
    """
    best: tuple[int, Entity] | None = None
    for body in bodies:
        before, latest = body.nearest(at)
        near = before and at - latest <= _FARTHEST
        near = near or (ahead and not before and -latest - at <= _NEAR)
        if near and (best is None or latest > best[0]):
            best = (latest, body)
    return best[1] if best else None
