"""Definite descriptions in, the organisations they stand for out: "the alliance".

The noun must fit a word in one of the organisation's names, or have been said beside
one ("the charity Soins Sans Murs"); of several the one mentioned last is meant.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.firms import is_no_firm
from app.extraction.actors.coreference.generals import find_general
from app.extraction.actors.coreference.nearby import Nearby
from app.extraction.actors.coreference.origins import is_seat, land_told, may_be_of
from app.extraction.actors.entities import Spot, last_told
from app.extraction.actors.roles import SAYING
from app.syntax.closed import DEFINITE

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.extraction.actors.register import Register
    from app.lexicons.titles import TitleWords

_MOST = 40  # organisations with one word that are looked at
_NEAR = 80  # tokens ahead to one that is named later
_COMPANY = frozenset({"company", "firm"})
_MOST_SPOTS = 8  # mentions of one that are looked at
_BEFORE = 3  # words between article and noun
# Behind a name they tell what bears it: "the Borru movement". No other noun fits then.
_TELLING = frozenset(
    {"movement", "group", "party", "militia", "alliance", "bloc", "union", "charity"}
    | {"newspaper", "paper", "magazine", "airline", "club", "cartel", "foundation"}
    | {"federation", "broadcaster", "watchdog", "gang"}
)
_CALLED = "called "


def find_descriptions(ground: Ground, register: Register) -> None:
    """Add a mention for each description whose organisation is found."""
    definite = [
        (at, first)
        for at in ground.marks.descriptions
        if _is_noun(at, ground)
        and (first := _first(at, ground)) is not None
        and not _goes_on(at, ground)
    ]
    if not definite:
        return
    bodies = [one for one in register.entities if one.kind == "organization"]
    words = {body: _words_of(body, ground) for body in bodies}
    nouns = {ground.tokens.lowers[at] for at, _ in definite}
    known = _by_word(words, nouns, ground.know.titles)
    nearby = Nearby(register.entities)
    for at, first in definite:
        found = _fitting(at, first, ground, words=words, known=known)
        meant = _last_speaker(found, at, ground) or last_told(found, at)
        if meant is None and ground.tokens.lowers[first] == "their":
            meant = _told_next(found, at)
        if meant is None:
            meant = find_general(at, first, ground, words=words, nearby=nearby)
        if meant:
            spot = Spot(first, at + 1, "title")
            meant.add(spot, ground.tokens.lowers[at])
            nearby.note(meant, spot)


def _by_word(
    words: dict[Entity, frozenset[str]], nouns: set[str], titles: TitleWords
) -> dict[str, list[Entity]]:
    """The first organisations with each word that one of the nouns fits."""
    fits = [titles.descriptions[noun] for noun in nouns]
    asked = nouns.union(*fits, [_CALLED + noun for noun in nouns])
    known: dict[str, list[Entity]] = {}
    for body, theirs in words.items():
        for word in theirs & asked:
            bodies = known.setdefault(word, [])
            if len(bodies) < _MOST:
                bodies.append(body)
    return known


def _is_noun(at: int, ground: Ground) -> bool:
    """False for a word of a name; "the Bank" is none, and short for one."""
    first = ground.inside.get(at)
    return first is None or (
        ground.names[first].kind == "echo"
        and first not in ground.owners
        and first + 1 == ground.names[first].last
    )


def _fitting(
    at: int,
    first: int,
    ground: Ground,
    *,
    words: dict[Entity, frozenset[str]],
    known: dict[str, list[Entity]],
) -> list[Entity]:
    """The organisations with a word of the noun, and with those before it.

    `words` are those of each, `known` are the bodies that have a word.
    """
    lower = ground.tokens.lowers[at]
    told = _told(first, at, ground)
    fits = sorted(known.keys() & ground.know.titles.descriptions[lower])
    same = [word for word in (lower, _CALLED + lower) if word in known]
    land = land_told(first + 1, at, ground)
    return [
        body
        for word in (*same, *fits)
        for body in known[word]
        if told <= words[body] and may_be_of(body, land, ground)
        if not (lower in _COMPANY and is_no_firm(body, ground))
    ]


def _told(first: int, at: int, ground: Ground) -> frozenset[str]:
    """The words before the noun that must be in the name: no land, nor "western"."""
    lowers = ground.tokens.lowers
    told = [lowers[word] for word in range(first + 1, at) if not _seats(word, ground)]
    alone = len(told) == 1 and at - first == len(told) + 1
    if alone and told[0] in ground.know.titles.describing:
        return frozenset()
    return frozenset(told)


def _seats(token: int, ground: Ground) -> bool:
    """True for "French" and "Oslo-based", which need not be in the name."""
    name = ground.names.get(token)
    demonym = name is not None and name.kind == "demonym"
    return demonym or is_seat(ground.tokens.lowers[token])


def _first(at: int, ground: Ground) -> int | None:
    """Where the description begins, if it is a definite one of few words."""
    lowers, tags = ground.tokens.lowers, ground.tokens.tags
    if at and lowers[at - 1] == "their":
        return at - 1
    for first in range(at - 1, max(-1, at - 2 - _BEFORE), -1):
        if lowers[first] in DEFINITE:
            return first
        if tags[first] not in ("ADJ", "NOUN", "NAME", "VERB"):
            return None
        owner = ground.owners.get(ground.inside.get(first, -1))
        if owner and owner.kind in ("person", "place"):
            return None
    return None


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
    """The lower case words of all its names and of what is said beside them."""
    words = " ".join([*body.labels, body.name]).lower().replace("'", " ").split()
    lowers = ground.tokens.lowers
    words += [lowers[first - 1] for first in body.starts if first]
    behind = [spot.last for spot in body.spots if spot.last < len(lowers)]
    words += [_CALLED + lowers[at] for at in behind if lowers[at] in _TELLING]
    told = [spot for spot in body.spots if spot.form == "title"]
    words += [word for spot in told for word in lowers[spot.first : spot.last]]
    if body.entry:
        words += ground.know.kinds.get(body.entry.name, ())
    return frozenset(words)


def _last_speaker(bodies: list[Entity], at: int, ground: Ground) -> Entity | None:
    """Of those that fit a noun that says something, the one that said something last.

    "Brell said it would buy Dorn Plc. The company said": Brell, although named before.
    """
    if len(bodies) < len(("Brell", "Dorn")) or not _speaks(at, ground):
        return None
    spoke = [
        (spot.first, body)
        for body in bodies
        if body.told_before(at) is not None
        for spot in body.spots[-_MOST_SPOTS:]
        if spot.first < at and _speaks(spot.last - 1, ground)
    ]
    if spoke:
        return max(spoke, key=itemgetter(0))[1]
    return _acting_beside(bodies, at, ground)


def _acting_beside(bodies: list[Entity], at: int, ground: Ground) -> Entity | None:
    """Brell in "Brell will buy Dorn Plc, the company said", who acts there first."""
    start = ground.roles.first_of(at)
    acting = [
        (spot.first, body)
        for body in bodies
        for spot in body.spots[-_MOST_SPOTS:]
        if start <= spot.first < at and ground.roles.subject(spot.last - 1)
    ]
    return min(acting, key=itemgetter(0), default=(0, None))[1]


def _speaks(token: int, ground: Ground) -> bool:
    doing = ground.roles.subject(token)
    return doing is not None and doing.verb.lemma in SAYING


def _told_next(bodies: list[Entity], at: int) -> Entity | None:
    """Of those that fit the first one mentioned soon after: "their union"."""
    ahead = [one for one in bodies if one.starts and 0 <= one.starts[0] - at <= _NEAR]
    return min(ahead, key=lambda one: one.starts[0], default=None)
