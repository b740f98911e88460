"""Places that do not act: cities, regions and waters, and the words that tell one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.toml import Table


@dataclass(frozen=True, slots=True, eq=False)
class PlaceWords:
    """`known` maps a place to its country's code, or to None.

    Those of them that are `quiet` (Bath, Nice) are more often plain words or persons:
    they count behind prepositions.

    `last` and `first` are the words that end and begin the name of a place ("River",
    "Lake"), `beside` those next to it in lower case ("the town of X"), `owned` what it
    has ("the mayor of X"), `states` the abbreviations printed after a city ("Ariz.").
    """

    known: Mapping[str, str | None]
    quiet: frozenset[str]
    last: frozenset[str]
    first: frozenset[str]
    beside: frozenset[str]
    owned: frozenset[str]
    states: frozenset[str]


def load_places() -> PlaceWords:
    """The words of `places.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("places.toml")
    by_country, words = table.table("known"), table.table("words")
    known: dict[str, str | None] = dict.fromkeys(_listed(table.table("wide"), "names"))
    for code in by_country.data:
        known.update(dict.fromkeys(_listed(by_country, code), code))
    plain = table.table("quiet")
    quiet = {name: code for code in plain.data for name in _listed(plain, code)}
    return PlaceWords(
        known={**quiet, **known},
        quiet=frozenset(quiet),
        last=words.words("last"),
        first=words.words("first"),
        beside=words.words("beside"),
        owned=words.words("owned"),
        states=words.words("states"),
    )


def _listed(table: Table, key: str) -> list[str]:
    """Names parted by upright strokes, over several lines."""
    names = table.string(key).replace("\n", " ").split("|")
    return [" ".join(name.split()) for name in names if name.strip()]
