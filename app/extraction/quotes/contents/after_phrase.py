"""A cue that stands apart in, where what was said begins behind its comma out.

"According to her, costs would rise"; "As she said, costs would rise".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.complements import MAX_SKIPPED

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.extraction.quotes.cues.attribution import Attribution
    from app.syntax.grammar import Tokens


def says_as(tokens: Tokens, attribution: Attribution) -> bool:
    """True for "as Lee said", which stands apart from what was said."""
    before = attribution.start - 1
    return before >= 0 and tokens.lowers[before] == "as" and not attribution.inverted


def read_after_phrase(reading: Reading) -> None:
    """As in "According to her, costs would rise": what follows the comma."""
    tokens, at, first = reading.tokens, reading.at, reading.attribution.first
    shape = "according to"
    if reading.attribution.frame != "phrase":
        first, shape = reading.attribution.start - 1, "as"
    opens = first == reading.sentence.first or tokens.tags[first - 1] in {"CONJ", "SUB"}
    if not opens:
        return
    last = min(reading.sentence.last - 1, at + MAX_SKIPPED)
    for comma in range(at, last):
        if tokens.tags[comma] == "COMMA" and not tokens.quoted[comma]:
            reading.at, reading.shape = comma + 1, shape
            return
