"""The reporting words are read once, by construction, in lower case."""

import pytest

from app.lexicons.lexicons import load_lexicons
from app.lexicons.reporting import CONSTRUCTIONS, ReportingWords


@pytest.fixture
def words() -> ReportingWords:
    return load_lexicons().reporting


def test_a_verb_knows_every_construction_that_it_licenses(
    words: ReportingWords,
) -> None:
    assert words.verbs["say"] >= {"direct", "that", "question", "inverted"}
    assert words.verbs["vow"] >= {"direct", "that", "infinitive"}
    assert "direct" not in words.verbs["believe"]


def test_every_construction_is_used(words: ReportingWords) -> None:
    used = {name for names in words.verbs.values() for name in names}

    assert used == set(CONSTRUCTIONS)


def test_prepositions_and_particles_belong_to_their_verb(words: ReportingWords) -> None:
    assert words.prepositions["call"] == {"for", "on"}
    assert words.particles["point"] == {"out"}


def test_every_verb_is_known_to_the_grammar(words: ReportingWords) -> None:
    grammar = load_lexicons().grammar
    lemmas = set(grammar.lemmas.values())

    assert sorted(set(words.verbs) - lemmas) == []


def test_phrases_are_split_into_words(words: ReportingWords) -> None:
    assert words.phrases["according"] == (("according", "to"),)
    assert "interview" in words.occasions
    assert "claim" in words.nouns
    assert "update" in words.headings
