"""A deed of words in, whether it is one among states out.

States that protest complain, and their warnings to one another are no advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.senses.rank import is_public

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene

_PROTESTING = frozenset({"protest", "protests", "protested", "protesting"})
_WARNING = frozenset({"warn", "warns", "warned", "warning", "caution", "cautioned"})


def is_diplomatic(scene: Scene, deed: Deed) -> bool:
    """True for "Norway protested over the ban": states complain, people march."""
    if scene.tokens.lowers[deed.trigger[0]] not in _PROTESTING:
        return False
    return _are_countries(scene, (scene.actor(words) for words in deed.actors))


def is_between_states(scene: Scene, deed: Deed) -> bool:
    """True for "China warned Chad against arming": no advice, as to one's own."""
    if scene.tokens.lowers[deed.trigger[0]] not in _WARNING:
        return False
    warned = [scene.side(words) for words in deed.recipients]
    if not _are_countries(scene, warned):
        return False
    own = {scene.side(words) for words in deed.actors}
    public = any(is_public(scene, words) for words in deed.actors)
    return public and own.isdisjoint(warned)


def _are_countries(scene: Scene, slugs: Iterable[str | None]) -> bool:
    """True where there are any, and all are countries."""
    types = {scene.cast.actor(slug).type if slug else None for slug in slugs}
    return types == {"country"}
