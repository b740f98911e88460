"""A phrase in, the whole of it out: with words on its left that it was parted from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import phrase_ending
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting

_MAX_BRACKET = 12
_DESCRIBING = frozenset({"past", "participle", "gerund"})
_OPENINGS = frozenset({"CONJ", "DET", "STOP", "QUOTE"})
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
# The last word of what may stand before a number -> all its words, in order.
_QUANTITIES = {
    "as": (("as", "many", "as"),),
    "than": (("more", "than"), ("fewer", "than")),
    "least": (("at", "least"),),
    "about": (("about",),),
    "nearly": (("nearly",),),
    "almost": (("almost",),),
    "roughly": (("roughly",),),
    "some": (("some",),),
}
# As in "two in three", "half of" and "58 percent of".
_SHARING = frozenset({"of", "in"})
_SHARES = frozenset({"half", "majority", "pct", "percent", "percentage", "third"})


def whole_phrase(setting: Setting, phrase: Phrase) -> Phrase:
    """The phrase with words on its left that were not read as a part of it.

    "about half of them", "retired surgeon Ann Lee", "Ann Lee herself".
    """
    tokens = setting.tokens
    first, least = phrase.first, setting.sentence.first
    if phrase.prep is not None and tokens.tags[phrase.head] == "NAME":
        first = _behind_occasion(setting, phrase)
    if first == phrase.first > least:
        first = _beyond_part(setting, phrase)
    if tokens.lowers[phrase.head] in _REFLEXIVE:
        name = phrase_ending(setting.sentence, first)
        return phrase if name is None else Phrase(name.first, phrase.last, name.head)
    parted = tokens.tags[first - 1]
    if parted == "VERB" and first > least and _describes(setting, first - 1):
        first -= 1
    elif parted == "COMMA" and first < phrase.head:
        first = _over_list(setting, first)
    before = tokens.lowers[first - 1]
    for words in _QUANTITIES.get(before, ()):
        start = first - len(words)
        if start >= least and tuple(tokens.lowers[start:first]) == words:
            return Phrase(start, phrase.last, phrase.head)
    return phrase if first == phrase.first else Phrase(first, phrase.last, phrase.head)


def _beyond_part(setting: Setting, phrase: Phrase) -> int:
    """Where a phrase begins whose last part this one is.

    "a Herald/News poll", "two out of three voters", "Under Secretary Ann Lee".
    """
    tokens, before = setting.tokens, phrase.first - 1
    if tokens.words[before] == "/":
        part = phrase_ending(setting.sentence, before)
        return part.first if part else phrase.first
    if phrase.prep != before:
        return _beyond_bracket(setting, phrase)
    lower = tokens.lowers[before]
    if lower == "under" and tokens.lowers[phrase.first] == "secretary":
        return before
    out = lower == "of" and tokens.lowers[before - 1] == "out"
    part = phrase_ending(setting.sentence, before - out)
    if part is None or lower not in _SHARING:
        return phrase.first
    counted = tokens.tags[part.head] == "NUM" or tokens.lowers[part.head] in _SHARES
    return part.first if counted else phrase.first


def _beyond_bracket(setting: Setting, phrase: Phrase) -> int:
    """Where "Ann Lee (Ky.) and Bo Ek", of which the phrase is the last name, begins."""
    tags, joint = setting.tokens.tags, phrase.first - 1
    if tags[joint] != "CONJ" or tags[joint - 1] != "CLOSE":
        return phrase.first
    part = phrase_ending(setting.sentence, before_bracket(setting, joint))
    named = part and tags[part.head] == tags[phrase.head] == "NAME"
    if part is None or not named or part.first > setting.sentence.first:
        return phrase.first
    return part.first


def _behind_occasion(setting: Setting, phrase: Phrase) -> int:
    """Where the name begins in "a statement Ann Lee", read from "in a statement"."""
    tokens, occasions = setting.tokens, setting.lexicons.reporting.occasions
    for at in range(phrase.head - 1, phrase.first - 1, -1):
        if tokens.lowers[at] in occasions and tokens.tags[at] == "NOUN":
            owned = tokens.tags[at - 1] == "POSS"  # "from Ann Lee's book Deep Water"
            return phrase.first if owned else at + 1
    return phrase.first


def _over_list(setting: Setting, first: int) -> int:
    """Where "the stocky, soft-spoken man" begins: adjectives that a comma parts."""
    tags, start = setting.tokens.tags, first - 3
    if start < setting.sentence.first:
        return first
    return start if tags[start:first] == ["DET", "ADJ", "COMMA"] else first


def _describes(setting: Setting, at: int) -> bool:
    """True for the participle of "retired surgeon Ann Lee" that nothing governs."""
    tokens = setting.tokens
    if tokens.forms[at] not in _DESCRIBING or tokens.tags[at + 1] == "DET":
        return False  # "leaving the judge" is something done
    return at == setting.sentence.first or tokens.tags[at - 1] in _OPENINGS


def before_bracket(setting: Setting, last: int) -> int:
    """The bracket that closes at a token, left out: "the Board (BOT) in Bonn".

    Of one that nothing opens nearby only its mark: "Coral Bank>, the lender,".
    """
    tags = setting.tokens.tags
    if tags[last - 1] != "CLOSE":
        return last
    for at in range(last - 2, max(setting.sentence.first, last - _MAX_BRACKET), -1):
        if tags[at] == "OPEN":
            return at
    return last - 1
