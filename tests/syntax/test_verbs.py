"""Verb groups and their base forms; sentences are invented."""

import pytest

from app.lexicons.lexicons import load_lexicons
from app.syntax.verbs import forms_of
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
def test_the_words_of_a_verb_group_are_among_the_forms_of_its_lemma(
    text: str, lemma: str
) -> None:
    parse = parse_sentence(text)
    (verb,) = parse.sentences[0].verbs

    assert verb.lemma == lemma
    head = parse.tokens.lowers[verb.head]
    assert head in forms_of({lemma}, load_lexicons().grammar)


def test_the_clauses_of_a_sentence_have_its_verb_groups() -> None:
    (sentence,) = parse_sentence("Chad said Mali had closed its ports.").sentences

    assert [clause.verb for clause in sentence.clauses] == list(sentence.verbs)
    assert sentence.clauses is sentence.clauses
