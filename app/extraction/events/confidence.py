"""A deed in, the probability that it is right out, as told by how it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.extraction.events.deeds import Deed


def confidence_of(deed: Deed) -> float:
    """Between 0 and 1."""
    score = 0.8
    if deed.weak:
        score -= 0.15
    if deed.background:
        score -= 0.25
    if not deed.actors:
        score -= 0.2
    if not deed.recipients and not deed.together:
        score -= 0.15
    if deed.modality == "hypothetical":
        score -= 0.2
    return round(max(score, 0.1), 2)
