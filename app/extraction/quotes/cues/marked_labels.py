"""A colon before words in marks in, the label that ends with it out, if it is one.

"Minister for transport Ann Lee: “No.”" names who speaks wherever the sentence stands,
and "Fishermen's league: “No.”" does; "The reason: “cost”" does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.cues.attribution import Attribution
from app.extraction.quotes.cues.behind_colons import behind_colons
from app.extraction.quotes.mouths.setting import Mouth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.titles import TitleWords
    from app.syntax.grammar import Parse, Tokens

_LONGEST = 14  # tokens of a label
_NAMING = frozenset({"NAME", "NOUN", "ADJ", "NUM", "PREP", "POSS", "DET"})
_APPOSED = _NAMING | {"COMMA"}
_UNOPENING = frozenset({"PREP", "POSS"})


def before_marks(parse: Parse, titles: TitleWords) -> Iterator[Attribution]:
    """An attribution for each sentence that is a name, a colon and words in marks."""
    tokens = parse.tokens
    for _, colon, number in behind_colons(parse):
        first = parse.sentences[number].first
        end = _named_end(tokens, first, colon)
        if first < end and _is_label(tokens, first, end, titles):
            mouth = Mouth(first, colon, end - 1)
            yield Attribution(number, colon, colon + 1, ":", mouth, "label")


def _is_label(tokens: Tokens, first: int, last: int, titles: TitleWords) -> bool:
    """True for a name with its office, and for a noun that people or a body are."""
    tags, word = tokens.tags, tokens.lowers[last - 1]
    if last - first > _LONGEST or tags[first] in _UNOPENING:
        return False
    if not _NAMING.issuperset(tags[first:last]):
        return False
    if tags[last - 1] == "NAME":
        return True
    return word in titles.people or word in titles.kinds or word in titles.groups


def _named_end(tokens: Tokens, first: int, last: int) -> int:
    """The end of the name in "Ann Lee, baker:", or `last` without such a comma."""
    inside = tokens.tags[first:last]
    comma = first + inside.index("COMMA") if "COMMA" in inside else last
    named = comma > first and tokens.tags[comma - 1] == "NAME"
    return comma if named and _APPOSED.issuperset(tokens.tags[comma:last]) else last
