"""All vocabularies in one frozen value, read once."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from functools import cache

from app.lexicons.boilerplate import BoilerplateWords, load_boilerplate
from app.lexicons.calendar import CalendarWords, load_calendar
from app.lexicons.countries import Country, load_countries
from app.lexicons.epithets import Epithets, load_epithets
from app.lexicons.event_patterns import EventPatterns
from app.lexicons.event_tables import load_event_patterns
from app.lexicons.event_weights import EventWeights, load_event_weights
from app.lexicons.grammar import GrammarWords, load_grammar
from app.lexicons.headers import HeaderWords, load_headers
from app.lexicons.metonyms import MetonymWords, load_metonyms
from app.lexicons.names import NameWords, load_names
from app.lexicons.ontology import Ontology, load_ontology
from app.lexicons.organisations import OrganisationWords, load_organisations
from app.lexicons.places import PlaceWords, load_places
from app.lexicons.quote_weights import QuoteWeights, load_quote_weights
from app.lexicons.reporting import ReportingWords, load_reporting
from app.lexicons.sentences import SentenceWords, load_sentences
from app.lexicons.state_bodies import StateBodies, load_state_bodies
from app.lexicons.titles import TitleWords, load_titles

_ALLOCATIONS = 20_000  # more objects made than freed before garbage is looked for


@dataclass(frozen=True, slots=True, eq=False)
class Lexicons:
    """One field per vocabulary.

    Compared by identity, so that what is compiled from it can be cached by it.
    """

    boilerplate: BoilerplateWords
    calendar: CalendarWords
    grammar: GrammarWords
    epithets: Epithets
    event_patterns: EventPatterns
    event_weights: EventWeights
    ontology: Ontology
    quote_weights: QuoteWeights
    reporting: ReportingWords
    headers: HeaderWords
    sentences: SentenceWords
    countries: tuple[Country, ...]
    metonyms: MetonymWords
    names: NameWords
    organisations: OrganisationWords
    places: PlaceWords
    state_bodies: StateBodies
    titles: TitleWords


@cache
def load_lexicons() -> Lexicons:
    """The vocabularies shipped with the package.

    Raises:
        BadInput: a lexicon file has a bad line; the message names both.
    """
    countries, organisations = load_countries(), load_organisations()
    lexicons = Lexicons(
        calendar=load_calendar(),
        grammar=load_grammar(),
        epithets=load_epithets(),
        event_patterns=load_event_patterns(),
        event_weights=load_event_weights(),
        ontology=load_ontology(),
        quote_weights=load_quote_weights(),
        reporting=load_reporting(),
        boilerplate=load_boilerplate(),
        headers=load_headers(),
        sentences=load_sentences(),
        countries=countries,
        metonyms=load_metonyms(),
        names=load_names(),
        organisations=organisations,
        places=load_places(),
        state_bodies=load_state_bodies(countries, organisations),
        titles=load_titles(),
    )
    _spare_the_collector()
    return lexicons


def _spare_the_collector() -> None:
    """Have garbage looked for less often, which is a tenth of the time."""
    # The lexicons live as long as the process; their hundred thousand objects need
    # not be walked again and again.
    gc.freeze()
    # What is made of an article goes when it is done with, and hardly ever in cycles.
    gc.set_threshold(_ALLOCATIONS)
