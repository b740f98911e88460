"""Personal titles, offices, and the common nouns of groups and of organisations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.toml import Table

TitleGender = Literal["male", "female", "unknown"]
_GENDERS: tuple[TitleGender, ...] = ("male", "female", "unknown")


@dataclass(frozen=True, slots=True, eq=False)
class TitleWords:
    """All in lower case and without a final stop.

    `courtesy` maps a title before a name to a gender; `ranks` stand before a name too;
    `offices` are the head nouns of offices, `modifiers` what stands before them,
    `genders` tells those nouns that say a gender, `people` are all nouns of one person.
    With `portfolios` before "secretary" an office is one of state, so are the `heads`.
    `groups` (and deeds) belong to the country or body they are named with, `government`
    are the state itself, `kinds` are nouns of bodies; `descriptions` maps those that
    can stand for one that has been named ("the alliance") to words in its name, though
    the words `describing` it there ("western") need not be in it.
    """

    courtesy: Mapping[str, TitleGender]
    ranks: frozenset[str]
    offices: frozenset[str]
    modifiers: frozenset[str]
    genders: Mapping[str, TitleGender]
    people: frozenset[str]
    portfolios: frozenset[str]
    heads: frozenset[str]
    groups: frozenset[str]
    government: frozenset[str]
    kinds: frozenset[str]
    descriptions: Mapping[str, frozenset[str]]
    describing: frozenset[str]


def load_titles() -> TitleWords:
    """The words of `titles.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("titles.toml")
    offices, groups = table.table("offices"), table.table("groups")
    courtesy, described = table.table("courtesy"), table.table("descriptions")
    return TitleWords(
        courtesy={title: _gender(courtesy, title) for title in courtesy.data},
        ranks=table.table("ranks").words("words"),
        offices=offices.words("words"),
        modifiers=offices.words("before"),
        genders=_noun_genders(offices),
        people=offices.words("words") | offices.words("people"),
        portfolios=offices.words("portfolios"),
        heads=offices.words("heads"),
        groups=groups.words("words") | groups.words("deeds"),
        government=groups.words("government"),
        kinds=groups.words("kinds"),
        descriptions={noun: described.words(noun) for noun in described.data},
        describing=table.table("describing").words("words"),
    )


def _gender(table: Table, title: str) -> TitleGender:
    chosen = table.choice(title, _GENDERS)
    return next(gender for gender in _GENDERS if gender == chosen)


def _noun_genders(offices: Table) -> dict[str, TitleGender]:
    genders: dict[str, TitleGender] = dict.fromkeys(offices.words("male"), "male")
    genders.update(dict.fromkeys(offices.words("female"), "female"))
    return genders
