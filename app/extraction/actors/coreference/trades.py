"""What a body or person is, beside the name in, one more mention of it out.

"German dairy group Holsteiner Milch", "its Danish rival Lill Foods", "a Chinese firm,
Datong Hydro," and "World Aquatics, the sport's governing body,".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.actors.entities import Entity, EntityKind
    from app.extraction.actors.ground import Ground

_BEARERS = ("organization", "person")
_MOST_WORDS = 6
# A body has these as well as a person has.
_SHARED = frozenset({"rival", "partner", "predecessor", "successor", "competitor"})
# A planner, a glaciologist, a librarian: whoever does something for a living.
_AGENTS = ("er", "or", "ist", "ian", "eer")
_BELONGING = frozenset({"at", "with", "of"})
_PERSON_ENDS = frozenset({"COMMA", "STOP", "PREP", "WH"})
_ENDS = frozenset({"COMMA", "STOP", "DASH", "QUOTE"})
_GOES_ON = frozenset({"WH", "PREP"})  # "a think-tank in Doha", "a fund that holds"
_MADE = frozenset(
    {"based", "headquartered", "founded", "owned", "run", "led", "backed"}
)
_CROWD = "group"  # "a group of rabbis" is nobody's trade
_CLOSES = frozenset({"COMMA", "STOP", "OPEN", "WH"})
_PHRASE = frozenset({"DET", "NOUN", "ADJ", "NAME", "POSS", "NUM", "PRON", "VERB"})


def mention_trades(ground: Ground, entities: Iterable[Entity]) -> None:
    """Add a mention for each phrase beside a name that tells what bears it."""
    for entity in entities:
        if entity.kind not in _BEARERS:
            continue
        told: list[Spot] = []
        for spot in entity.spots:
            trade = (
                _trade_of(spot, entity.kind, ground) if spot.form == "name" else None
            )
            if trade is not None:
                told.append(trade)
        if told:
            held = set(entity.starts)
            for spot in told:
                if spot.first not in held:
                    entity.note(spot)


def _trade_of(name: Spot, kind: EntityKind, ground: Ground) -> Spot | None:
    """The phrase that tells what bears a name."""
    tags, last = ground.tokens.tags, name.last
    comma = last + 2 < len(tags) and tags[last] == "COMMA"
    if kind == "person":
        return _person_behind(last, ground) if comma else None
    told = _in_front(name, ground)
    return _behind(last, ground) if told is None and comma else told


def _person_behind(last: int, ground: Ground) -> Spot | None:
    """The trade behind a name and a comma: ", a regional planner", by its ending."""
    tokens, begin = ground.tokens, last + 1
    tags = tokens.tags
    if tokens.lowers[begin] not in ("a", "an"):
        return None
    end = begin + 1
    while end < min(len(tags), begin + _MOST_WORDS) and (
        tags[end] in ("NOUN", "ADJ") and end not in ground.inside
    ):
        end += 1
    if end >= len(tags) or tags[end] not in _PERSON_ENDS or end - begin == 1:
        return None
    if (body := _end_of_body(end, ground)) is not None:
        return Spot(begin, body, "title")
    agent = tokens.lowers[end - 1].endswith(_AGENTS) and tags[end - 1] == "NOUN"
    return Spot(begin, end, "title") if agent else None


def _end_of_body(prep: int, ground: Ground) -> int | None:
    """Where "at Port University" ends, behind "a junior": what somebody belongs to."""
    if ground.tokens.lowers[prep] not in _BELONGING:
        return None
    at = prep + 1 + (ground.tokens.lowers[prep + 1] == "the")
    owner = ground.owners.get(at)
    if owner is None or owner.kind != "organization":
        return None
    return ground.names[at].last


def _in_front(name: Spot, ground: Ground) -> Spot | None:
    """The trade right before a name, or before the comma in front of it.

    Not in "sold its unit, Torvex said".
    """
    tags = ground.tokens.tags
    head = name.first - 1
    if ground.tokens.lowers[head] == "the" and tags[head - 1] == "COMMA":
        head -= 1  # "his party, the Harbour Bloc,"
    apposed = head > 0 and tags[head] == "COMMA"
    if apposed:
        head -= 1
        if name.last >= len(tags) or tags[name.last] not in _CLOSES:
            return None
    if head < 0 or not _is_trade(head, ground):
        return None
    begin = ground.roles.begin_of(head)
    if not 0 <= head - begin < _MOST_WORDS or (apposed and tags[begin] != "DET"):
        return None
    plain = begin == head  # "the agencies said bank Ifo": nothing is told but the noun
    return None if plain else Spot(begin, head + 1, "title")


def _behind(last: int, ground: Ground) -> Spot | None:
    """The trade between commas behind a name, the first of them right after it."""
    tags = ground.tokens.tags
    begin = last + 1
    if ground.roles.begin_of(begin) != begin or begin in ground.openings:
        return None
    lowers, end = ground.tokens.lowers, begin
    while end < min(len(tags), begin + _MOST_WORDS + 1) and (
        tags[end] in _PHRASE and lowers[end] not in _MADE
    ):
        end += 1
    if end >= len(tags) or end - begin == 1 or not _is_trade(end - 1, ground):
        return None
    bare = lowers[begin] == "the" and end - begin == len(("the", "group"))
    closed = tags[end] in _ENDS and not bare
    told = closed or _is_described(begin, end, ground)
    return Spot(begin, end, "title") if told else None


def _is_described(begin: int, end: int, ground: Ground) -> bool:
    """True for "a fund" before "that holds", "in Doha" and "based there"."""
    tags, lowers = ground.tokens.tags, ground.tokens.lowers
    if tags[begin] != "DET" or (lowers[end - 1] == _CROWD and lowers[end] == "of"):
        return False
    return tags[end] in _GOES_ON or lowers[end] in _MADE


def _is_trade(head: int, ground: Ground) -> bool:
    if ground.tokens.tags[head] != "NOUN" or head in ground.inside:
        return False
    noun = ground.tokens.lowers[head]
    titles = ground.know.titles
    return noun in titles.kinds or noun in titles.descriptions or noun in _SHARED
