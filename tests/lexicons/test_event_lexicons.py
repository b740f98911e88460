"""What the event lexicons promise: they agree with one another and with PLOVER."""

from __future__ import annotations

import pytest

from app.lexicons.event_tables import load_event_patterns
from app.lexicons.lexicons import load_lexicons

PATTERNS = load_event_patterns()
BOUND = [
    found for bound in PATTERNS.bound.values() for found in bound.by_object.values()
]
VERBS = {pattern for found in [*PATTERNS.free.values(), *BOUND] for pattern in found}
ONTOLOGY = load_lexicons().ontology


def test_the_ontology_has_plovers_sixteen_types_and_thirty_seven_contexts() -> None:
    assert len(ONTOLOGY.types) == 16
    assert len(ONTOLOGY.contexts) == 37


def test_every_pattern_has_a_code_that_the_ontology_knows() -> None:
    used = {pattern.code for pattern in VERBS}
    used |= {noun.code for noun in PATTERNS.nouns.values()}

    assert used <= set(ONTOLOGY.codes)


def test_every_operator_makes_codes_that_the_ontology_knows() -> None:
    operators = {op for found in PATTERNS.operators.values() for op in found}
    made = {code for op in operators for code in op.codes.values()} - {"same", ""}

    assert made <= set(ONTOLOGY.codes)


@pytest.mark.parametrize(
    ("name", "inner", "code"),
    [
        ("intend", "0841", "0353"),  # the longest beginning that fits
        ("intend", "042", "036"),
        ("intend", "111", "111"),  # "same" keeps the inner code
        ("intend", None, "030"),  # nothing known of the deed
        ("future", None, ""),
        ("future", "072", "0332"),  # codes taken over from "intend"
        ("refuse", "190", ""),  # no event of refusing to attack
        ("fail", "040", "125"),
        ("end", "163", "085"),
        ("threaten", "190", "1384"),
    ],
)
def test_an_operator_makes_a_code_of_the_inner_code(
    name: str, inner: str | None, code: str
) -> None:
    found = {op.name: op for ops in PATTERNS.operators.values() for op in ops}

    assert found[name].code(inner) == code


def test_every_cameo_root_is_covered_by_verbs_or_nouns() -> None:
    roots = {pattern.code[:2] for pattern in VERBS}
    roots |= {noun.code[:2] for noun in PATTERNS.nouns.values()}

    assert {f"{root:02}" for root in range(2, 21)} <= roots


def test_plural_nouns_are_known_by_their_singular() -> None:
    assert PATTERNS.singulars["sanctions"] == "sanction"
    assert PATTERNS.singulars["armies"] == "army"
    assert PATTERNS.singulars["policemen"] == "policeman"
