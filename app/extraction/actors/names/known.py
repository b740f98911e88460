"""A known name in a run in, the name with the direction or words before it out.

"North Sumatra", "Radio Lisbon", and "Syrian" of "Northern Syrian".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.names import Name
from app.extraction.actors.names.surroundings import told_beside

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.paper import Run
    from app.extraction.actors.names.units import Unit
    from app.syntax.grammar import Tokens

_OF_A_CONTINENT = frozenset({"American", "Americans"})  # behind a direction
DIRECTIONS = frozenset(
    {"North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western"}
    | {"Central", "Upper", "Lower", "Inner", "Outer", "Greater", "Northwest"}
    | {"Northeast", "Southwest", "Southeast"}
)


def known_part(
    tokens: Tokens, unit: Unit, run: Run, *, know: Knowledge, before: list[Name]
) -> list[Name]:
    """The name that the unit is, joined with the last of those `before` it."""
    entry = unit.entry
    if entry is None:
        return []
    last = before[-1] if before and before[-1].last == unit.first else None
    alone = [Name(unit.first, unit.last, entry.kind, entry)]
    if entry.kind == "demonym" and _is_of_part(tokens, unit, run):
        if last is not None:
            before.pop()
        return [] if entry.label in _OF_A_CONTINENT else alone
    if last is None or entry.kind not in ("country", "place", "capital"):
        return alone
    joined = _joined(tokens, (last, unit), run, know)
    if joined is None:
        return alone
    before.pop()
    return [joined]


def _joined(
    tokens: Tokens, pair: tuple[Name, Unit], run: Run, know: Knowledge
) -> Name | None:
    """One name of the name before a known place and that place, if they make one."""
    last, unit = pair
    span = (last.first, unit.last)
    if last.size == 1 and tokens.words[last.first] in DIRECTIONS:
        return Name(*span, "place")
    if last.kind == "organization":
        return Name(*span, "organization", sure=last.sure)
    if last.kind == "person" and last.size == 1 and last.entry is None:
        told = told_beside(tokens, span, run, know)
        return Name(*span, told or "organization", sure=told is not None)
    return None


def _is_of_part(tokens: Tokens, unit: Unit, run: Run) -> bool:
    """True for the American of "South American" and "Latin American"."""
    before = tokens.words[unit.first - 1] if unit.first > run.first else ""
    return before in DIRECTIONS or before == "Latin"
