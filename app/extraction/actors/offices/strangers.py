"""Common nouns of persons in, their genders out: "an official", "her mother".

One that stands beside a name says the gender of the person named; the others are
strangers, for whom a pronoun may stand as well as for somebody named.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot
from app.extraction.actors.offices.bearers import person_at
from app.syntax.closed import POSSESSIVES

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground

_APPOSED = 2  # tokens before what describes a name: its last word, and the comma
_AGED = 2  # words before the noun of "the 67-year-old leader"


def find_strangers(ground: Ground, people: list[Entity]) -> dict[int, str]:
    """By token, the gender of each person without a name; names get theirs told."""
    genders, lowers = ground.know.titles.genders, ground.tokens.lowers
    strangers: dict[int, str] = {}
    for at in ground.marks.people:
        if at not in ground.inside:
            lower = lowers[at]
            person = _person_beside(at, ground)
            if person is None and (person := _person_of_age(at, ground, people)):
                person.add(Spot(at - _AGED, at + 1, "title"), "")
            elif person is None:
                strangers[at] = genders.get(lower, "unknown")
            else:
                person.lean(genders.get(lower, "unknown"))
                _mention(person, at, ground)
    return strangers


def _person_of_age(at: int, ground: Ground, people: list[Entity]) -> Entity | None:
    """Of "the 67-year-old leader": the person that has been spoken of most."""
    lowers = ground.tokens.lowers
    if at < _AGED or lowers[at - _AGED] != "the" or not _is_age(lowers[at - 1]):
        return None
    gender = ground.know.titles.genders.get(lowers[at], "unknown")
    fitting = [
        person
        for person in people
        if person.kind == "person" and person.starts and person.starts[0] < at
        if "unknown" in (gender, person.gender()) or gender == person.gender()
    ]
    told = {person: bisect_left(person.starts, at) for person in fitting}
    return max(fitting, key=lambda one: (told[one], one.nearest(at)), default=None)


def _is_age(word: str) -> bool:
    return word[:1].isdigit() and word.endswith("-year-old")


def _mention(person: Entity, at: int, ground: Ground) -> None:
    """Take "Vasseur's mother" beside "Odile" for a mention of Odile.

    It stands before a comma, or behind one ("Odile, a nurse from Lyon"), or is owned.
    """
    begin = ground.roles.begin_of(at)
    nearest = bisect_right(person.starts, at) - 1
    held = nearest >= 0 and person.starts[nearest] >= begin
    after = ground.tokens.tags[at + 1] if at + 1 < len(ground.tokens.tags) else ""
    owned = begin < at and _is_owned(begin, at, ground)
    apposed = after == "COMMA" or (owned and at + 1 in ground.inside)
    behind = begin > 1 and ground.tokens.tags[begin - 1] == "COMMA"
    if (apposed or behind) and not held and begin <= at:
        person.add(Spot(begin, at + 1, "title"), "")


def _is_owned(begin: int, at: int, ground: Ground) -> bool:
    """True for "her daughter" and "Amzil's nephew"."""
    tokens = ground.tokens
    return tokens.lowers[begin] in POSSESSIVES or "POSS" in tokens.tags[begin:at]


def _person_beside(at: int, ground: Ground) -> Entity | None:
    """The person of "her mother, Ann", "coach Lee" and "Ann Lee, a nurse,"."""
    tags = ground.tokens.tags
    after = at + 2 if at + 1 < len(tags) and tags[at + 1] == "COMMA" else at + 1
    person = person_at(after, ground)
    if person is not None:
        return person
    begin = ground.roles.begin_of(at)
    if begin < _APPOSED or tags[begin - 1] != "COMMA":
        return None
    before = ground.inside.get(begin - 2)
    return person_at(before, ground) if before is not None else None
