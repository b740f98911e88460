"""Offices in, the persons meant out: by the article, the authority file, or the lede.

An office means the person to whom the article gives it; else the one who held it, by
the authority file, when the article was written. One that is still open ("Russia's
envoy to NATO said") means the person whose bare name is the next to speak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Entity, Spot
from app.extraction.actors.units import title_of
from app.lexicons.authority import office_key

if TYPE_CHECKING:
    from datetime import date

    from app.extraction.actors.grouping import Grouping
    from app.extraction.actors.offices import Office
    from app.extraction.actors.roles import Roles
    from app.lexicons.authority import Authority, AuthorityActor
    from app.syntax.grammar import Parse

_NEAR = 90  # tokens between an office and the name that fills it
_VERB_NEAR = 3
# A British secretary is "the minister" when named again.
_SAME_OFFICE = {"minister": ("minister", "secretary", "chancellor")}


def note_titles(grouping: Grouping, offices: list[Office]) -> None:
    """Give each person the titles and sides that stand beside the name."""
    for office in offices:
        if office.person and office.person.kind == "person":
            _give(office.person, office, grouping)
    for first, name in grouping.names.items():
        if name.title is None or name.kind != "person":
            continue
        words = grouping.tokens.words[name.title[0] : name.title[1]]
        told = [title_of(word) for word in words]
        entity = grouping.owners[first]
        if told[-1] not in grouping.know.titles.courtesy:
            entity.titles.append(" ".join(told))
        side = grouping.side_of_title(name)
        if side and entity.side is None:
            entity.side = side
        if told[-1] not in grouping.know.titles.courtesy:
            first = grouping.title_start(name)
            entity.add(Spot(first, name.title[1], "title"), "")


def _give(person: Entity, office: Office, grouping: Grouping) -> None:
    person.titles.append(office.title)
    if person.side is None:
        person.side = office.side
    word = office.title.split()[-1]
    person.genders[grouping.know.titles.genders.get(word, "unknown")] += 2


def identify_people(
    entities: list[Entity], authority: Authority, days: tuple[date, date] | None
) -> None:
    """Give an id of the authority file to those who bear an office of it."""
    if days is None:
        return
    for person in entities:
        if person.kind != "person" or person.id or person.side is None:
            continue
        for title in person.titles:
            holder = authority.holder(title, person.side.name, days=days)
            if holder and holder.name.split()[-1] == person.words[-1]:
                person.id, person.canonical = holder.id, holder.name
                break


def resolve_offices(
    grouping: Grouping, offices: list[Office], days: tuple[date, date] | None
) -> list[Office]:
    """Add a mention for each office whose holder is known; the others are returned."""
    unresolved = []
    for office in offices:
        if office.person:
            _mention(office.person, office)
        if office.person or not office.definite:
            continue
        person = _in_article(grouping, office) or _in_authority(grouping, office, days)
        if person:
            _mention(person, office)
        else:
            unresolved.append(office)
    return unresolved


def _mention(person: Entity, office: Office) -> None:
    person.add(Spot(office.first, office.last, "title"), office.title)
    if office.title not in person.titles:
        person.titles.append(office.title)
    if person.side is None:
        person.side = office.side


def _in_article(grouping: Grouping, office: Office) -> Entity | None:
    people = [
        person
        for person in grouping.entities
        if person.kind == "person" and _holds(person, office)
    ]
    return max(people, key=lambda one: one.nearest(office.head)) if people else None


def _holds(person: Entity, office: Office) -> bool:
    if office.side and person.side and office.side is not person.side:
        return False
    wanted = office_key(office.title)
    for title in person.titles:
        key = office_key(title)
        if key == wanted:
            return True
        bare = wanted.count(" ") == 0 and office.side is None
        if bare and key.split()[-1] in _SAME_OFFICE.get(wanted, (wanted,)):
            return True
    return False


def _in_authority(
    grouping: Grouping, office: Office, days: tuple[date, date] | None
) -> Entity | None:
    if office.side is None or office.past or days is None:
        return None
    authority = grouping.know.authority
    holder = authority.holder(office.title, office.side.name, days=days)
    return _entity_of(grouping, holder, office.side) if holder else None


def _entity_of(grouping: Grouping, holder: AuthorityActor, side: Entity) -> Entity:
    surname = holder.name.split()[-1]
    for person in grouping.entities:
        if person.kind != "person":
            continue
        same = person.id is None and person.words == (surname,)
        if person.id == holder.id or same:
            person.id, person.canonical = holder.id, holder.name
            person.side = person.side or side
            return person
    words = tuple(holder.name.split())
    person = Entity("person", words, id=holder.id, canonical=holder.name, side=side)
    person.genders[holder.gender] += 2
    grouping.entities.append(person)
    return person


def bridge_offices(
    grouping: Grouping, offices: list[Office], *, parse: Parse, roles: Roles
) -> None:
    """Join an open office that speaks with the bare name that speaks next.

    "Russia's envoy to NATO said on Friday. Dmitry Rogozin also welcomed ...": the name
    is new, has no title of its own, and no other person comes between. Of several
    offices for one name the later, fuller ones tell whom the person speaks for.
    """
    joined = [
        (office, person)
        for office in offices
        if (person := _next_speaker(grouping, office, parse=parse, roles=roles))
    ]
    nouns: dict[Entity, str] = {}
    for office, person in reversed(joined):
        noun = parse.tokens.lowers[office.head]
        if nouns.setdefault(person, noun) == noun:
            _mention(person, office)


def _next_speaker(
    grouping: Grouping, office: Office, *, parse: Parse, roles: Roles
) -> Entity | None:
    if parse.tokens.quoted[office.head] or not _speaks(office.head, roles):
        return None
    for first in sorted(grouping.names):
        name = grouping.names[first]
        if first < office.last or name.kind != "person":
            continue
        person = grouping.owners[first]
        fresh = min(spot.first for spot in person.spots) == first
        bare = not person.titles and name.title is None and fresh
        speaks = _speaks(name.last - 1, roles) or _near_verb(parse, name.last)
        return person if bare and speaks and first - office.last < _NEAR else None
    return None


def _speaks(head: int, roles: Roles) -> bool:
    return head in roles.subjects


def _near_verb(parse: Parse, at: int) -> bool:
    tags = parse.tokens.tags[at : at + _VERB_NEAR]
    return "VERB" in tags
