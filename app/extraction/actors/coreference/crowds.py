"""A "they" and one before it in, whether a crowd stands between whom it may mean.

"Dorn Foods left. Traders said they stayed": not Dorn Foods.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.roles import SAYING

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Candidate, Pronoun
    from app.extraction.actors.roles import Roles
    from app.syntax.grammar import Clause, Parse


def is_overtaken(one: Candidate, pronoun: Pronoun, parse: Parse, roles: Roles) -> bool:
    """True where others in the plural speak or are spoken to behind a candidate.

    Before those of whom anything is told a body may be meant, but no country that is
    told by its people.
    """
    if pronoun.lower != "they":
        return False
    country = one.entity is not None and one.entity.kind == "country"
    tags, lowers = parse.tokens.tags, parse.tokens.lowers
    return any(
        one.last <= head < pronoun.at
        and tags[head] == "NOUN"
        and lowers[head].endswith("s")
        and (country or done.verb.lemma in SAYING)
        for number in range(roles.numbers[one.first], pronoun.sentence + 1)
        for head, done in _told_of(number, roles)
    )


def _told_of(number: int, roles: Roles) -> list[tuple[int, Clause]]:
    """Who acts or is spoken to in a sentence, by the head, with the clause."""
    deeds = roles.deeds_in(number)
    objects = deeds.objects.items()
    told = [(at, done) for at, done in objects if done.verb.lemma in SAYING]
    return [*deeds.subjects.items(), *told]
