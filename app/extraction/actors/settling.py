"""Entities of which the article tells several kinds in, the one that they are out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.register import ENTITY_KINDS

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.register import Register


def settle_kinds(register: Register) -> None:
    """Make an unknown name what most of its mentions say; forget ships and storms."""
    for entity in register.entities:
        if len(entity.kinds) > 1 and entity.entry is None:
            best = max(sorted(entity.kinds), key=entity.kinds.__getitem__)
            if best != "organization" or not _has_given_name(entity, register):
                entity.kind = ENTITY_KINDS.get(best, entity.kind)
    register.forget({one for one in register.entities if "thing" in one.kinds})


def _has_given_name(entity: Entity, register: Register) -> bool:
    """True for somebody named in full, though a firm is called after him."""
    words = entity.words
    return (
        entity.kind == "person"
        and len(words) > 1
        and words[0] in register.know.names.given
    )
