"""Words that tell whether a name of a place stands for those who act there."""

from __future__ import annotations

from dataclasses import dataclass

from app.lexicons.toml import read_shipped


@dataclass(frozen=True, slots=True, eq=False)
class MetonymWords:
    """Words around capitals, and those of sport; see `metonyms.toml`."""

    stative: frozenset[str]
    addressing: frozenset[str]
    belongings: frozenset[str]
    sent: frozenset[str]
    told: frozenset[str]
    sport: frozenset[str]
    teams: frozenset[str]


def load_metonyms() -> MetonymWords:
    """The words of `metonyms.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("metonyms.toml")
    capitals, sport = table.table("capitals"), table.table("sport")
    return MetonymWords(
        stative=capitals.words("stative"),
        addressing=capitals.words("addressing"),
        belongings=capitals.words("belongings"),
        sent=capitals.words("sent"),
        told=capitals.words("told"),
        sport=sport.words("words"),
        teams=sport.words("teams"),
    )
