"""A "they" and a people before it in, whether others stand between whom it may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.roles import SAYING
from app.syntax.closed import THIRD_POSSESSIVES

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Candidate, Pronoun
    from app.extraction.actors.roles import Roles
    from app.syntax.grammar import Parse


def is_overtaken(one: Candidate, pronoun: Pronoun, parse: Parse, roles: Roles) -> bool:
    """True for the Americans of "the Americans left. Traders said they stayed".

    What "their" owns is the people's only in the sentence of the people.
    """
    here = pronoun.sentence
    if pronoun.lower in THIRD_POSSESSIVES and roles.numbers[one.first] != here:
        return True
    tags, lowers = parse.tokens.tags, parse.tokens.lowers
    return any(
        one.last <= head < pronoun.at
        and tags[head] == "NOUN"
        and lowers[head].endswith("s")
        for number in range(roles.numbers[one.first], here + 1)
        for head in _told_of(number, roles)
    )


def _told_of(number: int, roles: Roles) -> list[int]:
    """The heads of those who act or are spoken to in a sentence."""
    deeds = roles.deeds_in(number)
    told = [at for at, done in deeds.objects.items() if done.verb.lemma in SAYING]
    return [*deeds.subjects, *told]
