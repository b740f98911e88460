"""A word of a sentence in, whether the clause that it stands in still lacks a verb out.

"After the deputies, two of them new, voted"; "and its leader, Ann Lee, called"; "and
its leader, who lives in Rome, called".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from app.syntax.closed import VERBAL

if TYPE_CHECKING:
    from app.syntax.grammar import Tokens

_LONGEST_SUBJECT = 20  # tokens from where a clause opens to the comma behind who acts
_OPENING = 6  # tokens from "who" to the verb of a clause that has little else
_BARE = 2  # tokens of "in documents"
_OPENING_PHRASE = frozenset({"DET", "ADJ", "NUM"})
_MODIFYING = _OPENING_PHRASE | {"NOUN"}
_SUBJECT_WORDS = _MODIFYING | {"NAME", "POSS"}
_NOT_FINITE = frozenset({"gerund", "participle"})


def awaits_verb(tokens: Tokens, first: int, *, verb: int, at: int) -> bool:
    """True at the token `at` of a sentence whose last finite verb before it is `verb`.

    `first` is the first token of the sentence.
    """
    tags = tokens.tags[verb + 1 : at]
    if "SUB" in tags or "WH" in tags or ("COMMA", "CONJ") in pairwise(tags):
        return True
    comma = _comma_before_relative(tokens, first, verb)
    return comma > first and _lacks_verb(tokens, first, comma)


def _comma_before_relative(tokens: Tokens, first: int, verb: int) -> int:
    """The comma before the "who" of a verb; the sentence's first token if none."""
    tags = tokens.tags
    for at in range(verb - 1, max(verb - _OPENING, first), -1):
        if tags[at] == "WH":
            return at - 1 if tags[at - 1] == "COMMA" else first
    return first


def _lacks_verb(tokens: Tokens, first: int, comma: int) -> bool:
    """True where only ", who lives in Rome," has a verb since a clause opened."""
    tags, forms = tokens.tags, tokens.forms
    for at in range(comma - 1, max(comma - _LONGEST_SUBJECT, first) - 1, -1):
        if tags[at] == "SUB" or tags[at - 1 : at + 1] == ["COMMA", "CONJ"]:
            return True
        if tags[at] in VERBAL and forms[at] not in _NOT_FINITE:
            return False
    return comma <= first + _LONGEST_SUBJECT


def tells_where(tokens: Tokens, verb: int, at: int) -> bool:
    """True at the "released" of "said in a statement released in Rome".

    What stands behind the preposition tells where it was said, and does nothing.
    """
    tags = tokens.tags[verb + 1 : at]
    if tokens.lowers[verb] == "told" and "PREP" in tags:
        tags = tags[tags.index("PREP") :]  # "told the crew in a note released in Rome"
    if tags[:1] != ["PREP"] or not _MODIFYING.issuperset(tags[1:-1]):
        return False
    return tags[-1] == "NOUN" and (tags[1] in _OPENING_PHRASE or len(tags) == _BARE)


def follows_saying(tokens: Tokens, first: int, at: int) -> bool:
    """True in "quoted her as saying exports rose": only a subject parts them."""
    tags = tokens.tags
    for before in range(at - 1, max(at - _OPENING, first), -1):
        if tags[before] not in _SUBJECT_WORDS:
            return tokens.lowers[before] == "saying"
    return False
