"""What was found in articles left out of learning in, reports and tables out."""

from __future__ import annotations

import json
from dataclasses import replace
from math import log
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.annotations import Extraction
from app.extraction.shapes import extraction_json
from benchmarks.logistic import logistic

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from app.document import Document
    from app.extraction.annotations import Quote
    from app.lexicons.quote_weights import QuoteWeights
    from benchmarks.quote_gold import GoldArticle

Verdict = tuple[str, float, bool]  # kind, chance told, truth


class Found(NamedTuple):
    """What was found in an annotated article."""

    gold: GoldArticle
    document: Document
    quotes: tuple[Quote, ...]


_HEAD = """# Learned by benchmarks/learn_quotes.py, not edited by hand: name = weight.
# What a feature says is told where it is named, in app/extraction/quotes; `bars` are
# the least chances at which a kind of finding is kept.
"""
_LEAST_WEIGHT = 0.1
_STEPS, _LITTLE = 12, 1e-6


def report(held: Sequence[Verdict]) -> None:
    """Print, tenth by tenth, what chance was told and what share was right."""
    error = 0.0
    print("told   right  findings")
    for tenth in range(10):
        inside = [(p, y) for _, p, y in held if min(9, int(p * 10)) == tenth]
        if inside:
            told = sum(p for p, _ in inside) / len(inside)
            right = sum(y for _, y in inside) / len(inside)
            error += abs(told - right) * len(inside) / len(held)
            print(f"{told:.3f}  {right:.3f}  {len(inside)}")
    print(f"expected calibration error {error:.3f} over {len(held)} findings")


def scale(held: Sequence[Verdict], kind: str) -> tuple[float, float]:
    """Slope and offset that make the chances of a kind hold (Platt, 1999; Newton)."""
    told = [(_score(p), right) for found, p, right in held if found == kind]
    slope, offset = 1.0, 0.0
    for _ in range(_STEPS):
        a = b = 0.0  # the gradient
        aa = ab = bb = _LITTLE  # the curvature
        for score, right in told:
            chance = logistic(slope * score + offset)
            error, bend = chance - right, chance * (1 - chance)
            a, b = a + score * error, b + error
            aa, ab, bb = aa + score * score * bend, ab + score * bend, bb + bend
        whole = aa * bb - ab * ab
        slope -= (a * bb - b * ab) / whole
        offset -= (b * aa - a * ab) / whole
    return slope, offset


def rescaled(weights: QuoteWeights, held: Sequence[Verdict]) -> QuoteWeights:
    """The weights with slopes and offsets by which the chances in `held` would hold."""
    parts = {}
    for kind, own in (("passage", weights.passage), ("content", weights.content)):
        slope, offset = scale(held, kind)
        parts[kind] = {name: slope * weight for name, weight in own.items()}
        parts[kind][kind] = parts[kind].get(kind, 0.0) + offset
    return replace(weights, passage=parts["passage"], content=parts["content"])


def _score(chance: float) -> float:
    """The inverse of the logistic."""
    chance = min(max(chance, 1e-4), 1 - 1e-4)
    return log(chance / (1 - chance))


def table(weights: QuoteWeights) -> str:
    """The weights as TOML."""
    parts = {
        "bars": weights.bars,
        "speaker": weights.speaker,
        "ending": weights.ending,
        "passage": weights.passage,
        "content": weights.content,
    }
    lines = [_HEAD]
    for name, rows in parts.items():
        lines.append(f"[{name}]")
        lines.extend(
            f"{json.dumps(key, ensure_ascii=False)} = {rows[key]:.2f}"
            for key in sorted(rows)
            if name == "bars" or abs(rows[key]) >= _LEAST_WEIGHT
        )
        lines.append("")
    return "\n".join(lines)


def write_found(path: Path, found: Iterable[Found]) -> None:
    """One line for each article, with its quotes, as `onrecord extract` writes it."""
    with path.open("w", encoding="utf-8") as file:
        for one in sorted(found, key=lambda one: one.gold.name):
            only = Extraction(
                dates=(), actors=(), places=(), quotes=one.quotes, events=()
            )
            row = extraction_json(one.document, only, name=one.gold.name)
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
