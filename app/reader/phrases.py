"""Phrases of a lexicon -> one compiled pattern for whole words, made once."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.lexicons.alternatives import alternatives

if TYPE_CHECKING:
    from collections.abc import Mapping

# Plain letters and figures as they are, blanks for all else.
_SPACED = bytes(
    code if chr(code).isascii() and chr(code).isalnum() else ord(" ")
    for code in range(256)
)


@cache
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Matches any of the phrases, the longest first, where no word goes on."""
    firsts = re.escape("".join(sorted({phrase[0] for phrase in phrases})))
    return re.compile(rf"(?<!\w)(?=[{firsts}]){alternatives(phrases)}(?!\w)")


def holds_phrase(low: str, phrases: tuple[str, ...]) -> bool:
    """True when a text in lower case has any of the phrases that have words.

    Most texts lack the longest word of each phrase, and to gather the words of a text
    takes a fifth of the time that the pattern takes.
    """
    known = _by_longest_word(phrases)
    for word in known.keys() & _words(low):
        if any(phrase in low for phrase in known[word]):
            return phrase_pattern(phrases).search(low) is not None
    return False


def _words(low: str) -> list[bytes]:
    return low.encode("ascii", "replace").translate(_SPACED).split()


@cache
def _by_longest_word(phrases: tuple[str, ...]) -> Mapping[bytes, list[str]]:
    """The phrases that have words by their longest, which is the rarest."""
    found: dict[bytes, list[str]] = {}
    for phrase in phrases:
        if words := _words(phrase):
            longest = max(words, key=lambda word: (len(word), word))
            found.setdefault(longest, []).append(phrase)
    return found
