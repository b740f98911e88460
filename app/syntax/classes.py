"""The words of a document in, their classes out, before grammar is looked at.

What the lexicon knows is looked up; the rest is told by shape and ending, as in
Mikheev, "Automatic rule induction for unknown-word guessing" (1997).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens

# Classes whose words keep them even with a capital letter.
_CLOSED = frozenset(
    {"DET", "PREP", "CONJ", "SUB", "PRON", "AUX", "MODAL", "NOT", "WH", "NUM"}
)
_ARTICLES = frozenset({"the", "The"})  # "the WHO" is nobody's "who"
_OPENERS = frozenset({"QUOTE", "COLON", "STOP", "DASH"})
_ENDINGS = (
    ("ly", "ADV"), ("ing", "gerund"), ("ed", "past/participle"),
    ("ous", "ADJ"), ("ive", "ADJ"), ("ful", "ADJ"), ("less", "ADJ"), ("able", "ADJ"),
    ("ible", "ADJ"), ("al", "ADJ"), ("ic", "ADJ"), ("ish", "ADJ"), ("ary", "ADJ"),
)  # fmt: skip
_TELLING = tuple(ending for ending, _ in _ENDINGS)
_COMPOUND_ENDINGS = ("ed", "ing", "led", "based", "old", "wide", "friendly")
_ROADS = (["Street"], ["Road"], ["Avenue"], ["Lane"])
_LONG = 5  # letters from which an ending tells the class
_TITLE_WORDS = 3  # longer words that a title has at the least
_CAPITALS_TO_ONE = 4  # longer words with a capital to one without, in a title
_GLANCE = 8  # words, of which two long ones without a capital rule a title out


def _guess(lower: str) -> str:
    """The class of a word that no lexicon knows, from its characters alone."""
    if not lower.isalpha():
        if lower[0].isdigit() or lower[0] in "$£€%":
            return "NUM"
        if not lower[0].isalpha():
            return "OTHER"
        if "-" in lower and lower.rpartition("-")[2].endswith(_COMPOUND_ENDINGS):
            return "ADJ"
    if len(lower) < _LONG or not lower.endswith(_TELLING):
        return "NOUN"
    return next(kind for ending, kind in _ENDINGS if lower.endswith(ending))


def mend_acronyms(tokens: Tokens, words: GrammarWords, plain: frozenset[str]) -> None:
    """Take back the name that a pronoun in capitals is, where the article shouts.

    That is "US" in an article that says "us", too; `plain` are the words of the article
    as it prints them.
    """
    printed, classes = tokens.words, tokens.tags
    for acronym in _acronyms(words) & plain:
        if acronym.lower() in plain:
            for at in range(len(printed)):
                if printed[at] == acronym and printed[at - 1] not in _ARTICLES:
                    classes[at] = words.classes[acronym.lower()]


@lru_cache(maxsize=8)
def classes_inside(words: GrammarWords) -> Memo[str]:
    """The class of each word inside a sentence, as in `GrammarWords.classes`.

    A capital makes a name there; see `classify_openings` for where it does not.
    """

    def inside(word: str) -> str:
        lower = word.lower().replace("’", "'")
        kind = words.classes.get(lower) or _guess(lower)
        if not _is_capitalised(word) or kind in ("TO", "SUB", "POSS"):
            return kind
        named = word in _acronyms(words) or kind == "MODAL"
        return kind if kind in _CLOSED and not named else "NAME"

    return Memo(inside)


@lru_cache(maxsize=8)
def _acronyms(words: GrammarWords) -> frozenset[str]:
    """What is printed as a pronoun in capitals would be: IT, US, WHO."""
    closed = (word for word, kind in words.classes.items() if kind in ("PRON", "WH"))
    return frozenset(word.upper() for word in closed if len(word) > 1)


def classify_openings(
    tokens: Tokens,
    sentences: Iterable[tuple[int, int]],
    *,
    words: GrammarWords,
    plain: frozenset[str],
) -> None:
    """Mend the classes in `tokens.tags` of words that would have a capital anyway.

    `sentences` have each its first token and the one behind its last; `plain` are the
    words of the article as it prints them.
    """
    kinds, acronyms = classes_inside(words), _acronyms(words)
    printed, lowers, tags = tokens.words, tokens.lowers, tokens.tags
    for bounds in sentences:
        for at in _openings(tokens, bounds):
            word, lower = printed[at], lowers[at]
            if word == lower or not _is_capitalised(word):
                continue
            if printed[at + 1 : at + 2] in _ROADS:
                continue  # "Downing Street"
            if lower in plain:
                tags[at] = kinds[lower]
            elif word not in acronyms or _is_shouted(printed, bounds):
                known = lower in words.classes
                tags[at] = kinds[lower] if known else _unknown_opening(kinds[lower])


def _openings(tokens: Tokens, bounds: tuple[int, int]) -> Iterable[int]:
    """Where any word would have a capital: at the beginning, after a colon."""
    first, last = bounds
    if first == last or is_title_case(tokens.words[first:last]):
        return range(first, last)
    tags, quoted = tokens.tags, tokens.quoted
    found = [_past_brackets(tags, first, last)]
    inner = tags[first : last - 1]
    for opener in _OPENERS.intersection(inner):
        at = first - 1
        for _ in range(inner.count(opener)):
            at = tags.index(opener, at + 1)
            if opener != "QUOTE" or at == first or not quoted[at - 1]:
                found.append(_past_brackets(tags, at + 1, last))
    return found


def _past_brackets(tags: list[str], at: int, last: int) -> int:
    while at < last - 1 and tags[at] == "OPEN":
        at += 1
    return at


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and word != word.lower()


def is_title_case(printed: list[str]) -> bool:
    """True where nearly every longer word has a capital: a headline of that style."""
    if _is_prose(printed[1:_GLANCE]):
        return False  # as nearly all sentences
    weights = list(map(_WEIGHTS.__getitem__, printed))
    return sum(weights) >= 0 and len(weights) - weights.count(0) >= _TITLE_WORDS


def _weigh(word: str) -> int:
    """What a word says for title case: 1 for a longer one with a capital."""
    if len(word) < _LONG - 1 or word[0].isdigit():
        return 0
    return 1 if word[0].isupper() else -_CAPITALS_TO_ONE


_WEIGHTS = Memo(_weigh)


def _is_prose(printed: list[str]) -> bool:
    """True where two longer words or more have no capital."""
    found = False
    for word in printed:
        if len(word) >= _LONG and word.islower():
            if found:
                return True
            found = True
    return False


def _is_shouted(printed: list[str], bounds: tuple[int, int]) -> bool:
    """True where all words are in capitals: WE and HE are no acronyms there."""
    first, last = bounds
    shouted = all(word.upper() == word for word in printed[first:last])
    return shouted and last - first >= _GLANCE


def _unknown_opening(kind: str) -> str:
    """A word of no lexicon at the beginning of a sentence is most often a name."""
    return kind if kind in ("ADV", "gerund", "OTHER", "NUM") else "NAME"
