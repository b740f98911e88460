"""Pronouns in, the actors they stand for out, by agreement, recency and subjecthood.

Within one sentence and the few before it, the candidate wins that agrees in gender and
number and that `preference` puts first.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from app.extraction.actors.coreference.agreement import (
    Candidate,
    Pronoun,
    agrees,
)
from app.extraction.actors.coreference.barriers import barriers_for
from app.extraction.actors.coreference.candidates import fields_of
from app.extraction.actors.coreference.crowds import is_overtaken
from app.extraction.actors.coreference.nameless import Nameless
from app.extraction.actors.coreference.possessions import POSSESSIVE, mention_possessed
from app.extraction.actors.coreference.preference import (
    ENOUGH,
    PER_SENTENCE,
    is_any,
    is_saying,
    most_for,
    preference,
)
from app.extraction.actors.coreference.speeches import (
    count_told,
)
from app.extraction.actors.coreference.telling import read_pronoun
from app.extraction.actors.entities import Spot
from app.extraction.landmarks import MANY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.extraction.actors.coreference.barriers import Barriers
    from app.extraction.actors.coreference.candidates import Field
    from app.extraction.actors.entities import Entity
    from app.extraction.actors.ground import Ground
    from app.syntax.grammar import Parse

_CLOSE = 5  # tokens from the beginning of a sentence to a pronoun that points ahead
_SENTENCES = 4  # how far back a pronoun may reach
_BULLET = 1  # tokens before the verb: none, or a star
_NOTHING = (-math.inf, math.inf, 0)  # how well nobody fits


class PronounResolver:
    """Resolves the pronouns of one article, from its beginning to its end."""

    def __init__(
        self,
        parse: Parse,
        ground: Ground,
        entities: list[Entity],
        *,
        fields: tuple[Field, Field],
        peoples: set[int],
    ) -> None:
        """Take those that a pronoun may stand for.

        `peoples` are the first tokens of those told by their people.
        """
        self.parse = parse
        self.ground = ground
        self.roles = ground.roles
        self.entities = entities
        self.people, self.bodies = fields
        self._told = count_told(parse)
        self._nameless = Nameless(parse, ground, self.bodies)
        self._peoples = peoples

    def run(self) -> None:
        """Add a mention for every pronoun whose antecedent is found."""
        quoted = self.parse.tokens.quoted
        pronouns = self.ground.marks.pronouns
        # Who speaks is told outside of the marks, so what stands there comes first.
        outside = [at for at in pronouns if not quoted[at]]
        if len(outside) < len(pronouns):
            outside += [at for at in pronouns if quoted[at]]
        for at in outside:
            pronoun = read_pronoun(at, self.parse, self.roles)
            if not pronoun.is_someone() or self._nameless.is_meant(pronoun):
                continue
            field = self.bodies if pronoun.gender == "neuter" else self.people
            entity = self._meant(pronoun, field)
            if entity is not None:
                self._mention(entity, pronoun, field)

    def _meant(self, pronoun: Pronoun, field: Field) -> Entity | None:
        """For whom a pronoun stands."""
        if pronoun.echoed is not None:
            return field.owner(pronoun.echoed)
        chosen = self._antecedent(pronoun, field)
        if chosen is None or (
            self.roles.numbers[chosen.first] != pronoun.sentence
            and self._nameless.is_owner(pronoun)
        ):
            return self._ahead(pronoun, field)
        if chosen.entity is None:
            field.tell(chosen, pronoun.gender)
            return self._ahead(pronoun, field)
        if pronoun.lower in MANY and chosen.first in self._peoples:
            self._peoples.add(pronoun.at)
        return chosen.entity

    def _mention(self, entity: Entity, pronoun: Pronoun, field: Field) -> None:
        at = pronoun.at
        entity.note(Spot(at, at + 1, "pronoun"))
        entity.lean(pronoun.gender)
        field.add(Candidate(at, at + 1, entity))
        meant = None
        if pronoun.lower in POSSESSIVE:
            meant = mention_possessed(at, entity, self.ground, self.entities)
        if meant is not None:
            theirs = self.people if meant.kind == "person" else self.bodies
            theirs.add(Candidate(at, at + 2, meant))

    def _antecedent(self, pronoun: Pronoun, field: Field) -> Candidate | None:
        tokens, here = self.parse.tokens, pronoun.sentence
        numbers, quoted = self.roles.numbers, tokens.quoted
        agreeing = self._agrees_as_many if pronoun.lower in MANY else agrees
        reach = self._reach(pronoun)
        barriers = self._barriers_for(pronoun, field)
        best, theirs, earlier = _NOTHING, -1, most_for(pronoun)
        chosen: Candidate | None = None
        for one in reversed(field.before(pronoun.at)):
            if numbers[one.first] != theirs:
                theirs = numbers[one.first]
                back = self._distance(theirs, pronoun)
                most = earlier - PER_SENTENCE * back if back else ENOUGH
            if back > reach or best[0] > most:
                break
            fits = agreeing(one, pronoun, quoted=quoted[one.first] > 0)
            if not fits or barriers.bar(one):
                continue
            deeds = self.roles.deeds_in(theirs)
            if barriers.bar_deeds(one, deeds, back=back):
                continue
            far = back + self._has_left(one, theirs, pronoun)
            score = preference(one, pronoun, tokens, back=far, deeds=deeds)
            # Of equals the nearest in this sentence, the first of an earlier one
            # (Hobbs, "Resolving pronoun references", 1978).
            order = (score, theirs, one.first if theirs == here else -one.first)
            if order > best:
                best, chosen = order, one
        return chosen

    def _barriers_for(self, pronoun: Pronoun, field: Field) -> Barriers:
        roles, people = self.roles, self.people
        return barriers_for(pronoun, self.parse, roles, people=people, field=field)

    def _agrees_as_many(
        self, one: Candidate, pronoun: Pronoun, *, quoted: bool
    ) -> bool:
        """Whether "they" or "their" fits, which the Americans do, too."""
        # What "their" owns is a people's only in the sentence of that.
        near = (
            pronoun.lower == "they" or self.roles.numbers[one.first] == pronoun.sentence
        )
        many = near and one.first in self._peoples
        agreed = agrees(one, pronoun, quoted=quoted, many=many)
        return agreed and not is_overtaken(one, pronoun, self.parse, self.roles)

    def _has_left(self, one: Candidate, theirs: int, pronoun: Pronoun) -> bool:
        """True for somebody unnamed once a paragraph begins in which he does not speak.

        `theirs` is the sentence in which he stood.
        """
        if one.entity is not None or theirs == pronoun.sentence:
            return False
        if pronoun.speaks:
            return False
        spans = self.parse.sentences
        between = slice(spans[theirs].span.end, spans[pronoun.sentence].span.start)
        return "\n" in self.parse.document.text[between]

    def _distance(self, theirs: int, pronoun: Pronoun) -> int:
        """How many sentences back: what is quoted in between does not part the two."""
        if pronoun.quoted:
            return pronoun.sentence - theirs
        told = self._told[pronoun.sentence] - self._told[theirs]
        return told or int(theirs < pronoun.sentence)

    def _reach(self, pronoun: Pronoun) -> int:
        """How many sentences a pronoun may reach back.

        In a list of news ("Says it has agreed to sell") the subject of all is the one
        named at its head, however far.
        """
        verb = pronoun.at - 1
        before = verb - self.parse.sentences[pronoun.sentence].first
        lists = 0 <= before <= _BULLET and is_saying(self.parse.tokens.lowers[verb])
        return pronoun.sentence if lists else _SENTENCES

    def _ahead(self, pronoun: Pronoun, field: Field) -> Entity | None:
        """Of "Asked whether she would, Ms Tully replied": the subject that follows."""
        sentence = self.parse.sentences[pronoun.sentence]
        if pronoun.at - sentence.first > _CLOSE or pronoun.quoted:
            return None
        if pronoun.doing is not None and pronoun.doing.kind == "main":
            return None  # "He said Ms Tully replied"
        subjects = self.roles.deeds_in(pronoun.sentence).subjects
        for one in field.after(pronoun.at):
            quoted = self.parse.tokens.quoted[one.first] > 0
            subject = one.first < sentence.last and is_any(subjects, one)
            if subject and agrees(one, pronoun, quoted=quoted):
                return one.entity
        return None


def resolve_pronouns(
    parse: Parse,
    ground: Ground,
    entities: list[Entity],
    *,
    strangers: Mapping[int, str],
    peoples: set[int],
) -> None:
    """Add a mention for every pronoun whose antecedent is found.

    `strangers` are as `fields_of` takes them, `peoples` the first tokens of countries
    told by their people, for which "they" may stand.
    """
    if ground.marks.pronouns:
        fields = fields_of(ground, entities, strangers)
        PronounResolver(parse, ground, entities, fields=fields, peoples=peoples).run()
