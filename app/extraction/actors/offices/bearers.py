"""The words of an office in, the person who stands right beside them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_PHRASE_TAGS = frozenset({"DET", "NOUN", "ADJ", "NAME", "POSS", "NUM"})
_GRADES = frozenset({"rank", "class", "grade"})
_RANK = 6  # words of a rank, at the most
_MOST_WORDS = 8  # of what stands between an office and its holder
_AGED = ["COMMA", "NUM", "COMMA"]
_PARTING = frozenset({"COMMA", "OPEN", "COLON"})
_BEING = frozenset({"be", "become", "remain"})


def person_at(token: int, ground: Ground) -> Entity | None:
    """The person whose name, or the title before it, begins at `token`.

    Before a title there may be an article, and a land behind it: "the Rt Rev Ann Lee",
    "the Chadian lawyer Ann Lee".
    """
    if token + 2 < len(ground.tokens.lowers) and ground.tokens.lowers[token] == "the":
        token = _behind_article(token, ground)
    first = ground.openings.get(token, token)
    name = ground.names.get(first)
    if name is None or name.kind == "echo":
        first = _behind_rank(token, ground)
        name = ground.names.get(first)
    if name is None or name.kind != "person":
        return None
    return ground.owners.get(first)


def _behind_article(token: int, ground: Ground) -> int:
    """Where the title behind "the" begins, or the token of "the" if none does."""
    for ahead in (token + 1, token + 2):
        if ahead in ground.openings:
            return ahead
        name = ground.names.get(ahead)
        if name is None or name.kind != "demonym":
            break
    return token


def _behind_rank(token: int, ground: Ground) -> int:
    """Past a rank with its number: "Captain 1st Rank Ann Lee", "Warrant Officer 2"."""
    lowers, ranks = ground.tokens.lowers, ground.know.titles.ranks
    lower = lowers[token] if token < len(lowers) else ""
    if not (lower[:1].isdigit() or lower.rstrip(".") in ranks):
        return token  # as nearly everywhere
    numbered = False
    for at in range(token, min(len(lowers), token + _RANK)):
        number = lowers[at][0].isdigit()
        ranked = lowers[at].rstrip(".") in ranks
        if not (number or ranked or (numbered and lowers[at] in _GRADES)):
            return at if numbered else token
        numbered = numbered or number
    return token


def person_apposed(first: int, last: int, ground: Ground) -> Entity | None:
    """The person after or before a comma: "X, Panama's coach," "its envoy, X,".

    What follows may be in brackets, or behind a headline's colon.
    """
    tags = ground.tokens.tags
    if last + 1 < len(tags) and tags[last] == "COMMA":
        person = person_at(last + 1, ground)
        if person:
            return person
    if tags[max(0, first - len(_AGED)) : first] == _AGED:
        first -= len(_AGED) - 1  # "Ann Lee, 31, a veteran of the war"
    before = ground.inside.get(first - 2)
    if before is not None and tags[first - 1] in _PARTING:
        return person_at(before, ground)
    return None


def person_behind(last: int, ground: Ground) -> tuple[int, Entity | None]:
    """The person after "a spokeswoman for its foreign ministry,", and where that ends.

    Without one, `last` is given back.
    """
    tags = ground.tokens.tags
    if last >= len(tags) or tags[last] != "PREP":
        return last, None
    at, lowers = last + 1, ground.tokens.lowers
    while at < min(len(tags), last + _MOST_WORDS) and (
        tags[at] in _PHRASE_TAGS or lowers[at] == "of"
    ):
        at += 1
    if at + 1 < len(tags) and tags[at] == "COMMA":
        person = person_at(at + 1, ground)
        if person:
            return at, person
    return last, None


def one_who_is(first: int, head: int, ground: Ground) -> int | None:
    """The "she" of "she was governor of the bank", the Lee of "Ann Lee was governor".

    Given is the last token of the one subject.
    """
    before = first - 1 - (ground.tokens.tags[first - 1] == "ADV")
    if ground.tokens.tags[before] not in ("AUX", "VERB"):
        return None
    clause = ground.roles.object(head)
    if clause is None or clause.verb.lemma not in _BEING or not clause.verb.finite:
        return None
    if clause.verb.negated or clause.verb.modal or len(clause.subjects) != 1:
        return None
    if clause.kind == "adverbial":  # "if Ann Lee becomes president"
        return None
    return ground.roles.subject_of(clause, head)


def person_named(token: int | None, ground: Ground) -> Entity | None:
    """The person whose name holds a token."""
    at = ground.inside.get(token) if token is not None else None
    name = ground.names.get(at) if at is not None else None
    return ground.owners.get(name.first) if name and name.kind == "person" else None
