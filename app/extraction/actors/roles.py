"""The grammar of a parse by token: who is subject, object or coordinated with whom."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.syntax.grammar import Clause, Parse, ParsedSentence


@dataclass(slots=True, eq=False)
class Roles:
    """By the head token of a phrase: its clause, preposition and neighbours.

    `subjects` and `objects` give the clause, `preps` the preposition in lower case,
    `peers` the heads of the phrases coordinated with it.
    """

    subjects: dict[int, Clause] = field(default_factory=dict)
    objects: dict[int, Clause] = field(default_factory=dict)
    preps: dict[int, str] = field(default_factory=dict)
    peers: dict[int, set[int]] = field(default_factory=dict)
    _firsts: list[int] = field(default_factory=list)  # of phrases, in order
    _lasts: list[int] = field(default_factory=list)

    def begin_of(self, token: int) -> int:
        """Where the phrase round a token begins: the token itself, outside of one."""
        at = bisect_right(self._firsts, token) - 1
        return self._firsts[at] if at >= 0 and token < self._lasts[at] else token

    def add_phrase(self, first: int, last: int) -> None:
        """Note a phrase that begins after all phrases noted before."""
        self._firsts.append(first)
        self._lasts.append(last)


def roles_of(parse: Parse) -> Roles:
    """The roles of all phrases of the article."""
    roles = Roles()
    for sentence in parse.sentences:
        _note_phrases(roles, sentence, parse.tokens.lowers)
        _note_clauses(roles, sentence, parse.tokens.tags)
    return roles


def _note_phrases(roles: Roles, sentence: ParsedSentence, lowers: list[str]) -> None:
    for phrase in sentence.phrases:
        if phrase.possessor_of is None:
            roles.add_phrase(phrase.first, phrase.last)
        if phrase.prep is not None:
            roles.preps[phrase.head] = lowers[phrase.prep]
        if phrase.conj is not None:
            other = sentence.phrases[phrase.conj]
            roles.peers.setdefault(phrase.head, set()).add(other.head)
            roles.peers.setdefault(other.head, set()).add(phrase.head)
            if other.prep is not None and phrase.prep is None:
                roles.preps.setdefault(phrase.head, lowers[other.prep])


def _note_clauses(roles: Roles, sentence: ParsedSentence, tags: list[str]) -> None:
    phrases = sentence.phrases
    for clause in sentence.clauses:
        for index in clause.subjects:
            head = phrases[index].head
            roles.subjects.setdefault(head, clause)
            if tags[head] == "NUM" and head > 1 and tags[head - 1] == "COMMA":
                roles.subjects.setdefault(head - 2, clause)  # "Ann Lee, 54, said"
        for index in (*clause.objects, *clause.agent):
            roles.objects.setdefault(phrases[index].head, clause)
