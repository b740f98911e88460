"""The grammar of a parse by token: who is subject, object or coordinated with whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Clause, Parse, ParsedSentence


@dataclass(slots=True, eq=False)
class Roles:
    """By the head token of a phrase: its clause, preposition and neighbours.

    `subjects` and `objects` give the clause, `preps` the preposition in lower case,
    `peers` the heads of the phrases coordinated with it. `begins` gives, by any token
    of a phrase, where it begins.
    """

    subjects: dict[int, Clause] = field(default_factory=dict)
    objects: dict[int, Clause] = field(default_factory=dict)
    preps: dict[int, str] = field(default_factory=dict)
    peers: dict[int, set[int]] = field(default_factory=dict)
    begins: dict[int, int] = field(default_factory=dict)


def roles_of(parse: Parse) -> Roles:
    """The roles of all phrases of the article."""
    roles = Roles()
    for sentence in parse.sentences:
        _note_phrases(roles, sentence, parse.tokens.lowers)
        _note_clauses(roles, sentence)
    return roles


def _note_phrases(roles: Roles, sentence: ParsedSentence, lowers: list[str]) -> None:
    for phrase in sentence.phrases:
        if phrase.possessor_of is None:
            roles.begins.update(
                dict.fromkeys(range(phrase.first, phrase.last), phrase.first)
            )
        if phrase.prep is not None:
            roles.preps[phrase.head] = lowers[phrase.prep]
        if phrase.conj is not None:
            other = sentence.phrases[phrase.conj]
            roles.peers.setdefault(phrase.head, set()).add(other.head)
            roles.peers.setdefault(other.head, set()).add(phrase.head)
            if other.prep is not None and phrase.prep is None:
                roles.preps.setdefault(phrase.head, lowers[other.prep])


def _note_clauses(roles: Roles, sentence: ParsedSentence) -> None:
    phrases = sentence.phrases
    for clause in sentence.clauses:
        for index in clause.subjects:
            roles.subjects.setdefault(phrases[index].head, clause)
        for index in (*clause.objects, *clause.agent):
            roles.objects.setdefault(phrases[index].head, clause)
