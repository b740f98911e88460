"""What was learned about quotes: the weight of every feature, by its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import Table, read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False)
class QuoteWeights:
    """Feature name -> weight.

    `speaker` chooses who spoke a passage, `ending` where reported words end,
    `passage` and `content` tell the chance that
    a direct or a reported finding is right; `bars` are the least chances at which each
    kind of finding is kept.
    """

    speaker: Mapping[str, float]
    ending: Mapping[str, float]
    passage: Mapping[str, float]
    content: Mapping[str, float]
    bars: Mapping[str, float]


def load_quote_weights() -> QuoteWeights:
    """The weights shipped with the package.

    Raises:
        BadInput: the table has a bad line.
    """
    table = read_shipped("quote_weights.toml")
    return QuoteWeights(
        speaker=_numbers(table.table("speaker")),
        ending=_numbers(table.table("ending")),
        passage=_numbers(table.table("passage")),
        content=_numbers(table.table("content")),
        bars=_numbers(table.table("bars")),
    )


def _numbers(table: Table) -> Mapping[str, float]:
    return {key: table.number(key) for key in table.data}
