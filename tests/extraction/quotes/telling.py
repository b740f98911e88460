"""Tells the quotes of a text in one line each, as a test writes them down."""

from functools import cache

from app.extraction.actors.find import find_actors
from app.extraction.annotations import Quote
from app.extraction.quotes.find import find_quotes
from app.lexicons.authority import Authority, read_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse


@cache
def nobody() -> Authority:
    return read_authority("", "actors.toml")


def quotes_in(text: str) -> tuple[Quote, ...]:
    lexicons = load_lexicons()
    parsed = parse(read_text(text), lexicons.grammar)
    return find_quotes(parsed, find_actors(parsed, lexicons, nobody()), lexicons)


def told(text: str) -> list[str]:
    """`type | speaker | cue | words`, segments of a quote parted by " ... "."""
    lines = []
    for quote in quotes_in(text):
        speaker = quote.speaker.span.of(text) if quote.speaker else "-"
        cue = quote.cue.lemma if quote.cue else "-"
        words = " ... ".join(segment.of(text) for segment in quote.segments)
        lines.append(f"{quote.quote_type} | {speaker} | {cue} | {words}")
    return lines
