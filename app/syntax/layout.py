"""The letters of a sentence's tags in, the sentence laid out as a line out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.line import Line
from app.syntax.phrases import add_phrase, add_phrases
from app.syntax.pieces import PIECES, cut
from app.syntax.verbs import add_verb, add_verbs

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens
    from app.syntax.pieces import Piece, Shape


def lay_out(
    tokens: Tokens, letters: str, bounds: tuple[int, int], words: GrammarWords
) -> Line:
    """The phrases, verb groups and other words of the tokens `first:last`, in order."""
    first, last = bounds
    line = Line(tokens, letters, words, first=first)
    drawn: list[str] = []
    at = first
    for piece in map(PIECES.__getitem__, cut(letters[first:last])):
        drawn.append(_ADDING[piece.shape](line, piece, at))
        at += piece.length
    line.shape = [*"".join(drawn)]
    return line


def _add_words(line: Line, piece: Piece, at: int) -> str:
    line.add_words(at, at + piece.length)
    return piece.drawn


# Adds a piece that begins at a token to the line, and tells how it is drawn.
_ADDING: dict[Shape, Callable[[Line, Piece, int], str]] = {
    "phrase": add_phrase,
    "phrases": add_phrases,
    "verb": add_verb,
    "verbs": add_verbs,
    "words": _add_words,
}
