"""Offices in the text: "the Russian foreign minister", "Poland coach", "its envoy".

Each is a stretch of tokens with its title in lower case, the one it is held for, and
the person that stands right beside it, where one does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.extraction.actors.offices.bearers import (
    one_who_is,
    person_apposed,
    person_at,
    person_behind,
    person_named,
)
from app.extraction.landmarks import PAST_PREFIXES

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.syntax.grammar import Tokens

_INDEFINITE = frozenset({"a", "an", "one", "another", "some", "any", "every", "each"})
_PAST = frozenset({"former", "ex", "then", "late", "previous", "outgoing"})
_NOUNS = frozenset({"NOUN", "NAME", "ADJ"})
_DETERMINING = frozenset({"DET", "POSS", "NUM", "PRON"})
_COMPLEMENTS = frozenset({"of", "for", "to", "at"})
_IN_FULL = {"pm": "prime minister", "cm": "chief minister", "fm": "foreign minister"}
_MOST_WORDS = 8  # of a title before its head
_CHIEF = 3  # tokens from "chief" to "officer" in "chief information technology officer"


@dataclass(slots=True, eq=False)
class Office:
    """The tokens `first:last` with the office noun at `head`; nobody changes one.

    `title` is in lower case and without what it is held for; `definite` where one
    certain person is meant; `past` where the office is no longer held; `bearer` is the
    token of the subject of which it is told: the "she" of "she was governor".
    """

    first: int
    last: int
    head: int
    title: str
    side: Entity | None
    person: Entity | None
    definite: bool
    past: bool
    bearer: int | None = None


def find_offices(ground: Ground) -> list[Office]:
    """The offices of the article outside and before names, in order."""
    titled = _title_tokens(ground)
    read = [
        _office_at(at, ground)
        for at in ground.marks.offices
        if at not in titled and at not in ground.inside
    ]
    return [office for office in read if office]


def _title_tokens(ground: Ground) -> set[int]:
    """The tokens of the titles that belong to the name after them."""
    titled = [
        ground.names[first]
        for first in ground.openings.values()
        if first in ground.owners
    ]
    return {at for name in titled if name.title for at in range(*name.title)}


def _is_aged(tokens: Tokens, at: int) -> bool:
    """True behind "34-year-old": a person's age is told, and no office."""
    return at > 0 and tokens.lowers[at - 1].endswith("-year-old")


def _office_at(at: int, ground: Ground) -> Office | None:
    tokens = ground.tokens
    noun = tokens.tags[at] in _NOUNS
    if not noun or _is_aged(tokens, at) or not _is_head(tokens, at):
        return None
    begin = max(ground.roles.begin_of(at), at - _MOST_WORDS)
    side, start = _side_before(begin, at, ground)
    last, complement = _complement(at, ground)
    title = _title_words(start, at, ground)
    after = person_at(at + 1, ground)
    if after is None and complement and complement[0] == "to":
        title += f" to {complement[1].name}"
    elif complement and side is None:
        side = complement[1]
    first = _first(begin, start, at, ground)
    beside = after or person_apposed(first, last, ground)
    if beside is None:
        last, beside = person_behind(last, ground)
    bearer = None if beside else one_who_is(first, at, ground)
    return Office(
        first,
        at + 1 if after else last,
        at,
        title,
        side,
        beside or person_named(bearer, ground),
        definite=_is_definite(first, start, at, ground),
        past=_is_past(first, at, ground),
        bearer=bearer,
    )


def _is_head(tokens: Tokens, at: int) -> bool:
    """True but for the first word of "chief electoral officer" and for any officer."""
    lowers = tokens.lowers
    if lowers[at] == "officer":
        return "chief" in lowers[max(0, at - _CHIEF) : at]
    return lowers[at] != "chief" or "officer" not in lowers[at : at + 1 + _CHIEF]


