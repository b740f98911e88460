"""What a body is, beside its name in, one more mention of the body out.

"German dairy group Holsteiner Milch", "its Danish rival Lill Foods", "a Chinese firm,
Datong Hydro," and "World Aquatics, the sport's governing body,".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_MOST_WORDS = 6
# A body has these as well as a person has.
_SHARED = frozenset({"rival", "partner", "predecessor", "successor", "competitor"})
_ENDS = frozenset({"COMMA", "STOP", "DASH", "QUOTE"})
_PHRASE = frozenset({"DET", "NOUN", "ADJ", "NAME", "POSS", "NUM", "PRON", "VERB"})


def mention_trades(ground: Ground, entities: Iterable[Entity]) -> None:
    """Add a mention for each phrase beside a body's name that tells what it is."""
    for entity in entities:
        if entity.kind != "organization":
            continue
        told = [_told_by(spot, ground) for spot in entity.spots if spot.form == "name"]
        for spot in told:
            if spot is not None:
                entity.add(spot, "")


def _told_by(spot: Spot, ground: Ground) -> Spot | None:
    return _in_front(spot.first, ground) or _behind(spot.last, ground)


def _in_front(first: int, ground: Ground) -> Spot | None:
    """The trade right before a name, or before the comma in front of it."""
    tags = ground.tokens.tags
    head = first - 1
    apposed = head > 0 and tags[head] == "COMMA"
    if apposed:
        head -= 1
    if head < 0 or not _is_trade(head, ground):
        return None
    begin = ground.roles.begin_of(head)
    if not 0 <= head - begin < _MOST_WORDS or (apposed and tags[begin] != "DET"):
        return None
    plain = begin == head  # "the agencies said bank Ifo": nothing is told but the noun
    return None if plain else Spot(begin, head + 1, "title")


def _behind(last: int, ground: Ground) -> Spot | None:
    """The trade between commas behind a name."""
    tags = ground.tokens.tags
    begin = last + 1
    if begin + 1 >= len(tags) or tags[last] != "COMMA":
        return None
    if ground.roles.begin_of(begin) != begin or begin in ground.openings:
        return None
    end = begin
    while end < min(len(tags), begin + _MOST_WORDS + 1) and tags[end] in _PHRASE:
        end += 1
    if end >= len(tags) or tags[end] not in _ENDS or not _is_trade(end - 1, ground):
        return None
    return Spot(begin, end, "title") if end - begin > 1 else None


def _is_trade(head: int, ground: Ground) -> bool:
    if head in ground.inside or ground.tokens.tags[head] != "NOUN":
        return False
    noun = ground.tokens.lowers[head]
    return noun in ground.know.titles.kinds or noun in _SHARED
