"""Definite descriptions in, the organisations they stand for out: "the alliance".

The noun must fit a word in one of the organisation's names, or have been said beside
one ("the charity Soins Sans Murs"); of several the one mentioned last is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.offices import Ground
    from app.extraction.actors.register import Register

_MOST = 40  # organisations with one word that are looked at
_FARTHEST = 250  # tokens back to the organisation meant
_ARTICLES = frozenset({"the", "this"})
_ADJECTIVES = frozenset({"western", "military", "state", "ruling", "central", "french"})


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
    by_word = _by_word(ground, register)
    for at, first in definite:
        lower = ground.tokens.lowers[at]
        fitting = ground.know.titles.descriptions[lower]
        body = _meant(at, (lower, *sorted(fitting)), by_word)
        if body:
            body.add(Spot(first, at + 1, "title"), lower)


def _by_word(ground: Ground, register: Register) -> dict[str, list[Entity]]:
    """The organisations by each word of their names and each noun beside them."""
    found: dict[str, list[Entity]] = {}
    for body in register.entities:
        if body.kind == "organization":
            for word in _words_of(body, ground):
                found.setdefault(word, []).append(body)
    return found


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
    at: int, words: tuple[str, ...], by_word: dict[str, list[Entity]]
) -> Entity | None:
    """The organisation with one of the words that was mentioned last before `at`."""
    best: tuple[int, Entity] | None = None
    for word in words:
        for body in by_word.get(word, ())[:_MOST]:
            before, latest = body.nearest(at)
            near = before and at - latest <= _FARTHEST
            if near and (best is None or latest > best[0]):
                best = (latest, body)
    return best[1] if best else None
