"""Lexicons and authority file, made ready for looking at tokens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.lexicons.gazetteer import (
    Gazetteer,
    build_gazetteer,
    country_entries,
    organisation_entries,
    place_entries,
    split_label,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.authority import Authority
    from app.lexicons.countries import Country
    from app.lexicons.epithets import Epithets
    from app.lexicons.gazetteer import Entry
    from app.lexicons.lexicons import Lexicons
    from app.lexicons.metonyms import MetonymWords
    from app.lexicons.names import NameWords
    from app.lexicons.organisations import OrganisationWords
    from app.lexicons.places import PlaceWords
    from app.lexicons.state_bodies import StateBodies
    from app.lexicons.titles import TitleWords

_CLOSED = frozenset({"DET", "PREP", "CONJ", "SUB", "PRON", "AUX", "MODAL", "NOT", "WH"})
_HARD = _CLOSED | {"ADV", "NUM"}
# Endings of words that are hardly ever names, when no lexicon knows the word.
_COMMON_ENDINGS = (
    "tion", "tions", "ment", "ments", "ness", "ities", "ships", "ism", "ists", "ology",
    "ing", "ings", "ly", "ers", "ors", "ics", "ised", "ized", "able", "ible", "ous",
    "sion", "sions", "ity", "ance", "ence", "ment", "ship", "hood", "ward", "wards",
    "ial", "ional", "ically", "ised", "ibly", "ably", "ative", "etic", "ously",
    "ful", "less", "ical", "ally", "ages", "ances", "ences", "ologist",
)  # fmt: skip
_LONG = 7  # letters from which an ending tells something


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """Everything that is known before the article is opened.

    `kinds` maps the name of a known organisation to the words in any of its names, so
    that "the alliance" can be found; `countries` a country's name to the country,
    `by_code` its code to its entry, `twins` one that is also a place elsewhere to the
    code of that country; `saying` are the lemmas of reporting verbs.
    """

    gazetteer: Gazetteer
    metonyms: MetonymWords
    epithets: Epithets
    names: NameWords
    titles: TitleWords
    organisations: OrganisationWords
    places: PlaceWords
    state_bodies: StateBodies
    saying: frozenset[str]
    classes: Mapping[str, str]
    authority: Authority
    kinds: Mapping[str, frozenset[str]]
    countries: Mapping[str, Country]
    twins: Mapping[str, str]
    by_code: Mapping[str, Entry]

    def is_hard(self, word: str) -> bool:
        """True for a function word: no name of one article begins with it."""
        return self.classes.get(word.lower(), "") in _HARD

    def is_common(self, word: str) -> bool:
        """True for an English word, known or told by its ending, in lower case."""
        lower = word.lower()
        if word in self.names.openers or lower in self.classes:
            return True
        if lower in self.names.nouns:
            return True
        if "-" in lower:
            return self._is_compound(word)
        return self._is_inflected(lower)

    def _is_compound(self, word: str) -> bool:
        """True for "Twenty-nine", "God-given", "T-shirt"; false for "Jong-un"."""
        head, _, tail = word.rpartition("-")
        if not tail[:1].islower():
            return False
        known = self.classes
        return len(head) == 1 or head.lower() in known or tail in known

    def _is_inflected(self, lower: str) -> bool:
        if len(lower) < _LONG:
            return lower.endswith("s") and lower[:-1] in self.classes
        return (
            lower.endswith(_COMMON_ENDINGS)
            or (lower.endswith("s") and lower[:-1] in self.classes)
            or (lower.endswith("ies") and lower[:-3] + "y" in self.classes)
        )


@lru_cache(maxsize=4)
def knowledge_of(lexicons: Lexicons, authority: Authority) -> Knowledge:
    """The knowledge in these lexicons and this authority file."""
    theirs = authority.entries()
    by_label = {entry.label: entry for entry in theirs}
    entries = [
        *theirs,
        *country_entries(lexicons.countries),
        *organisation_entries(lexicons.organisations, by_label),
        *place_entries(lexicons.places),
    ]
    gazetteer = build_gazetteer(entries)
    return Knowledge(
        gazetteer=gazetteer,
        metonyms=lexicons.metonyms,
        epithets=lexicons.epithets,
        names=lexicons.names,
        titles=lexicons.titles,
        organisations=lexicons.organisations,
        places=lexicons.places,
        state_bodies=lexicons.state_bodies,
        saying=frozenset(lexicons.reporting.verbs),
        classes=lexicons.grammar.classes,
        authority=authority,
        kinds=_kinds(lexicons.organisations, authority),
        countries={country.name: country for country in lexicons.countries},
        twins={one.name: one.twin for one in lexicons.countries if one.twin},
        by_code=_by_code(lexicons.countries, gazetteer),
    )


def _by_code(countries: tuple[Country, ...], gazetteer: Gazetteer) -> dict[str, Entry]:
    """The entry of each country that there is now, by its code."""
    found: dict[str, Entry] = {}
    for country in countries:
        words = split_label(country.name)
        known = gazetteer.match(words, 0, len(words))
        if country.code and not country.former and known:
            found.setdefault(country.code, known[0])
    return found


def _kinds(
    organisations: OrganisationWords, authority: Authority
) -> dict[str, frozenset[str]]:
    """The lower case words of all names of each known organisation, by its name."""
    names: dict[str, list[str]] = {}
    for name, short in organisations.known.items():
        labels = (name, *short)
        known = (authority.by_name[one] for one in labels if one in authority.by_name)
        theirs = next(known, None)
        names.setdefault(theirs.name if theirs else name, []).extend(labels)
    return {
        name: frozenset(word for label in labels for word in label.lower().split())
        for name, labels in names.items()
    }
