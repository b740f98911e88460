"""The letters of a sentence's tags in, the pieces that it is laid out in out.

A piece is a run of tokens that make phrases, one of auxiliaries and verbs, or the words
between two such runs. The same few runs come again and again, so what the letters of a
run tell by themselves is read once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from app.memo import Memo
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Iterator

# Over the letters of `grammar.LETTERS`, one for each token. A run is as long as it can
# be and never given back, so the scan is linear; what stands behind its last noun is
# taken off afterwards. Adverbs count before an adjective, "and" between two, a
# quotation mark before a noun, and a possessive 's behind a noun.
_NOUNS = (
    r"R|[DA#NP][A#NP]*(?:(?:D(?<=[D']D)|'(?<=[NP#]')|B(?<=[DAP#'B]B)(?=[A#B])"
    r"|C(?<=AC)(?=A)|Q(?<=[DA]Q)(?=[NPA#]))[A#NP]*)*"
)
# Auxiliaries, adverbs and verbs in a row; which of them go together, their forms tell.
# A mark may part "to" from its verb.
_VERBS = r"(?:T(?:Q(?=[BZ]*[XV]))?|[MXV])(?:[BZ]*[MXV])*"
# A preposition may govern a phrase, a quotation mark between them or not. What begins
# no run is a piece together, so that every letter is in one.
cut = re.compile(rf"{_NOUNS}|IQ?(?:{_NOUNS})|{_VERBS}|[^DA#NPRMXVTI]+|I").findall
_PARTS, HEADS = frozenset("MXVT"), frozenset("VX")
_OPENERS, _NO_HEADS = "IDA#NPR", "DABCQ'"
# How a phrase and a verb group are drawn on the line.
PHRASE, VERB = "n", "v"

Shape: TypeAlias = Literal["phrase", "phrases", "verb", "verbs", "words"]


@value
class Piece:
    """A run of `length` tokens.

    `shape` says what it holds: one phrase or verb, whatever its words are; phrases or
    verbs that its words tell apart; or words. `drawn` has a letter for each of its
    items on the line, if its phrases are one, and none for verbs told apart. Phrases
    are the tokens `opening:closing`, behind a preposition and a mark if it has any;
    they may be parted before `joints`, and are `owned` if one has a possessor. `parts`
    are the auxiliaries and verbs behind the first. All count from its first token.
    """

    shape: Shape
    length: int
    drawn: str
    opening: int = 0
    closing: int = 0
    joints: tuple[int, ...] = ()
    owned: bool = False
    parts: tuple[int, ...] = ()


def _read_piece(letters: str) -> Piece:
    if letters[0] in _PARTS:
        return _read_verbs(letters)
    nouns = letters.lstrip("I").lstrip("Q")
    kept = nouns.rstrip(_NO_HEADS) or (nouns if nouns[:1] == "D" else "")
    if letters[0] not in _OPENERS or not kept:
        return Piece("words", len(letters), letters)
    opening = len(letters) - len(nouns)
    closing = opening + len(kept)
    joints = tuple(opening + at for at in _joints(kept))
    owned = "'" in kept
    drawn = letters[:opening] + PHRASE + letters[closing:]
    shape: Shape = "phrases" if joints or owned else "phrase"
    return Piece(shape, len(letters), drawn, opening, closing, joints, owned)


def _joints(run: str) -> Iterator[int]:
    """Where a phrase may be parted: at a name, an adjective or a second number."""
    if "A" in run or "N#N" in run or run.find("P", 1) > 0 or run[:2] == "P#":
        for at in range(1, len(run)):
            if run[at] in "PA" or run[at - 1] == "P" or run[at - 1 : at + 2] == "N#N":
                yield at


def _read_verbs(letters: str) -> Piece:
    if len(letters) > 1:
        parts = tuple(at for at in range(1, len(letters)) if letters[at] in _PARTS)
        return Piece("verbs", len(letters), "", parts=parts)
    if letters in HEADS:
        return Piece("verb", 1, VERB)
    return Piece("words", 1, letters)


PIECES = Memo(_read_piece)
