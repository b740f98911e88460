"""The articles that have gold -> what extraction misses and what it makes up.

    .venv/bin/python -m benchmarks.gold [NAME...]

Prints one line per fault, by article and aspect, and how many aspects are without any.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_article
from tests.gold.article import gold_names, load_gold
from tests.gold.aspects import FINDING, READING
from tests.gold.speech import surplus_statements

_AUTHORITY = Path("seed/actors.toml")


def faults_of(name: str) -> dict[str, list[str]]:
    """By aspect, what is wrong with one article."""
    gold = load_gold(name)
    lexicons = load_lexicons()
    document = read_article(gold.path)
    found = extract(document, lexicons, load_authority(_AUTHORITY))
    faults = {aspect: check(gold, document) for aspect, check in READING.items()}
    faults |= {aspect: check(gold, found) for aspect, check in FINDING.items()}
    return faults | {"(surplus statements)": surplus_statements(gold, found)}


def main(names: list[str]) -> None:
    """Print the faults of the articles named, or of all."""
    whole: Counter[str] = Counter()
    names = names or gold_names()
    for name in names:
        print(f"\n== {name}")
        for aspect, faults in faults_of(name).items():
            whole[aspect] += not faults
            for fault in faults:
                print(f"  {aspect}: {fault}")
    print("\narticles without a fault:")
    for aspect, count in whole.items():
        print(f"  {aspect:22}{count:3} of {len(names)}")


if __name__ == "__main__":
    main(sys.argv[1:])
