"""Well-known organisations with their short forms, and the words that tell one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

_AND = frozenset({"and", "&"})


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationWords:
    """`known` maps a full name to its other names.

    `first` are words that begin the name of an organisation ("Radio"), `last` those
    that end one, those of a `company` ("Ltd") among them, `before_of` those after which
    "of" goes on with it, `plurals` bodies of people ("Democrats"), `belongings` what
    only an organisation has ("shareholders"), `premises` where it works. With a land
    behind or before them `before_land` ("Elections Ontario") and `after_land` ("Irish
    Rail") make a name.
    """

    known: Mapping[str, tuple[str, ...]]
    first: frozenset[str]
    last: frozenset[str]
    company: frozenset[str]
    before_of: frozenset[str]
    plurals: frozenset[str]
    belongings: frozenset[str]
    premises: frozenset[str]
    before_land: frozenset[str]
    after_land: frozenset[str]

    def bare(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a name without "The" before it and "and Co Ltd" behind it."""
        first = 1 if words[0] == "The" and len(words) > 1 else 0
        last = len(words)
        while last - first > 1 and words[last - 1] in self.company:
            last -= 1
        if last < len(words) and last - first > 1 and words[last - 1] in _AND:
            last -= 1
        return words[first:last]


def load_organisations() -> OrganisationWords:
    """The words of `organisations.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("organisations.toml")
    known, words = table.table("known"), table.table("words")
    return OrganisationWords(
        known={name: known.strings(name) for name in known.data},
        first=words.words("first"),
        last=words.words("last") | words.words("company"),
        company=words.words("company"),
        before_of=words.words("before_of"),
        plurals=words.words("plurals"),
        belongings=words.words("belongings"),
        premises=words.words("premises"),
        before_land=words.words("before_land"),
        after_land=words.words("after_land"),
    )
