"""Words that sentences need for events: none is missed for want of them."""

from __future__ import annotations

import pytest

from app.lexicons.event_words import noun_forms
from app.lexicons.lexicons import load_lexicons

PATTERNS = load_lexicons().event_patterns


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("strike", {"strike", "strikes"}),
        ("hunger strike", {"strike", "strikes"}),  # the head alone
        ("state of emergency", {"state", "states"}),
        ("fisherman", {"fishermen", "fisherman", "fishermans"}),
    ],
)
def test_a_noun_is_found_by_the_forms_of_its_head(noun: str, forms: set[str]) -> None:
    assert noun_forms([noun]) == forms


def test_a_verb_without_any_condition_needs_no_word() -> None:
    assert PATTERNS.evoking["reject"] == frozenset()


def test_a_light_verb_needs_the_noun_of_a_deed() -> None:
    assert PATTERNS.heads.every <= PATTERNS.evoking["have"]


def test_a_key_of_several_words_needs_those_of_its_own_patterns() -> None:
    assert PATTERNS.heads.every <= PATTERNS.evoking["enter into"]
    assert "into" not in PATTERNS.evoking["enter into"]


def test_what_crowds_do_needs_a_voice_or_a_banner() -> None:
    assert {"chanting", "demanded", "placards"} <= PATTERNS.evoking["congregate"]
    assert "people" not in PATTERNS.evoking["congregate"]


def test_an_adjunct_is_shown_by_its_noun() -> None:
    assert "lockdown" in PATTERNS.evoking["place"]
    assert "under" not in PATTERNS.evoking["place"]


def test_an_operator_of_several_words_needs_none_for_it_may_take_a_clause() -> None:
    assert PATTERNS.evoking["have to"] == frozenset()


@pytest.mark.parametrize(
    ("words", "may"),
    [
        ({"a", "ceasefire", "held"}, True),  # a noun of its own
        ({"the", "deal", "was", "short"}, False),  # of several, who are not named
        ({"the", "meeting", "was", "short"}, True),  # that one side is enough for
        ({"the", "deal", "between", "them"}, True),
        ({"trade", "rose"}, False),  # the first word alone of a noun of two
        ({"an", "increase", "in", "prices"}, False),  # an operator without a deed
        ({"an", "increase", "in", "attacks"}, True),
        ({"a", "pledge", "to", "meet"}, True),  # an operator with a default
        ({"rain", "fell"}, False),
    ],
)
def test_a_sentence_without_the_nouns_of_deeds_is_passed_over(
    words: set[str], *, may: bool
) -> None:
    assert PATTERNS.heads.may_name(words) is may
