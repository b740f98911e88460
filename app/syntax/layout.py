"""The letters of a sentence's tags in, the sentence laid out as a line out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.line import Line
from app.syntax.phrases import add_phrase, add_phrases
from app.syntax.pieces import PIECES, cut
from app.syntax.verbs import add_verb, add_verbs

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens


def lay_out(
    tokens: Tokens, letters: str, bounds: tuple[int, int], words: GrammarWords
) -> Line:
    """The phrases, verb groups and other words of the tokens `first:last`, in order."""
    first, last = bounds
    line = Line(tokens, letters, words, first=first)
    drawn: list[str] = []
    at = first
    for piece in map(PIECES.__getitem__, cut(letters[first:last])):
        shape, looks = piece.shape, piece.drawn
        if shape == "phrase":  # most of all pieces
            add_phrase(line, piece, at)
        elif shape == "phrases":
            looks = add_phrases(line, piece, at)
        elif shape == "verb":
            add_verb(line, piece, at)
        elif shape == "verbs":
            looks = add_verbs(line, piece, at)
        else:
            line.add_words(at, at + piece.length)
        drawn.append(looks)
        at += piece.length
    line.shape = [*"".join(drawn)]
    return line
