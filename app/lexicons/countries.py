"""Countries by ISO 3166 code: their names, inhabitants, capitals and seats of power.

Codes and official names come from `pycountry`; what newsrooms print, demonyms, capitals
and seats from `countries.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pycountry

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from app.lexicons.toml import Table

_KEYS = ("name", "code", "demonyms", "capitals", "seats", "also", "quiet", "twin")
_NO_PLURAL = ("ese", "sh", "ch", "s", "men", "wiss", "U.S.", "US")


@dataclass(frozen=True, slots=True)
class Country:
    """One country; `names` are all that stand for it, the usual one first.

    `people` are the plural demonyms ("Russians"). A `quiet` country has a name that is
    more often something else (Jersey, Chad): it counts only where it is located. A
    `former` one has ended (the Soviet Union) and bears its successor's code; one that
    few recognise (Abkhazia) has none. `twin` is the code of another country with a
    place of that name (Georgia).
    """

    code: str | None
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    people: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]
    quiet: bool = False
    former: bool = False
    twin: str | None = None

    @property
    def name(self) -> str:
        """The name that newsrooms use."""
        return self.names[0]


def load_countries() -> tuple[Country, ...]:
    """Those of `countries.toml` in order of code and name, then the rest of ISO 3166.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("countries.toml")
    present, past = table.table("countries"), table.table("former")
    listed = [_present(code, present.table(code)) for code in sorted(present.data)]
    ended = [_former(name, past.table(name)) for name in sorted(past.data)]
    apart = table.table("unrecognised")
    alone = [_unrecognised(name, apart.table(name)) for name in sorted(apart.data)]
    rest = [
        Country(country.alpha_2, (country.name,), (), (), (), ())
        for country in sorted(pycountry.countries, key=lambda one: one.alpha_2)
        if country.alpha_2 not in present.data
    ]
    return (*listed, *ended, *alone, *rest)


def _present(code: str, row: Table) -> Country:
    names = (row.string("name"), *row.strings("also", ()), *_official(code))
    return _country(code, names, row)


def _former(name: str, row: Table) -> Country:
    names = (name, *row.strings("also", ()))
    return replace(_country(row.string("code"), names, row), former=True)


def _unrecognised(name: str, row: Table) -> Country:
    return _country(None, (name, *row.strings("also", ())), row)


def _country(code: str | None, names: tuple[str, ...], row: Table) -> Country:
    row.allow(*_KEYS)
    demonyms = row.strings("demonyms")
    return Country(
        code=code,
        names=tuple(dict.fromkeys(names)),
        demonyms=demonyms,
        people=tuple(_plural(demonym) for demonym in demonyms if _has_plural(demonym)),
        capitals=row.strings("capitals"),
        seats=row.strings("seats", ()),
        quiet=row.boolean("quiet", default=False),
        twin=row.string("twin", "") or None,
    )


def _official(code: str) -> tuple[str, ...]:
    """The names that ISO 3166 gives to the code; none to those it does not list."""
    found = pycountry.countries.get(alpha_2=code)
    if found is None:
        return ()
    keys = ("name", "official_name", "common_name")
    names = [getattr(found, key) for key in keys if hasattr(found, key)]
    return tuple(name for name in names if "," not in name)


def _has_plural(demonym: str) -> bool:
    return not demonym.endswith(_NO_PLURAL)


def _plural(demonym: str) -> str:
    for singular, plural in (("man", "men"), ("woman", "women")):
        if demonym.endswith(("Dutch" + singular, "Irish" + singular)):
            return demonym.removesuffix(singular) + plural
    return demonym + "s"
