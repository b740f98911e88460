"""Names in, unknown ones as places where they end a list of places: "in Oslo and Vik".

An aside may part the last one: "at Lyon and, since Monday night, Vik".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.extraction.actors.names.apposed import LOCATING

if TYPE_CHECKING:
    from app.extraction.actors.names.names import Name
    from app.syntax.grammar import Tokens

_ASIDE = 6  # words of an aside at the most
_OPENING = frozenset({"PREP", "SUB", "ADV"})  # a word with which an aside begins
_JOINTS = frozenset({"and", ","})
_UNSURE = frozenset({"person", "organization"})


def with_listed(tokens: Tokens, names: list[Name]) -> list[Name]:
    """The names, with those as places that a list of places ends with."""
    doubtful = [name for name in names if not name.sure and _may_end(name, tokens)]
    if not doubtful:
        return names  # as in most articles
    words = tokens.words
    places = [name for name in names if name.kind in ("place", "capital")]
    known = {words[one.first] for one in places if one.last - one.first == 1}
    ends = {name.last: name for name in places}
    ends.update({one.last: one for one in names if words[one.last - 1] in known})
    surnames = {words[one.last - 1] for one in names if one.last - one.first > 1}
    listed = {
        name.first
        for name in doubtful
        if words[name.first] not in surnames and _ends_list(name.first, tokens, ends)
    }
    return [
        replace(name, kind="place") if name.first in listed else name for name in names
    ]


def _may_end(name: Name, tokens: Tokens) -> bool:
    """True for one word, behind "and" or a comma, that only its capital tells."""
    if tokens.lowers[name.first - 1] not in _JOINTS or name.last - name.first > 1:
        return False
    return name.kind in _UNSURE and name.title is None and name.entry is None


def _ends_list(first: int, tokens: Tokens, ends: dict[int, Name]) -> bool:
    """True behind "at Lyon, Oslo and", with an aside or without one."""
    tags, joint = tokens.tags, first - 1
    if tags[first + 1 : first + 2] == ["POSS"]:
        return False  # "at Barlow and Harrow's Hospitals"
    if joint > 0 and tags[joint] == "COMMA":
        joint = _before_aside(joint, tokens)
    elif tags[first + 1 : first + 2] == ["VERB"]:
        return False  # "in Oslo and Berg left"
    if joint < 1 or tokens.lowers[joint] != "and" or joint not in ends:
        return False
    begin = ends[joint].first
    while begin > 1 and tags[begin - 1] == "COMMA" and begin - 1 in ends:
        begin = ends[begin - 1].first
    return begin > 0 and tokens.lowers[begin - 1] in LOCATING


def _before_aside(comma: int, tokens: Tokens) -> int:
    """The "and" before the aside that a comma ends; 0 of none."""
    for at in range(comma - 1, max(1, comma - 2 - _ASIDE), -1):
        if tokens.tags[at] == "COMMA":
            return at - 1 if tokens.tags[at + 1] in _OPENING else 0
    return 0
