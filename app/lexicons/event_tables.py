"""The `event_*.toml` files -> the patterns that tell of events."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar, cast

from app.lexicons.event_figures import load_figures
from app.lexicons.event_operators import read_operators
from app.lexicons.event_patterns import (
    BoundPatterns,
    EventPatterns,
    NounPattern,
    Operator,
    VerbPattern,
)
from app.lexicons.event_words import (
    heard,
    longer_keys,
    needed_words,
    noun_forms,
    noun_heads,
    singulars,
)
from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.lexicons.event_figures import Figures
    from app.lexicons.event_patterns import Role, Target
    from app.lexicons.toml import Table

T = TypeVar("T")
_FIGHTING = ("forces", "fighters", "aircraft")
_SLOTS = frozenset({"object", "self", "inner", "subject", "clause"})
_VERB_FILES = (
    "event_verbs_verbal_cooperation.toml",
    "event_verbs_material_cooperation.toml",
    "event_verbs_verbal_conflict.toml",
    "event_verbs_material_conflict.toml",
)


@dataclass(frozen=True, slots=True)
class _Entries:
    """What the files list, by the words that evoke it."""

    words: Table
    classes: Mapping[str, frozenset[str]]
    verbs: Mapping[str, list[VerbPattern]]
    operators: Mapping[str, list[Operator]]
    nouns: Mapping[str, NounPattern]
    operator_nouns: Mapping[str, Operator]

    def set_of(self, table: str, key: str = "nouns") -> frozenset[str]:
        """The words that a table of the file of nouns lists."""
        return frozenset(self.words.table(table).strings(key))


def load_event_patterns() -> EventPatterns:
    """The patterns shipped with the package.

    Raises:
        BadInput: a line of a file is wrong, or names an unknown class of nouns.
    """
    words = read_shipped("event_nouns.toml")
    rows = words.tables("noun")
    classes = _classes(words.table("classes"), rows)
    nouns = {lemma: noun for row in rows for lemma, noun in _nouns(row)}
    operators, operator_nouns = read_operators(read_shipped("event_operators.toml"))
    return _patterns(
        _Entries(words, classes, _verbs(classes), operators, nouns, operator_nouns)
    )


def _patterns(read: _Entries) -> EventPatterns:
    verbs, operators, light = read.verbs, read.operators, read.set_of("light", "lemmas")
    heads, figures = noun_heads(read.nouns, read.operator_nouns), load_figures()
    voices = heard(read.set_of("voices", "verbs"), read.set_of("voices"))
    evoking = needed_words(verbs, operators, light, heads=heads.every, voices=voices)
    return EventPatterns(
        bound=_filled({lemma: _bound(found) for lemma, found in verbs.items()}),
        free=_filled({lemma: _free(found) for lemma, found in verbs.items()}),
        operators={lemma: tuple(found) for lemma, found in operators.items()},
        longer=longer_keys([*verbs, *operators, *sorted(light)]),
        light=light,
        comment=read.set_of("comment", "verbs"),
        voices=read.set_of("voices", "verbs"),
        banners=read.set_of("voices"),
        nothing=read.set_of("nothing"),
        nouns=read.nouns,
        operator_nouns=read.operator_nouns,
        operator_names={op.name: op for ops in operators.values() for op in ops},
        heads=heads,
        evoking=evoking,
        evidence=heads.evidence.union(*evoking.values()),
        singulars=_singulars(read, figures),
        somebody=read.set_of("somebody"),
        unpeopled=read.set_of("unpeopled"),
        arms=read.set_of("arms"),
        forces=frozenset().union(*(read.classes[name] for name in _FIGHTING)),
        ideas=read.classes["ideas"],
        figures=figures,
        refinements=_refinements(read_shipped("event_refinements.toml")),
    )


def _singulars(read: _Entries, figures: Figures) -> dict[str, str]:
    """The lemma of each form of the nouns that patterns name, in a settled order."""
    somebody = read.words.table("somebody").strings("nouns")
    named = {*_named_in(read.verbs), *figures.causes, *figures.things}
    named |= figures.abstract
    return singulars([*read.nouns, *read.operator_nouns, *somebody, *sorted(named)])


def _verbs(classes: Mapping[str, frozenset[str]]) -> dict[str, list[VerbPattern]]:
    """The patterns of each verb, in order of the files."""
    verbs: dict[str, list[VerbPattern]] = {}
    for name in _VERB_FILES:
        for row in read_shipped(name).tables("verb"):
            pattern = _verb(row, classes)
            for lemma in row.strings("lemmas"):
                verbs.setdefault(lemma, []).append(pattern)
    return verbs


def _named_in(verbs: Mapping[str, list[VerbPattern]]) -> set[str]:
    """The nouns by which the patterns ask for objects and subjects."""
    found: set[str] = set()
    for pattern in (pattern for patterns in verbs.values() for pattern in patterns):
        found |= pattern.objects | pattern.excluded | pattern.subjects
    return found


def _filled(found: Mapping[str, T]) -> dict[str, T]:
    """Without the keys that have nothing."""
    return {key: value for key, value in found.items() if value}


def _bound(patterns: Iterable[VerbPattern]) -> BoundPatterns:
    found: dict[str, tuple[VerbPattern, ...]] = {}
    for pattern in patterns:
        for name in pattern.objects:
            found[name] = (*found.get(name, ()), pattern)
    return BoundPatterns(found, noun_forms(found))


def _free(patterns: Iterable[VerbPattern]) -> tuple[VerbPattern, ...]:
    free = [pattern for pattern in patterns if not pattern.objects]
    return tuple(sorted(free, key=lambda pattern: not pattern.subjects))


def _classes(table: Table, rows: Iterable[Table]) -> dict[str, frozenset[str]]:
    """The nouns of each class: those listed, and the event nouns that claim it."""
    members = {name: list(table.strings(name)) for name in table.data}
    for row in rows:
        if "class" in row.data:
            members.setdefault(row.string("class"), []).extend(row.strings("lemmas"))
    return {name: frozenset(nouns) for name, nouns in members.items()}


def _verb(row: Table, classes: Mapping[str, frozenset[str]]) -> VerbPattern:
    row.allow(
        "code", "lemmas", "objects", "subjects", "recipients", "actors", "target",
        "prepositions", "together", "alone", "infinitive", "weak", "excluded",
        "transitive", "intransitive", "public", "final", "voiced",
    )  # fmt: skip
    objects = _members(row, "objects", classes)
    theirs = ("inner",) if objects else ("object",)
    prepositions = row.strings("prepositions", ())
    target = row.choice("target", ("any", "who", "person", "named"), "any")
    return VerbPattern(
        code=row.string("code"),
        objects=objects,
        subjects=_members(row, "subjects", classes),
        recipients=_slots(row.strings("recipients", theirs)),
        actors=row.string("actors", "subject"),
        target=cast("Target", target),
        excluded=_members(row, "excluded", classes),
        prepositions=prepositions,
        openings=frozenset(adjunct.split()[0] for adjunct in prepositions),
        together=row.boolean("together", default=False),
        alone=row.boolean("alone", default=False),
        infinitive=row.boolean("infinitive", default=False),
        transitive=row.boolean("transitive", default=False),
        intransitive=row.boolean("intransitive", default=False),
        final=row.boolean("final", default=False),
        public=row.boolean("public", default=False),
        voiced=row.boolean("voiced", default=False),
        weak=row.boolean("weak", default=False),
    )


def _slots(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Each slot on its own, prepositions in a row together."""
    found: list[tuple[str, ...]] = []
    for is_slot, several in groupby(names, _SLOTS.__contains__):
        together = tuple(several)
        found += [(name,) for name in together] if is_slot else [together]
    return tuple(found)


