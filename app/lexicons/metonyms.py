"""Words that tell whether a name of a place stands for those who act there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class MetonymWords:
    """Words around capitals, and those of sport; see `metonyms.toml`.

    `bodies` maps a capital to the organisation that it stands for.
    """

    stative: frozenset[str]
    addressing: frozenset[str]
    belongings: frozenset[str]
    asked: frozenset[str]
    given: frozenset[str]
    sent: frozenset[str]
    told: frozenset[str]
    bodies: Mapping[str, str]
    sport: frozenset[str]
    teams: frozenset[str]


def load_metonyms() -> MetonymWords:
    """The words of `metonyms.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("metonyms.toml")
    capitals, sport = table.table("capitals"), table.table("sport")
    bodies = table.table("bodies")
    return MetonymWords(
        stative=capitals.words("stative"),
        addressing=capitals.words("addressing"),
        belongings=capitals.words("belongings"),
        asked=capitals.words("asked"),
        given=capitals.words("given"),
        sent=capitals.words("sent"),
        told=capitals.words("told"),
        bodies={capital: bodies.string(capital) for capital in bodies.data},
        sport=sport.words("words"),
        teams=sport.words("teams"),
    )
