"""Phrases of a lexicon -> one compiled pattern for whole words, made once."""

from __future__ import annotations

import re
from functools import cache

from app.lexicons.alternatives import alternatives


@cache
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Matches any of the phrases, the longest first, where no word goes on."""
    firsts = re.escape("".join(sorted({phrase[0] for phrase in phrases})))
    return re.compile(rf"(?<!\w)(?=[{firsts}]){alternatives(phrases)}(?!\w)")


def holds_phrase(low: str, phrases: tuple[str, ...]) -> bool:
    """True when a text in lower case has any of the phrases."""
    return _with_mark(phrases).search(f"\n{low}") is not None


@cache
def _with_mark(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The phrases with the mark or blank before them.

    It begins with a set of characters, so the search runs at the speed of the machine.
    """
    return re.compile(rf"[^a-z0-9](?<!\w){alternatives(phrases)}(?!\w)")
