"""The `event_*.toml` files -> the patterns that tell of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.lexicons.event_figures import load_figures
from app.lexicons.event_patterns import (
    EventPatterns,
    NounPattern,
    Operator,
    VerbPattern,
)
from app.lexicons.inflection import third_person
from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from app.lexicons.event_patterns import Modality, Role, Target
    from app.lexicons.toml import Table

_VERB_FILES = (
    "event_verbs_verbal_cooperation.toml",
    "event_verbs_material_cooperation.toml",
    "event_verbs_verbal_conflict.toml",
    "event_verbs_material_conflict.toml",
)
_IRREGULAR = {"child": "children", "person": "people", "commando": "commandos"}


def load_event_patterns() -> EventPatterns:
    """The patterns shipped with the package.

    Raises:
        BadInput: a line of a file is wrong, or names an unknown class of nouns.
    """
    words = read_shipped("event_nouns.toml")
    rows = words.tables("noun")
    classes = _classes(words.table("classes"), rows)
    verbs = _verbs(classes)
    operators, operator_nouns = _operators(read_shipped("event_operators.toml"))
    light = frozenset(words.table("light").strings("lemmas"))
    nouns = {lemma: noun for row in rows for lemma, noun in _nouns(row)}
    somebody = frozenset(words.table("somebody").strings("nouns"))
    figures = load_figures()
    named = {*_named_in(verbs), *figures.causes, *figures.things, *figures.abstract}
    keys = [*verbs, *operators, *light]
    return EventPatterns(
        bound={lemma: _by_object(found) for lemma, found in verbs.items()},
        free={lemma: _free(found) for lemma, found in verbs.items()},
        operators={lemma: tuple(found) for lemma, found in operators.items()},
        longer=_longer(keys),
        light=light,
        comment=frozenset(words.table("comment").strings("verbs")),
        nouns=nouns,
        operator_nouns=operator_nouns,
        operator_names={op.name: op for ops in operators.values() for op in ops},
        event_heads=_forms(_head(noun) for noun in [*nouns, *operator_nouns]),
        evoking=_evoking(keys),
        singulars=_singulars([*nouns, *operator_nouns, *somebody, *sorted(named)]),
        somebody=somebody,
        unpeopled=frozenset(words.table("unpeopled").strings("nouns")),
        arms=frozenset(words.table("arms").strings("nouns")),
        forces=classes["forces"] | classes["fighters"] | classes["aircraft"],
        ideas=classes["ideas"],
        figures=figures,
        refinements=_refinements(read_shipped("event_refinements.toml")),
    )


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


def _by_object(
    patterns: Iterable[VerbPattern],
) -> dict[str, tuple[VerbPattern, ...]]:
    found: dict[str, tuple[VerbPattern, ...]] = {}
    for pattern in patterns:
        for name in pattern.objects:
            found[name] = (*found.get(name, ()), pattern)
    return found


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
        "transitive",
    )  # fmt: skip
    objects = _members(row, "objects", classes)
    target = row.choice("target", ("any", "who", "person", "named"), "any")
    return VerbPattern(
        code=row.string("code"),
        objects=objects,
        subjects=_members(row, "subjects", classes),
        recipients=row.strings("recipients", ("inner",) if objects else ("object",)),
        actors=row.string("actors", "subject"),
        target=cast("Target", target),
        excluded=_members(row, "excluded", classes),
        prepositions=row.strings("prepositions", ()),
        together=row.boolean("together", default=False),
        alone=row.boolean("alone", default=False),
        infinitive=row.boolean("infinitive", default=False),
        transitive=row.boolean("transitive", default=False),
        weak=row.boolean("weak", default=False),
    )


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
    row.allow("code", "lemmas", "class", "recipients", "of", "together", "weak")
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
            ),
        )


def _operators(table: Table) -> tuple[dict[str, list[Operator]], dict[str, Operator]]:
    """Operators by verb and by noun; one may start from the codes of another."""
    by_name: dict[str, Operator] = {}
    verbs: dict[str, list[Operator]] = {}
    nouns: dict[str, Operator] = {}
    for row in table.tables("operator"):
        operator = _operator(row, by_name)
        by_name[operator.name] = operator
        for verb in row.strings("verbs"):
            verbs.setdefault(verb, []).append(operator)
        nouns.update(dict.fromkeys(row.strings("nouns"), operator))
    return verbs, nouns


def _operator(row: Table, known: Mapping[str, Operator]) -> Operator:
    row.allow(
        "name", "verbs", "nouns", "prepositions", "control", "default", "codes",
        "modality", "like",
    )  # fmt: skip
    like = known[row.choice("like", known)].codes if "like" in row.data else {}
    codes = row.table("codes")
    modality = row.choice("modality", ("actual", "planned", "hypothetical"), "actual")
    return Operator(
        name=row.string("name"),
        prepositions=row.strings("prepositions"),
        control=row.choice("control", ("subject", "object")),
        default=row.string("default", ""),
        codes={**like, **{prefix: codes.string(prefix) for prefix in codes.data}},
        modality=cast("Modality", modality),
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


def _longer(
    keys: Collection[str],
) -> dict[str, dict[str, tuple[tuple[str, ...], ...]]]:
    found: dict[str, dict[str, tuple[tuple[str, ...], ...]]] = {}
    for key in sorted(set(keys), key=lambda key: (-len(key.split()), key)):
        first, *rest = key.split()
        if rest:
            behind = found.setdefault(first, {})
            behind[rest[0]] = (*behind.get(rest[0], ()), tuple(rest))
    return found


def _singulars(nouns: Iterable[str]) -> dict[str, str]:
    """Singular and plural of the last word of each noun, or of that before "of"."""
    heads = dict.fromkeys(_head(noun) for noun in nouns)
    found: dict[str, str] = {}
    for head in heads:
        found.setdefault(_plural(head), head)
        found.setdefault(third_person(head), head)
    for head in heads:
        found.setdefault(head, head)
    return found


def _evoking(keys: Iterable[str]) -> frozenset[str]:
    words = [key.split() for key in keys]
    participles = [rest[0] for first, *rest in words if first == "be" and rest]
    return frozenset([first for first, *rest in words if not rest] + participles)


def _forms(nouns: Iterable[str]) -> frozenset[str]:
    return frozenset(_singulars(nouns))


def _head(noun: str) -> str:
    return noun.split(" of ")[0].split()[-1]


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return _IRREGULAR.get(noun) or third_person(noun)
