"""Surnames with a slip of the hand in, joined with those that they were meant to be.

"Schlesinger said no. Yes, Schelsinger added": two letters have changed places, or one
is doubled or not. Of the five slips that spelling knows these are the two that make no
other surname (Damerau, "A technique for computer detection and correction of spelling
errors", 1964); Anderson and Andersen are two people.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.aliases import merge

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.register import Register

_SHORTEST = 6  # letters of a surname that is known again
_SWAPPED = 2  # letters in the place of each other


def join_misprints(register: Register) -> None:
    """Let a bare surname that is another one with a slip stand for its bearer."""
    lone = dict.fromkeys(filter(_is_lone, register.entities))
    if not lone:
        return
    named: dict[str, list[Entity]] = {}
    for one in register.entities:
        if one.kind == "person" and one not in lone:
            for key in _keys(one.words[-1]):
                named.setdefault(key, []).append(one)
    for one in lone:
        word = one.words[0]
        found = {other for key in _keys(word) for other in named.get(key, ())}
        meant = [other for other in found if _is_slip(word, other.words[-1])]
        if len(meant) == 1 and meant[0].starts[0] < one.starts[0]:
            merge(register, one, meant[0])


def _is_lone(one: Entity) -> bool:
    """True for somebody of whom there is nothing but an unknown surname."""
    if len(one.words) > 1 or one.kind != "person" or one.entry or one.id:
        return False
    return len(one.words[0]) >= _SHORTEST and bool(one.starts) and not one.titles


def _keys(word: str) -> tuple[str, str]:
    """What stays the same when letters change places, and when one is doubled."""
    return "".join(sorted(word)), _single(word)


def _single(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _is_slip(printed: str, meant: str) -> bool:
    """True for two letters in the place of each other, or one doubled or not."""
    if _single(printed) == _single(meant):
        return True
    pairs = list(zip(printed, meant, strict=False))
    other = [at for at, (one, two) in enumerate(pairs) if one != two]
    swapped = len(printed) == len(meant) and len(other) == _SWAPPED
    return swapped and other[1] == other[0] + 1 and other[0] > 0
