"""Offices whose holder the article never names in, the persons they stand for out.

"A skipper who rammed a boat was jailed. Tom Hale, 52, had denied it": the lede tells
the office, the next sentence the name. "The Secretary-General condemns": no name comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Entity, Spot
from app.extraction.actors.offices.holders import mention_holder
from app.lexicons.office_titles import office_key

if TYPE_CHECKING:
    from app.extraction.actors.offices.offices import Office
    from app.extraction.actors.register import Register
    from app.extraction.actors.roles import Roles

_AGED = ["COMMA", "NUM", "COMMA"]
_LEAST = 2  # mentions of one who is never named
_GOVERNING = frozenset(
    {"prime minister", "president", "chancellor", "premier", "first minister"}
    | {"taoiseach", "governor", "mayor"}
)
_OFTEN = 3  # mentions of one who governs, by office and by name
_EARLY = 120  # tokens to his name


def note_late_name(register: Register, offices: list[Office], roles: Roles) -> None:
    """Give the office of "a skipper who" to the first one named, if told with age.

    Of several offices before the name it is the only one in the sentence before its.
    """
    if not offices:
        return
    people = [first for first, one in register.names.items() if one.kind == "person"]
    name = register.names[min(people)] if people else None
    if name is None or register.tokens.tags[name.last : name.last + 3] != _AGED:
        return
    person, here = register.owners.get(name.first), roles.sentence_of(name.first)
    early = [office for office in offices if office.head < name.first]
    if len(early) > 1:
        early = [one for one in early if roles.sentence_of(one.head) == here - 1]
    if person and len(early) == 1 and _is_open(register, early[0]):
        office = early[0]
        register.give_title(person, office.title)
        if roles.subject(office.head) is not None:
            person.add(Spot(office.first, office.last, "title"), office.title)


def _is_open(register: Register, office: Office) -> bool:
    """True for "a skipper" and "the leader of a ring", who has yet to be named."""
    lowers, head = register.tokens.lowers, office.head
    of_some = lowers[head + 1 : head + 3] in (["of", "a"], ["of", "an"])
    return office.person is None and (of_some or not office.definite)


def enter_unnamed(register: Register, offices: list[Office], roles: Roles) -> None:
    """Enter a person for each office with capitals that acts and has no holder."""
    by_title: dict[str, list[Office]] = {}
    for office in offices:
        if _is_printed_as_name(register, office):
            by_title.setdefault(office_key(office.title), []).append(office)
    for title, told in by_title.items():
        acts = any(roles.subject(office.head) is not None for office in told)
        held = register.office_nouns.get(title.split()[-1])
        if acts and len(told) >= _LEAST and not held:
            _enter(register, told)


def fill_offices(register: Register, offices: list[Office]) -> None:
    """Give "the prime minister" to the one main person of whom no office is told.

    Who governs is known to the readers of his country, so his name stands without it.
    """
    told: dict[str, list[Office]] = {}
    for office in offices:
        if office.title in _GOVERNING and office.side is None:
            told.setdefault(office.title, []).append(office)
    if len(told) != 1:
        return
    (several,) = told.values()
    main = [one for one in register.entities if _is_main(one)]
    if len(several) < _OFTEN or len(main) != 1:
        return
    for office in several:
        mention_holder(register, main[0], office)


def _is_main(person: Entity) -> bool:
    """True for a person who is named early and often, and without an office."""
    if person.kind != "person" or person.titles or not person.starts:
        return False
    named = [spot for spot in person.spots if spot.form == "name"]
    return len(named) >= _OFTEN and person.starts[0] <= _EARLY


def _is_printed_as_name(register: Register, office: Office) -> bool:
    """True for "the Foreign Secretary", false for "the French foreign minister"."""
    words = register.tokens.words[office.first + 1 : office.head + 1]
    bare = register.tokens.lowers[office.first] == "the" and office.side is None
    return bare and bool(words) and all(word[0].isupper() for word in words)


def _enter(register: Register, told: list[Office]) -> None:
    words = register.tokens.words[told[0].first + 1 : told[0].head + 1]
    person = register.enter(Entity("person", tuple(words)))
    for office in told:
        person.add(Spot(office.first, office.last, "title"), office.title)
        register.give_title(person, office.title)
