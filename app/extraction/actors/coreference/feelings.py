"""Words behind a pronoun in, what they tell of it out: "he said", "his arrest"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import SUFFERED
from app.extraction.actors.roles import SAYING
from app.syntax.closed import THIRD_POSSESSIVES

if TYPE_CHECKING:
    from app.syntax.grammar import Clause, Tokens

_FELT = frozenset(
    {"ready", "willing", "unwilling", "committed", "confident", "aware", "unaware"}
    | {"prepared", "sorry", "saddened", "shaken", "concerned", "pleased", "glad"}
    | {"disappointed", "surprised", "shocked", "appalled", "proud", "grateful"}
    | {"determined", "hopeful", "optimistic", "reluctant", "keen", "eager", "happy"}
    | {"worried", "alarmed", "outraged", "devastated", "delighted", "satisfied"}
    | {"convinced", "unable", "able", "thankful", "mindful", "encouraged", "troubled"}
)
_MANNER = frozenset({"ADV", "QUOTE", "NOT"})
_CLOSES = frozenset({"STOP", "COMMA", "QUOTE", "DASH", "CLOSE", "CONJ", "ADV"})
_LINKS = frozenset({"is", "was", "as"})
_NEAR = 4  # tokens between the verb and the word


def is_suffered(tokens: Tokens, at: int) -> bool:
    """True for a pronoun that owns what is done to somebody: "his arrest"."""
    lowers = tokens.lowers
    if lowers[at] not in THIRD_POSSESSIVES or at + 1 >= len(lowers):
        return False
    return lowers[at + 1] in SUFFERED


def speaks(tokens: Tokens, doing: Clause | None, at: int) -> bool:
    """True for the "he" at `at` of "he said" and "This, he reckoned, was late"."""
    if doing is None:
        return False
    verb, tags = doing.verb, tokens.tags
    if verb.lemma in SAYING:
        return True
    aside = at and tags[at - 1] == "COMMA" and verb.first == at + 1
    return bool(aside) and verb.finite and tags[verb.last : verb.last + 1] == ["COMMA"]


def feels(tokens: Tokens, doing: Clause | None) -> bool:
    """True for the clause of "it was “deeply shaken”" and "it is not aware"."""
    if doing is None:
        return False
    at = doing.verb.last
    if tokens.lowers[at - 1] in _FELT:
        return True  # read as a passive
    end = min(at + _NEAR, len(tokens.tags))
    while at < end and tokens.tags[at] in _MANNER:
        at += 1
    return at < len(tokens.tags) and tokens.lowers[at] in _FELT


def echoed(tokens: Tokens, doing: Clause | None, before: int) -> int | None:
    """The token of whom the "it" of "Chad is open. It is not open to all" means.

    So, too, of "they call Chad a democracy, but it isn't one". `before` is the first
    token of the sentence in which that may have been said of one who is named.
    """
    if doing is None or doing.verb.lemma != "be":
        return None
    tags, at = tokens.tags, doing.verb.last
    while at < len(tags) and tags[at] in _MANNER:
        at += 1
    told = tokens.lowers[before : doing.verb.first]
    word = tokens.lowers[at] if at < len(tags) else ""
    if word == "one" and tags[at + 1 : at + 2] and tags[at + 1] in _CLOSES:
        return _told_to_be_one(tokens, before, doing.verb.first)
    if word not in told or tags[at] != "ADJ":
        return None
    said = before + told.index(word)
    named = said > before + 1 and tags[said - 2 : said] == ["NAME", "AUX"]
    return said - 2 if named else None


def _told_to_be_one(tokens: Tokens, first: int, last: int) -> int | None:
    """The token of Chad in "Chad is a", "call Chad a" and "treat Chad as a"."""
    for at in range(last - 1, first + 1, -1):
        if tokens.lowers[at] in ("a", "an"):
            named = at - 2 if tokens.lowers[at - 1] in _LINKS else at - 1
            return named if tokens.tags[named] == "NAME" else None
    return None
