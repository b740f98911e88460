"""Capitals in, their meaning out: the state that acts, or the city where it is.

A capital acts as subject of a verb of saying or doing, as a party ("talks with
Moscow"), as owner of what states have ("Moscow's position"), and beside another that
acts. Elsewhere ("in Moscow", "Moscow's airport") it is the city.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.extraction.actors.names.names import Name
    from app.extraction.actors.roles import Roles
    from app.lexicons.metonyms import MetonymWords
    from app.syntax.grammar import Tokens, VerbGroup

_NEAR = 4  # tokens between what is sent and to whom
_PARTY = frozenset({"with", "between", "against", "by", "toward", "towards", "among"})
_HERE = frozenset(
    {"in", "at", "near", "outside", "from", "to", "across", "around", "of", "via"}
    | {"through", "into", "inside", "over", "throughout", "for", "on"}
)


def acting_capitals(
    tokens: Tokens, names: list[Name], *, roles: Roles, words: MetonymWords
) -> set[int]:
    """The first tokens of the capitals in `names` that stand for their state."""
    capitals = [name for name in names if name.kind == "capital"]
    if not capitals:
        return set()
    states = {name.last - 1 for name in names if name.kind in ("country", "seat")}
    places = {name.last - 1 for name in names if name.kind == "place"}
    acting = {
        name.first
        for name in capitals
        if _acts(tokens, name, roles, words) and not _is_end(name, roles, places)
    }
    heads = states | {name.last - 1 for name in capitals}
    known = {name.entry for name in capitals if name.first in acting}
    for name in capitals:
        head = name.last - 1
        paired = not heads.isdisjoint(roles.peers(head))
        again = name.entry in known and roles.subject(head) is not None
        here = _is_here(name, roles, tokens)
        beside = (paired or again) and not here
        if beside or _is_contrasted(tokens, name, roles, acting | states):
            acting.add(name.first)
    return acting


def _is_end(name: Name, roles: Roles, places: set[int]) -> bool:
    """True for both of "a ferry between Larnaca and Beirut": one is only a place."""
    head = name.last - 1
    return roles.prep(head) == "between" and not places.isdisjoint(roles.peers(head))


def _is_contrasted(
    tokens: Tokens, name: Name, roles: Roles, acting: Collection[int]
) -> bool:
    """True for Nicosia in "Beirut withdrew, not Nicosia"."""
    at = name.first
    if at < len(", not") or tokens.lowers[at - 2 : at] != [",", "not"]:
        return False
    sentence = roles.sentence_of(at)
    return any(one < at and roles.sentence_of(one) == sentence for one in acting)


def _is_here(name: Name, roles: Roles, tokens: Tokens) -> bool:
    prep = roles.prep(name.last - 1) or _before(tokens, name)
    return prep in _HERE


def _before(tokens: Tokens, name: Name) -> str:
    return tokens.lowers[name.first - 1] if name.first else ""


def _acts(tokens: Tokens, name: Name, roles: Roles, words: MetonymWords) -> bool:
    head = name.last - 1
    if name.last < len(tokens.tags) and tokens.tags[name.last] == "POSS":
        return _owns_like_a_state(tokens, name, words)
    prep = roles.prep(head) or _before(tokens, name)
    if prep == "to":
        near = tokens.lowers[max(0, name.first - _NEAR) : name.first]
        return not words.sent.isdisjoint(near)
    if prep in _HERE or prep in _PARTY:
        return prep in _PARTY or _is_asked(tokens, name, prep, words)
    doing = roles.subject(head)
    if doing is not None:
        return _is_doer(doing.verb, words)
    done = roles.object(head)
    addressed = done is not None and done.verb.lemma in words.addressing
    return addressed or _would(tokens, name.last)


def _is_asked(tokens: Tokens, name: Name, prep: str, words: MetonymWords) -> bool:
    """True for "at the request of Riga" and "under pressure from Riga"."""
    asking = {"of": words.asked, "from": words.given}.get(prep)
    return asking is not None and tokens.lowers[name.first - 2] in asking


def _would(tokens: Tokens, at: int) -> bool:
    """True for "would" and the quoted words behind it: "would “take measures”"."""
    return tokens.tags[at : at + 2] == ["MODAL", "QUOTE"]


def _is_doer(verb: VerbGroup, words: MetonymWords) -> bool:
    if verb.passive:
        return verb.lemma in words.told
    return verb.lemma not in words.stative


def _owns_like_a_state(tokens: Tokens, name: Name, words: MetonymWords) -> bool:
    """True for "Moscow's position", false for "Moscow's airport" and its Red Square."""
    at = name.last + 1
    while at < len(tokens.tags) and tokens.tags[at] == "ADJ":
        at += 1
    if at >= len(tokens.tags) or tokens.tags[at] == "NAME":
        return False
    while at + 1 < len(tokens.tags) and tokens.tags[at + 1] == "NOUN":
        at += 1
    return tokens.tags[at] == "NOUN" and tokens.lowers[at] not in words.belongings
