"""Candidates in, the one who spoke out: scores are sums, chances their shares.

The weights are learned from the development articles (`benchmarks/learn_quotes.py`) as
a conditional logit: the chance of a candidate is the share of exp(score) among all.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from app.extraction.quotes.choosing.answers import answerer, may_ask
from app.extraction.quotes.choosing.candidates import find_candidates
from app.extraction.weighing import score
from app.values import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.extraction.quotes.choosing.candidates import Candidate
    from app.extraction.quotes.scene import Scene, Spoken


# Shorter passages are mostly scare quotes: they do not tell who speaks next.
_LEAST_WORDS = 3


@value
class Line:
    """A passage, its candidates with their chances, and the one chosen.

    `answered` tells that it asks what the next passage answers.
    """

    spoken: Spoken
    candidates: tuple[tuple[Candidate, float], ...]
    chosen: Candidate | None
    chance: float
    answered: bool = False


def choose_speakers(scene: Scene, weights: Mapping[str, float]) -> list[Line]:
    """A line for every passage, in order; each choice knows the one before it."""
    tokens = scene.parse.tokens
    lines: list[Line] = []
    previous: Candidate | None = None
    for number, spoken in enumerate(scene.spoken):
        candidates = find_candidates(scene, number, previous)
        answering = answerer(scene, number)
        ranked = rank(candidates, weights)
        if answering and ranked and not may_ask(tokens, ranked[0][0].mouth, answering):
            ranked = ()  # somebody whom nobody names
        chosen, chance = ranked[0] if ranked else (None, 0.0)
        lines.append(Line(spoken, ranked, chosen, chance, answering is not None))
        if chosen is not None and spoken.words >= _LEAST_WORDS:
            previous = chosen
    return lines


def rank(
    candidates: Sequence[Candidate], weights: Mapping[str, float]
) -> tuple[tuple[Candidate, float], ...]:
    """The candidates with their chances, best first; ties in order of the text."""
    if not candidates:
        return ()
    if len(candidates) == 1:
        return ((candidates[0], 1.0),)
    scores = [score(candidate.features, weights) for candidate in candidates]
    top = max(scores)
    shares = [exp(points - top) for points in scores]
    total = sum(shares)
    ranked = [
        (one, share / total) for one, share in zip(candidates, shares, strict=True)
    ]
    return tuple(sorted(ranked, key=lambda pair: (-pair[1], pair[0].mouth.first)))
