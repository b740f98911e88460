"""Rows of named features in, their weights out: two small learners in plain Python.

Both are AdaGrad (Duchi et al., 2011) over sparse rows in an order that a fixed seed
shuffles, so that the same rows give the same weights on every machine.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from math import exp, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Row = tuple["Sequence[str]", bool]
_SWEEPS, _SETTLED = 60, 0.02


class Descent:
    """Weights and the steps that they take."""

    def __init__(self, rate: float, decay: float) -> None:
        self.weights: dict[str, float] = defaultdict(float)
        self._squares: dict[str, float] = defaultdict(lambda: 1e-3)
        self._rate, self._decay = rate, decay

    def score(self, names: Sequence[str]) -> float:
        """The sum of the weights."""
        return sum(self.weights[name] for name in names)

    def step(self, names: Sequence[str], error: float) -> None:
        """Move the weights of `names` against `error`."""
        for name in names:
            slope = error + self._decay * self.weights[name]
            self._squares[name] += slope * slope
            self.weights[name] -= self._rate * slope / sqrt(self._squares[name])


def fit_chance(rows: Sequence[Row], pull: float = 5.0) -> dict[str, float]:
    """Logistic regression: weights by which a row's chance to be true is told.

    `pull` draws every weight to nothing (an L2 penalty). One weight after the other
    takes a bounded Newton step (Genkin, Lewis & Madigan, 2007), so nothing is random.
    """
    truths = [float(truth) for _, truth in rows]
    scores = [0.0] * len(rows)
    holders: dict[str, list[int]] = defaultdict(list)
    for at, (names, _) in enumerate(rows):
        for name in names:
            holders[name].append(at)
    weights = dict.fromkeys(holders, 0.0)
    bounds = dict.fromkeys(holders, 1.0)
    for _ in range(_SWEEPS):
        moved = 0.0
        for name, held in holders.items():
            slope, bend = pull * weights[name], pull
            for at in held:
                told = logistic(scores[at])
                slope += told - truths[at]
                bend += told * (1 - told)
            bound = bounds[name]
            step = max(-bound, min(bound, -slope / bend))
            bounds[name] = max(2 * abs(step), bound / 2)
            weights[name] += step
            for at in held:
                scores[at] += step
            moved = max(moved, abs(step))
        if moved < _SETTLED:
            break
    return weights


def fit_choice(groups: Sequence[Sequence[Row]], rounds: int = 15) -> dict[str, float]:
    """Conditional logit: weights by which the true row of a group is told."""
    groups = [group for group in groups if any(truth for _, truth in group)]
    descent = Descent(rate=0.3, decay=1e-4)
    for at in _shuffled(len(groups), rounds):
        group = groups[at]
        scores = [descent.score(names) for names, _ in group]
        shares = [exp(score - max(scores)) for score in scores]
        whole = sum(shares)
        true = sum(s for s, (_, truth) in zip(shares, group, strict=True) if truth)
        for share, (names, truth) in zip(shares, group, strict=True):
            descent.step(names, share / whole - (share / true if truth else 0.0))
    return dict(descent.weights)


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


def _shuffled(count: int, rounds: int) -> Iterator[int]:
    order, dice = list(range(count)), random.Random(1)
    for _ in range(rounds):
        dice.shuffle(order)
        yield from order
