"""The first of several offices in, with the others and the name that bears them out.

"Party leader and former skipper Ann Lee" is one person; so is "author, pilot and former
senator Ann Lee".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import phrase_at
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from app.extraction.quotes.mouths.setting import Setting

_JOINTS = frozenset({"COMMA", "CONJ"})
_MOST_OFFICES = 4


def with_bearer(setting: Setting, phrase: Phrase) -> Phrase:
    """The phrase up to the name, or as it is where no name bears its office.

    Who has an article stands alone: "the mayor and former skipper Ann Lee" are two.
    """
    tokens, people = setting.tokens, setting.lexicons.titles.people
    tags, lowers, end = tokens.tags, tokens.lowers, setting.sentence.last
    office = phrase
    for _ in range(_MOST_OFFICES):
        at = office.last
        if at >= end or tags[at] not in _JOINTS or tags[office.first] == "DET":
            return phrase
        if lowers[office.head] not in people:
            return phrase
        at += 1 + (tags[at] == "COMMA" and tags[at + 1] == "CONJ")
        further = phrase_at(setting.sentence, at)
        if further is None or tags[further.first] == "DET":
            return phrase
        if tags[further.head] == "NAME" and _bears(setting, further):
            joined = tags[at - 1] == "CONJ"
            return (
                Phrase(phrase.first, further.last, further.head, phrase.prep)
                if joined
                else phrase
            )
        office = further
    return phrase


def _bears(setting: Setting, phrase: Phrase) -> bool:
    """True for a name behind an office: "former skipper Ann Lee"."""
    lowers = setting.tokens.lowers[phrase.first : phrase.head]
    return not setting.lexicons.titles.people.isdisjoint(lowers)
