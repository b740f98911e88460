"""Lone unknown names in, those kept for which the article shows that somebody acts.

A capital alone is little: "the Balmer mine", "two Mi-8 helicopters", "Neutral does not
mean silent". What proves a person is a given name, a title, a pronoun, a verb or the
possessive 's; what proves a body is more than to describe what follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.runs import BEFORE_CAPITAL

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity, Spot
    from app.extraction.actors.ground import Ground

_DEALING = frozenset(
    {"by", "with", "against", "between", "for", "to", "of", "from", "like", "about"}
)
_MARKS = frozenset({"@", "#"})
_FEW = 4  # nouns behind a name that describes them
_SURE = 20  # votes of a kind that a name of several words tells for itself


def unproven(ground: Ground, entities: list[Entity]) -> set[Entity]:
    """The entities for which nothing shows that they are somebody."""
    unknown = [
        entity
        for entity in entities
        if not (entity.entry or entity.id or entity.titles or entity.leaning)
    ]
    return {
        entity
        for entity in unknown
        if _is_doubtful(entity) and not _is_proven(entity, ground)
    }


def _is_doubtful(entity: Entity) -> bool:
    """True for a person or body that no full name tells."""
    if entity.kind not in ("person", "organization") or not entity.labels:
        return False
    told = entity.kinds.get(entity.kind, 0)
    return len(entity.words) == 1 or (entity.kind == "person" and told < _SURE)


def _is_proven(entity: Entity, ground: Ground) -> bool:
    word, several = entity.words[0], len(entity.words) > 1
    if not several and not word.isalpha() and _has_digit(word):
        return any(_says(spot, ground) for spot in entity.spots)
    known = several or word in ground.know.names.given
    if entity.kind == "organization" or known:
        return not all(_is_weak(spot, ground) for spot in entity.spots)
    return any(_shows_person(spot, ground) for spot in entity.spots)


def _has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _says(spot: Spot, ground: Ground) -> bool:
    """True for the subject of a verb of saying."""
    clause = ground.roles.subject(spot.last - 1)
    return clause is not None and clause.verb.lemma in ground.know.saying


def _is_weak(spot: Spot, ground: Ground) -> bool:
    """True where a name counts, labels, or only describes the noun behind it."""
    tokens = ground.tokens
    before = spot.first - 1
    if before >= 0 and tokens.words[before] in _MARKS:
        return True
    counted = before >= 0 and tokens.tags[before] == "NUM"
    if counted and ground.roles.subject(spot.last - 1) is None:
        return True
    return _describes(spot, ground)


def _describes(spot: Spot, ground: Ground) -> bool:
    """True for Balmer in "the Balmer coal mine", false in "a Balmer spokesman"."""
    tokens, last = ground.tokens, spot.last
    end = last
    while end < min(last + _FEW, len(tokens.tags)) and tokens.tags[end] == "NOUN":
        end += 1
    if end == last or tokens.words[last][0].isupper():
        return False
    titles = ground.know.titles
    noun = tokens.lowers[end - 1]
    return not (noun in titles.people or noun in titles.groups or noun in titles.kinds)


def _shows_person(spot: Spot, ground: Ground) -> bool:
    """True where a verb, the possessive, "who" or an owner shows somebody."""
    if spot.form != "name" or _acts(spot, ground):
        return True
    tokens, before = ground.tokens, spot.first - 1
    prep = ground.roles.prep(spot.last - 1)
    if prep is None and before >= 0:
        prep = tokens.lowers[before]
    if prep in _DEALING and not _is_weak(spot, ground):
        return True
    if tokens.tags[before] != "POSS":
        return False
    owner = ground.owners.get(ground.inside.get(before - 1, -1))
    return owner is not None and owner.kind == "country"


def _acts(spot: Spot, ground: Ground) -> bool:
    """True where it does, has or says, or is asked or told."""
    tokens, roles, head = ground.tokens, ground.roles, spot.last - 1
    if spot.last < len(tokens.tags) and (
        tokens.tags[spot.last] == "POSS" or tokens.lowers[spot.last] == "who"
    ):
        return True
    doing, done = roles.subject(head), roles.object(head)
    if doing is not None:
        return doing.verb.lemma != "be" or not _opens(spot, ground)
    if done is not None and done.verb.lemma in ground.know.metonyms.addressing:
        return True
    return roles.is_said_before(spot.first, ground.know.saying)


def _opens(spot: Spot, ground: Ground) -> bool:
    """True where any word would have a capital."""
    at = spot.first
    begin = ground.roles.first_of(at)
    return at == begin or ground.tokens.tags[at - 1] in BEFORE_CAPITAL
