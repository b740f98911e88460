"""The names of what holds in, the sum of their learned weights out."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_UNKNOWN = repeat(0.0)  # the weight of a name that was not learned


def score(names: Iterable[str], weights: Mapping[str, float]) -> float:
    """The summed weights; asked so often that it is left to built-in functions."""
    return sum(map(weights.get, names, _UNKNOWN))
