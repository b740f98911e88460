"""Phrases of a lexicon -> one compiled pattern for whole words, made once."""

from __future__ import annotations

import re
from functools import cache


@cache
def phrase_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Matches any of the phrases, the longest first, where no word goes on."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    inside = "|".join(map(re.escape, ordered))
    return re.compile(rf"(?<!\w)(?:{inside})(?!\w)")
