"""Bodies that every state has, known by names that do not say of which.

"The Finance Ministry" of a story from Paris and that of one from Tokyo are two; "the
Ministry of Finance" and "the French Finance Ministry" of two stories may be one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.lexicons.countries import Country
    from app.lexicons.organisations import OrganisationWords

When = Literal["always", "where_named", "otherwise"]
_WHEN: tuple[When, ...] = ("always", "where_named", "otherwise")
# Of these "X of Y" is as often "Y X".
_TURNED = frozenset({"ministry", "department"})
_SPELLED = {"defence": "defense", "dept": "department"}
_OF = frozenset({"of", "for"})
_AT_LEAST = 2  # words in "ministry of"
_LONGEST_LAND = 3  # words of a country's name before a body's: "South Korean"


class Usual(NamedTuple):
    """The code of the country that a name mostly means, and when it does."""

    code: str
    when: When


@dataclass(frozen=True, slots=True, eq=False)
class StateBody:
    """A name in one spelling, without its land, and the code of the land, if any."""

    name: str
    code: str | None
    usual: Usual | None


@dataclass(frozen=True, slots=True, eq=False)
class StateBodies:
    """The words of `state_bodies.toml`; `lands` are names and demonyms with codes.

    `words` are all that may stand in such a name, the `heads` among them; `single` are
    names of well-known organisations: there is one in the world unless it is `usual`.
    """

    heads: frozenset[str]
    words: frozenset[str]
    named_by_land: frozenset[str]
    small: frozenset[str]
    usual: Mapping[str, Usual]
    lands: Mapping[tuple[str, ...], str]
    single: frozenset[str]

    def read(self, name: str) -> StateBody | None:
        """The body of that name, or None for a name of its own.

        "the Ministry of Defence" is the body "defense ministry", "French Finance
        Ministry" the "finance ministry" of France.
        """
        printed = _words(name)
        if self.heads.isdisjoint(printed):
            return None
        words = tuple(_SPELLED.get(word, word) for word in printed)
        words, code = self._without_land(words)
        if not self._is_told(words) or (code and words[0] in self.named_by_land):
            return None
        if words[0] in _TURNED and len(words) > _AT_LEAST and words[1] in _OF:
            told = [word for word in words[2:] if word != "the"]
            words = (*told, words[0])
        plain = " ".join(words)
        usual = self.usual.get(plain)
        single = usual is None and name in self.single
        return None if single else StateBody(plain, code, usual)

    def _is_told(self, words: tuple[str, ...]) -> bool:
        """True where a head is in its place and every other word may stand with it."""
        told = [word for word in words if word not in self.small]
        if not told:
            return False
        ends = told[-1] in self.heads
        begins = told[0] in self.heads and len(words) > 1 and words[1] in self.small
        return (ends or begins) and self.words.issuperset(told)

    def _without_land(
        self, words: tuple[str, ...]
    ) -> tuple[tuple[str, ...], str | None]:
        """The words without the land before or behind them, and its code."""
        if words[:1] == ("the",):
            words = words[1:]
        for size in range(min(_LONGEST_LAND, len(words) - 1), 0, -1):
            before, behind = self.lands.get(words[:size]), self.lands.get(words[-size:])
            if before:
                return words[size:], before
            if behind and words[-size - 1] in self.small:
                end = len(words) - size
                while end and words[end - 1] in self.small:
                    end -= 1
                return words[:end], behind
        return words, None


def load_state_bodies(
    countries: Iterable[Country], organisations: OrganisationWords
) -> StateBodies:
    """The words of `state_bodies.toml`, with the names of countries and organisations.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("state_bodies.toml")
    heads = table.words("heads")
    usual = {
        " ".join(_words(name)): Usual(code, when)
        for when in _WHEN
        for name, code in table.table(when).texts().items()
    }
    return StateBodies(
        heads=heads,
        words=heads | table.words("words"),
        named_by_land=table.words("named_by_land"),
        small=table.words("small"),
        usual=usual,
        lands=_lands(countries),
        single=frozenset(organisations.known),
    )


def _lands(countries: Iterable[Country]) -> dict[tuple[str, ...], str]:
    """The codes of the countries of today by the words of their names and demonyms."""
    return {
        tuple(_words(label)): country.code
        for country in countries
        for label in (*country.names, *country.demonyms)
        if country.code and not country.former
    }


def _words(name: str) -> list[str]:
    """In lower case and without the stops of "U.S."."""
    return name.lower().replace("’", "'").replace(".", "").split()
