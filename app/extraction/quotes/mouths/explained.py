"""A noun phrase in, the name on its left that it only explains out.

"Ann Lee, the mayor, said": the mayor is Ann Lee.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import is_object, phrase_ending, verb_between
from app.extraction.quotes.mouths.wholes import before_bracket

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.quotes.mouths.setting import Setting
    from app.syntax.grammar import Phrase

_MAX_APPOSITION = 40
_PARTS = frozenset({"COMMA", "DASH"})
_BRACKETS = frozenset({"OPEN", "CLOSE"})
_ASIDES = frozenset({"WH", "VERB"})


def spread_left(setting: Setting, phrase: Phrase, verb: int) -> Phrase:
    """The phrase that `phrase` explains: "Ann Lee" for "the mayor" in "Ann Lee, ...".

    Only where a comma, dash or bracket closes the explanation before the verb.
    """
    tokens = setting.tokens
    closing = verb - 1
    while closing > phrase.last and tokens.tags[closing] == "ADV":
        closing -= 1
    if tokens.tags[closing] not in _PARTS or closing < phrase.last:
        return phrase
    best = phrase
    for comma in _openings(setting, phrase.first, verb):
        found = _explained(setting, comma, best)
        if found is None:
            break
        best = found
        if tokens.tags[found.head] == "NAME":
            break
    return best


def _openings(setting: Setting, first: int, verb: int) -> Iterator[int]:
    """The commas and dashes before a phrase, from right to left, brackets left out."""
    tokens, bracket = setting.tokens, False
    least = max(setting.sentence.first, verb - _MAX_APPOSITION)
    for at in range(first - 1, least, -1):
        tag = tokens.tags[at]
        if tag == "QUOTE" or tokens.words[at] in {":", ";"}:
            return
        if tag == "OPEN" and not bracket:
            yield at  # the phrase itself stands in the bracket
        elif tag in _BRACKETS:
            bracket = tag == "CLOSE"
        elif tag in _PARTS and not bracket:
            yield at


def _explained(setting: Setting, comma: int, phrase: Phrase) -> Phrase | None:
    """The phrase before a comma, if what follows it up to `phrase` is an aside.

    A relative clause with `phrase` as its subject is none: "an offer, which Ms Lee".
    """
    if setting.tokens.tags[comma + 1] == "WH" and phrase.first == comma + 2:
        return None
    aside = setting.tokens.tags[comma + 1] in _ASIDES
    if not aside and verb_between(setting.sentence, comma, phrase.first):
        return None
    return _named_before(setting, comma)


def _named_before(setting: Setting, comma: int) -> Phrase | None:
    """The free phrase that ends at a comma, a bracket after it left out."""
    sentence = setting.sentence
    phrase = phrase_ending(sentence, before_bracket(setting, comma))
    while phrase is not None and phrase.prep is not None:
        phrase = phrase_ending(sentence, phrase.prep)
    if phrase is None or setting.is_time(phrase):
        return None
    return None if is_object(sentence, phrase) else phrase
