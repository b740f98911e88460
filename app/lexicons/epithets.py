"""What countries are called when they are named again: "the West African nation"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.toml import Table


@dataclass(frozen=True, slots=True, eq=False)
class Epithets:
    """The codes of the countries that each may mean, in lower case.

    A `kinds` tells by itself ("islamic republic"), a `regions` with one of the `nouns`
    behind it ("west african nation").
    """

    kinds: Mapping[str, frozenset[str]]
    regions: Mapping[str, frozenset[str]]
    nouns: frozenset[str]


def load_epithets() -> Epithets:
    """The words of `epithets.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("epithets.toml")
    return Epithets(
        kinds=_codes(table.table("kinds")),
        regions=_codes(table.table("regions")),
        nouns=table.table("nouns").words("words"),
    )


def _codes(table: Table) -> dict[str, frozenset[str]]:
    return {phrase: table.words(phrase) for phrase in table.data}
