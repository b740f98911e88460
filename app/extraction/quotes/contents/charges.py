"""What somebody is accused of or urged to do in, the words of the charge or appeal out.

Of "accused Acme of ‘cheating’ us" and "urged Acme not to ‘cheat’ us" whoever is named
between is no part of what is quoted; the addressee or an event tells of him.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.quotes.contents.contents import Content
    from app.lexicons.reporting import ReportingWords
    from app.syntax.grammar import Tokens

_INFINITIVE = frozenset({"TO", "NOT"})


def is_charge(tokens: Tokens, content: Content, words: ReportingWords) -> bool:
    """True for "Lee of “cheating”", said to be accused: the words in marks are told."""
    if content.shape != "object":
        return False
    first, last = content.stretches[0]
    if "QUOTE" not in tokens.tags[first:last]:
        return False
    mark = tokens.tags.index("QUOTE", first)
    carried = words.prepositions.get(content.attribution.lemma, ())
    whole = all(tokens.quoted[at] for at in range(mark + 1, last - 1))
    return whole and tokens.lowers[mark - 1] in carried


def quoted_from(tokens: Tokens, content: Content, words: ReportingWords) -> int:
    """The token with which the quote begins, behind whom it names first."""
    first, last = content.stretches[0]
    if "QUOTE" not in tokens.tags[first:last]:
        return first
    if content.shape == "object infinitive" and content.addressee:
        behind = content.addressee[1]
        asks = tokens.tags[behind] in _INFINITIVE and not tokens.quoted[behind]
        return behind if asks else first
    carried = words.prepositions.get(content.attribution.lemma)
    if content.shape == "object" and carried:
        return _doing(tokens, first, last, carried)
    return first


def _doing(tokens: Tokens, first: int, last: int, carried: frozenset[str]) -> int:
    """The "turning" of "the powers of turning the chamber into “a branch”"."""
    mark = tokens.tags.index("QUOTE", first, last)
    for at in range(first, mark - 1):
        if tokens.lowers[at] in carried and tokens.forms[at + 1] == "gerund":
            return at + 1
    return first
