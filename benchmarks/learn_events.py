"""Annotated sentences and judged articles -> `app/lexicons/event_weights.toml`.

    .venv/bin/python -m benchmarks.learn_events GOLD.jsonl NEWSWIRE.jsonl[.gz] [--write]

Each line of GOLD is `{"text", "date", "events": [{"code"}]}`, the code a CAMEO code or
the name of a PLOVER type. An event found is right when its type is among those of its
text; beside a right one others count half, since annotators of single events say
nothing of the rest. NEWSWIRE holds the articles of `benchmarks/event_judgements.tsv`.
The invented articles of `tests/articles` count beside them.

Prints how sure and how right the events are: of sentences under ten-fold
cross-validation, of the articles held back under the weights of all others. With
`--write` the weights of everything go into the lexicon.
"""

from __future__ import annotations

import json
import sys
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.document import Span
from app.lexicons.lexicons import load_lexicons
from benchmarks.event_findings import findings_of
from benchmarks.event_judgements import read_articles, read_judgements
from benchmarks.logistic import fit_chance, frequent, logistic
from tests.gold.article import gold_names, load_gold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from benchmarks.event_findings import Finding
    from benchmarks.event_judgements import Article, Judgement

_FOLDS, _PENALTY, _BINS = 10, 8.0, 10
_RARE = 3  # a feature seen less often has no weight of its own
_BAR = 0.3
# False events that the rules were mended by are gone from the articles in view then, so
# each that is left stands for these many of others, as fresh articles show.
_LEFT = 1.25
# The rules were mended until next to all events of the invented articles were right, so
# that one says little of others; yet these are of kinds that the newswire lacks.
_INVENTED = 0.25
_KINDS = ("always", "no article around it")
# CAMEO keeps concessions by word and by deed under one root; so do some gold sets.
_ALIKE = {"CONCEDE": "YIELD", "RETREAT": "YIELD", "DISAPPROVE": "ACCUSE"}
_TARGET = Path("app/lexicons/event_weights.toml")


class Case(NamedTuple):
    """One event found: its features, whether it is right, how much it counts."""

    traits: tuple[str, ...]
    right: bool
    weight: float = 1.0
    part: str = "sentences"


def cases_of(gold: Iterable[str]) -> Iterator[Case]:
    """The events found in each annotated text."""
    for line in gold:
        row = json.loads(line)
        wanted = {_root(event["code"]) for event in row["events"]}
        found = [
            Case(one.traits, _root(one.code.shown or one.code.type) in wanted)
            for one in findings_of(row["text"], row.get("date"))
            if not one.negated
        ]
        unsaid = 0.5 if any(case.right for case in found) else 1.0
        yield from (c if c.right else c._replace(weight=unsaid) for c in found)


def judged_cases(
    articles: dict[str, Article], judgements: Iterable[Judgement]
) -> Iterator[Case]:
    """The events found in the articles that somebody has judged."""
    of_article: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        of_article.setdefault(judgement.article, []).append(judgement)
    for digest, judged in of_article.items():
        if digest in articles:
            article = articles[digest]
            found = findings_of(article.text, article.date)
            yield from (case for one in found for case in _judged(one, judged))


def _judged(found: Finding, judgements: list[Judgement]) -> Iterator[Case]:
    """The event as the judgement has it that fits it best, if any does."""
    fitting = [one for one in judgements if one.fits(found)]
    exact = [one for one in fitting if one[3:] == (*found[:3], *found[4:6])]
    for one in (exact or fitting)[:1]:
        right = one.verdict == "right"
        left = one.part == "mended" and not right
        yield Case(found.traits, right, _LEFT if left else 1.0, one.part)


def invented_cases() -> Iterator[Case]:
    """The events found in the invented articles, which tell of what newswire lacks."""
    for name in gold_names():
        gold = load_gold(name)
        for one in findings_of(gold.text, None):
            words = Span(*one.trigger)
            told = [
                event
                for event in gold.events
                if one.kind in event.event_types
                and any(words.overlaps(trigger) for trigger in event.triggers)
            ]
            if not all(event.optional for event in told) or not told:
                yield Case(one.traits, bool(told), _INVENTED, "invented")


