"""A word and its neighbours in, its word class out, before grammar is looked at.

What the lexicon knows is looked up; the rest is told by shape and ending, as in
Mikheev, "Automatic rule induction for unknown-word guessing" (1997).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens

# Classes whose words keep them even with a capital letter.
CLOSED = frozenset(
    {"DET", "PREP", "CONJ", "SUB", "PRON", "AUX", "MODAL", "NOT", "WH", "NUM"}
)
_ENDINGS = (
    ("ly", "ADV"), ("ing", "gerund"), ("ed", "past/participle"),
    ("ous", "ADJ"), ("ive", "ADJ"), ("ful", "ADJ"), ("less", "ADJ"), ("able", "ADJ"),
    ("ible", "ADJ"), ("al", "ADJ"), ("ic", "ADJ"), ("ish", "ADJ"), ("ary", "ADJ"),
)  # fmt: skip
_COMPOUND_ENDINGS = ("ed", "ing", "led", "based", "old", "wide", "friendly")
_LONG = 5  # letters from which an ending tells the class
_TITLE_WORDS = 3  # longer words that a title has at the least
_TITLE_SHARE = 0.8
_GLANCE = 8  # words, of which two long ones without a capital rule a title out


@lru_cache(maxsize=65536)
def guess(lower: str) -> str:
    """The class of a word that no lexicon knows, from its characters alone."""
    if lower[0].isdigit() or lower[0] in "$£€%":
        return "NUM"
    if not lower[0].isalpha():
        return "OTHER"
    last = lower.rpartition("-")[2]
    if last != lower and last.endswith(_COMPOUND_ENDINGS):
        return "ADJ"
    if len(lower) >= _LONG:
        for ending, kind in _ENDINGS:
            if lower.endswith(ending):
                return kind
    return "NOUN"


def classify(
    tokens: Tokens, bounds: tuple[int, int], words: GrammarWords, plain: frozenset[str]
) -> list[str]:
    """The class of each token of one sentence, as in `GrammarWords.classes`.

    `plain` are the words that the article also prints without a capital.
    """
    first, last = bounds
    printed, lowers = tokens.words[first:last], tokens.lowers[first:last]
    known = words.classes.get
    classes = [known(lower) or guess(lower) for lower in lowers]
    capitals = [at for at, word in enumerate(printed) if word != lowers[at]]
    titled = bool(capitals) and is_title_case(printed)
    for at in capitals:
        word, lower = printed[at], lowers[at]
        if word[0].isupper():
            free = titled or _opens(tokens, first, classes, at)
            kind = _capitalised(word, classes[at], free=free, known=lower in plain)
            if free and kind != "NAME" and lower not in words.classes:
                kind = kind if lower in plain else _unknown_opening(kind)
            classes[at] = kind
    return classes


def _opens(tokens: Tokens, first: int, classes: list[str], at: int) -> bool:
    """True where any word would have a capital: at the beginning, after a colon."""
    while at and classes[at - 1] == "OPEN":
        at -= 1
    if at == 0:
        return True
    closes = classes[at - 1] == "QUOTE" and at > 1 and tokens.quoted[first + at - 2]
    return classes[at - 1] in _OPENERS and not closes


_OPENERS = frozenset({"QUOTE", "COLON", "STOP", "DASH"})


def is_title_case(printed: list[str]) -> bool:
    """True where nearly every longer word has a capital: a headline of that style."""
    glance = [word for word in printed[1:_GLANCE] if len(word) >= _LONG]
    if sum(map(str.islower, glance)) > 1:
        return False
    longer = [word[0] for word in printed if len(word) >= _LONG - 1]
    capitals = sum(map(str.isupper, longer))
    figures = sum(map(str.isdigit, longer))
    count = len(longer) - figures
    return count >= _TITLE_WORDS and capitals >= _TITLE_SHARE * count


def _capitalised(word: str, kind: str, *, free: bool, known: bool) -> str:
    """The class of a word with a capital; `free` where any word would have one."""
    if kind in CLOSED:
        acronym = len(word) > 1 and word.isupper() and kind in ("PRON", "WH")
        named = kind == "MODAL" and not free
        return "NAME" if (acronym and not known) or named else kind
    if free or kind in ("TO", "SUB", "POSS"):
        return kind
    return "NAME"


def _unknown_opening(kind: str) -> str:
    """A word of no lexicon at the beginning of a sentence is most often a name."""
    return kind if kind in ("ADV", "gerund", "OTHER", "NUM") else "NAME"
