"""A name with a title in, whom that is held for and where its phrase begins out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.names.names import Name
    from app.extraction.actors.register import Register


def title_start(register: Register, name: Name) -> int:
    """The first token of the title with the name or possessor before it."""
    if name.title is None:
        return name.first
    first = _before_title(register, name)
    if first is None or side_of_title(register, name) is None:
        return name.title[0]
    return first


def side_of_title(register: Register, name: Name) -> Entity | None:
    """Whom the title before a name speaks for: the name or possessor before it."""
    first = _before_title(register, name)
    side = register.owners.get(first) if first is not None else None
    return side if side and side.kind in ("country", "organization") else None


def _before_title(register: Register, name: Name) -> int | None:
    """The first token of that name, in the same sentence."""
    if name.title is None or register.is_opening(name.title[0]):
        return None
    at = name.title[0] - 1
    if at > 0 and register.tokens.tags[at] == "POSS":
        at -= 1
    return register.inside.get(at)
