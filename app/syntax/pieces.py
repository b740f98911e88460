"""The letters of a sentence's tags in, the pieces that it is laid out in out.

A piece is a run of tokens that make phrases, or one of auxiliaries and verbs, with the
words before it. The same few pieces come again and again, so what the letters of one
tell by themselves is read once.
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
    r"|B(?<=DB)(?=[NP])|C(?<=AC)(?=A)|Q(?<=[DA]Q)(?=[NPA#]))[A#NP]*)*"
)
# Auxiliaries, adverbs and verbs in a row; which of them go together, their forms tell.
# A mark may part "to" or an auxiliary from its verb.
_VERBS = r"(?:T(?:Q(?=[BZ]*[XV]))?|[MXV])(?:[BZ]*[MXV]|(?<=[MX])Q(?=[BZ]*[XV]))*"
# Words that begin no run go with the run behind them, and so may a preposition, with a
# quotation mark or without, so that every letter is in one piece.
_WORDS = "BCSWZQ',:-().o"
cut = re.compile(
    rf"[{re.escape(_WORDS)}]*(?:{_NOUNS}|IQ?(?:{_NOUNS})|{_VERBS}|I)|[{re.escape(_WORDS)}]+"
).findall
_PARTS, HEADS = frozenset("MXVT"), frozenset("VX")
_NO_HEADS = "DABCQ'"
# How a phrase and a verb group are drawn on the line.
PHRASE, VERB = "n", "v"

Shape: TypeAlias = Literal["phrase", "phrases", "verb", "verbs", "words"]


@value
class Piece:
    """A run of `length` tokens.

    `shape` says what it holds behind its `opening`, which are words: one phrase or one
    verb, whatever its words are; phrases or verbs that its words tell apart; or
    nothing. `drawn` has a letter for each of its items on the line, if its phrases are
    one, and none for verbs told apart. Phrases end at the token `closing`, `prep` and
    `joined` tell of a preposition or an "and" before the first; they may be parted
    before `joints`, where their words tell a time or they are `counted`, for a number
    is among them, and are `owned` if one has a possessor. `parts` are the auxiliaries
    and verbs behind the first. All these count from the first token of the piece.
    """

    shape: Shape
    length: int
    drawn: str
    opening: int = 0
    closing: int = 0
    prep: int | None = None
    joined: bool = False
    joints: tuple[int, ...] = ()
    counted: bool = False
    owned: bool = False
    parts: tuple[int, ...] = ()


def _read_piece(letters: str) -> Piece:
    run = letters.lstrip(_WORDS)
    words = len(letters) - len(run)
    if run[:1] in _PARTS:
        return _read_verbs(letters, words)
    nouns = run.lstrip("I").lstrip("Q")
    kept = nouns.rstrip(_NO_HEADS) or (nouns if nouns[:1] == "D" else "")
    if not kept:
        return Piece("words", len(letters), letters)
    opening = len(letters) - len(nouns)
    closing = opening + len(kept)
    joints = tuple(opening + at for at in _joints(kept))
    owned = "'" in kept
    return Piece(
        "phrases" if joints or owned else "phrase",
        len(letters),
        letters[:opening] + PHRASE + letters[closing:],
        opening,
        closing,
        words if words < opening else None,
        letters[:opening].endswith("C"),
        joints,
        "#" in kept,
        owned,
    )


def _joints(run: str) -> Iterator[int]:
    """Where a phrase may be parted: at a name, an adjective or a second number."""
    if "A" in run or "N#N" in run or run.find("P", 1) > 0 or run[:2] == "P#":
        for at in range(1, len(run)):
            if run[at] in "PA" or run[at - 1] == "P" or run[at - 1 : at + 2] == "N#N":
                yield at


def _read_verbs(letters: str, opening: int) -> Piece:
    length, letter = len(letters), letters[opening]
    if opening + 1 < length:
        parts = tuple(at for at in range(opening + 1, length) if letters[at] in _PARTS)
        return Piece("verbs", length, "", opening, parts=parts)
    if letter in HEADS:
        return Piece("verb", length, letters[:opening] + VERB, opening)
    return Piece("words", length, letters)


PIECES = Memo(_read_piece)
