"""Pronouns in, the actors they stand for out, by agreement, recency and subjecthood.

Within one sentence and the few before it, the candidate wins that agrees in gender and
number and is nearest, subjects before others (Lappin and Leass, "An algorithm for
pronominal anaphora resolution", 1994, with its weights simplified).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from app.extraction.actors.agreement import Candidate, Pronoun, agrees, is_barred
from app.extraction.actors.entities import Spot
from app.extraction.actors.landmarks import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.roles import Roles
    from app.extraction.cast import Gender
    from app.syntax.grammar import Clause, Parse

_DEMANDING = frozenset({"demand", "urge", "ask", "want", "order", "insist", "request"})
_SAYING = frozenset({"say", "add", "tell", "continue", "explain", "note", "argue"})
_CONTROL = 3.0
_CLOSE = 5  # tokens from "to" to the pronoun
_SENTENCES = 4  # how far back a pronoun may reach
_CANDIDATES = 24  # mentions looked at, the nearest first
_SUBJECT = 1.5
_PER_SENTENCE = 1.2
_SPEAKER = 0.8  # for one who spoke, when the pronoun speaks


class PronounResolver:
    """Resolves the pronouns of one article, from its beginning to its end."""

    def __init__(
        self, parse: Parse, roles: Roles, candidates: Iterable[Candidate]
    ) -> None:
        """Take those that a pronoun may stand for."""
        self.parse = parse
        self.roles = roles
        self.candidates = sorted(candidates, key=lambda one: (one.first, -one.last))
        self.starts = [one.first for one in self.candidates]

    def run(self, pronouns: Iterable[int]) -> None:
        """Add a mention for every pronoun whose antecedent is found."""
        for at in pronouns:
            pronoun = self._read(at)
            entity = self._antecedent(pronoun) if pronoun else None
            if pronoun is not None and entity is not None:
                self._note(pronoun, entity)

    def _read(self, at: int) -> Pronoun | None:
        """The pronoun at a token, if it can stand for somebody."""
        lower = self.parse.tokens.lowers[at]
        gender: Gender = "neuter"
        if lower in MALE or lower in FEMALE:
            gender = "male" if lower in MALE else "female"
        doing = self.roles.subject(at)
        quoted = bool(self.parse.tokens.quoted[at])
        sentence = self.roles.sentence_of(at)
        done = self.roles.object(at)
        pronoun = Pronoun(at, lower, gender, sentence, doing, done, quoted)
        return pronoun if pronoun.is_someone() else None

    def _note(self, pronoun: Pronoun, entity: Entity) -> None:
        at = pronoun.at
        entity.add(Spot(at, at + 1, "pronoun"), pronoun.lower)
        if entity.kind == "person":
            entity.lean(pronoun.gender)
        place = bisect_left(self.starts, at)
        self.starts.insert(place, at)
        self.candidates.insert(place, Candidate(at, at + 1, entity))

    def _antecedent(self, pronoun: Pronoun) -> Entity | None:
        at, sentence = pronoun.at, pronoun.sentence
        end = bisect_left(self.starts, at)
        farthest = self.parse.sentences[max(0, sentence - _SENTENCES)].first
        demander = self._demander(pronoun)
        best: tuple[float, tuple[int, int]] | None = None
        chosen: Entity | None = None
        for one in reversed(self.candidates[max(0, end - _CANDIDATES) : end]):
            if one.first < farthest:
                break
            if not self._fits(one, pronoun, demander):
                continue
            theirs = self.roles.sentence_of(one.first)
            score = self._score(one, pronoun, sentence - theirs)
            # Of equals the nearest in this sentence, the first of an earlier one
            # (Hobbs, "Resolving pronoun references", 1978).
            order = (theirs, one.first if theirs == sentence else -one.first)
            if best is None or (score, order) > best:
                best, chosen = (score, order), one.entity
        return chosen or self._ahead(pronoun)

    def _fits(self, one: Candidate, pronoun: Pronoun, demander: Clause | None) -> bool:
        quoted = bool(self.parse.tokens.quoted[one.first])
        if not agrees(one, pronoun, quoted=quoted):
            return False
        if demander is None and pronoun.done is None:
            return not one.first <= pronoun.at < one.last
        return not is_barred(one, pronoun, self.roles.subject(one.last - 1), demander)

    def _demander(self, pronoun: Pronoun) -> Clause | None:
        """The clause that asks for what the pronoun does, if one does."""
        clause = pronoun.doing
        if clause is None or clause.governor is None:
            return None
        governor = self.parse.sentences[pronoun.sentence].clauses[clause.governor]
        return governor if governor.verb.lemma in _DEMANDING else None

    def _ahead(self, pronoun: Pronoun) -> Entity | None:
        """Of "Asked whether she would, Ms Tully replied": the subject that follows."""
        sentence = self.parse.sentences[pronoun.sentence]
        if pronoun.at - sentence.first > _CLOSE or pronoun.quoted:
            return None
        after = bisect_right(self.starts, pronoun.at)
        for one in self.candidates[after : after + 2]:
            subject = one.first < sentence.last and self._is_subject(one)
            quoted = bool(self.parse.tokens.quoted[one.first])
            if subject and agrees(one, pronoun, quoted=quoted):
                return one.entity
        return None

    def _score(self, one: Candidate, pronoun: Pronoun, back: int) -> float:
        score = -_PER_SENTENCE * back
        if self._is_subject(one):
            score += _SUBJECT
        if back == 0 and self._is_controller(one, pronoun.at):
            score += _CONTROL
        elif _speaks(pronoun.doing) and _speaks(self.roles.subject(one.last - 1)):
            score += _SPEAKER
        if pronoun.quoted != bool(self.parse.tokens.quoted[one.first]):
            score -= _SUBJECT
        return score

    def _is_subject(self, one: Candidate) -> bool:
        return self.roles.has_subject(one.first, one.last)

    def _is_controller(self, one: Candidate, at: int) -> bool:
        """True for Iran in "pressure on Iran to give up its program"."""
        gap = at - one.last
        return 0 < gap <= _CLOSE and self.parse.tokens.tags[one.last] == "TO"


def resolve_pronouns(
    parse: Parse,
    roles: Roles,
    pronouns: list[int],
    *,
    entities: Iterable[Entity],
    strangers: Mapping[int, str],
) -> None:
    """Add a mention for every pronoun whose antecedent is found.

    `strangers` gives, by token, the gender of common nouns of persons that are nobody's
    mention ("an official"): a pronoun may stand for one of them.
    """
    if not pronouns:
        return
    found = [
        Candidate(spot.first, spot.last, entity)
        for entity in entities
        if entity.kind != "place"
        for spot in entity.spots
        if not spot.located
    ]
    if strangers:
        held = {at for one in found for at in range(one.first, one.last)}
        found += [
            Candidate(at, at + 1, None, gender)
            for at, gender in strangers.items()
            if at not in held
        ]
    PronounResolver(parse, roles, found).run(pronouns)


def _speaks(clause: Clause | None) -> bool:
    return clause is not None and clause.verb.lemma in _SAYING
