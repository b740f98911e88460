"""One document in, everything found in it out: the stages of extraction, in order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.find import find_actors
from app.extraction.annotations import Extraction
from app.extraction.dates.find import find_dates
from app.extraction.events.find import find_events
from app.extraction.first_persons import name_first_persons, with_first_persons
from app.extraction.landmarks import find_landmarks
from app.extraction.quotes.dating import date_quotes
from app.extraction.quotes.find import find_quotes
from app.syntax.parse import parse

if TYPE_CHECKING:
    from app.document import Document
    from app.lexicons.authority import Authority
    from app.lexicons.lexicons import Lexicons


def extract(document: Document, lexicons: Lexicons, authority: Authority) -> Extraction:
    """Everything found in the document."""
    if document.readable is not None:
        document = replace(document, text=document.readable)
    parsed = parse(document, lexicons.grammar)
    marks = find_landmarks(parsed.tokens, lexicons)
    cast = find_actors(parsed, lexicons, authority, marks)
    dates = find_dates(parsed, lexicons, marks.dates)
    quotes = date_quotes(find_quotes(parsed, cast, lexicons), dates, document)
    cast = with_first_persons(cast, quotes)
    quotes = name_first_persons(cast, quotes)
    return Extraction(
        dates=dates,
        actors=cast.actors,
        places=cast.places,
        quotes=quotes,
        events=find_events(parsed, cast, quotes, dates, lexicons),
    )
