"""A common noun in, what it says of the name that stands beside it out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from app.memo import Memo

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import NameKind

_SEATED = ("-based", "-listed", "-headquartered")


@lru_cache(maxsize=4)
def kinds_told(know: Knowledge) -> Memo[NameKind | None]:
    """What each common noun, in lower case, says of the name beside it."""
    return Memo(lambda noun: _kind_told(noun, know))


def _kind_told(noun: str, know: Knowledge) -> NameKind | None:
    """What a common noun says of the name beside it: charity, town, ship.

    Whose seat or listing is told is no person: "Oslo-based X".
    """
    if noun in know.titles.kinds or noun.endswith(_SEATED):
        return "organization"
    if noun in know.places.beside:
        return "place"
    if noun in know.names.carriers:
        return "thing"
    return "person" if noun in know.titles.people else None
