"""How fast whole extraction is, side by side with spaCy's tokenizer and sentencizer.

    python benchmarks/extraction_speed.py ARTICLES.jsonl[.gz] [--spacy PYTHON]

ARTICLES has one JSON object with a "text" a line. PYTHON is the interpreter of another
environment in which spaCy is installed (`pip install spacy`); without it only our own
figures are printed. The two take turns on one core, and each turn's ratio is printed:
machines are noisy, ratios of neighbours less so. Seconds are the processor's own. The
memory is the peak of our process: one that does not grow from turn to turn shows that
nothing is kept.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.extract import extract
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lexicons.authority import Authority

SPACY = """
import json, sys, time, spacy
texts = json.load(sys.stdin)
nlp = spacy.blank("en"); nlp.add_pipe("sentencizer")
start = time.process_time()
for _ in nlp.pipe(texts): pass
print(time.process_time() - start)
"""


def main() -> None:
    """Take turns and print words a second and their ratio."""
    asked = _arguments()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    texts = list(_texts(asked.articles, asked.every))
    words = sum(len(text.split()) for text in texts)
    print(f"{len(texts)} articles, {words} words")
    authority = load_authority(Path("seed/actors.toml"))
    load_lexicons()
    gc.freeze()
    ratios = []
    for turn in range(asked.turns):
        ours = words / _extract_all(texts, authority)
        line = f"turn {turn + 1}: ours {ours:,.0f} words/s, {_memory()} MiB"
        if asked.spacy:
            theirs = words / _spacy_all(texts, asked.spacy)
            ratios.append(ours / theirs)
            line += f"; spaCy {theirs:,.0f} words/s; ratio {ratios[-1]:.3f}"
        print(line, flush=True)
    if ratios:
        print(f"median ratio {statistics.median(ratios):.3f}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--spacy", metavar="PYTHON")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--every", type=int, default=1, help="take every n-th article")
    return parser.parse_args()


def _texts(path: Path, every: int) -> Iterator[str]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                yield json.loads(line)["text"]


def _extract_all(texts: list[str], authority: Authority) -> float:
    lexicons = load_lexicons()
    start = time.process_time()
    for text in texts:
        extract(read_text(text), lexicons, authority)
    return time.process_time() - start


def _spacy_all(texts: list[str], python: str) -> float:
    done = subprocess.run(
        [python, "-c", SPACY],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def _memory() -> int:
    """Peak memory of this process in MiB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 2**20


if __name__ == "__main__":
    main()
