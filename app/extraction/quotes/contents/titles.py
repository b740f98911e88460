"""Words in quotation marks in, whether they look like the title of a work out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import phrase_at

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Tokens

_GLANCE = 14
_SMALL = frozenset({"PREP", "DET", "CONJ", "TO", "POSS"})


def is_titled(tokens: Tokens, first: int, last: int) -> bool:
    """True for the capitals of a title: "The Old Man and the Sea"."""
    capitals = 0
    for at in range(first, min(last, first + _GLANCE)):
        if tokens.words[at][0].isupper():
            capitals += 1
        elif tokens.words[at][0].isalpha() and tokens.tags[at] not in _SMALL:
            return False
    return capitals > 1


def hearer_end(reading: Reading) -> int:
    """Behind a title that is spoken to, as in "told the “Good Day” show", or 0."""
    tokens, at = reading.tokens, reading.at
    if reading.attribution.lemma not in reading.lexicons.reporting.hearer:
        return 0
    end = at + 1 if tokens.quoted[at - 1] else _title_end(reading)
    phrase = phrase_at(reading.sentence, end) if end else None
    named = phrase is not None and tokens.tags[end] == "NOUN"
    return phrase.last if phrase and named else end


def _title_end(reading: Reading) -> int:
    """The token behind the mark that closes the title opened where reading stands."""
    tokens, mark = reading.tokens, reading.at
    inside = tokens.tags[mark + 1 : min(reading.sentence.last, mark + _GLANCE)]
    if "QUOTE" not in inside:
        return 0
    closing = mark + 1 + inside.index("QUOTE")
    return closing + 1 if is_titled(tokens, mark, closing) else 0
