"""The words of a party in, whether it acts for more than itself out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.annotations import ActorType
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


def is_firm(scene: Scene, words: Range) -> bool:
    """True for "Acme Corp" and for "it" and "Acme" that stand for it."""
    slug = scene.actor(words)
    name = scene.cast.actor(slug).name if slug else last_word(scene, words)
    return name.lower().split()[-1] in scene.patterns.figures.firms


def is_of_state(scene: Scene, words: Range) -> bool:
    """True for a state, its forces and its offices."""
    if "country" in types_of(scene, (words,)):
        return True
    public = scene.patterns.figures.public | scene.patterns.forces
    return not public.isdisjoint(scene.names_at(words))


def types_of(scene: Scene, parties: tuple[Range, ...]) -> list[ActorType]:
    """Of what kinds those are, of the parties, who are known or act for somebody."""
    sides = (scene.side(words) for words in parties)
    return [scene.cast.actor(side).type for side in sides if side is not None]


def last_word(scene: Scene, words: Range) -> str:
    """In lower case, as "inc." of "Acme Inc."."""
    return scene.tokens.lowers[words[1] - 1]
