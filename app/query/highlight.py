"""Words that were typed, and a text -> where in the text they stand.

Words are compared as the full-text index compares them: letter case and diacritics do
not matter, punctuation only separates.
"""

from __future__ import annotations

import re
import unicodedata

from app.query.words import Term, read_terms

_WORD = re.compile(r"[^\W_]+")
_AROUND = 120
_MOST = 10

Stretch = tuple[int, int]


def find_matches(text: str, typed: str) -> list[Stretch]:
    """The first stretches of the text that match a term, in order, none overlapping."""
    spans = [found.span() for found in _WORD.finditer(text)]
    words = [_folded(text[start:end]) for start, end in spans]
    terms = [_Pattern(term) for term in read_terms(typed)]
    found: list[Stretch] = []
    for at, (start, _) in enumerate(spans):
        if found and start < found[-1][1]:
            continue
        length = max((term.length_at(words, at) for term in terms), default=0)
        if length:
            found.append((start, spans[at + length - 1][1]))
            if len(found) == _MOST:
                break
    return found


def excerpt_around(text: str, matches: list[Stretch]) -> Stretch:
    """The stretch of the text to show: some words on both sides of the first match."""
    start, end = matches[0] if matches else (0, 0)
    begin = text.rfind(" ", 0, max(0, start - _AROUND)) + 1
    stop = text.find(" ", min(len(text), end + _AROUND))
    return begin, len(text) if stop < 0 else stop


class _Pattern:
    """A term, ready to be compared with the words of a text."""

    def __init__(self, term: Term) -> None:
        self._words = [_folded(word) for word in _WORD.findall(term.text)]
        self._prefix = term.prefix

    def length_at(self, words: list[str], at: int) -> int:
        """How many words the term is long, if it stands there, or else 0."""
        *first, last = self._words
        end = at + len(first)
        if end >= len(words) or words[at:end] != first:
            return 0
        here = words[end]
        fits = here.startswith(last) if self._prefix else here == last
        return len(self._words) if fits else 0


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()
