"""Annotated articles in, the weights of `app/lexicons/quote_weights.toml` out.

    .venv/bin/python -m benchmarks.learn_quotes GOLD.jsonl [--held-out FILE] [--write]

Learns five times, each time without a fifth of the articles, and prints how the chances
hold on those left out, and how exactly the parts of quotes agree there and with the
weights of the table. `--held-out` leaves what was found in them, as `extract` writes
it, for a scorer; `--write` learns from all articles and writes the weights.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.extraction.actors.find import find_actors
from app.extraction.quotes.choosing.findings import find_findings
from app.extraction.quotes.choosing.selection import select
from app.extraction.quotes.find import find_quotes
from app.extraction.quotes.scene import set_scene
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import Lexicons, load_lexicons
from app.lexicons.quote_weights import QuoteWeights
from app.reader.read import read_text
from app.syntax.parse import parse
from benchmarks.logistic import Row, fit_chance, fit_choice, frequent
from benchmarks.quote_components import report_components
from benchmarks.quote_gold import GoldArticle, read_gold
from benchmarks.quote_report import Found, Verdict, report, rescaled, table, write_found
from benchmarks.quote_rows import Lesson, choice_groups, ending_rows, verdicts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDS = 5
TABLE = Path("app/lexicons/quote_weights.toml")
BARS = {
    "passage": 0.4,
    "paragraph": 0.25,
    "uncued passage": 0.8,
    "content": 0.38,
    "topic": 0.7,
    "belief": 0.47,
}
PULL = {"ending": 2.0, "passage": 5.0, "content": 10.0}
_LEAST = 8
_RARE = {"cue ": 30, "passage after the word": 8}


@dataclass(frozen=True, slots=True)
class Learned:
    """Rows of one article that do not depend on other weights."""

    lesson: Lesson
    choices: list[list[Row]]
    endings: list[Row]


def main() -> None:
    """Print how the chances hold; write what was asked for."""
    options = _options()
    lexicons = load_lexicons()
    articles = [_learned(gold, lexicons) for gold in read_gold(options.gold)]
    folds = _left_out(articles, lexicons)
    told = [v for lesson, own in folds for v in _verdicts(lesson, own, kept=False)]
    folds = [
        (lesson, replace(own, quote_weights=rescaled(own.quote_weights, told)))
        for lesson, own in folds
    ]
    report([v for lesson, own in folds for v in _verdicts(lesson, own, kept=True)])
    found = [_found(lesson, own) for lesson, own in folds]
    print("parts, left out")
    report_components(found)
    if options.held_out:
        write_found(options.held_out, found)
    if options.write:
        weights = rescaled(learn(articles, lexicons), told)
        TABLE.write_text(table(weights), encoding="utf-8")
        lexicons = load_lexicons()
    print("parts, with the weights of the table")
    report_components([_found(article.lesson, lexicons) for article in articles])


def _left_out(
    articles: Sequence[Learned], lexicons: Lexicons
) -> list[tuple[Lesson, Lexicons]]:
    """Every article with the weights learned without the fifth that it lies in."""
    folds = []
    for fold in range(FOLDS):
        taught = [a for n, a in enumerate(articles) if n % FOLDS != fold]
        own = replace(lexicons, quote_weights=learn(taught, lexicons))
        folds.extend((article.lesson, own) for article in articles[fold::FOLDS])
    return folds


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--held-out", type=Path)
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def _learned(gold: GoldArticle, lexicons: Lexicons) -> Learned:
    document = read_text(gold.text, published=gold.published)
    scene = set_scene(parse(document, lexicons.grammar), lexicons)
    lesson = Lesson(gold, scene)
    return Learned(lesson, choice_groups(lesson), ending_rows(lesson, lexicons))


def learn(articles: Sequence[Learned], lexicons: Lexicons) -> QuoteWeights:
    """Choice and endings first; the chances of findings are learned on top of them."""
    speaker = fit_choice([group for article in articles for group in article.choices])
    endings = [row for article in articles for row in article.endings]
    ending = fit_chance(frequent(endings, 6, {}), PULL["ending"])
    weights = QuoteWeights(speaker, ending, {}, {}, BARS)
    rows: dict[str, list[Row]] = {"passage": [], "content": []}
    own = replace(lexicons, quote_weights=weights)
    for article in articles:
        findings = find_findings(article.lesson.scene, own)
        for finding, right in zip(
            findings, verdicts(article.lesson, findings), strict=True
        ):
            if not finding.confidence:
                continue  # no quote by rule, whatever its traits
            rows["passage" if finding.line else "content"].append(
                (finding.traits, right)
            )
    fitted = {
        kind: fit_chance(frequent(kept, _LEAST, _RARE), PULL[kind])
        for kind, kept in rows.items()
    }
    return replace(weights, passage=fitted["passage"], content=fitted["content"])


def _verdicts(lesson: Lesson, lexicons: Lexicons, *, kept: bool) -> Iterator[Verdict]:
    """Kind, chance and truth of the findings of an article, of all or those kept."""
    findings = find_findings(lesson.scene, lexicons)
    if kept:
        findings = select(findings, lexicons.quote_weights.bars)
    for finding, right in zip(findings, verdicts(lesson, findings), strict=True):
        if not finding.confidence:
            continue
        yield "passage" if finding.line else "content", finding.confidence, right


def _found(lesson: Lesson, lexicons: Lexicons) -> Found:
    parsed = lesson.scene.parse
    nobody = load_authority(Path("seed/actors.toml"))
    cast = find_actors(parsed, lexicons, nobody)
    return Found(lesson.gold, parsed.document, find_quotes(parsed, cast, lexicons))


if __name__ == "__main__":
    main()
