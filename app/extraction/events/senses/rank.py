"""The words of a party in, whether it acts for more than itself out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.senses.everyday import is_of_state

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Range, Scene


def is_public(scene: Scene, words: Range) -> bool:
    """True for who acts for a state, by name or by office, and for a person."""
    side = scene.actor(words)
    if side is None and scene.tokens.tags[words[1] - 1] == "NAME":
        return True
    if side is not None and scene.cast.actor(side).type == "person":
        return True
    lowers = scene.tokens.lowers[slice(*words)]
    public = scene.patterns.figures.public
    return is_of_state(scene, words) or not public.isdisjoint(lowers)


def is_body(scene: Scene, words: Range) -> bool:
    """True for a state, an organisation by name and whoever has an office."""
    side = scene.actor(words)
    if side is not None and scene.cast.actor(side).type != "person":
        return True
    return is_of_state(scene, words)
