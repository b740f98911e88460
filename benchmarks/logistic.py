"""Rows of named features in, their weights out: two small learners in plain Python.

Both hold their weights back by an L2 penalty and move one weight after the other by a
Newton step of bounded length (Genkin, Lewis & Madigan, 2007), so that nothing is random
and the same rows give the same weights on every machine.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

Row = tuple["Sequence[str]", bool]
_SWEEPS, _SETTLED = 60, 0.02


def fit_chance(
    rows: Sequence[Row],
    pull: float = 5.0,
    *,
    counts: Sequence[float] = (),
    free: Collection[str] = (),
) -> dict[str, float]:
    """Logistic regression: weights by which a row's chance to be true is told.

    `counts` say how often each row counts, once if left out; what is `free` is not
    held back, so that whole kinds of rows are as often true as they are.
    """
    counts = counts or [1.0] * len(rows)
    truths = [float(truth) for _, truth in rows]
    scores = [0.0] * len(rows)

    def slope(at: int) -> tuple[float, float]:
        told = logistic(scores[at])
        return counts[at] * (told - truths[at]), counts[at] * told * (1 - told)

    def move(at: int, step: float) -> None:
        scores[at] += step

    holders = _holders([names for names, _ in rows])
    pulls = {name: 0.0 if name in free else pull for name in holders}
    return _descend(holders, slope, move, pulls)


def fit_choice(groups: Sequence[Sequence[Row]], pull: float = 0.5) -> dict[str, float]:
    """Conditional logit: weights by which the true row of a group is told."""
    groups = [group for group in groups if any(truth for _, truth in group)]
    rows = [(at, *row) for at, group in enumerate(groups) for row in group]
    holders = _holders([names for _, names, _ in rows])
    sizes = [1.0] * len(rows)
    wholes = [float(len(group)) for group in groups]
    truths = [float(sum(truth for _, truth in group)) for group in groups]

    def slope(at: int) -> tuple[float, float]:
        group, _, truth = rows[at]
        share = sizes[at] / wholes[group]
        return share - (sizes[at] / truths[group] if truth else 0.0), share * (
            1 - share
        )

    def move(at: int, step: float) -> None:
        group, _, truth = rows[at]
        grown = sizes[at] * exp(step)
        wholes[group] += grown - sizes[at]
        truths[group] += grown - sizes[at] if truth else 0.0
        sizes[at] = grown

    return _descend(holders, slope, move, dict.fromkeys(holders, pull))


def logistic(score: float) -> float:
    """The chance that a score stands for."""
    return 1 / (1 + exp(-score))


def frequent(rows: Sequence[Row], least: int, rare: dict[str, int]) -> list[Row]:
    """The rows with only the features seen often enough to be judged.

    `rare` asks more of features that begin with a given word.
    """
    counts = Counter(name for names, _ in rows for name in names)

    def known(name: str) -> bool:
        wanted = next((n for start, n in rare.items() if name.startswith(start)), least)
        return counts[name] >= wanted

    return [([name for name in names if known(name)], truth) for names, truth in rows]


def _holders(rows: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    """Feature name -> the rows that have it."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, names in enumerate(rows):
        for name in names:
            found[name].append(at)
    return found


def _descend(
    holders: Mapping[str, Sequence[int]],
    slope_of: Callable[[int], tuple[float, float]],
    move: Callable[[int, float], None],
    pulls: Mapping[str, float],
) -> dict[str, float]:
    """The weights at which the slopes of all rows and the pull hold one another.

    One weight after the other takes a Newton step, no longer than it may be trusted.
    """
    weights = dict.fromkeys(holders, 0.0)
    bounds = dict.fromkeys(holders, 1.0)
    for _ in range(_SWEEPS):
        moved = 0.0
        for name, held in holders.items():
            slope, bend = pulls[name] * weights[name], pulls[name]
            for at in held:
                own, curve = slope_of(at)
                slope += own
                bend += curve
            bound = bounds[name]
            step = max(-bound, min(bound, -slope / bend))
            bounds[name] = max(2 * abs(step), bound / 2)
            weights[name] += step
            for at in held:
                move(at, step)
            moved = max(moved, abs(step))
        if moved < _SETTLED:
            break
    return weights
