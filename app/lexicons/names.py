"""Given names of the world, particles inside names, and words that begin no name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

NameGender = Literal["male", "female", "unknown"]


@dataclass(frozen=True, slots=True, eq=False)
class NameWords:
    """The vocabulary of names, as printed with a capital where they have one.

    `given` maps a first name to the gender it tells; `family_first` are East Asian
    family names that stand before the given name; `surnames` are words of places and
    organisations as well; `inner` and `hyphened` are particles
    in lower case ("van", the "al" of al-Assad), `links` join the words of a name
    ("of"), `suffixes` follow it ("Jr."), `honours` among them ("KC"). `calendar` and
    `openers` are words with a capital that are no name, or begin none; `things` end the
    names of events, laws and works, `carriers` stand beside those of ships and works,
    `heralds` begin those of storms; `nouns` are plain words in lower case that may open
    a sentence, `ambiguous` given names that are as often plain words there.
    """

    given: Mapping[str, NameGender]
    family_first: frozenset[str]
    surnames: frozenset[str]
    inner: frozenset[str]
    hyphened: frozenset[str]
    links: frozenset[str]
    suffixes: frozenset[str]
    honours: frozenset[str]
    calendar: frozenset[str]
    openers: frozenset[str]
    things: frozenset[str]
    carriers: frozenset[str]
    heralds: frozenset[str]
    nouns: frozenset[str]
    ambiguous: frozenset[str]


def load_names() -> NameWords:
    """The words of `names.toml`.

    Raises:
        BadInput: a line of it is wrong.
    """
    table = read_shipped("names.toml")
    given, particles = table.table("given"), table.table("particles")
    words = table.table("words")
    return NameWords(
        given=_genders(given.words("male"), given.words("female")),
        family_first=given.words("family_first"),
        surnames=given.words("surnames"),
        inner=particles.words("inner"),
        hyphened=particles.words("hyphened"),
        links=particles.words("links"),
        suffixes=particles.words("suffixes") | particles.words("honours"),
        honours=particles.words("honours"),
        calendar=words.words("calendar"),
        openers=words.words("openers"),
        things=words.words("things"),
        carriers=words.words("carriers"),
        heralds=words.words("heralds"),
        nouns=words.words("nouns"),
        ambiguous=words.words("ambiguous"),
    )


def _genders(male: frozenset[str], female: frozenset[str]) -> dict[str, NameGender]:
    """A name that both lists hold (Kim, Nicola) tells nothing."""
    genders: dict[str, NameGender] = dict.fromkeys(male, "male")
    genders.update(dict.fromkeys(female, "female"))
    genders.update(dict.fromkeys(male & female, "unknown"))
    return genders