def _root(code: str) -> str:
    codes = load_lexicons().ontology.codes
    general = codes.get(code[:2] + "0")  # CAMEO's root, if the code is one of CAMEO
    kind = general.type if general else code
    return _ALIKE.get(kind, kind)


def learn(cases: list[Case]) -> dict[str, float]:
    """The weights by which the chance of an event is told."""
    rows = [((*case.traits, "always"), case.right) for case in cases]
    known = frequent(rows, _RARE, {})
    counts = [case.weight for case in cases]
    return fit_chance(known, _PENALTY, counts=counts, free=_KINDS)


def chance(traits: Iterable[str], weights: dict[str, float]) -> float:
    """The probability that an event with these features is right."""
    score = weights["always"] + sum(weights.get(trait, 0.0) for trait in traits)
    return logistic(score)


def crossed(cases: list[Case], others: list[Case]) -> list[tuple[float, Case]]:
    """Each case with its chance under weights learned without its fold."""
    found: list[tuple[float, Case]] = []
    for fold in range(_FOLDS):
        rest = [case for n, case in enumerate(cases) if n % _FOLDS != fold]
        weights = learn(rest + others)
        found += [(chance(c.traits, weights), c) for c in cases[fold::_FOLDS]]
    return found


def report(found: list[tuple[float, Case]]) -> Iterator[str]:
    """The bins of chances, and over all precision, log loss and calibration error."""
    total, error = sum(case.weight for _, case in found), 0.0
    for low in range(_BINS):
        inside = [x for x in found if low <= x[0] * _BINS < low + 1]
        count = sum(case.weight for _, case in inside)
        if inside:
            sure = sum(p * case.weight for p, case in inside) / count
            right = sum(case.right * case.weight for _, case in inside) / count
            error += abs(sure - right) * count / total
            yield f"  {low / _BINS:.1f} {count:6.1f} sure {sure:.2f} right {right:.2f}"
    loss = -sum(c.weight * log(p if c.right else 1 - p) for p, c in found) / total
    share = sum(case.right * case.weight for _, case in found) / total
    yield f"  events {total}, right {share:.3f}, log loss {loss:.3f}, ECE {error:.3f}"


def bars(found: list[tuple[float, Case]]) -> Iterator[str]:
    """What leaving out the unsure ones does to precision, recall and F1."""
    whole = sum(case.right for _, case in found)
    for bar in (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        kept = [case.right for p, case in found if p >= bar]
        right = sum(kept)
        f1 = 2 * right / (len(kept) + whole)
        yield (
            f"  bar {bar:.2f} events {len(kept)} precision {right / len(kept):.3f} "
            f"recall {right / whole:.3f} F1 {f1:.3f}"
        )


def written(weights: dict[str, float]) -> str:
    """The lexicon file."""
    head = "# Learned by benchmarks/learn_events.py; not edited by hand.\n"
    note = (
        "# Feature -> weight; what each means is told in events/judgement/traits.py.\n"
    )
    lines = [f'"{name}" = {weights[name]:.2f}' for name in sorted(weights)]
    return f"{head}{note}\nbar = {_BAR}\n\n[features]\n" + "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    """Learn from the files named first."""
    gold, newswire = (Path(argument) for argument in arguments[:2])
    sentences = list(cases_of(gold.read_text(encoding="utf-8").splitlines()))
    judgements = read_judgements()
    articles = read_articles(newswire, (one.article for one in judgements))
    judged = [*judged_cases(articles, judgements), *invented_cases()]
    held = [case for case in judged if case.part == "held"]
    others = [case for case in judged if case.part != "held"]
    weights = learn(sentences + others)
    for name, found in (
        ("sentences, ten-fold", crossed(sentences, others)),
        ("articles held back", [(chance(c.traits, weights), c) for c in held]),
    ):
        print(name, *report(found), *bars(found), sep="\n")
    if "--write" in arguments:
        weights = learn(sentences + judged)
        _TARGET.write_text(written(weights), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
