"""Names that the article says are one in, one entity for both out.

"The Borru movement, also known as Sons of the Hill", "Ann Lee, better known as Nan" and
"the Harbour Liberation Army, or HLA": of a name in another language its letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.register import Register

_OR = [",", "or"]
_CLOSING = frozenset({"COMMA", "STOP", "CLOSE"})
_KNOWN = ["known", "as"]
_MANNER = frozenset({"also", "better", "formerly", "previously", "commonly", "locally"})
_LINKS = frozenset({"COMMA", "OPEN", "AUX", "WH"})
_NOUNS = 2  # behind the first name: "movement", "rebel group"


def join_aliases(register: Register) -> None:
    """Let both names of somebody stand for one, where the text tells the second."""
    lowers = register.tokens.lowers
    at = 0
    for _ in range(lowers.count("known")):
        at = lowers.index("known", at) + 1
        if lowers[at - 1 : at + 1] == _KNOWN:
            _join(register, at - 1)
    for at, entity in list(register.owners.items()):
        if register.tokens.words[at].isupper() and _is_or(register, at):
            _join_letters(register, at, entity)


def _is_or(register: Register, at: int) -> bool:
    """True for a name right behind a comma and "or", with another comma behind it."""
    tags, last = register.tokens.tags, register.names[at].last
    if at <= len(_OR) or register.tokens.lowers[at - len(_OR) : at] != _OR:
        return False
    return last < len(tags) and tags[last] in _CLOSING


def _join_letters(register: Register, at: int, letters: Entity) -> None:
    """Join the letters at a token with the body named in full before them."""
    named = register.ends.get(at - len(_OR))
    if named is None or named is letters or len(named.words) == 1:
        return
    if named.kind != "organization" or letters.kind != "organization":
        return
    if not (letters.entry or letters.id):
        merge(register, letters, named)
    elif not (named.entry or named.id):
        merge(register, named, letters)


def _join(register: Register, known: int) -> None:
    """Join the names before and behind the "known as" at a token."""
    second = known + len(_KNOWN)
    second += register.tokens.lowers[second : second + 1] == ["the"]
    alias, named = register.owners.get(second), _named_before(register, known)
    if alias is None or named is None or alias is named:
        return
    if alias.kind == named.kind != "country" and not (alias.entry or alias.id):
        merge(register, alias, named)


def _named_before(register: Register, known: int) -> Entity | None:
    """Whose name stands before "known as", at most nouns and a comma between."""
    tags, lowers, at = register.tokens.tags, register.tokens.lowers, known
    while at and (lowers[at - 1] in _MANNER or tags[at - 1] in _LINKS):
        at -= 1
    for end in range(at, max(0, at - _NOUNS) - 1, -1):
        if end in register.ends:
            return register.ends[end]
        if not end or tags[end - 1] not in ("NOUN", "ADJ"):
            return None
    return None


def merge(register: Register, alias: Entity, named: Entity) -> None:
    """Give all that the article says of the one to the other."""
    for spot in alias.spots:
        named.note(spot)
    named.labels.update(alias.labels)
    named.lean(alias.gender())
    for owned in (register.owners, register.ends):
        owned.update({at: named for at, one in owned.items() if one is alias})
    for index in (register.bodies, register.people):
        for word in {word for label in alias.labels for word in label.split()}:
            found = index.get(word, [])
            found[:] = [named if one is alias else one for one in found]
    register.entities.remove(alias)
