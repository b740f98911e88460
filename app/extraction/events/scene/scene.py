"""One sentence, its cast and its vocabulary: what a phrase names and who it is.

Phrases are meant by their number in the sentence, words by a range of tokens.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from app.extraction.events.scene.naming import Names
from app.extraction.events.scene.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from app.extraction.cast import Mention
    from app.extraction.events.scene.story import Story
    from app.syntax.grammar import Clause, ParsedSentence, VerbGroup

Range: TypeAlias = tuple[int, int]  # tokens, half-open

# Verbs without an object, whose gerunds before a noun belong to it.
_ATTRIBUTES = frozenset(
    {"return", "flee", "survive", "remain", "war", "protest", "visit", "retreat"}
    | {"advance", "starve", "arrive", "depart", "sleep", "pray", "die", "grieve"}
)
# Participles that only repeat what the noun says: "the sanctions imposed on Iran".
_REPEATING = frozenset({"impose", "place", "levy", "hold", "direct", "aim", "station"})
_NEXT = 3  # clauses behind a token among which its words end


class Scene:
    """A sentence under reading; what has been worked out is kept.

    `vocabulary` are its words, in lower case; `heads` gives the head of a phrase,
    without a date at its end ("strikes last Friday"), and `names` what it is a case of,
    longest first ("hunger strike", "strike").
    """

    __slots__ = (
        "_heads", "_layout", "_verbs", "cast", "clausal", "clauses", "heads", "names",
        "objects", "patterns", "phrases", "sentence", "story", "time", "tokens",
        "vocabulary",
    )  # fmt: skip
    clauses: tuple[Clause, ...]

    def __init__(self, sentence: ParsedSentence, story: Story) -> None:
        """The sentence of an article, nothing worked out yet."""
        self.sentence, self.story = sentence, story
        self.tokens, self.cast = story.tokens, story.cast
        self.vocabulary = set(self.tokens.lowers[sentence.first : sentence.last])
        self.patterns, self.time = story.patterns, story.time
        self.clausal = story.clausal
        self.phrases, self.clauses = sentence.phrases, sentence.clauses
        self.objects: dict[tuple[int, int], tuple[int, ...]] = {}
        self._layout = Phrases(self.phrases, self.tokens, self.patterns, self.time)
        self.heads, self.names = self._layout.heads, Names(self._layout)
        self._verbs = [verb.first for verb in sentence.verbs]
        self._heads: int | None = None

    def names_deeds(self) -> int:
        """How many words of the sentence may head the noun of a deed."""
        if self._heads is None:
            self._heads = len(self.patterns.heads.every & self.vocabulary)
        return self._heads

    def words(self, number: int) -> Range:
        """The tokens of a phrase, without a date at its end."""
        return self.phrases[number].first, self.heads[number] + 1

    def phrase_of(self, words: Range) -> int | None:
        """The phrase that begins where the words do."""
        return self._layout.after(words[0], limit=words[0] + 1)

    def ranges(self, numbers: Iterable[int]) -> tuple[Range, ...]:
        """The words of each of the phrases."""
        return tuple([self.words(number) for number in numbers])

    def names_at(self, words: Range) -> tuple[str, ...]:
        """What the phrase that begins where the words do is a case of."""
        number = self.phrase_of(words)
        return () if number is None else self.names[number]

    def is_paid(self, number: int) -> bool:
        """True for a phrase with a sum behind its head: "the bank $2 million"."""
        return self.heads.paid(self.phrases[number]) is not None

    def of_what(self, number: int) -> int | None:
        """The phrase that a phrase of quantity measures: "dozens of activists"."""
        return self._layout.measured_by(number)

    def after(self, token: int, *, limit: int) -> int | None:
        """The first whole phrase that begins in `token:limit`."""
        return self._layout.after(token, limit=limit)

    def window(self, token: int, limit: int) -> Iterator[int]:
        """The whole phrases, possessors left out, that begin in `token:limit`."""
        return self._layout.window(token, limit)

    def behind(self, token: int, preposition: str, *, limit: int) -> int | None:
        """The first phrase in `token:limit` that stands after that preposition."""
        if preposition not in self.vocabulary:
            return None
        if preposition not in self.tokens.lowers[max(token - 1, 0) : limit]:
            return None
        return next(self.after_prepositions(token, (preposition,), limit), None)

    def after_prepositions(
        self, token: int, prepositions: Collection[str], limit: int
    ) -> Iterator[int]:
        """The phrases in `token:limit` that stand after one of them, in order."""
        return self._layout.after_prepositions(token, prepositions, limit)

    def reach(self, token: int) -> int:
        """Where the words that belong to `token` end: at the next verb.

        Or before ", according to two envoys", who are no part of what they tell.
        """
        at, end = bisect_right(self._verbs, token), self.sentence.last
        for clause in self.clauses[at : at + _NEXT]:
            verb = clause.verb
            if verb.form == "gerund":
                if self._is_modifier(verb):
                    continue
            elif verb.lemma in _REPEATING and _is_bare_participle(verb):
                continue
            end = verb.first
            break
        if "according" in self.vocabulary:
            lowers = self.tokens.lowers[token + 1 : end]
            if "according" in lowers:
                return token + 1 + lowers.index("according")
        return end

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
        at = bisect_left(self._verbs, clause.verb.last)
        if at == len(self._verbs):
            return False
        following = self.clauses[at].verb
        return not following.finite and following.form == "base"

    def clause_behind(self, clause: Clause) -> int | None:
        """The number of the next clause: "critics say he ..."."""
        return self.clause_from(clause.verb.last)

    def clause_from(self, token: int) -> int | None:
        """The number of the first clause whose verb begins there or later."""
        at = bisect_left(self._verbs, token)
        return at if at < len(self._verbs) else None

    def together_with(self, number: int) -> tuple[int, ...]:
        """The phrase and those coordinated behind it: "Poland and Lithuania"."""
        if number not in self._layout.joined():
            return (number,)
        found = [number]
        for other in self.window(self.phrases[number].last, self.sentence.last):
            if self.phrases[other].conj != found[-1]:
                break
            found.append(other)
        return tuple(found)

    def possessor(self, number: int) -> int | None:
        """The phrase whose 's opens this one: "Russia" of "Russia's envoy"."""
        for other in range(number - 1, max(-1, number - 4), -1):
            if self.phrases[other].possessor_of == number:
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
                named = other is not False and self.tokens.tags[self.heads[other]]
                return other if named in ("NOUN", "NAME") else None
        return None

    def mention(self, words: Range) -> Mention | None:
        """The mention that is the head of the words."""
        return self.cast.mention_of(self.cast.head_of(*words))

    def actor(self, words: Range) -> str | None:
        """The actor that the words name, if known."""
        mention = self.cast.mention_of(self.cast.head_of(*words))
        return mention.slug if mention else None

    def side(self, words: Range) -> str | None:
        """The actor that the words name, or for whom those that they name act.

        Of "Russian", said of plans or missiles, the country.
        """
        head = self.cast.head_of(*words)
        side = self.cast.side_of(head)
        if side is not None:
            return side
        word, demonyms = self.tokens.lowers[head], self.story.demonyms
        return demonyms.get(word) or demonyms.get(word.split("-")[0])


def _is_bare_participle(verb: VerbGroup) -> bool:
    reduced = verb.form in ("past", "participle") and not verb.modal
    return reduced and verb.last - verb.first == 1
