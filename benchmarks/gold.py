"""The articles that have gold -> what extraction misses and what it makes up.

    .venv/bin/python -m benchmarks.gold [NAME...]
    .venv/bin/python -m benchmarks.gold --unseen

Prints one line per fault, by article and aspect, and how many aspects are without any.
Of the articles of `benchmarks/unseen`, with which no rule is to be mended, it prints
the counts alone.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_article
from tests.gold.article import gold_in, gold_names, load_gold
from tests.gold.aspects import FINDING, READING
from tests.gold.speech import surplus_statements

if TYPE_CHECKING:
    from tests.gold.article import GoldArticle

_AUTHORITY = Path("seed/actors.toml")
_UNSEEN = Path(__file__).parent / "unseen"


def faults_of(gold: GoldArticle) -> dict[str, list[str]]:
    """By aspect, what is wrong with one article."""
    document = read_article(gold.path)
    found = extract(document, load_lexicons(), load_authority(_AUTHORITY))
    faults = {aspect: check(gold, document) for aspect, check in READING.items()}
    faults |= {aspect: check(gold, found) for aspect, check in FINDING.items()}
    return faults | {"(surplus statements)": surplus_statements(gold, found)}


def main(names: list[str]) -> None:
    """Print the faults of the articles named, or of all; or the unseen ones' counts."""
    closed = names == ["--unseen"]
    articles = gold_in(_UNSEEN) if closed else map(load_gold, names or gold_names())
    faults = {gold.name: faults_of(gold) for gold in articles}
    if not closed:
        _print_faults(faults)
    _print_counts(list(faults.values()))


def _print_faults(faults: dict[str, dict[str, list[str]]]) -> None:
    for name, aspects in faults.items():
        print(f"\n== {name}")
        for aspect, told in aspects.items():
            for fault in told:
                print(f"  {aspect}: {fault}")


def _print_counts(articles: list[dict[str, list[str]]]) -> None:
    """How many articles are without a fault, and how many faults there are."""
    print("\narticles without a fault, and faults:")
    whole: Counter[str] = Counter()
    several: Counter[str] = Counter()
    for aspects in articles:
        for aspect, told in aspects.items():
            whole[aspect] += not told
            several[aspect] += len(told)
    for aspect, count in whole.items():
        print(f"  {aspect:22}{count:3} of {len(articles)} {several[aspect]:5}")


if __name__ == "__main__":
    main(sys.argv[1:])
