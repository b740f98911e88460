"""Definite descriptions in, the organisations they stand for out: "the alliance".

The noun must fit a word in one of the organisation's names, or have been said beside
one ("the charity Soins Sans Murs"); of several the one mentioned last is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.grouping import Grouping
    from app.extraction.actors.offices import Ground

_FARTHEST = 250  # tokens back to the organisation meant
_ARTICLES = frozenset({"the", "this"})
_ADJECTIVES = frozenset({"western", "military", "state", "ruling", "central", "french"})


def find_descriptions(ground: Ground, grouping: Grouping) -> None:
    """Add a mention for each description whose organisation is found."""
    bodies = [one for one in grouping.entities if one.kind == "organization"]
    if not bodies:
        return
    words = {body: _words_of(body, ground) for body in bodies}
    lowers = ground.tokens.lowers
    for at, lower in enumerate(lowers):
        fitting = ground.know.titles.descriptions.get(lower)
        if fitting is None or at in ground.inside:
            continue
        first = _first(at, ground)
        if first is None or _goes_on(at, ground):
            continue
        body = _meant(at, lower, fitting, words=words)
        if body:
            body.add(Spot(first, at + 1, "title"), lower)


def _first(at: int, ground: Ground) -> int | None:
    """Where the description begins, if it is a definite one of few words."""
    lowers = ground.tokens.lowers
    if at and lowers[at - 1] in _ARTICLES:
        return at - 1
    if at > 1 and lowers[at - 1] in _ADJECTIVES and lowers[at - 2] in _ARTICLES:
        return at - 2
    return None


def _goes_on(at: int, ground: Ground) -> bool:
    """True where the noun only describes another: "the party secretariat"."""
    after = at + 1
    if after >= len(ground.tokens.tags):
        return False
    named = after in ground.inside or ground.tokens.lowers[after] in ("of", "for")
    return named or ground.tokens.tags[after] in ("NOUN", "NAME")


def _words_of(body: Entity, ground: Ground) -> frozenset[str]:
    """The lower case words of all its names and of the nouns said beside them."""
    labels = " ".join([*body.labels, body.name]).lower().split()
    known = ground.know.kinds.get(body.entry.name) if body.entry else None
    lowers = ground.tokens.lowers
    beside = {lowers[spot.first - 1] for spot in body.spots if spot.first}
    return frozenset(labels) | beside | (known or frozenset())


def _meant(
    at: int, noun: str, fitting: frozenset[str], *, words: dict[Entity, frozenset[str]]
) -> Entity | None:
    best: tuple[int, Entity] | None = None
    for body, own in words.items():
        if noun not in own and own.isdisjoint(fitting):
            continue
        latest = max((s.first for s in body.spots if s.first < at), default=-1)
        near = latest >= 0 and at - latest <= _FARTHEST
        if near and (best is None or latest > best[0]):
            best = (latest, body)
    return best[1] if best else None
