"""Offices in, the persons meant out: by the article, the authority file, or the lede.

An office means the person to whom the article gives it; else the one who held it, by
the authority file, when the article was written. One that is still open ("Russia's
envoy to NATO said") means the person whose bare name is the next to speak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Entity, Spot
from app.extraction.actors.names.facts import title_of
from app.extraction.actors.offices.titled import side_of_title, title_start
from app.lexicons.office_titles import office_key

if TYPE_CHECKING:
    from datetime import date

    from app.extraction.actors.offices.offices import Office
    from app.extraction.actors.register import Register
    from app.extraction.actors.roles import Roles
    from app.lexicons.authority import AuthorityActor
    from app.syntax.grammar import Parse

_MOST = 40  # persons with one title that are looked at
_NEAR = 90  # tokens between an office and the name that fills it
_VERB_NEAR = 3
_ANY = "member"  # one of several: "the board member" is nobody certain
# Before "general" in the title of one who is no soldier.
_CIVIL_OFFICES = frozenset(
    {"attorney", "secretary", "surgeon", "solicitor", "director", "consul", "auditor"}
    | {"governor", "inspector", "comptroller", "postmaster", "registrar", "prosecutor"}
    | {"procurator", "commissioner", "advocate", "rapporteur"}
)
# Other nouns for an office when it is named again: a secretary is "the minister".
_SAME_OFFICE = {
    "minister": ("minister", "secretary", "chancellor"),
    "judge": ("judge", "justice", "magistrate"),
    "diplomat": ("diplomat", "minister", "secretary"),
    "ringleader": ("ringleader", "leader"),
    "congressman": ("congressman", "representative"),
    "congresswoman": ("congresswoman", "representative"),
    "lawmaker": ("lawmaker", "senator", "representative", "congressman", "mp"),
}


# Whom "the top diplomat" means.
_DIPLOMATS = frozenset(
    {"foreign minister", "foreign secretary", "secretary of state", "top diplomat"}
    | {"minister of foreign affairs", "external affairs minister", "chief diplomat"}
)


def note_titles(register: Register, offices: list[Office]) -> None:
    """Give each person the titles and sides that stand beside the name."""
    for office in offices:
        if office.person and office.person.kind == "person":
            _give(office.person, office, register)
    for first, name in register.names.items():
        if name.title is None or first not in register.owners:
            continue
        words = register.tokens.words[name.title[0] : name.title[1]]
        told = [title_of(word) for word in words]
        entity = register.owners[first]
        if told[-1] not in register.know.titles.courtesy:
            register.give_title(entity, " ".join(told))
        side = side_of_title(register, name)
        if side and entity.side is None:
            entity.side = side
        if told[-1] not in register.know.titles.courtesy:
            first = title_start(register, name)
            entity.add(Spot(first, name.title[1], "title"), "")


def _give(person: Entity, office: Office, register: Register) -> None:
    register.give_title(person, office.title)
    if person.side is None:
        person.side = office.side
    word = office.title.split()[-1]
    person.lean(register.know.titles.genders.get(word, "unknown"), 2)


def identify_people(register: Register, days: tuple[date, date] | None) -> None:
    """Give an id of the authority file to those who bear an office of it."""
    for person in register.entities:
        if person.kind != "person" or person.id:
            continue
        for title in person.titles:
            holder = _holder(register, person, title, days)
            if holder:
                person.id, person.canonical = holder.id, holder.name
                break


def _holder(
    register: Register, person: Entity, title: str, days: tuple[date, date] | None
) -> AuthorityActor | None:
    """Who of that name held the office that the article gives a person, if certain."""
    authority, surname = register.know.authority, person.words[-1]
    if person.side and days:
        holder = authority.holder(title, person.side.name, days=days)
        return holder if holder and holder.name.split()[-1] == surname else None
    found = authority.bearer(surname, title, days=days)
    if found is None or len(person.words) > 1:
        return None
    office, bearer = found
    if person.side is None:
        person.side = _state_of(register, office.of)
    return bearer if person.side and person.side.name == office.of else None


def _state_of(register: Register, name: str) -> Entity | None:
    """The country of that name, with or without mentions in the article."""
    country = register.know.countries.get(name)
    entry = register.know.by_code.get(country.code or "") if country else None
    return register.country_of(entry) if entry else None


def resolve_offices(
    register: Register, offices: list[Office], days: tuple[date, date] | None
) -> list[Office]:
    """Add a mention for each office whose holder is known; the others are returned."""
    unresolved = []
    for office in offices:
        if office.person:
            mention_holder(register, office.person, office)
        if office.person or not office.definite or office.title.endswith(_ANY):
            continue
        person = _in_article(register, office) or _in_authority(register, office, days)
        if person:
            mention_holder(register, person, office)
        else:
            unresolved.append(office)
    return unresolved


def mention_holder(register: Register, person: Entity, office: Office) -> None:
    """Mention somebody by the office, and note its title and whom it is held for."""
    person.add(Spot(office.first, office.last, "title"), office.title)
    register.give_title(person, office.title)
    if person.side is None:
        person.side = office.side


def _in_article(register: Register, office: Office) -> Entity | None:
    """The person named last before to whom the article gives the office."""
    people = _by_noun(register, office_key(office.title).split()[-1])
    fitting = (person for person in people if _holds(person, office))
    return max(fitting, key=lambda one: one.nearest(office.head), default=None)


def _by_noun(register: Register, noun: str) -> list[Entity]:
    """The persons with a title of that noun, or of one that means the same."""
    nouns = _SAME_OFFICE.get(noun, (noun,))
    return [
        person
        for word in nouns
        for person in register.office_nouns.get(word, ())[:_MOST]
    ]


def _holds(person: Entity, office: Office) -> bool:
    if office.side and person.side and office.side is not person.side:
        return False
    wanted = office_key(office.title)
    if wanted == "general" and all(map(_is_civil, person.titles)):
        return False
    bare = " " not in wanted and office.side is None and not office.past
    same = _DIPLOMATS if wanted in _DIPLOMATS else (wanted,)
    return bare or any(office_key(title) in same for title in person.titles)


def _is_civil(title: str) -> bool:
    """True for an attorney general, who is not "the general"."""
    return not _CIVIL_OFFICES.isdisjoint(title.replace("-", " ").split())


def _in_authority(
    register: Register, office: Office, days: tuple[date, date] | None
) -> Entity | None:
    if office.side is None or office.past or days is None:
        return None
    authority = register.know.authority
    holder = authority.holder(office.title, office.side.name, days=days)
    return _entity_of(register, holder, office.side) if holder else None


def _entity_of(register: Register, holder: AuthorityActor, side: Entity) -> Entity:
    person = register.person_called(holder.id, holder.name)
    if person:
        person.id, person.canonical = holder.id, holder.name
        person.side = person.side or side
        return person
    words = tuple(holder.name.split())
    person = Entity("person", words, id=holder.id)
    person.canonical, person.side = holder.name, side
    person.lean(holder.gender, 2)
    return register.enter(person)


def bridge_offices(
    register: Register, offices: list[Office], *, parse: Parse, roles: Roles
) -> None:
    """Join an open office that speaks with the bare name that speaks next.

    "Russia's envoy to NATO said on Friday. Dmitry Rogozin also welcomed ...": the name
    is new, has no title of its own, and no other person comes between. Of several
    offices for one name the later, fuller ones tell whom the person speaks for.
    """
    joined = [
        (office, person)
        for office in offices
        if (person := _next_speaker(register, office, parse=parse, roles=roles))
    ]
    nouns: dict[Entity, str] = {}
    for office, person in reversed(joined):
        noun = parse.tokens.lowers[office.head]
        if nouns.setdefault(person, noun) == noun:
            mention_holder(register, person, office)


def _next_speaker(
    register: Register, office: Office, *, parse: Parse, roles: Roles
) -> Entity | None:
    doing = _speaks(office.head, roles) or _near_verb(parse, office.last, within=1)
    if parse.tokens.quoted[office.head] or not doing:
        return None
    for first in range(office.last, office.last + _NEAR):
        name = register.names.get(first)
        if name is None or name.kind != "person" or first not in register.owners:
            continue
        person = register.owners[first]
        fresh = person.starts[0] == first
        bare = not person.titles and name.title is None and fresh
        speaks = _speaks(name.last - 1, roles) or _near_verb(parse, name.last)
        return person if bare and speaks else None
    return None


def _speaks(head: int, roles: Roles) -> bool:
    return roles.subject(head) is not None


def _near_verb(parse: Parse, at: int, *, within: int = _VERB_NEAR) -> bool:
    tags = parse.tokens.tags[at : at + within]
    return "VERB" in tags
