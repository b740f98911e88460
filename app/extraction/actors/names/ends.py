"""A word in, what it tells of a longer name out at whose end or beginning it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Container

    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind

JOINTS = frozenset({"of", "for"})  # which only bodies have in their names


@dataclass(frozen=True, slots=True, eq=False)
class EndFacts:
    """What a word tells as the last or the first one of a name."""

    plural: bool  # "Greens", which alone names a body
    joint: bool  # one of `JOINTS`
    given: bool
    surname: bool
    last: NameKind | None  # of the Ministry and River that names end in
    first: NameKind | None  # of the Radio and Lake that they begin with


@lru_cache(maxsize=4)
def ends_by_word(know: Knowledge) -> Memo[EndFacts]:
    """What each word tells there."""
    return Memo(lambda word: _read_ends(word, know))


def _read_ends(word: str, know: Knowledge) -> EndFacts:
    bodies, places = know.organisations, know.places
    return EndFacts(
        plural=word in bodies.plurals,
        joint=word.lower() in JOINTS,
        given=word in know.names.given,
        surname=word in know.names.surnames,
        last=_kind_in(word, bodies.last, places.last),
        first=_kind_in(word, bodies.first, places.first),
    )


def _kind_in(
    word: str, bodies: Container[str], places: Container[str]
) -> NameKind | None:
    if word in bodies:
        return "organization"
    return "place" if word in places else None
