"""The letters of a sentence's tags in, the sentence laid out as a line out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.syntax import phrases, verbs
from app.syntax.line import Line
from app.syntax.phrases import add_phrases
from app.syntax.verbs import PARTS, add_verbs

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens

# A preposition may govern a phrase, a quotation mark between them or not.
_CONSTITUENT = re.compile(rf"(?:IQ?)?(?:{phrases.RUN})|{verbs.RUN}")


def lay_out(
    tokens: Tokens, letters: str, bounds: tuple[int, int], words: GrammarWords
) -> Line:
    """The phrases, verb groups and other words of the tokens `first:last`, in order."""
    first, last = bounds
    line = Line(tokens, letters, words, first, first)
    for match in _CONSTITUENT.finditer(letters, first, last):
        at, end = match.span()
        kind = letters[at]
        if kind in PARTS:
            add_verbs(line, at, end)
        elif kind == "I":
            start = at + 2 if letters[at + 1] == "Q" else at + 1
            add_phrases(line, start, end, at)
        else:
            add_phrases(line, at, end, None)
    line.add_words(last)
    return line
