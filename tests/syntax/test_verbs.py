"""Verb groups and their base forms; sentences are invented."""

import pytest

from tests.syntax.drawing import parse_sentence


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("Chad said so.", "say"),
        ("Chad denies the report.", "deny"),
        ("Chad is ready.", "be"),
        ("Chad blipped the wire.", "blip"),  # in no lexicon
        ("Chad frobulated the wire.", "frobulate"),
        ("Chad was frobbing the wire.", "frob"),
        ("Chad had zorked the wire.", "zork"),
    ],
)
def test_a_verb_group_has_the_lemma_of_its_head(text: str, lemma: str) -> None:
    (verb,) = parse_sentence(text).sentences[0].verbs

    assert verb.lemma == lemma


def test_the_clauses_of_a_sentence_have_its_verb_groups() -> None:
    (sentence,) = parse_sentence("Chad said Mali had closed its ports.").sentences

    assert [clause.verb for clause in sentence.clauses] == list(sentence.verbs)
    assert sentence.clauses is sentence.clauses
