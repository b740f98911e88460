"""An "and" or a comma inside the name of a firm: "Alder, Roth and Co".

Two firms are as often told by "and" ("Alder and Roth Corp"), so one name goes on over
it only before what no firm is called alone, or from one plain word to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.names.facts import WordFacts
    from app.extraction.actors.names.knowledge import Knowledge
    from app.memo import Memo
    from app.syntax.grammar import Tokens

# Behind "and" these are the rest of those in the firm.
_HOUSE = frozenset(
    {"Co", "Co.", "Company", "Sons", "Brothers", "Bros", "Bros.", "Partners"}
    | {"Associates", "Daughters", "Cie"}
)
_AND = frozenset({"and", "&"})
# What ends such a name besides the form of a firm.
_BODIES = frozenset(
    {"Association", "Bank", "Trust", "Administration", "Laboratories", "Society"}
)
_MOST = 3  # words of a partner's name, and of what ends a firm's


def is_house(tokens: Tokens, at: int, end: int) -> bool:
    """True for the "Sons" of "Roth and Sons"."""
    return at < end and tokens.words[at] in _HOUSE


def is_list_of_partners(tokens: Tokens, place: tuple[int, int, int]) -> bool:
    """True for the comma of "Alder, Roth and Co"."""
    _, at, end = place
    for token in range(at + 1, min(end, at + 1 + _MOST)):
        if tokens.lowers[token] in _AND:
            return token > at + 1 and is_house(tokens, token + 1, end)
        if not tokens.words[token][0].isupper():
            return False
    return False


def is_trade(
    tokens: Tokens,
    place: tuple[int, int, int],
    facts: Memo[WordFacts],
    know: Knowledge,
) -> bool:
    """True for the "and" of "Brell Gas and Electric Co": plain words round it."""
    _, at, end = place
    words, company = tokens.words, know.organisations.company
    if at + 1 >= end or not words[at + 1][0].isupper():
        return False
    if not all(_is_plain(words[near], facts, know) for near in (at - 1, at + 1)):
        return False
    for token in range(at + 2, min(end, at + 2 + _MOST)):
        if words[token] in company or words[token] in _BODIES:
            return True
        if not words[token][0].isupper():
            return False
    return False


def _is_plain(word: str, facts: Memo[WordFacts], know: Knowledge) -> bool:
    """True for "Gas" and "Electric", false for "Alder" and "American"."""
    bodies = know.organisations
    if word in bodies.company:
        return False  # "Alder Corp and Foods Inc"
    return facts[word].common or word in bodies.last or word in bodies.after_land
