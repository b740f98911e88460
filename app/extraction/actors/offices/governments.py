"""A bare "the government" in, the state that it is out, where one is the story's home.

"Police broke up the march. The government has banned them since May": of the country
that the story is filed from, or that it names most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.entities import Spot
from app.extraction.actors.offices.home import home_of

if TYPE_CHECKING:
    from app.document import Document
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.extraction.actors.register import Register

_GOVERNMENT = "government"


def mention_government(
    document: Document, ground: Ground, register: Register, *, sides: dict[int, Entity]
) -> None:
    """Mention the home of the story by its government, and note whose that is."""
    bare = [
        at
        for at in ground.marks.groups
        if ground.tokens.lowers[at] == _GOVERNMENT
        and at not in sides
        and _is_bare(at, ground)
    ]
    home = home_of(document, register) if bare else None
    if home is None or not home.alone:
        return
    for at in bare:
        sides[at] = home.country
        home.country.add(Spot(at - 1, at + 1, "title"), _GOVERNMENT)


def _is_bare(at: int, ground: Ground) -> bool:
    """True for "the government" that nothing goes on to describe."""
    tags, lowers = ground.tokens.tags, ground.tokens.lowers
    if not at or lowers[at - 1] != "the" or at in ground.inside:
        return False
    after = lowers[at + 1 : at + 2]
    return after not in (["of"], ["in"]) and tags[at + 1 : at + 2] not in (
        ["NOUN"],
        ["NAME"],
    )
