"""A deed in, whether it is no more than business among companies out.

What they buy, sell and sign concerns no one else; claims given up and strikes do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.events.senses.rank import is_firm, is_of_state, types_of

if TYPE_CHECKING:
    from app.extraction.events.scene.deeds import Deed
    from app.extraction.events.scene.scene import Scene

_YIELDING, _PROMISES = "080", "03"
_CLAIMS = ("09", "10", "11")


def is_business(scene: Scene, deed: Deed) -> bool:
    """True for what companies do among themselves, without any state or its people."""
    parties = (*deed.actors, *deed.recipients)
    if not scene.story.is_about("business") and not any(
        is_firm(scene, words) for words in parties
    ):
        return False
    if any(is_of_state(scene, words) for words in parties):
        return False
    return not (_is_dropped_claim(deed) or _is_offer_to_strikers(scene, deed))


def _is_dropped_claim(deed: Deed) -> bool:
    """True for a demand, a lawsuit or an accusation that is given up."""
    inner = deed.inner
    given_up = deed.rule.startswith("end") and deed.code == _YIELDING
    return given_up and inner is not None and inner.code.startswith(_CLAIMS)


def _is_offer_to_strikers(scene: Scene, deed: Deed) -> bool:
    """True for what a person promises while people strike."""
    offered = deed.code.startswith(_PROMISES) and "person" in types_of(
        scene, deed.actors
    )
    return offered and scene.story.is_about("labour")
