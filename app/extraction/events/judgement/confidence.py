"""What speaks for and against a deed in, the probability that it is right out."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from app.extraction.weighing import score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def confidence_of(traits: Iterable[str], weights: Mapping[str, float]) -> float:
    """Between 0 and 1, to two places: the logistic function of the weights' sum."""
    points = weights.get("always", 0.0) + score(traits, weights)
    return round(1 / (1 + exp(-points)), 2)
