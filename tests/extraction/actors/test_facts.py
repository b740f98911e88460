"""What words tell by themselves agrees with what the rules tell of them in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.facts import facts_by_word
from app.extraction.actors.names.knowledge import knowledge_of
from app.extraction.actors.names.lone import read_one
from app.extraction.actors.names.paper import Paper, Run
from app.extraction.actors.names.units import read_unit
from app.lexicons.lexicons import load_lexicons
from app.syntax.grammar import Tokens
from tests.extraction.actors.drawing import shipped_authority

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.names import Name


def read_at_opening(word: str, know: Knowledge, *, after: str) -> list[Name]:
    """What a lone word that opens a sentence is by the rules, before such a tag."""
    words = ["Yes", ".", word, "so", "."]
    tokens = Tokens(
        starts=[0, 4, 6, 90, 93],
        ends=[3, 5, 89, 92, 94],
        words=words,
        lowers=[printed.lower() for printed in words],
        tags=["ADV", "STOP", "NAME", after, "STOP"],
        forms=["", "", "", "", ""],
        quoted=[0] * len(words),
    )
    paper = Paper(words, know)
    run = Run(2, 3, 2, 5, opening=True, paper=paper, facts=paper.facts[word])
    return read_one(tokens, read_unit(tokens, 2, run, know), run, know)


def test_a_word_that_names_one_wherever_it_stands_alone_does_so_at_an_opening() -> None:
    know = knowledge_of(load_lexicons(), shipped_authority())
    facts = facts_by_word(know)
    sole = {word: facts[word].sole for word in know.gazetteer.index}
    sure = {word: entry for word, entry in sole.items() if entry is not None}

    found = {word: read_at_opening(word, know, after="VERB") for word in sure}

    assert len(sure) > 1000
    assert {word: [name.entry for name in names] for word, names in found.items()} == {
        word: [entry] for word, entry in sure.items()
    }


def test_a_plain_word_names_nobody_at_an_opening_before_a_preposition() -> None:
    know = knowledge_of(load_lexicons(), shipped_authority())
    facts = facts_by_word(know)
    opening = sorted(word.capitalize() for word in know.classes if word.isalpha())
    plain = [word for word in opening if facts[word].plain]

    found = [word for word in plain if read_at_opening(word, know, after="PREP")]

    assert len(plain) > 1000
    assert found == []
