"""How English reports what somebody said: verbs by construction, phrases and nouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.toml import Table, read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

CONSTRUCTIONS = (
    "direct",
    "that",
    "thought",
    "evidence",
    "question",
    "infinitive",
    "object_infinitive",
    "object",
    "name_as",
    "addressee",
    "inverted",
)
# Those in which a clause follows: "said that", "feared that", "polls show that".
CLAUSAL = frozenset({"that", "thought", "evidence"})
_LISTS = (
    "deeds", "diverting", "nouns", "giving", "occasions", "headings", "works", "aloud",
    "hearer", "handing", "unnamed", "reaching", "loose_adverbs", "causing", "drawing",
    "reactions", "stirring", "documents",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class ReportingWords:
    """Reporting verbs, phrases and nouns; every word in lower case.

    `verbs` maps a lemma to the constructions it licenses (see `reporting.toml`),
    `prepositions` a lemma to the prepositions that carry what is talked about,
    `particles` a lemma to the small words that belong to it ("point" to "out").
    `deeds` say something only of things ("dismissed the claims"); done to a person they
    are deeds. `diverting` particles make another verb of a reporting one ("rule out").
    `phrases` gives, by longest word, the phrases that stand before their speaker;
    `giving` verbs make such a noun a cue: "gave evidence that". Right behind verbs
    `aloud` stands what is said, right behind `hearer` verbs whom it is said to, and
    verbs of `handing` tell what another said: "quoted him as saying". What sources
    ask not to be, `unnamed` has: "asked not to be named". Verbs of `reaching` have the
    hearer of a further one: "called me and asked". What is said brings about what verbs
    of `causing`, of `drawing` (`reactions`) and of `stirring` tell of; `documents` are
    by whoever is named behind "by". `every` has all verbs of which some use reports.
    """

    verbs: Mapping[str, frozenset[str]]
    prepositions: Mapping[str, frozenset[str]]
    particles: Mapping[str, frozenset[str]]
    deeds: frozenset[str]
    diverting: frozenset[str]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    nouns: frozenset[str]
    giving: frozenset[str]
    occasions: frozenset[str]
    headings: frozenset[str]
    works: frozenset[str]
    aloud: frozenset[str]
    hearer: frozenset[str]
    handing: frozenset[str]
    unnamed: frozenset[str]
    reaching: frozenset[str]
    loose_adverbs: frozenset[str]
    causing: frozenset[str]
    drawing: frozenset[str]
    reactions: frozenset[str]
    stirring: frozenset[str]
    documents: frozenset[str]
    every: frozenset[str]


def load_reporting() -> ReportingWords:
    """The reporting words shipped with the package.

    Raises:
        BadInput: the lexicon has a bad line.
    """
    table = read_shipped("reporting.toml")
    verbs = _by_lemma(
        {name: table.table(name).string("verbs") for name in CONSTRUCTIONS}
    )
    particles = _by_lemma(table.table("particles").texts())
    lists = {name: _words(table, name) for name in _LISTS}
    return ReportingWords(
        verbs=verbs,
        prepositions=_by_lemma(table.table("preposition").texts()),
        particles=particles,
        phrases=_phrases(table.table("phrases").strings("before_speaker")),
        every=lists["handing"].union(verbs, particles),
        **lists,
    )


def _phrases(lines: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """{"according": (("according", "to"),)} by longest word, longer phrases first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in sorted(lines, key=lambda line: (-len(line), line)):
        words = tuple(line.split())
        found.setdefault(max(words, key=len), []).append(words)
    return {principal: tuple(phrases) for principal, phrases in found.items()}


def _by_lemma(lists: dict[str, str]) -> Mapping[str, frozenset[str]]:
    """{"out": "point call"} -> {"point": {"out"}, "call": {"out"}}."""
    found: dict[str, set[str]] = {}
    for name, lemmas in lists.items():
        for lemma in lemmas.split():
            found.setdefault(lemma, set()).add(name)
    return {lemma: frozenset(names) for lemma, names in found.items()}


def _words(table: Table, key: str) -> frozenset[str]:
    return frozenset(table.table(key).string("words").lower().split())
