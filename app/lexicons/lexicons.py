"""All vocabularies in one frozen value, read once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.lexicons.boilerplate import BoilerplateWords, load_boilerplate
from app.lexicons.calendar import CalendarWords, load_calendar
from app.lexicons.event_patterns import EventPatterns, load_event_patterns
from app.lexicons.grammar import GrammarWords, load_grammar
from app.lexicons.headers import HeaderWords, load_headers
from app.lexicons.ontology import Ontology, load_ontology
from app.lexicons.reporting import ReportingWords, load_reporting
from app.lexicons.sentences import SentenceWords, load_sentences


@dataclass(frozen=True, slots=True, eq=False)
class Lexicons:
    """One field per vocabulary.

    Compared by identity, so that what is compiled from it can be cached by it.
    """

    boilerplate: BoilerplateWords
    calendar: CalendarWords
    grammar: GrammarWords
    event_patterns: EventPatterns
    ontology: Ontology
    reporting: ReportingWords
    headers: HeaderWords
    sentences: SentenceWords


@cache
def load_lexicons() -> Lexicons:
    """The vocabularies shipped with the package.

    Raises:
        BadInput: a lexicon file has a bad line; the message names both.
    """
    return Lexicons(
        calendar=load_calendar(),
        grammar=load_grammar(),
        event_patterns=load_event_patterns(),
        ontology=load_ontology(),
        reporting=load_reporting(),
        boilerplate=load_boilerplate(),
        headers=load_headers(),
        sentences=load_sentences(),
    )
