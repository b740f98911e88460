"""A pronoun in the text in, what its clause and the words round it tell of it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import Pronoun
from app.extraction.actors.coreference.feelings import (
    echoed,
    feels,
    is_suffered,
    speaks,
)
from app.extraction.actors.coreference.speeches import is_woven
from app.extraction.landmarks import FEMALE, MALE
from app.syntax.closed import THIRD_PRONOUNS

if TYPE_CHECKING:
    from app.extraction.actors.roles import Roles
    from app.extraction.cast import Gender
    from app.syntax.grammar import Parse

_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(MALE, "male"),
    **dict.fromkeys(FEMALE, "female"),
}


def read_pronoun(at: int, parse: Parse, roles: Roles) -> Pronoun:
    """The pronoun at a token."""
    tokens, number = parse.tokens, roles.numbers[at]
    lower, sentence = tokens.lowers[at], parse.sentences[number]
    deeds = roles.deeds_in(number)
    doing, governor = deeds.subjects.get(at), None
    if doing is None and lower in THIRD_PRONOUNS:
        doing = roles.clause_after(number, at)
    if doing is not None and doing.governor is not None:
        governor = sentence.clauses[doing.governor]
    before = parse.sentences[number - 1 if number else 0].first
    return Pronoun(
        at,
        lower,
        _GENDERS.get(lower, "neuter"),
        number,
        doing,
        deeds.objects.get(at),
        governor,
        quoted=tokens.quoted[at] > 0 and not is_woven(tokens, at, sentence.first),
        speaks=speaks(tokens, doing, at),
        feels=lower == "it" and feels(tokens, doing),
        echoed=echoed(tokens, doing, before) if lower == "it" else None,
        suffered=is_suffered(tokens, at),
    )
