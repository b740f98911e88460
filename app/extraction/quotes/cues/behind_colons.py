"""A parse in, the words in marks that a colon leads up to out, with their places."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.syntax.grammar import Parse
    from app.syntax.passages import Passage

_GAP = 2  # characters, a colon and a blank


def behind_colons(parse: Parse) -> Iterator[tuple[Passage, int, int]]:
    """Such passages, the token of the colon, and the number of the sentence it is in.

    Looked for in the text first, as few passages stand behind a colon.
    """
    tokens, text = parse.tokens, parse.document.text
    for passage in parse.passages:
        begin = passage.span.start
        if passage.depth > 1 or ":" not in text[max(begin - _GAP, 0) : begin]:
            continue
        colon = bisect_left(tokens.starts, begin) - 1
        if colon < 0 or tokens.words[colon] != ":":
            continue
        yield passage, colon, parse.sentence_at(colon)
