"""A passive without "by" in, who must have done it out, as far as other words tell.

"killed in a raid by the navy", "arrested in Rwanda".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.nouns.sides import noun_actors
from app.extraction.events.scene.kinds import is_named, is_time

if TYPE_CHECKING:
    from app.extraction.events.scene.scene import Range, Scene
    from app.syntax.grammar import Clause

_THROUGH = frozenset({"in", "during", "by", "after"})
_FORCE = ("18", "19", "20")
# What states do on their own soil: to arrest, to deport, to torture, to convict.
_OF_STATES = ("173", "174", "1822", "116", "1711")


def unnamed_actors(scene: Scene, clause: Clause, code: str) -> tuple[Range, ...]:
    """Those whose attack it was, or the country whose authorities must have acted."""
    limit = scene.reach(clause.verb.last - 1)
    for number in scene.window(clause.verb.last, limit):
        prep = scene.phrases[number].prep
        if prep is None or scene.tokens.lowers[prep] not in _THROUGH:
            continue
        if code.startswith(_FORCE) and (found := noun_actors(scene, number)):
            return found
    return _country(scene, clause, limit) if code.startswith(_OF_STATES) else ()


def _country(scene: Scene, clause: Clause, limit: int) -> tuple[Range, ...]:
    for number in scene.window(clause.verb.last, limit):
        prep = scene.phrases[number].prep
        if prep is None or scene.tokens.lowers[prep] != "in":
            continue
        if is_named(scene, number) and not is_time(scene, number):
            return (scene.words(number),)
    return ()
