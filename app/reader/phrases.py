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
