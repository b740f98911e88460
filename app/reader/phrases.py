"""Phrases of a lexicon -> one compiled pattern for whole words, made once."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from app.lexicons.alternatives import alternatives

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.lexicons.boilerplate import BoilerplateWords

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


def holds_strong(low: str, boilerplate: BoilerplateWords) -> bool:
    """True when a text in lower case has any of the strong phrases that have words.

    Most texts lack a word of each phrase, and to gather the words of a text takes a
    fifth of the time that the pattern takes.
    """
    known, words = _strong_by_longest_word(boilerplate), set(_words(low))
    for word in known.keys() & words:
        for phrase, needed in known[word]:
            if needed <= words and phrase in low:
                return phrase_pattern(boilerplate.strong).search(low) is not None
    return False


def _words(low: str) -> list[bytes]:
    return low.encode("ascii", "replace").translate(_SPACED).split()


@cache
def _strong_by_longest_word(
    boilerplate: BoilerplateWords,
) -> Mapping[bytes, list[tuple[str, frozenset[bytes]]]]:
    """The phrases that have words by their longest, each with all of its words.

    The longest is the rarest.
    """
    found: dict[bytes, list[tuple[str, frozenset[bytes]]]] = {}
    for phrase in boilerplate.strong:
        if words := _words(phrase):
            longest = max(words, key=lambda word: (len(word), word))
            found.setdefault(longest, []).append((phrase, frozenset(words)))
    return found
