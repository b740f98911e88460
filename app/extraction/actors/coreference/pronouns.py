"""Pronouns in, the actors they stand for out, by agreement, recency and subjecthood.

Within one sentence and the few before it, the candidate wins that agrees in gender and
number and that `preference` puts first.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import (
    Candidate,
    Pronoun,
    agrees,
    is_barred,
)
from app.extraction.actors.coreference.candidates import fields_of
from app.extraction.actors.coreference.feelings import feels, owned_by
from app.extraction.actors.coreference.possessions import mention_possessed
from app.extraction.actors.coreference.preference import (
    MOST,
    PER_SENTENCE,
    is_any,
    is_saying,
    preference,
)
from app.extraction.actors.entities import Spot
from app.extraction.actors.landmarks import FEMALE, MALE
from app.extraction.actors.roles import SAYING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.extraction.actors.coreference.candidates import Field
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.extraction.cast import Gender
    from app.syntax.grammar import Clause, Parse, ParsedSentence

_DEMANDING = frozenset({"demand", "urge", "ask", "want", "order", "insist", "request"})
_CLOSE = 5  # tokens from the beginning of a sentence to a pronoun that points ahead
_SENTENCES = 4  # how far back a pronoun may reach
_SOME = frozenset({"a", "an", "another", "one", "some"})
_BULLET = range(2)  # tokens before the verb: none, or a star
_SUBJECTS = frozenset({"he", "she", "it", "they"})


class PronounResolver:
    """Resolves the pronouns of one article, from its beginning to its end."""

    def __init__(
        self,
        parse: Parse,
        ground: Ground,
        entities: list[Entity],
        fields: tuple[Field, Field],
    ) -> None:
        """Take those that a pronoun may stand for."""
        self.parse = parse
        self.ground = ground
        self.roles = ground.roles
        self.entities = entities
        self.people, self.bodies = fields
        told = (not _is_quoted(parse, sentence) for sentence in parse.sentences)
        self._told = list(accumulate(told))

    def run(self) -> None:
        """Add a mention for every pronoun whose antecedent is found."""
        quoted = self.parse.tokens.quoted
        pronouns = self.ground.marks.pronouns
        # Who speaks is told outside of the marks, so what stands there comes first.
        for at in sorted(pronouns, key=lambda at: quoted[at] > 0):
            pronoun = self._read(at)
            if not pronoun.is_someone() or self._is_strangers(pronoun):
                continue
            field = self.bodies if pronoun.gender == "neuter" else self.people
            chosen = self._antecedent(pronoun, field)
            if chosen is not None and chosen.entity is None:
                field.tell(chosen, pronoun.gender)
            entity = chosen.entity if chosen else None
            entity = entity or self._ahead(pronoun, field)
            if entity is not None:
                self._mention(entity, pronoun, field)

    def _is_strangers(self, pronoun: Pronoun) -> bool:
        """True for the "it" of "a bank said it would", of which nobody knows the name.

        What is done to "it" concerns only a body that says so itself: "officials said
        it had been shut" tells of anything.
        """
        governor, doing = pronoun.governor, pronoun.doing
        if pronoun.lower != "it" or governor is None or not governor.subjects:
            return False
        head = self.roles.subject_of(governor, pronoun.at)
        if head is None or self.bodies.owner(head) is not None:
            return False
        lowers = self.parse.tokens.lowers
        if lowers[head] in self.ground.know.titles.kinds:
            some = lowers[self.roles.begin_of(head)] in _SOME
            return some and governor.verb.lemma in SAYING
        return doing is not None and doing.verb.passive

    def _mention(self, entity: Entity, pronoun: Pronoun, field: Field) -> None:
        at = pronoun.at
        entity.add(Spot(at, at + 1, "pronoun"), pronoun.lower)
        entity.lean(pronoun.gender)
        field.add(Candidate(at, at + 1, entity))
        meant = mention_possessed(at, entity, self.ground, self.entities)
        if meant is not None:
            theirs = self.people if meant.kind == "person" else self.bodies
            theirs.add(Candidate(at, at + 2, meant))

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
        governor = None
        if doing is not None and doing.governor is not None:
            governor = self.parse.sentences[sentence].clauses[doing.governor]
        quoted = bool(self.parse.tokens.quoted[at])
        return Pronoun(
            *(at, lower, gender, sentence, doing, done, governor, quoted),
            feels=lower == "it" and feels(self.parse.tokens, doing),
            owned=owned_by(self.parse.tokens, at),
        )

    def _antecedent(self, pronoun: Pronoun, field: Field) -> Candidate | None:
        tokens, sentence = self.parse.tokens, pronoun.sentence
        reach = self._reach(pronoun)
        speaker = self._speaker(pronoun) if pronoun.quoted else None
        best: tuple[float, int, int] | None = None
        chosen: Candidate | None = None
        for one in reversed(field.before(pronoun.at)):
            theirs = self.roles.sentence_of(one.first)
            back = self._distance(theirs, pronoun)
            if back > reach or (best and best[0] > MOST - PER_SENTENCE * back):
                break
            if not agrees(one, pronoun, quoted=tokens.quoted[one.first] > 0):
                continue
            if speaker is not None and _is(one, speaker):
                continue
            deeds = self.roles.deeds_in(theirs)
            beside = None if back else deeds.subjects.get(one.last - 1)
            if is_barred(one, pronoun, beside, _demander(pronoun)):
                continue
            score = preference(one, pronoun, tokens, back=back, deeds=deeds)
            # Of equals the nearest in this sentence, the first of an earlier one
            # (Hobbs, "Resolving pronoun references", 1978).
            order = (score, theirs, one.first if theirs == sentence else -one.first)
            if best is None or order > best:
                best, chosen = order, one
        return chosen

    def _distance(self, theirs: int, pronoun: Pronoun) -> int:
        """How many sentences back: what is quoted in between does not part the two."""
        if pronoun.quoted:
            return pronoun.sentence - theirs
        told = self._told[pronoun.sentence] - self._told[theirs]
        return max(told, min(1, pronoun.sentence - theirs))

    def _reach(self, pronoun: Pronoun) -> int:
        """How many sentences a pronoun may reach back.

        In a list of news ("Says it has agreed to sell") the subject of all is the one
        named at its head, however far.
        """
        verb = pronoun.at - 1
        begins = verb - self.parse.sentences[pronoun.sentence].first in _BULLET
        lists = begins and is_saying(self.parse.tokens.lowers[verb])
        return pronoun.sentence if lists else _SENTENCES

    def _speaker(self, pronoun: Pronoun) -> Candidate | None:
        """Who says the words in which the pronoun stands, if somebody does.

        Nobody speaks of himself as "he", so it stands for somebody else.
        """
        quoted = self.parse.tokens.quoted
        for at in (pronoun.sentence, pronoun.sentence - 1, pronoun.sentence + 1):
            if at not in range(len(self.parse.sentences)):
                continue
            for head in self.roles.speakers_in(at):
                if quoted[head] < quoted[pronoun.at]:
                    return Candidate(head, head + 1, self.people.owner(head))
        return None

    def _ahead(self, pronoun: Pronoun, field: Field) -> Entity | None:
        """Of "Asked whether she would, Ms Tully replied": the subject that follows."""
        sentence = self.parse.sentences[pronoun.sentence]
        if pronoun.at - sentence.first > _CLOSE or pronoun.quoted:
            return None
        subjects = self.roles.deeds_in(pronoun.sentence).subjects
        for one in field.after(pronoun.at):
            quoted = self.parse.tokens.quoted[one.first] > 0
            subject = one.first < sentence.last and is_any(subjects, one)
            if subject and agrees(one, pronoun, quoted=quoted):
                return one.entity
        return None


def _is_quoted(parse: Parse, sentence: ParsedSentence) -> bool:
    """Whether a sentence is all within marks, which are not counted as such."""
    quoted = parse.tokens.quoted
    first = min(sentence.first + 1, sentence.last - 1)
    last = max(sentence.last - 2, sentence.first)
    return quoted[first] > 0 and quoted[last] > 0


def _demander(pronoun: Pronoun) -> Clause | None:
    """The clause that asks for what the pronoun does, if one does."""
    governor = pronoun.governor
    return governor if governor and governor.verb.lemma in _DEMANDING else None


def _is(one: Candidate, speaker: Candidate) -> bool:
    """Whether a candidate is the speaker, known by name or only by a noun."""
    if speaker.entity is not None:
        return one.entity is speaker.entity
    return one.first <= speaker.first < one.last


def resolve_pronouns(
    parse: Parse, ground: Ground, entities: list[Entity], strangers: Mapping[int, str]
) -> None:
    """Add a mention for every pronoun whose antecedent is found.

    `strangers` are as `fields_of` takes them.
    """
    if ground.marks.pronouns:
        fields = fields_of(ground, entities, strangers)
        PronounResolver(parse, ground, entities, fields).run()
