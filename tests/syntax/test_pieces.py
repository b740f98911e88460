"""Pieces: what the letters of a sentence's tags tell before its words are read."""

from __future__ import annotations

import pytest

from app.syntax.pieces import PIECES, cut


@pytest.mark.parametrize(
    ("letters", "pieces"),
    [
        # a determiner, adjective and noun make one phrase
        ("DANV", ["DAN", "V"]),
        # words go with the run behind them, and so does a preposition
        ("N,CINV.", ["N", ",CIN", "V", "."]),
        # a preposition that governs nothing stays a word
        ("VI.", ["V", "I", "."]),
        # a mark may stand between preposition and phrase, and "to" and verb
        ("IQNTQV", ["IQN", "TQV"]),
        # a mark before a comma opens no phrase
        ("IQ,", ["I", "Q,"]),
    ],
)
def test_a_sentence_is_cut_into_runs(letters: str, pieces: list[str]) -> None:
    assert cut(letters) == pieces


@pytest.mark.parametrize("letters", ["DANV.", "ICSQPPP'NV", "MBZXV,IQ", "oo(P#N-N)T:W"])
def test_every_letter_is_in_one_piece(letters: str) -> None:
    pieces = cut(letters)

    assert "".join(pieces) == letters
    assert sum(PIECES[piece].length for piece in pieces) == len(letters)


@pytest.mark.parametrize(
    ("letters", "shape", "drawn"),
    [
        ("DN", "phrase", "n"),
        (",CIDN", "phrase", ",CIn"),
        ("DNB", "phrase", "nB"),  # an adverb behind the noun is not of its phrase
        ("DPN", "phrases", "n"),  # "the Monday talks": its words may part it
        ("P'N", "phrases", "n"),  # the possessor is a phrase too
        ("D", "phrase", "n"),  # "this" alone
        ("IA", "words", "IA"),  # "at last"
        ("CV", "verb", "Cv"),
        ("M", "words", "M"),
        ("XV", "verbs", ""),
    ],
)
def test_letters_tell_what_a_piece_holds(letters: str, shape: str, drawn: str) -> None:
    piece = PIECES[letters]

    assert (piece.shape, piece.drawn) == (shape, drawn)