def _members(
    row: Table, key: str, classes: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    """The nouns under `key`, with "#name" replaced by the nouns of that class."""
    found: set[str] = set()
    for item in row.strings(key, ()):
        if not item.startswith("#"):
            found.add(item)
        elif item[1:] in classes:
            found |= classes[item[1:]]
        else:
            row.fail(key, f"no class of nouns is called {item!r}", item=item)
    return frozenset(found)


def _nouns(row: Table) -> Iterable[tuple[str, NounPattern]]:
    row.allow(
        "code", "lemmas", "class", "recipients", "of", "together", "weak", "happens"
    )
    role = cast("Role", row.choice("of", ("actor", "recipient", "none"), "none"))
    for lemma in row.strings("lemmas"):
        yield (
            lemma,
            NounPattern(
                lemma=lemma,
                code=row.string("code"),
                recipients=row.strings("recipients", ()),
                of=role,
                together=row.boolean("together", default=False),
                weak=row.boolean("weak", default=False),
                happens=row.boolean("happens", default=False),
            ),
        )


def _refinements(
    table: Table,
) -> dict[str, tuple[tuple[frozenset[str], str], ...]]:
    found: dict[str, tuple[tuple[frozenset[str], str], ...]] = {}
    for row in table.tables("refinement"):
        row.allow("codes", "words", "code")
        entry = (frozenset(row.strings("words")), row.string("code"))
        for code in row.strings("codes"):
            found[code] = (*found.get(code, ()), entry)
    return found
