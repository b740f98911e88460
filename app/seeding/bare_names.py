"""Persons known by a surname and an office -> the one of full name who holds it.

"President Reagan" of one article is the Ronald Reagan whom another calls president,
where office and country agree and the corpus knows no other. Where both are named in
one article they are two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.lexicons.office_titles import office_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.seeding.identity import Cast, Gathered, Key

# Offices of which a country has one at a time; of others there are many.
_SINGLE = frozenset(
    {"president", "vice president", "prime minister", "chancellor", "premier"}
    | {"secretary of state", "foreign secretary", "attorney general", "taoiseach"}
)


def join_bare_names(cast: Cast) -> dict[Key, Key]:
    """Move what is said of bare names to the full ones; who went where."""
    full = _by_surname(cast)
    joined = {
        key: found[0]
        for key, bare in cast.items()
        if bare.bare and len(found := _fitting(bare, cast, full)) == 1
    }
    for key in sorted(joined):
        cast[joined[key]].take(cast.pop(key))
    return joined


def _by_surname(cast: Cast) -> dict[str, list[Key]]:
    """The persons with a full name, by their last word."""
    found: dict[str, list[Key]] = {}
    for key, gathered in cast.items():
        if key.type == "person" and not gathered.bare:
            for surname in {name.split()[-1] for name in gathered.names}:
                found.setdefault(surname, []).append(key)
    return found


def _fitting(bare: Gathered, cast: Cast, full: Mapping[str, list[Key]]) -> list[Key]:
    """The persons that the bare name can be, of whom no other is in its article."""
    surname = next(iter(bare.names))
    candidates = full.get(surname, ())
    if any(key in bare.beside for key in candidates):
        return []
    return [key for key in candidates if _agree(bare, cast[key])]


def _agree(bare: Gathered, one: Gathered) -> bool:
    """True when they share an office, and nothing speaks against it."""
    shared = set(_offices(bare)) & set(_offices(one))
    if not shared:
        return False
    if bare.country_codes and one.country_codes:
        return not bare.country_codes.keys().isdisjoint(one.country_codes)
    if bare.affiliations and one.affiliations:
        return not bare.affiliations.keys().isdisjoint(one.affiliations)
    single = any(office in _SINGLE or office.endswith(" minister") for office in shared)
    near = not bare.lands.isdisjoint(one.country_codes)
    return single and near and not bare.affiliations


def _offices(gathered: Gathered) -> Iterator[str]:
    for title in gathered.titles:
        yield office_key(title)
