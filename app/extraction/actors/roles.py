"""The grammar of a parse by token: who is subject, object or coordinated with whom.

Only the sentences that are asked about are looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from app.values import value

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.syntax.grammar import Clause, Parse, ParsedSentence, Tokens


SAYING = frozenset(
    {"say", "add", "tell", "continue", "explain", "note", "argue", "write", "reply"}
    | {"warn", "insist", "state", "declare", "recall", "claim", "stress", "conclude"}
)
_LAST = attrgetter("last")
_BETWEEN = frozenset({"COMMA", "CLOSE"})
_ENDING_WORDS = frozenset({"QUOTE", "COMMA"})
_NEAR_VERB = 2  # tokens, with an adverb between


@value
class Deeds:
    """The clauses of one sentence by the heads of their subjects and objects.

    `tellers` are those that follow their verb, as in "“No,” said Ann Lee", which reads
    like "said no"; `openings` the first tokens of all: the "her" of "her sister said".
    """

    subjects: dict[int, Clause]
    objects: dict[int, Clause]
    tellers: dict[int, Clause]
    openings: set[int]


@value
class _Links:
    """By the heads of one sentence's phrases: preposition and coordinated heads."""

    preps: dict[int, str]
    peers: dict[int, set[int]]


class Roles:
    """By the head token of a phrase: its clause, preposition and neighbours.

    `numbers` gives by token the index of its sentence.
    """

    def __init__(self, parse: Parse) -> None:
        """Take a parse; nothing is read of it yet."""
        self._parse = parse
        self.numbers = _sentence_numbers(parse)
        self._deeds: dict[int, Deeds] = {}
        self._links: dict[int, _Links] = {}

    def sentence_of(self, token: int) -> int:
        """The index of the sentence in which a token stands."""
        return self.numbers[token]

    def first_of(self, token: int) -> int:
        """The first token of the sentence in which a token stands."""
        return self._parse.sentences[self.numbers[token]].first

    def bounds_of(self, at: int) -> tuple[int, int]:
        """The first token of the sentence with this index, and the one after it."""
        sentence = self._parse.sentences[at]
        return sentence.first, sentence.last

    def subject(self, token: int) -> Clause | None:
        """The clause of which a head is subject."""
        return self.deeds_in(self.numbers[token]).subjects.get(token)

    def subject_of(self, clause: Clause, token: int) -> int | None:
        """The head of the last subject of a clause in the sentence of a token."""
        phrases = self._parse.sentences[self.numbers[token]].phrases
        return phrases[clause.subjects[-1]].head if clause.subjects else None

    def object(self, token: int) -> Clause | None:
        """The clause of which a head is object, or the agent of a passive."""
        return self.deeds_in(self.numbers[token]).objects.get(token)

    def speakers_in(self, at: int) -> list[int]:
        """The heads of whoever says something in a sentence, in order."""
        sentence, tags = self._parse.sentences[at], self._parse.tokens.tags
        return [
            sentence.phrases[index].head
            for clause in sentence.clauses
            if clause.verb.lemma in SAYING
            for index in _teller(clause, tags) or clause.subjects
        ]

    def clause_after(self, at: int, token: int) -> Clause | None:
        """The clause without a subject whose verb follows a pronoun: "it said"."""
        for clause in self._parse.sentences[at].clauses:
            gap = clause.verb.first - token
            near = 0 < gap <= (1 if clause.subjects else _NEAR_VERB)
            if near and clause.verb.finite:
                return clause
        return None

    def is_said_before(self, token: int, saying: frozenset[str]) -> bool:
        """True right behind a verb of saying, as in "says Ann Lee"."""
        clause = self.clause_before(token)
        return clause is not None and clause.verb.lemma in saying

    def clause_before(self, token: int) -> Clause | None:
        """The clause of which the verb stands right before a token."""
        for clause in self._parse.sentences[self.numbers[token]].clauses:
            if clause.verb.last == token:
                return clause
        return None

    def prep(self, token: int) -> str | None:
        """The preposition before the phrase of a head, in lower case."""
        return self._links_at(token).preps.get(token)

    def peers(self, token: int) -> Collection[int]:
        """The heads of the phrases coordinated with that of a head."""
        return self._links_at(token).peers.get(token, ())

    def begin_of(self, token: int) -> int:
        """Where the phrase round a token begins: the token itself, outside of one."""
        for phrase in self._parse.sentences[self.numbers[token]].phrases:
            if phrase.first > token:
                break
            if token < phrase.last and phrase.possessor_of is None:
                return phrase.first
        return token

    def deeds_in(self, at: int) -> Deeds:
        """The clauses of the sentence with this index."""
        deeds = self._deeds.get(at)
        if deeds is None:
            sentence = self._parse.sentences[at]
            deeds = self._deeds[at] = _read_deeds(sentence, self._parse.tokens)
        return deeds

    def _links_at(self, token: int) -> _Links:
        at = self.numbers[token]
        if at not in self._links:
            sentence = self._parse.sentences[at]
            self._links[at] = _read_links(sentence, self._parse.tokens.lowers)
        return self._links[at]