def _side_before(begin: int, at: int, ground: Ground) -> tuple[Entity | None, int]:
    """The owner inside the phrase, and where the words of the title begin."""
    side, start = None, begin
    tags, inside = ground.tokens.tags, ground.inside
    for token in range(begin, at):
        first = inside.get(token)
        if first is not None:
            side = ground.owners.get(first, side)
            start = token + 1
        elif tags[token] in _DETERMINING:
            start = token + 1
    return side, start


def _complement(at: int, ground: Ground) -> tuple[int, tuple[str, Entity] | None]:
    """Where the phrase ends with "of the charity X", and that X."""
    lowers = ground.tokens.lowers
    if at + 2 >= len(lowers) or lowers[at + 1] not in _COMPLEMENTS:
        return at + 1, None
    token = at + 2
    while token < min(len(lowers), at + 5) and token not in ground.inside:
        if ground.tokens.tags[token] not in ("DET", "NOUN", "ADJ"):
            return at + 1, None
        token += 1
    first = ground.inside.get(token)
    if first is None or first not in ground.owners:
        return at + 1, None
    last = ground.names[first].last
    if last < len(lowers) and ground.tokens.tags[last] == "POSS":
        return at + 1, None
    if ground.owners[first].kind in ("person", "place"):
        return at + 1, None
    return _end_of_body(first, ground), (lowers[at + 1], ground.owners[first])


def _end_of_body(first: int, ground: Ground) -> int:
    """Where the name ends, or "the Danish foreign ministry" that begins with it."""
    last = ground.names[first].last
    if ground.names[first].kind == "demonym":
        while ground.tokens.tags[last : last + 1] in (["ADJ"], ["NOUN"]):
            last += 1
    return last


def _title_words(start: int, at: int, ground: Ground) -> str:
    lowers = ground.tokens.lowers
    words = [
        word.rstrip(".")
        for word in lowers[start : at + 1]
        if word not in _PAST and word[0].isalpha()
    ]
    head = words[-1] if words else lowers[at].rstrip(".")
    for prefix in PAST_PREFIXES:
        head = head.removeprefix(prefix)
    head = _IN_FULL.get(head, head)
    tail = _portfolio(at, ground)
    return " ".join([*words[:-1], head]) + tail


def _portfolio(at: int, ground: Ground) -> str:
    """The " of state" of "secretary of state"."""
    lowers = ground.tokens.lowers
    if at + 2 >= len(lowers) or lowers[at + 1] not in ("of", "for"):
        return ""
    end = at + 2
    while end < len(lowers) and lowers[end] in ground.know.titles.modifiers:
        end += 1
    return "".join(f" {word}" for word in lowers[at + 1 : end]) if end > at + 2 else ""


def _first(begin: int, start: int, at: int, ground: Ground) -> int:
    """The first token of the mention: its article or possessor counts, not "all"."""
    tags = ground.tokens.tags
    first = begin
    while first + 1 < min(start, at) and tags[first] == tags[first + 1] == "DET":
        first += 1
    return first


def _is_definite(first: int, start: int, at: int, ground: Ground) -> bool:
    lower = ground.tokens.lowers[first]
    if lower in _INDEFINITE or ground.tokens.tags[first] == "NUM":
        return False
    if start > first or ground.tokens.words[first][0].isupper():
        return True
    return at > first and _is_bare(first, at, ground)


def _is_bare(first: int, at: int, ground: Ground) -> bool:
    """True for a bare "prime minister" in a line without a stop, as headlines have."""
    tags = ground.tokens.tags
    predicate = first > 0 and tags[first - 1] == "AUX"  # "while she was president"
    if predicate or tags[first] in _DETERMINING or at + 1 in ground.inside:
        return False
    last = ground.roles.bounds_of(ground.roles.sentence_of(at))[1]
    return "STOP" not in tags[last - len(".”") : last]


def _is_past(first: int, at: int, ground: Ground) -> bool:
    for word in ground.tokens.lowers[first : at + 1]:
        if word in _PAST or word.startswith(PAST_PREFIXES):
            return True
    return False
