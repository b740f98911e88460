"""One sentence, its cast and its vocabulary: what a phrase names and who it is.

Phrases are meant by their number in the sentence, words by a range of tokens.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeAlias

from app.extraction.events.scene.naming import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.document import Span
    from app.extraction.cast import Cast, Mention
    from app.extraction.events.scene.story import Story
    from app.lexicons.event_patterns import EventPatterns
    from app.syntax.grammar import (
        Clause,
        ParsedSentence,
        Phrase,
        Tokens,
        VerbGroup,
    )

Range: TypeAlias = tuple[int, int]  # tokens, half-open

# Behind these words nothing belongs to the verb or noun any more.
_ASIDE = frozenset(
    {"because", "after", "before", "since", "during", "amid", "amidst", "following"}
    | {"despite", "until", "without", "including", "ahead"}
)
# Verbs without an object, whose gerunds before a noun belong to it.
_ATTRIBUTES = frozenset(
    {"return", "flee", "survive", "remain", "war", "protest", "visit", "retreat"}
    | {"advance", "starve", "arrive", "depart", "sleep", "pray", "die", "grieve"}
)
# Participles that only repeat what the noun says: "the sanctions imposed on Iran".
_REPEATING = frozenset({"impose", "place", "levy", "hold", "direct", "aim", "station"})


@dataclass(slots=True)
class Scene:
    """A sentence under reading; what has been worked out is kept."""

    sentence: ParsedSentence
    story: Story
    vocabulary: set[str]  # the words of the sentence, in lower case
    tokens: Tokens = field(init=False)
    cast: Cast = field(init=False)
    patterns: EventPatterns = field(init=False)
    time: frozenset[str] = field(init=False)
    clausal: frozenset[str] = field(init=False)
    clauses: tuple[Clause, ...] = field(init=False)
    names_deeds: int = field(init=False)  # words that may head the noun of a deed
    objects: dict[tuple[int, int], tuple[int, ...]] = field(default_factory=dict)
    phrases: Phrases = field(init=False)

    def __post_init__(self) -> None:
        self.tokens, self.cast = self.story.tokens, self.story.cast
        self.patterns = self.story.lexicons.event_patterns
        grammar = self.story.lexicons.grammar
        self.time, self.clausal = grammar.time, grammar.clausal
        self.clauses = self.sentence.clauses
        self.names_deeds = len(self.patterns.heads.every & self.vocabulary)
        self.phrases = Phrases(
            self.sentence.phrases, self.tokens, self.patterns, self.time
        )

    def phrase(self, number: int) -> Phrase:
        """The phrase with that number."""
        return self.sentence.phrases[number]

    def words(self, number: int) -> Range:
        """The tokens of a phrase, without a date at its end."""
        return self.sentence.phrases[number].first, self.head(number) + 1

    def phrase_of(self, words: Range) -> int | None:
        """The phrase that begins where the words do."""
        return self.after(words[0], limit=words[0] + 1)

    def ranges(self, numbers: Iterable[int]) -> tuple[Range, ...]:
        """The words of each of the phrases."""
        return tuple(self.words(number) for number in numbers)

    def names_at(self, words: Range) -> tuple[str, ...]:
        """What the phrase that begins where the words do is a case of."""
        number = self.phrase_of(words)
        return () if number is None else self.names(number)

    def names(self, number: int) -> tuple[str, ...]:
        """What the phrase is a case of, longest first: "hunger strike", "strike"."""
        return self.phrases.names(number)

    def head(self, number: int) -> int:
        """The head of the phrase, without a date at its end: "strikes last Friday"."""
        return self.phrases.head(number)

    def is_paid(self, number: int) -> bool:
        """True for a phrase with a sum behind its head: "the bank $2 million"."""
        return self.phrases.paid(number) is not None

    def of_what(self, number: int) -> int | None:
        """The phrase that a phrase of quantity measures: "dozens of activists"."""
        return self.phrases.measured_by(number)

    def after(self, token: int, *, limit: int) -> int | None:
        """The first whole phrase that begins in `token:limit`."""
        return self.phrases.after(token, limit=limit)

    def window(self, token: int, limit: int) -> Iterator[int]:
        """The whole phrases, possessors left out, that begin in `token:limit`."""
        return self.phrases.window(token, limit)

    def behind(self, token: int, preposition: str, *, limit: int) -> int | None:
        """The first phrase in `token:limit` that stands after that preposition."""
        found = self.after_prepositions(token, frozenset({preposition}), limit)
        return next(found, None)

    def after_prepositions(
        self, token: int, prepositions: frozenset[str], limit: int
    ) -> Iterator[int]:
        """The phrases in `token:limit` that stand after one of them, in order."""
        for number in self.window(token, limit):
            prep = self.sentence.phrases[number].prep
            if prep is None or prep < token - 1:
                continue
            lower = self.tokens.lowers[prep]
            if lower in prepositions:
                if "WH" in self.tokens.tags[token:prep]:
                    return
                yield number
            elif lower in _ASIDE:
                return

    def reach(self, token: int) -> int:
        """Where the words that belong to `token` end: at the next verb."""
        for clause in self._clauses_from(token):
            verb = clause.verb
            reduced = verb.form in ("past", "participle") and not verb.modal
            if reduced and verb.lemma in _REPEATING and verb.last - verb.first == 1:
                continue
            if verb.form == "gerund" and self._is_modifier(verb):
                continue
            return verb.first
        return self.sentence.last

    def _is_modifier(self, verb: VerbGroup) -> bool:
        """True for "maize and cooking oil", "returning families": part of a noun."""
        tags = self.tokens.tags
        if verb.last - verb.first > 1 or tags[verb.last : verb.last + 1] != ["NOUN"]:
            return False
        paired = tags[verb.first - 2 : verb.first] == ["NOUN", "CONJ"]
        return paired or verb.lemma in _ATTRIBUTES

    def make_passive(self, number: int) -> None:
        """Read the verb of a clause as a participle: "was found and freed"."""
        clause = self.clauses[number]
        verb = replace(clause.verb, form="participle", passive=True)
        read = replace(clause, verb=verb)
        self.clauses = (*self.clauses[:number], read, *self.clauses[number + 1 :])

    def infinitive_behind(self, clause: Clause) -> bool:
        """True when the next verb is an infinitive: "allowed the UN to deliver"."""
        for following in self._clauses_from(clause.verb.last - 1):
            return not following.verb.finite and following.verb.form == "base"
        return False

    def clause_behind(self, clause: Clause) -> int | None:
        """The number of the next clause: "critics say he ..."."""
        verbs = self.clauses
        at = bisect_left(verbs, clause.verb.last, key=lambda one: one.verb.first)
        return at if at < len(verbs) else None

    def _clauses_from(self, token: int) -> Iterator[Clause]:
        verbs = self.clauses
        low = bisect_left(verbs, token + 1, key=lambda clause: clause.verb.first)
        yield from verbs[low : low + 3]

    def together_with(self, number: int) -> tuple[int, ...]:
        """The phrase and those coordinated behind it: "Poland and Lithuania"."""
        found = [number]
        for other in self.window(self.phrase(number).last, self.sentence.last):
            if self.phrase(other).conj != found[-1]:
                break
            found.append(other)
        return tuple(found)

    def possessor(self, number: int) -> int | None:
        """The phrase whose 's opens this one: "Russia" of "Russia's envoy"."""
        for other in range(number - 1, max(-1, number - 4), -1):
            if self.phrase(other).possessor_of == number:
                return other
        return None

    def antecedent(self, token: int) -> Mention | None:
        """The mention of a pronoun whose actor the text has named before it."""
        mention = self.cast.mention_of(token)
        if mention is None:
            return None
        first = self.cast.actor(mention.slug).mentions[0]  # in order of the text
        return mention if first.span.start < self.tokens.starts[token] else None

    def meant(self, number: int) -> int | None:
        """The phrase that "it" stands for: the convoy, of "The convoy left when it"."""
        for clause in self.clauses:
            if clause.subjects == (number,) and clause.governor is not None:
                above = self.clauses[clause.governor].subjects
                other = clause.kind == "adverbial" and len(above) == 1 and above[0]
                named = other is not False and self.tokens.tags[self.head(other)]
                return other if named in ("NOUN", "NAME") else None
        return None

    def side(self, span: Span) -> str | None:
        """The actor that the words name, or for whom those that they name act.

        Of "Russian", said of plans or missiles, the country.
        """
        side = self.cast.side_at(span)
        if side is not None or not self.story.demonyms:
            return side
        word = self.tokens.lowers[self.cast.head_token(span)]
        demonyms = self.story.demonyms
        return demonyms.get(word) or demonyms.get(word.split("-")[0])