def _sentence_numbers(parse: Parse) -> list[int]:
    numbers: list[int] = []
    for number, sentence in enumerate(parse.sentences):
        numbers += [number] * (sentence.last - sentence.first)
    return numbers


def _read_links(sentence: ParsedSentence, lowers: list[str]) -> _Links:
    preps: dict[int, str] = {}
    peers: dict[int, set[int]] = {}
    for phrase in sentence.phrases:
        if phrase.prep is not None:
            preps[phrase.head] = lowers[phrase.prep]
        if phrase.conj is not None and lowers[phrase.first - 1] != "but":
            other = sentence.phrases[phrase.conj]
            peers.setdefault(phrase.head, set()).add(other.head)
            peers.setdefault(other.head, set()).add(phrase.head)
            if other.prep is not None and phrase.prep is None:
                preps.setdefault(phrase.head, lowers[other.prep])
    return _Links(preps, peers)


def _read_deeds(sentence: ParsedSentence, tokens: Tokens) -> Deeds:
    deeds = Deeds({}, {}, {}, set())
    phrases = sentence.phrases
    for clause in sentence.clauses:
        _note_subjects(clause, deeds, sentence, tokens)
        for index in (*clause.objects, *clause.agent):
            deeds.objects.setdefault(phrases[index].head, clause)
    return deeds


def _note_subjects(
    clause: Clause, deeds: Deeds, sentence: ParsedSentence, tokens: Tokens
) -> None:
    """Add the subjects of a clause to the deeds of its sentence."""
    phrases, tags, subjects = sentence.phrases, tokens.tags, deeds.subjects
    for index in clause.subjects:
        head = phrases[index].head
        deeds.openings.add(phrases[index].first)
        known = subjects.setdefault(head, clause)
        finite = known.verb.finite and known.kind != "relative"
        if clause.verb.finite and not finite:
            subjects[head] = clause  # "Ann Lee, defending, said", "Lee, who left, said"
        if tags[head] == "NUM" and head > 1 and tags[head - 1] == "COMMA":
            subjects.setdefault(head - 2, clause)  # "Ann Lee, 54, said"
    coordinate = clause.kind == "coordinate" and clause.verb.lemma in SAYING
    if clause.subjects and clause.relative is None and not coordinate:
        return  # as most
    for index in _teller(clause, tags):
        deeds.openings.add(phrases[index].first)
        deeds.tellers.setdefault(phrases[index].head, clause)
    told = _told_by_place(sentence, clause, tokens)
    if told is not None:
        subjects.setdefault(told, clause)


def _teller(clause: Clause, tags: list[str]) -> tuple[int, ...]:
    """The phrase behind a verb of saying that has its words before it, if it does.

    The verb of "prices are firm, said Ann Lee" is then no second one of the prices.
    """
    verb = clause.verb
    if not clause.objects or verb.lemma not in SAYING:
        return ()
    if clause.subjects and (clause.kind != "coordinate" or verb.lemma == "tell"):
        return ()
    told = tags[verb.first - 1] in _ENDING_WORDS
    return clause.objects[:1] if told else ()


def _told_by_place(
    sentence: ParsedSentence, clause: Clause, tokens: Tokens
) -> int | None:
    """The head of a subject that only its place tells.

    What stands right before "which", and what opens a sentence of which the main verb
    has no other: "Ann Lee, nicknamed “the Fox” by friends, had lost".
    """
    phrases = sentence.phrases
    if clause.relative is not None and tokens.lowers[clause.relative] == "which":
        at = bisect_right(phrases, clause.relative, key=_LAST)
        before = phrases[at - 1] if at else None
        if before is None:
            return None
        between = tokens.tags[before.last : clause.relative]
        return before.head if _BETWEEN.issuperset(between) else None
    if clause.kind != "main" or clause.subjects or not phrases:
        return None
    first = phrases[0]
    opens = first.first == sentence.first and first.prep is None
    behind = tokens.tags[first.last : first.last + 1]  # nothing, if it ends the text
    whole = first.possessor_of is None and behind != ["OPEN"]
    return first.head if opens and whole and clause.verb.finite else None
