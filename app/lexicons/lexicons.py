"""All vocabularies in one frozen value, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.lexicons.calendar import CalendarWords, load_calendar
from app.lexicons.countries import Country, load_countries
from app.lexicons.grammar import GrammarWords, load_grammar
from app.lexicons.metonyms import MetonymWords, load_metonyms
from app.lexicons.names import NameWords, load_names
from app.lexicons.organisations import OrganisationWords, load_organisations
from app.lexicons.places import PlaceWords, load_places
from app.lexicons.titles import TitleWords, load_titles


@dataclass(frozen=True, slots=True, eq=False)
class Lexicons:
    """One field per vocabulary.

    Compared by identity, so that what is compiled from it can be cached by it.
    """

    calendar: CalendarWords
    grammar: GrammarWords
    countries: tuple[Country, ...]
    metonyms: MetonymWords
    names: NameWords
    organisations: OrganisationWords
    places: PlaceWords
    titles: TitleWords


@cache
def load_lexicons() -> Lexicons:
    """The vocabularies shipped with the package.

    Raises:
        BadInput: a lexicon file has a bad line; the message names both.
    """
    return Lexicons(
        calendar=load_calendar(),
        grammar=load_grammar(),
        countries=load_countries(),
        metonyms=load_metonyms(),
        names=load_names(),
        organisations=load_organisations(),
        places=load_places(),
        titles=load_titles(),
    )
