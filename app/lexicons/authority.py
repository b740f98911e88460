"""The authority file: who is who across articles, as the user of a corpus decides.

Goes in: `actors.toml`, one `[[actor]]` each:

    name = "Sergei Lavrov"                   the name that is shown
    type = "person"                          person, organization or country
    id = "sergei-lavrov"                     made from the name where it is missing
    aliases = ["Lavrov", "Sergey Lavrov"]    other names that mean this actor
    country = "RU"                           ISO 3166-1 alpha-2
    gender = "male"                          male or female
    offices = [{ title = "foreign minister", of = "Russia", from = 2004-03-09 }]
    same_as = ["https://www.wikidata.org/entity/Q58217"]
    retired = ["sergey-lavrov"]              ids that it had before

Comes out: an `Authority` that tells the actor of a name, and of an office on a day.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput
from app.lexicons.gazetteer import Entry
from app.lexicons.office_titles import office_key
from app.lexicons.slugs import slugify
from app.lexicons.toml import parse_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from app.lexicons.toml import Table

AuthorityType = Literal["person", "organization", "country"]
_TYPES: tuple[AuthorityType, ...] = ("person", "organization", "country")
_GENDERS = ("male", "female", "unknown")
_KEYS = ("id", "name", "type", "aliases", "country", "gender", "offices", "same_as")


@dataclass(frozen=True, slots=True)
class Office:
    """`title` of `of` (a country or organisation), held from one day to another.

    An end that is not known is None.
    """

    title: str
    of: str
    start: date | None
    end: date | None

    def held(self, earliest: date, latest: date) -> bool:
        """True when it was held on every day of the interval."""
        begun = self.start is None or self.start <= earliest
        return begun and (self.end is None or latest <= self.end)


@dataclass(frozen=True, slots=True)
class AuthorityActor:
    """One entry of the file."""

    id: str
    name: str
    type: AuthorityType
    aliases: tuple[str, ...] = ()
    country: str | None = None
    gender: str = "unknown"
    offices: tuple[Office, ...] = ()
    same_as: tuple[str, ...] = ()
    retired: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Authority:
    """The entries in order of the file, by id, name and alias, office, and surname.

    `retired` maps an id that an actor once had to the one it has now.
    """

    actors: tuple[AuthorityActor, ...]
    by_id: Mapping[str, AuthorityActor]
    by_name: Mapping[str, AuthorityActor]
    by_office: Mapping[tuple[str, str], tuple[tuple[Office, AuthorityActor], ...]]
    by_surname: Mapping[str, tuple[AuthorityActor, ...]]
    retired: Mapping[str, str]

    def holder(
        self, title: str, of: str, *, days: tuple[date, date]
    ) -> AuthorityActor | None:
        """Who held the office through all of `days`, first and last; None if unknown.

        `title` is in any spelling ("Secretary-General", "sec-gen"), `of` the name of a
        country or organisation.
        """
        terms = self.by_office.get((office_key(title), of), ())
        holders = [actor for office, actor in terms if office.held(*days)]
        return holders[0] if len(holders) == 1 else None

    def bearer(
        self, surname: str, title: str, *, days: tuple[date, date] | None
    ) -> tuple[Office, AuthorityActor] | None:
        """The one person of that surname with such an office, whosever it is.

        It was held through all of `days`, or at any time where they are None; None if
        there is no such person or several.
        """
        key = office_key(title)
        found = [
            (office, actor)
            for actor in self.by_surname.get(surname, ())
            for office in actor.offices
            if office_key(office.title) == key
            if days is None or office.held(*days)
        ]
        several = len({actor.id for _, actor in found}) > 1
        return found[0] if found and not several else None

    def entries(self) -> list[Entry]:
        """The names and aliases as entries of a gazetteer."""
        return [
            Entry(actor.type, actor.name, actor.country, label, id=actor.id)
            for actor in self.actors
            for label in (actor.name, *actor.aliases)
        ]


def load_authority(path: Path) -> Authority:
    """The authority file at `path`; an empty one when there is no such file.

    Raises:
        BadInput: an entry is wrong; the message names the file and the line.
    """
    if not path.exists():
        return gather(())
    try:
        source = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        reason = f"not UTF-8 (byte {error.start}); save it as UTF-8"
        raise BadInput(str(path), reason) from None
    return read_authority(source, str(path))


def read_authority(source: str, file: str) -> Authority:
    """The authority in the text of a file; `file` is the name that errors give.

    Raises:
        BadInput: an entry is wrong, or two claim the same id.
    """
    table = parse_toml(source, file)
    table.allow("actor")
    rows = table.tables("actor")
    actors = tuple(_actor(row) for row in rows)
    _refuse_twins(rows, actors)
    return gather(actors)


def gather(actors: tuple[AuthorityActor, ...]) -> Authority:
    """The entries with their lookups."""
    names: dict[str, AuthorityActor] = {}
    offices: dict[tuple[str, str], list[tuple[Office, AuthorityActor]]] = {}
    surnames: dict[str, list[AuthorityActor]] = {}
    for actor in actors:
        if actor.type == "person":
            surnames.setdefault(actor.name.split()[-1], []).append(actor)
        for name in (actor.name, *actor.aliases):
            names.setdefault(name, actor)
        for office in actor.offices:
            key = (office_key(office.title), office.of)
            offices.setdefault(key, []).append((office, actor))
    return Authority(
        actors=actors,
        by_id={actor.id: actor for actor in actors},
        by_name=names,
        by_office={key: tuple(terms) for key, terms in offices.items()},
        by_surname={surname: tuple(same) for surname, same in surnames.items()},
        retired={old: actor.id for actor in actors for old in actor.retired},
    )


def _actor(row: Table) -> AuthorityActor:
    row.allow(*_KEYS, "retired")
    name = row.string("name")
    slug = row.string("id", slugify(name))
    if not slug or slug != slugify(slug):
        key = "id" if "id" in row.data else "name"
        row.fail(key, f"{slug!r} is no id; use lower case letters, digits, hyphens")
    country = row.string("country", "")
    if country and not (len(country) == len("RU") and country.isupper()):
        row.fail("country", f"{country!r} is not an ISO 3166-1 alpha-2 code like 'RU'")
    return AuthorityActor(
        id=slug,
        name=name,
        type=_type(row),
        aliases=row.strings("aliases", ()),
        country=country or None,
        gender=row.choice("gender", _GENDERS, "unknown"),
        offices=tuple(_office(office) for office in row.tables("offices")),
        same_as=_links(row),
        retired=row.strings("retired", ()),
    )


def _type(row: Table) -> AuthorityType:
    chosen = row.choice("type", _TYPES)
    return next(kind for kind in _TYPES if kind == chosen)


def _office(row: Table) -> Office:
    row.allow("title", "of", "from", "to")
    start, end = row.day("from"), row.day("to")
    if start and end and end < start:
        row.fail("to", f"an office cannot end on {end} and begin on {start}")
    return Office(row.string("title"), row.string("of"), start, end)


def _links(row: Table) -> tuple[str, ...]:
    links = row.strings("same_as", ())
    for link in links:
        if not link.startswith(("https://", "http://")):
            row.fail("same_as", f"{link!r} is not a web address", item=link)
    return links


def _refuse_twins(rows: tuple[Table, ...], actors: tuple[AuthorityActor, ...]) -> None:
    """Two entries with one id, or an id that another entry retires, are an error."""
    seen: set[str] = set()
    for row, actor in zip(rows, actors, strict=True):
        for one in (actor.id, *actor.retired):
            if one in seen:
                row.fail("name", f"the id {one!r} is given twice; each must be its own")
            seen.add(one)
