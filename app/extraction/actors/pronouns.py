"""Pronouns in, the actors they stand for out, by agreement, recency and subjecthood.

Within one sentence and the few before it, the candidate wins that agrees in gender and
number and is nearest, subjects before others (Lappin and Leass, "An algorithm for
pronominal anaphora resolution", 1994, with its weights simplified).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.agreement import (
    Candidate,
    Pronoun,
    agrees,
    is_barred,
    is_known_to_agree,
)
from app.extraction.actors.candidates import Field
from app.extraction.actors.entities import Spot
from app.extraction.actors.landmarks import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.roles import Roles
    from app.extraction.cast import Gender
    from app.syntax.grammar import Clause, Parse

_DEMANDING = frozenset({"demand", "urge", "ask", "want", "order", "insist", "request"})
_SAYING = frozenset(
    {"say", "add", "tell", "continue", "explain", "note", "argue", "write", "reply"}
    | {"warn", "insist", "state", "declare", "recall", "claim", "stress", "conclude"}
)
_CONTROL = 3.0
_CLOSE = 5  # tokens from "to" to the pronoun
_SENTENCES = 4  # how far back a pronoun may reach
_SUBJECT = 1.5
_PER_SENTENCE = 1.2
_STRANGER = 2.0  # against somebody unnamed on the other side of quotation marks
_SPEAKER = 0.8  # for one who spoke, when the pronoun speaks
_KNOWN = 0.5  # for a woman's gender that is known, not only possible
_UNTOLD = 1.0  # for "she" after a stranger who is not said to be a woman
# What can speak for a candidate of an earlier sentence, and a hair for rounding.
_MOST = _SUBJECT + _SPEAKER + _KNOWN + 0.01
_SUBJECTS = frozenset({"he", "she", "it", "they"})


class PronounResolver:
    """Resolves the pronouns of one article, from its beginning to its end."""

    def __init__(
        self, parse: Parse, roles: Roles, people: Field, bodies: Field
    ) -> None:
        """Take those that a pronoun may stand for."""
        self.parse = parse
        self.roles = roles
        self.people = people
        self.bodies = bodies

    def run(self, pronouns: Iterable[int]) -> None:
        """Add a mention for every pronoun whose antecedent is found."""
        quoted = self.parse.tokens.quoted
        # Who speaks is told outside of the marks, so what stands there comes first.
        for at in sorted(pronouns, key=lambda at: quoted[at] > 0):
            pronoun = self._read(at)
            if not pronoun.is_someone():
                continue
            field = self.bodies if pronoun.gender == "neuter" else self.people
            chosen = self._antecedent(pronoun, field)
            if chosen is not None and chosen.entity is None:
                field.tell(chosen, pronoun.gender)
            entity = chosen.entity if chosen else None
            entity = entity or self._ahead(pronoun, field)
            if entity is not None:
                entity.add(Spot(at, at + 1, "pronoun"), pronoun.lower)
                entity.lean(pronoun.gender)
                field.add(Candidate(at, at + 1, entity))

    def _read(self, at: int) -> Pronoun:
        lower = self.parse.tokens.lowers[at]
        gender: Gender = "neuter"
        if lower in MALE or lower in FEMALE:
            gender = "male" if lower in MALE else "female"
        sentence = self.roles.sentence_of(at)
        subjects, objects = self.roles.deeds_in(sentence)
        doing, done = subjects.get(at), objects.get(at)
        if doing is None and lower in _SUBJECTS:
            doing = self.roles.clause_after(sentence, at)
        quoted = bool(self.parse.tokens.quoted[at])
        return Pronoun(at, lower, gender, sentence, doing, done, quoted)

    def _antecedent(self, pronoun: Pronoun, field: Field) -> Candidate | None:
        sentence = pronoun.sentence
        demander = self._demander(pronoun)
        speaker = self._speaker(pronoun) if pronoun.quoted else None
        best: tuple[float, int, int] | None = None
        chosen: Candidate | None = None
        for one in reversed(field.before(pronoun.at)):
            theirs = self.roles.sentence_of(one.first)
            back = sentence - theirs
            if back > _SENTENCES or (best and best[0] > _MOST - _PER_SENTENCE * back):
                break
            quoted = self.parse.tokens.quoted[one.first] > 0
            if not agrees(one, pronoun, quoted=quoted):
                continue
            if speaker is not None and one.entity is speaker:
                continue
            subjects = self.roles.deeds_in(theirs).subjects
            beside = None if back else subjects.get(one.last - 1)
            if is_barred(one, pronoun, beside, demander):
                continue
            score = self._score(one, pronoun, back, subjects=subjects)
            score += _fitness(one, pronoun, across=quoted != pronoun.quoted)
            # Of equals the nearest in this sentence, the first of an earlier one
            # (Hobbs, "Resolving pronoun references", 1978).
            order = (score, theirs, one.first if theirs == sentence else -one.first)
            if best is None or order > best:
                best, chosen = order, one
        return chosen

    def _speaker(self, pronoun: Pronoun) -> Entity | None:
        """Who says the words in which the pronoun stands, if somebody known does.

        Nobody speaks of himself as "he", so it stands for somebody else.
        """
        for at in (pronoun.sentence, pronoun.sentence - 1, pronoun.sentence + 1):
            if at not in range(len(self.parse.sentences)):
                continue
            for head, clause in self.roles.deeds_in(at).subjects.items():
                if _speaks(clause) and not self.parse.tokens.quoted[head]:
                    return self.people.owner(head)
        return None

    def _demander(self, pronoun: Pronoun) -> Clause | None:
        """The clause that asks for what the pronoun does, if one does."""
        clause = pronoun.doing
        if clause is None or clause.governor is None:
            return None
        governor = self.parse.sentences[pronoun.sentence].clauses[clause.governor]
        return governor if governor.verb.lemma in _DEMANDING else None

    def _ahead(self, pronoun: Pronoun, field: Field) -> Entity | None:
        """Of "Asked whether she would, Ms Tully replied": the subject that follows."""
        sentence = self.parse.sentences[pronoun.sentence]
        if pronoun.at - sentence.first > _CLOSE or pronoun.quoted:
            return None
        subjects = self.roles.deeds_in(pronoun.sentence).subjects
        for one in field.after(pronoun.at):
            quoted = self.parse.tokens.quoted[one.first] > 0
            subject = one.first < sentence.last and _is_any(subjects, one)
            if subject and agrees(one, pronoun, quoted=quoted):
                return one.entity
        return None

    def _score(
        self,
        one: Candidate,
        pronoun: Pronoun,
        back: int,
        *,
        subjects: dict[int, Clause],
    ) -> float:
        score = -_PER_SENTENCE * back
        if _is_any(subjects, one):
            score += _SUBJECT
        if back == 0 and self._is_controller(one, pronoun.at):
            score += _CONTROL
        elif _speaks(pronoun.doing) and _speaks(subjects.get(one.last - 1)):
            score += _SPEAKER
        return score

    def _is_controller(self, one: Candidate, at: int) -> bool:
        """True for Iran in "pressure on Iran to give up its program"."""
        gap = at - one.last
        return 0 < gap <= _CLOSE and self.parse.tokens.tags[one.last] == "TO"


def _fitness(one: Candidate, pronoun: Pronoun, *, across: bool) -> float:
    """What gender and quotation marks add; `across` says that marks part the two."""
    score = -_SUBJECT if across else 0.0
    known = is_known_to_agree(one, pronoun)
    if known or pronoun.gender == "male":
        score += _KNOWN
    elif one.entity is None and pronoun.gender == "female":
        score -= _UNTOLD
    return score - _STRANGER if across and one.entity is None and not known else score


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
    people: list[Candidate] = []
    bodies: list[Candidate] = []
    for entity in entities:
        if entity.kind != "place":
            found = people if entity.kind == "person" else bodies
            found += [
                Candidate(spot.first, spot.last, entity)
                for spot in entity.spots
                if not spot.located
            ]
    if strangers:
        people += _unnamed(strangers, (*people, *bodies))
    PronounResolver(parse, roles, Field(people), Field(bodies)).run(pronouns)


def _unnamed(
    strangers: Mapping[int, str], found: Iterable[Candidate]
) -> list[Candidate]:
    held = {at for one in found for at in range(one.first, one.last)}
    return [
        Candidate(at, at + 1, None, gender)
        for at, gender in strangers.items()
        if at not in held
    ]


def _is_any(subjects: dict[int, Clause], one: Candidate) -> bool:
    return not subjects.keys().isdisjoint(range(one.first, one.last))


def _speaks(clause: Clause | None) -> bool:
    return clause is not None and clause.verb.lemma in _SAYING
