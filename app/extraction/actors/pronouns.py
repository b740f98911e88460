"""Pronouns in, the actors they stand for out, by agreement, recency and subjecthood.

Within one sentence and the few before it, the candidate wins that agrees in gender and
number and is nearest, subjects before others (Lappin and Leass, "An algorithm for
pronominal anaphora resolution", 1994, with its weights simplified).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from app.extraction.actors.entities import Spot
from app.extraction.actors.landmarks import FEMALE, MALE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.extraction.actors.entities import Entity
    from app.extraction.actors.roles import Roles
    from app.syntax.grammar import Clause, Parse

# "It is clear", "it seems", "it takes": the pronoun stands for nothing.
_EMPTY = frozenset({"be", "seem", "appear", "take", "become", "remain", "turn", "mean"})
_SAYING = frozenset({"say", "add", "tell", "continue", "explain", "note", "argue"})
_DEMANDING = frozenset({"demand", "urge", "ask", "want", "order", "insist", "request"})
_CONTROL = 3.0
_CLOSE = 5  # tokens from "to" to the pronoun
_SENTENCES = 4  # how far back a pronoun may reach
_CANDIDATES = 24  # mentions looked at, the nearest first
_SUBJECT = 1.5
_PER_SENTENCE = 1.2
_SPEAKER = 0.8  # for one who spoke, when the pronoun speaks


class _Mention(NamedTuple):
    """A mention that a pronoun may go back to; `entity` is None of one unknown."""

    first: int
    last: int
    sentence: int
    entity: Entity | None
    gender: str
    subject: bool


class PronounResolver:
    """Resolves the pronouns of one article, from its beginning to its end."""

    def __init__(
        self,
        parse: Parse,
        roles: Roles,
        *,
        entities: list[Entity],
        strangers: Mapping[int, str],
    ) -> None:
        """Take the mentions of `entities`, and people without a name.

        `strangers` gives, by token, the gender of common nouns of persons that are
        nobody's mention ("an official"): a pronoun may stand for one of them.
        """
        self.parse = parse
        self.roles = roles
        self.firsts = [sentence.first for sentence in parse.sentences]
        found = [
            self._mention(spot.first, spot.last, entity)
            for entity in entities
            if entity.kind != "place"
            for spot in entity.spots
            if not spot.located
        ]
        held = {at for m in found for at in range(m.first, m.last)}
        found += [
            self._mention(at, at + 1, None, gender)
            for at, gender in strangers.items()
            if at not in held
        ]
        self.mentions = sorted(found, key=lambda m: (m.first, -m.last))
        self.starts = [mention.first for mention in self.mentions]

    def run(self, pronouns: Iterable[int]) -> None:
        """Add a mention for every pronoun whose antecedent is found."""
        for at in pronouns:
            lower = self.parse.tokens.lowers[at]
            entity = self._antecedent(at, lower)
            if entity is not None:
                self._note(at, entity, lower)

    def _note(self, at: int, entity: Entity, lower: str) -> None:
        entity.add(Spot(at, at + 1, "pronoun"), lower)
        if entity.kind == "person":
            entity.lean("male" if lower in MALE else "female")
        place = bisect_left(self.starts, at)
        self.starts.insert(place, at)
        self.mentions.insert(place, self._mention(at, at + 1, entity))

    def _mention(
        self, first: int, last: int, entity: Entity | None, gender: str = "unknown"
    ) -> _Mention:
        sentence = bisect_right(self.firsts, first) - 1
        subject = self.roles.has_subject(first, last)
        return _Mention(first, last, sentence, entity, gender, subject)

    def _antecedent(self, at: int, lower: str) -> Entity | None:
        sentence = bisect_right(self.firsts, at) - 1
        end = bisect_left(self.starts, at)
        best: tuple[float, tuple[int, int]] | None = None
        chosen: Entity | None = None
        for mention in reversed(self.mentions[max(0, end - _CANDIDATES) : end]):
            if sentence - mention.sentence > _SENTENCES:
                break
            if not self._agrees(mention, at, lower) or self._is_barred(
                mention, at, lower
            ):
                continue
            score = self._score(mention, at, sentence)
            # Of equals the nearest in this sentence, the first of an earlier one
            # (Hobbs, "Resolving pronoun references", 1978).
            here = mention.sentence == sentence
            order = (mention.sentence, mention.first if here else -mention.first)
            if best is None or (score, order) > best:
                best, chosen = (score, order), mention.entity
        return chosen or self._ahead(at, lower, sentence)

    def _ahead(self, at: int, lower: str, sentence: int) -> Entity | None:
        """Of "Asked whether she would, Ms Tully replied": the subject that follows."""
        if at - self.firsts[sentence] > _CLOSE or self.parse.tokens.quoted[at]:
            return None
        after = bisect_right(self.starts, at)
        for mention in self.mentions[after : after + 2]:
            same = mention.sentence == sentence and mention.subject
            if same and self._agrees(mention, at, lower):
                return mention.entity
        return None

    def _score(self, mention: _Mention, at: int, sentence: int) -> float:
        score = -_PER_SENTENCE * (sentence - mention.sentence)
        if mention.subject:
            score += _SUBJECT
        if mention.sentence == sentence and self._is_controller(mention, at):
            score += _CONTROL
        elif self._speaks(at) and self._speaks(mention.last - 1):
            score += _SPEAKER
        quoted = self.parse.tokens.quoted
        if bool(quoted[at]) != bool(quoted[mention.first]):
            score -= _SUBJECT
        return score

    def _speaks(self, token: int) -> bool:
        clause = self.roles.subject(token)
        return clause is not None and clause.verb.lemma in _SAYING

    def _is_controller(self, mention: _Mention, at: int) -> bool:
        """True for Iran in "pressure on Iran to give up its program"."""
        tags = self.parse.tokens.tags
        gap = at - mention.last
        return 0 < gap <= _CLOSE and tags[mention.last] == "TO"

    def _agrees(self, mention: _Mention, at: int, lower: str) -> bool:
        entity = mention.entity
        if lower in MALE or lower in FEMALE:
            wanted = "male" if lower in MALE else "female"
            if entity is None:
                return mention.gender in ("unknown", wanted)
            return entity.kind == "person" and entity.gender() in ("unknown", wanted)
        if entity is None or entity.kind not in ("country", "organization"):
            return False
        quoted = self.parse.tokens.quoted
        if quoted[at] and not quoted[mention.first]:
            return False
        return self._agrees_as_body(entity, at, lower)

    def _agrees_as_body(self, entity: Entity, at: int, lower: str) -> bool:
        """Whether "it", "its", "they" or "their" can be a country or organisation."""
        if lower in ("its", "it"):
            return lower == "its" or self._does(at)
        if lower == "they" and self.parse.tokens.quoted[at] and self._speaks(at):
            return True
        return entity.name.endswith("s") and entity.kind == "organization"

    def _does(self, at: int) -> bool:
        """True where the pronoun is subject of a verb of doing."""
        clause = self.roles.subject(at)
        if clause is None or clause.verb.passive:
            return False
        return clause.verb.lemma not in _EMPTY

    def _is_barred(self, mention: _Mention, at: int, lower: str) -> bool:
        """True where grammar forbids it: "Smith told him", "his" in its own name."""
        if mention.first <= at < mention.last:
            return True
        subject_of = self.roles.subject(mention.last - 1)
        verb = self.roles.object(at)
        if verb is not None and not lower.endswith("self") and subject_of is verb:
            return True
        return subject_of is not None and self._is_demanded(at, subject_of)

    def _is_demanded(self, at: int, demander: Clause) -> bool:
        """True for the "it" of "Poland, demanding it upgrade", seen from Poland."""
        clause = self.roles.subject(at)
        if clause is None or clause.governor is None:
            return False
        sentence = self.parse.sentences[bisect_right(self.firsts, at) - 1]
        governor = sentence.clauses[clause.governor]
        if governor.verb.lemma not in _DEMANDING:
            return False
        return governor.subjects == demander.subjects
