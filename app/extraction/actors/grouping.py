"""Names in, entities out: which names of an article mean the same one.

Full names and known names come first, wherever they stand; then single words find the
full name that they belong to: surnames, given names, acronyms, first words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.document import Span
from app.extraction.actors.coreference.owners import (
    body_with,
    owner_of,
    same_body,
    same_person,
    surname_owner,
)
from app.extraction.actors.entities import Spot
from app.extraction.actors.names.wordings import bare_surname, core_of
from app.extraction.actors.settling import settle_kinds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.names.names import Name
    from app.extraction.actors.register import Register
    from app.lexicons.gazetteer import Entry

_LATER = frozenset({"demonym", "people", "capital"})


def group_names(register: Register, names: list[Name], acting: set[int]) -> None:
    """Give every name its entity; `acting` are the capitals that stand for a state."""
    for name in names:
        register.place_name(name)
    short: list[Name] = []
    later: list[Name] = []
    for name in names:
        if name.kind == "pair":
            _add_pair(register, name)
        elif name.kind in _LATER:
            later.append(name)
        elif name.last == name.first + 1 or _is_cored(register, name):
            short.append(name)
        else:
            _add_full(register, name)
    for name in short:
        _add_short(register, name)
    settle_kinds(register)
    _add_capitals(register, later, acting)
    _own_demonyms(register, later)


def _own_demonyms(register: Register, names: list[Name]) -> None:
    """Let demonyms own what follows them, without a mention of their own."""
    for name in names:
        if name.kind in ("demonym", "people") and name.entry:
            register.owners[name.first] = register.country_of(name.entry)


def _is_cored(register: Register, name: Name) -> bool:
    """True for one word with its particles: "van Beust"."""
    words = register.words[name.first]
    cored = name.entry is None and len(core_of(words, register.know.names)) == 1
    return cored or len(words) == 1


def _add_full(register: Register, name: Name) -> None:
    if name.kind == "seat" and register.is_located(name):
        name = replace(name, kind="place", entry=None)
    entry = name.entry
    if entry:
        state = entry.kind in ("country", "seat")
        entity = register.keyed((state, entry.name), name)
    elif name.kind == "place":
        words = " ".join(register.words[name.first])
        entity = register.keyed(("place", words), name)
    else:
        entity = _same(register, name) or register.create(name)
    register.attach(name, entity)


def _known_person(register: Register, name: Name) -> Entity | None:
    """Donald Trump, for "Donald J. Trump" where that is not listed itself."""
    words = register.words_of(name)
    if len(words) == len("DT") or not all(_is_initial(word) for word in words[1:-1]):
        return None
    found = register.know.gazetteer.match((words[0], words[-1]), 0, len("DT"))
    if found is None or found[0].kind != "person" or found[1] != len("DT"):
        return None
    return register.keyed((False, found[0].name), replace(name, entry=found[0]))


def _is_initial(word: str) -> bool:
    return len(word) == len("J.") and word[1] == "."


def _same(register: Register, name: Name) -> Entity | None:
    if name.kind != "person":
        return same_body(register, name)
    person = same_person(register, name) or _known_person(register, name)
    return person if person or name.sure else same_body(register, name)


def _add_short(register: Register, name: Name) -> None:
    words, entry = register.words[name.first], name.entry
    if name.kind == "echo":
        _add_echo(register, name, words[0])
    elif entry and name.kind != "person":
        _add_known(register, name, words[0])
    else:
        word = core_of(words, register.know.names)[0] if len(words) > 1 else words[0]
        entity = owner_of(register, name, word)
        if entity is None and not _is_family(register, words):
            key = (False, entry.name) if entry else ("word", bare_surname(words[-1]))
            entity = register.keyed(key, name)
        if entity is not None:
            register.attach(name, entity)


def _is_family(register: Register, words: tuple[str, ...]) -> bool:
    """True for "the Bushes" and "the Sams", where one of them has been named."""
    word, people = words[-1], register.people
    if not word.endswith("s"):
        return False
    return word[:-1] in people or (word.endswith("es") and word[:-2] in people)


def _add_known(register: Register, name: Name, word: str) -> None:
    """Take a known name of one word for itself, or for somebody of the article.

    That is a person with it for a surname, or a body with it for its initials.
    """
    if body := _abbreviated(register, name, word):
        register.attach(replace(name, entry=None), body)
        return
    person = None
    if not word.isupper() and not register.is_located(name):
        person = surname_owner(register, name, word)
    if person:
        register.attach(replace(name, kind="person", entry=None), person)
    else:
        _add_full(register, name)


def _abbreviated(register: Register, name: Name, word: str) -> Entity | None:
    """The body named in full before whose initials are those of a known one.

    In a story on the Rapid Support Forces RSF is not Reporters Without Borders.
    """
    entry = name.entry
    if entry is None or entry.kind != "organization" or entry.id or not word.isupper():
        return None
    body = register.acronyms.get(word)
    if body is None or body.entry is not None or len(body.words) == 1:
        return None
    return body if body.starts[0] < name.first else None


def _add_echo(register: Register, name: Name, word: str) -> None:
    """Give a plain word to the fuller name that ends with it, if there is one."""
    person = surname_owner(register, name, word)
    if person:
        register.attach(replace(name, kind="person"), person)
        return
    body = body_with(register, name, word)
    if body:
        own = word in body.labels or word == body.words[0]
        register.attach(replace(name, kind="organization"), body)
        if not own:
            body.labels.pop(word, None)  # "the Council" is no name to find it by


def _add_pair(register: Register, name: Name) -> None:
    """Mention both of "NATO-Russia", each with its own characters."""
    if name.entry:
        told = " ".join(register.tokens.words[name.first : name.last])
        _mention_part(register, name, name.entry, told.rpartition("-")[0])
        return
    at = 0
    for word in register.tokens.words[name.first].split("-"):
        found = register.know.gazetteer.match([word], 0, 1)
        if found is not None:
            _mention_part(register, name, found[0], word, at=at)
        at += len(word) + 1


def _mention_part(
    register: Register, name: Name, entry: Entry, words: str, *, at: int = 0
) -> None:
    """Mention a country or body whose `words` stand `at` characters into the name."""
    if entry.kind not in ("country", "organization"):
        return
    start = register.tokens.starts[name.first] + at
    part = Span(start, start + len(words))
    state = entry.kind == "country"
    entity = register.country_of(entry) if state else register.body_of(entry)
    entity.add(Spot(name.first, name.last, "name", part=part), words)


def _add_capitals(register: Register, names: Iterable[Name], acting: set[int]) -> None:
    """Give the capitals their country, where they act, or a place."""
    for name in names:
        if name.kind == "capital" and name.entry:
            entity = _capital(register, name, acts=name.first in acting)
            words = " ".join(register.words_of(name))
            entity.add(register.spot_of(name), words)
            register.owners[name.first] = entity


def _capital(register: Register, name: Name, *, acts: bool) -> Entity:
    words = register.words_of(name)
    if name.size == 1 and not register.is_located(name):
        person = owner_of(register, name, words[0])
        if person:
            return person
    if acts and name.entry:
        body = _body_in(register, name.entry, " ".join(words))
        return body or register.country_of(name.entry)
    label = " ".join(words)
    code = name.entry.code if name.entry else None
    return register.place_of(label, code or register.know.places.known.get(label))


def _body_in(register: Register, country: Entry, capital: str) -> Entity | None:
    """The European Union, for Brussels where nobody speaks of Belgium."""
    body = register.know.metonyms.bodies.get(capital)
    if body is None or any(one.name == country.name for one in register.entities):
        return None
    words = body.split()
    found = register.know.gazetteer.match(words, 0, len(words))
    return register.body_of(found[0]) if found else None
