"""A name in, the entity that it belongs to out, if the article has named it before.

Surnames, given names, initials and acronyms stand for fuller names anywhere in the
article; of several that fit, the one named last before is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.facts import title_of
from app.extraction.actors.names.wordings import (
    are_compatible,
    bare_body,
    bare_surname,
    core_of,
    is_one_body,
)

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.names.names import Name
    from app.extraction.actors.register import Register

_ACRONYM_WORDS = frozenset({"acronym", "initials", "abbreviation"})
_LABEL = 3  # a speaker's label in a transcript has more letters: "PENCE:"
_NEAR = 12  # tokens between a name and "known by its acronym X"
_MOST = 40  # entities with one word in common that are looked at


def same_person(register: Register, name: Name) -> Entity | None:
    """The person of a full name that another full name can be, too."""
    names = register.know.names
    core = core_of(register.words_of(name), names)
    people = register.people.get(bare_surname(core[-1]))
    if people is None:
        return None
    fitting = [
        person
        for person in people[:_MOST]
        if are_compatible(core, core_of(person.words, names))
    ]
    return _nearest(name, fitting)


def same_body(register: Register, name: Name) -> Entity | None:
    """The organisation of a full name: "Toshin Steel" of "Toshin Steel Co Ltd"."""
    organisations = register.know.organisations
    bare = bare_body(register.words_of(name), organisations)
    for body in register.bodies.get(bare[-1], ())[:_MOST]:
        if is_one_body(bare, bare_body(body.words, organisations)):
            return body
    found = register.know.gazetteer.match(bare, 0, len(bare))
    if found and found[1] == len(bare) and found[0].kind == "organization":
        return register.body_of(found[0])
    return None


def owner_of(register: Register, name: Name, word: str) -> Entity | None:
    """The entity with a fuller name that a single word stands for."""
    expanded = _expansion(register, name)
    if expanded:
        return expanded
    label = word.isupper() and len(word) > _LABEL and word not in register.people
    people = register.people.get(word.title() if label else bare_surname(word))
    if people is not None:
        fitting = people[:_MOST]
        if name.title:
            fitting = [one for one in fitting if _may_be(register, name.title, one)]
        if fitting:
            return _nearest(name, fitting)
    if name.title is not None or name.entry:
        return None
    body = body_with(register, name, word)
    return None if body and _is_town_of(register, name, body) else body


def _is_town_of(register: Register, name: Name, body: Entity) -> bool:
    """True for "in Tarma", where a club is called "Union de Tarma"."""
    words, inner = body.words, register.know.names.inner
    named = len(words) > len("AB") and words[-2] in inner
    located = name.kind == "place" and register.is_located(name)
    return located and named and words[-1] == register.words_of(name)[-1]


def surname_owner(register: Register, name: Name, word: str) -> Entity | None:
    """The person whose full name has the word for a surname."""
    people = register.people.get(word)
    if people is None:
        return None
    eastern = word in register.know.names.family_first
    fitting = [
        person
        for person in people[:_MOST]
        if person.words[-1] == word or (eastern and person.words[0] == word)
    ]
    return _nearest(name, fitting)


def body_with(register: Register, name: Name, word: str) -> Entity | None:
    """The organisation of an acronym, or of the first or last word of its name."""
    if word.isupper() and len(word) > 1:
        return register.acronyms.get(word.replace(".", ""))
    bodies = register.bodies.get(word)
    if bodies is None:
        return None
    plain = _is_plain(register, word)
    fitting = [
        body
        for body in bodies[:_MOST]
        if len(body.words) > 1 and _ends_with(register, body, word, plain=plain)
    ]
    return _nearest(name, fitting)


def _is_plain(register: Register, word: str) -> bool:
    """True for World and European, which begin more names than one."""
    know = register.know
    return word in know.names.things or know.is_common(word)


def _ends_with(register: Register, body: Entity, word: str, *, plain: bool) -> bool:
    """True for the last word of a name, and the first one, if it tells which.

    "Coastal" may be Coastal Corp, "World" is never the World Bank.
    """
    first, last = body.words[0], body.words[-1]
    firm = last in register.know.organisations.company
    return word == last or (word == first and (firm or not plain))


def _nearest(name: Name, entities: list[Entity]) -> Entity | None:
    if len(entities) > 1:
        return max(entities, key=lambda one: one.nearest(name.first))
    return entities[0] if entities else None


def _may_be(register: Register, title: tuple[int, int], person: Entity) -> bool:
    """False for "Mrs Clinton" and a man; `title` are the tokens before the name."""
    last = title_of(register.tokens.words[title[1] - 1])
    told = register.know.titles.courtesy.get(last, "unknown")
    return "unknown" in (told, person.gender()) or told == person.gender()


def _expansion(register: Register, name: Name) -> Entity | None:
    """The organisation before the brackets of "Energy Agency (IEA)"."""
    tags, at = register.tokens.tags, name.first - 1
    told = register.tokens.lowers[at] in _ACRONYM_WORDS
    if not (told or tags[at] == "OPEN") or at < 1 or name.last >= len(tags):
        return None
    bracketed = tags[at] == "OPEN" and tags[name.last] == "CLOSE"
    if not bracketed and not told:
        return None
    for end in range(at, at - (1 if bracketed else _NEAR), -1):
        body = register.ends.get(end)
        if body and body.kind == "organization":
            return body
    return None
