"""The value with which the words after a cue are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.quotes.cues.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import ParsedSentence, Tokens


@dataclass(slots=True)
class Reading:
    """How far the words after a cue have been read, and what was found on the way.

    `kinds` are the constructions that the cue licenses; `titled` is true in the
    headline, where "says no missiles" needs no verb.
    """

    tokens: Tokens
    sentence: ParsedSentence
    attribution: Attribution
    kinds: frozenset[str]
    lexicons: Lexicons
    at: int
    cue_last: int
    titled: bool = False
    addressee: tuple[int, int] | None = None
    shape: str = ""
