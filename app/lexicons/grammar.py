"""The words that grammar hangs on: what each may be, and the base form of each verb.

Goes in: `grammar.toml`. Comes out: `GrammarWords`, in which a word maps to a class:

    a `Tag`                      a word of one class (DET, PREP, ADV, NOUN, ...)
    readings joined by "/"       in the order noun adj base present past participle
                                 gerund: "past/participle" (accused), "noun/base"
                                 (plan), "noun/present" (talks), "noun/gerund" (meeting)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.lexicons.inflection import ends_doubled, gerund, past, third_person
from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from app.lexicons.toml import Table

_READINGS = ("noun", "adj", "base", "present", "past", "participle", "gerund")


@dataclass(frozen=True, slots=True, eq=False)
class GrammarWords:
    """The vocabulary of English grammar.

    `classes` maps a lower case word to its class (see the module), `lemmas` a verb
    form to its base form, `auxiliaries` a form to (lemma, form); `base_forms` has those
    of both, an auxiliary before a verb of the same form.
    """

    classes: dict[str, str]
    lemmas: dict[str, str]
    auxiliaries: dict[str, tuple[str, str]]
    base_forms: dict[str, str]
    clausal: frozenset[str]
    object_control: frozenset[str]
    infinitive: frozenset[str]
    time: frozenset[str]
    abbreviations: tuple[str, ...]


def load_grammar() -> GrammarWords:
    """The grammar words shipped with the package.

    Raises:
        BadInput: the lexicon has a bad line.
    """
    table = read_shipped("grammar.toml")
    verbs = table.table("verbs")
    lemmas, forms = _verb_forms(verbs)
    auxiliaries = _auxiliaries(table.table("auxiliaries"))
    classes = _open_classes(table, forms)
    classes.update(dict.fromkeys(auxiliaries, "AUX"))
    classes.update(_closed_classes(table))
    return GrammarWords(
        classes=classes,
        lemmas=lemmas,
        auxiliaries=auxiliaries,
        base_forms=lemmas | {form: found[0] for form, found in auxiliaries.items()},
        clausal=frozenset(verbs.string("clausal").split()),
        object_control=frozenset(verbs.string("object_control").split()),
        infinitive=frozenset(verbs.string("infinitive").split()),
        time=frozenset(table.table("time").string("words").split()),
        abbreviations=tuple(table.table("abbreviations").string("words").split()),
    )


def _open_classes(table: Table, forms: dict[str, set[str]]) -> dict[str, str]:
    """Every noun, adjective and verb form with the readings that it has."""
    nouns = _nouns(table)
    adjectives = set(table.table("adjectives").string("common").split())
    readings: dict[str, set[str]] = {word: set(found) for word, found in forms.items()}
    for kind, words in (("noun", nouns), ("adj", adjectives)):
        for word in words:
            readings.setdefault(word, set()).add(kind)
    return {word: _class_of(found) for word, found in readings.items()}


def _class_of(readings: set[str]) -> str:
    if readings == {"noun"}:
        return "NOUN"
    if readings == {"adj"}:
        return "ADJ"
    return "/".join(kind for kind in _READINGS if kind in readings)


def _nouns(table: Table) -> set[str]:
    nouns = table.table("nouns")
    both = table.table("verbs").string("nouns").split()
    return {
        *nouns.string("common").split(),
        *nouns.string("ing").split(),
        *both,
        *map(third_person, both),
    }


def _closed_classes(table: Table) -> dict[str, str]:
    classes: dict[str, str] = {}
    for part in (table.table("closed"), table.table("punctuation")):
        for tag in part.data:
            classes.update(dict.fromkeys(part.string(tag).split(), tag))
    modals = table.table("auxiliaries").string("modal").split()
    classes.update(dict.fromkeys(modals, "MODAL"))
    return classes


def _auxiliaries(table: Table) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for lemma in ("be", "have", "do"):
        forms = table.table(lemma)
        for form in forms.data:
            for word in forms.string(form).split():
                found[word] = (lemma, form)
    found.update({"doing": ("do", "gerund"), "done": ("do", "participle")})
    return found


def _verb_forms(verbs: Table) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Each verb form's base form, and the forms that each word may be."""
    lemmas: dict[str, str] = {}
    forms: dict[str, set[str]] = {}
    for base, was, done, doing in _conjugations(verbs):
        for kind, form in zip(
            _READINGS[2:], (base, third_person(base), was, done, doing), strict=True
        ):
            forms.setdefault(form, set()).add(kind)
            lemmas.setdefault(form, base)
    return lemmas, forms


def _conjugations(verbs: Table) -> list[tuple[str, str, str, str]]:
    rows = []
    for line in verbs.string("irregular").replace("\n", " ").split("|"):
        base, was, done = line.split()
        rows.append((base, was, done, gerund(base, doubled=ends_doubled(base))))
    irregular = {row[0] for row in rows}
    for key in ("doubling", "regular"):
        doubled = key == "doubling"
        for base in verbs.string(key).split():
            if base not in irregular:
                was = past(base, doubled=doubled)
                rows.append((base, was, was, gerund(base, doubled=doubled)))
    return rows
