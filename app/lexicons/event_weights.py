"""What was learned about events: the weight of every feature, by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class EventWeights:
    """`features` maps a name to its weight; a finding surer than `bar` is kept."""

    features: Mapping[str, float]
    bar: float


def load_event_weights() -> EventWeights:
    """The weights shipped with the package.

    Raises:
        BadInput: the table has a bad line.
    """
    table = read_shipped("event_weights.toml")
    features = table.table("features")
    return EventWeights(
        features={name: features.number(name) for name in features.data},
        bar=table.number("bar"),
    )
