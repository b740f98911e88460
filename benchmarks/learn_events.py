"""Annotated sentences -> `app/lexicons/event_weights.toml`, the chances of events.

    .venv/bin/python -m benchmarks.learn_events GOLD.jsonl [--write]

Each line of GOLD is `{"text", "date", "events": [{"code"}]}`, the code a CAMEO code or
the name of a PLOVER type. An event found is right when its type is among those of its
text; beside a right one others count half, since annotators of single events say
nothing of the rest. Prints how sure and how right the events are under ten-fold
cross-validation; with `--write` the weights of all lines go into the lexicon.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from math import exp, log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.actors.find import find_actors
from app.extraction.events.find import find_deeds
from app.extraction.events.traits import traits_of
from app.lexicons.authority import load_authority
from app.lexicons.lexicons import load_lexicons
from app.reader.read import read_text
from app.syntax.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FOLDS, _ROUNDS, _STEP, _PENALTY = 10, 400, 0.5, 2.0
_RARE = 3  # a feature seen less often has no weight of its own
_BINS = 10
_BAR = 0.1
# CAMEO keeps concessions by word and by deed under one root; so do some gold sets.
_ALIKE = {"CONCEDE": "YIELD", "RETREAT": "YIELD", "DISAPPROVE": "ACCUSE"}
_TARGET = Path("app/lexicons/event_weights.toml")


class Case(NamedTuple):
    """One event found: its features, whether its type is right, how much it counts."""

    traits: tuple[str, ...]
    right: bool
    weight: float = 1.0


def cases_of(gold: Iterable[str]) -> Iterator[Case]:
    """The events found in each annotated text."""
    lexicons = load_lexicons()
    authority = load_authority(Path("seed/actors.toml"))
    codes = lexicons.ontology.codes
    for line in gold:
        row = json.loads(line)
        wanted = {_root(event["code"]) for event in row["events"]}
        document = read_text(row["text"], published=row.get("date"))
        parsed = parse(document, lexicons.grammar)
        cast = find_actors(parsed, lexicons, authority)
        found = []
        for scene, deed in find_deeds(parsed, cast, lexicons):
            if not deed.negated:
                code = codes[deed.code]
                right = _root(code.shown or code.type) in wanted
                found.append(Case(traits_of(scene, deed, lexicons.ontology), right))
        unsaid = 0.5 if any(case.right for case in found) else 1.0
        yield from (c if c.right else c._replace(weight=unsaid) for c in found)


def _root(code: str) -> str:
    codes = load_lexicons().ontology.codes
    general = codes.get(code[:2] + "0")  # CAMEO's root, if the code is one of CAMEO
    kind = general.type if general else code
    return _ALIKE.get(kind, kind)


def learn(cases: list[Case]) -> dict[str, float]:
    """Weights of a logistic regression, by gradient descent with a penalty on size."""
    seen = Counter(trait for case in cases for trait in case.traits)
    weights = dict.fromkeys(sorted(t for t, n in seen.items() if n >= _RARE), 0.0)
    weights["always"] = 0.0
    for _ in range(_ROUNDS):
        slope = Counter[str]()
        for case in cases:
            miss = case.weight * (chance(case.traits, weights) - case.right)
            for trait in (*case.traits, "always"):
                slope[trait] += miss
        for trait in weights:
            pull = 0.0 if trait == "always" else _PENALTY * weights[trait]
            weights[trait] -= _STEP * (slope[trait] + pull) / len(cases) * 4
    return weights


def chance(traits: Iterable[str], weights: dict[str, float]) -> float:
    """The probability that an event with these features is right."""
    score = weights["always"] + sum(weights.get(trait, 0.0) for trait in traits)
    return 1 / (1 + exp(-score))


def crossed(cases: list[Case]) -> list[tuple[float, Case]]:
    """Each case with its chance under the weights learned without its fold."""
    found: list[tuple[float, Case]] = []
    for fold in range(_FOLDS):
        weights = learn([case for n, case in enumerate(cases) if n % _FOLDS != fold])
        held = cases[fold::_FOLDS]
        found += [(chance(case.traits, weights), case) for case in held]
    return found


def report(found: list[tuple[float, Case]]) -> Iterator[str]:
    """Precision, log loss and expected calibration error, and the bins behind it."""
    total, error = sum(case.weight for _, case in found), 0.0
    for low in range(_BINS):
        inside = [x for x in found if low <= x[0] * _BINS < low + 1]
        count = sum(case.weight for _, case in inside)
        if inside:
            sure = sum(p * case.weight for p, case in inside) / count
            right = sum(case.right * case.weight for _, case in inside) / count
            error += abs(sure - right) * count / total
            yield f"{low / _BINS:.1f} {count:6.1f} sure {sure:.2f} right {right:.2f}"
    loss = -sum(c.weight * log(p if c.right else 1 - p) for p, c in found) / total
    share = sum(case.right for _, case in found) / total
    yield f"events {total}, right {share:.3f}, log loss {loss:.3f}, ECE {error:.3f}"


def written(weights: dict[str, float]) -> str:
    """The lexicon file."""
    head = "# Learned by benchmarks/learn_events.py; not edited by hand.\n"
    note = (
        "# Feature -> weight; app/extraction/events/traits.py says what each means.\n"
    )
    lines = [f'"{name}" = {weights[name]:.2f}' for name in sorted(weights)]
    return f"{head}{note}\nbar = {_BAR}\n\n[features]\n" + "\n".join(lines) + "\n"


def main(arguments: list[str]) -> None:
    """Learn from the file named first."""
    gold = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    cases = list(cases_of(gold))
    for line in report(crossed(cases)):
        print(line)
    if "--write" in arguments:
        _TARGET.write_text(written(learn(cases)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
