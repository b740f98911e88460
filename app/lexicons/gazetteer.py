"""Every known name of more or fewer words, found at a place in a list of tokens.

Overlap has one rule: the longest entry wins; of two for the same words the first of
authority, country, seat, capital, organisation, place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.lexicons.countries import Country
    from app.lexicons.organisations import OrganisationWords
    from app.lexicons.places import PlaceWords

EntryKind = Literal[
    "country", "demonym", "people", "capital", "seat", "organization", "place", "person"
]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a known name means.

    `name` is the name that its actor or place goes by: of a capital or seat the
    country's, whose `code` it bears. `id` is the slug of an authority entry. `label` is
    the name as listed.
    """

    kind: EntryKind
    name: str
    code: str | None
    label: str
    quiet: bool = False
    id: str | None = None


_CLITIC = re.compile(r"'s\b")


class Beginning(NamedTuple):
    """The known names with one first word: `alone` it itself, the longer by the next.

    Each of `longer` has the words after the first, and the longest comes first.
    """

    alone: Entry | None
    longer: Mapping[str, Sequence[tuple[tuple[str, ...], Entry]]]

    def match(
        self, words: Sequence[str], at: int, end: int
    ) -> tuple[Entry, int] | None:
        """The longest of them that stands at token `at`, and where it ends."""
        alone, longer = self
        after = at + 1
        if longer and after < end:
            for rest, entry in longer.get(words[after], ()):
                last = after + len(rest)
                # The first word of the rest is that by which it has been found.
                if last == after + 1 or (
                    last <= end and tuple(words[after:last]) == rest
                ):
                    return entry, last
        return (alone, after) if alone else None


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """Known names by their first word."""

    index: Mapping[str, Beginning]

    def match(
        self, words: Sequence[str], at: int, end: int
    ) -> tuple[Entry, int] | None:
        """The longest known name that begins at token `at`, and where it ends."""
        found = self.index.get(words[at])
        return found.match(words, at, end) if found else None


def build_gazetteer(entries: Iterable[Entry]) -> Gazetteer:
    """A gazetteer of `entries`; of equal labels the first is kept."""
    by_words: dict[tuple[str, ...], Entry] = {}
    for entry in entries:
        by_words.setdefault(split_label(entry.label), entry)
    alone = {words[0]: entry for words, entry in by_words.items() if len(words) == 1}
    longer: dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}
    for words in sorted(by_words, key=len, reverse=True):
        if len(words) > 1:
            first, *rest = words
            rows = longer.setdefault(first, {}).setdefault(rest[0], [])
            rows.append((tuple(rest), by_words[words]))
    return Gazetteer(
        {
            first: Beginning(alone.get(first), longer.get(first, {}))
            for first in (*alone, *longer)
        }
    )


def split_label(label: str) -> tuple[str, ...]:
    """A name as the tokens of running text: "Xi'an", "People", "'s", "St.", ","."""
    spaced = _CLITIC.sub(" 's", label.replace("’", "'")).replace(",", " ,")
    return tuple(spaced.split())


def country_entries(countries: Iterable[Country]) -> list[Entry]:
    """Names, demonyms, capitals and seats of the countries, in that order."""
    rows = tuple(countries)
    found: list[Entry] = []
    for kind in ("country", "seat", "capital", "demonym", "people"):
        for country in rows:
            found += _of_country(country, kind)
    return found


def _of_country(country: Country, kind: EntryKind) -> list[Entry]:
    labels: Mapping[str, tuple[str, ...]] = {
        "country": country.names,
        "seat": country.seats,
        "capital": country.capitals,
        "demonym": country.demonyms,
        "people": country.people,
    }
    return [
        Entry(kind, country.name, country.code, label, quiet=country.quiet)
        for label in labels[kind]
    ]


def organisation_entries(
    words: OrganisationWords, others: Mapping[str, Entry]
) -> list[Entry]:
    """The known organisations under all their names.

    One that `others` know by any of its names is theirs under all of them.
    """
    found = []
    for name, short in words.known.items():
        labels = (name, *short)
        theirs = next((others[label] for label in labels if label in others), None)
        entry = theirs or Entry("organization", name, None, name)
        found += [replace(entry, label=label) for label in labels]
    return found


def place_entries(words: PlaceWords) -> list[Entry]:
    """The known places that do not act."""
    return [
        Entry("place", name, code, name, quiet=name in words.quiet)
        for name, code in words.known.items()
    ]
