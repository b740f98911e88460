"""A pronoun and a candidate in, whether one may stand for the other out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.values import value

if TYPE_CHECKING:
    from app.extraction.actors.entities import Entity
    from app.extraction.cast import Gender
    from app.syntax.grammar import Clause

# "It is clear", "it seems", "it takes": the pronoun stands for nothing.
_EMPTY = frozenset({"be", "seem", "appear", "take", "become", "remain", "turn", "mean"})
# Whoever is accused is somebody: "accusing it of arming rebels".
_ACCUSING = frozenset(
    {"accuse", "blame", "urge", "warn", "sue", "sanction", "punish", "expel", "ask"}
    | {"instruct", "invite", "pressure", "compel", "oblige", "persuade", "convince"}
)
# Somebody orders another's arrest, and demands another's release.
_ORDERING = frozenset(
    {"order", "demand", "seek", "request", "approve", "authorise", "authorize", "urge"}
    | {"uphold", "overturn", "quash", "grant", "block", "condemn", "want", "require"}
    | {"recommend", "oppose", "decree", "allow", "welcome", "announce", "confirm"}
)
SUFFERED = frozenset(
    {"arrest", "detention", "release", "extradition", "deportation", "expulsion"}
    | {"dismissal", "removal", "prosecution", "conviction", "impeachment", "killing"}
    | {"execution", "imprisonment", "assassination", "ouster", "overthrow", "murder"}
    | {"acquittal", "capture", "exile", "trial", "transfer", "eviction", "exclusion"}
)
_SAYING = frozenset({"say", "add", "tell", "continue", "explain", "note", "argue"})


@value
class Candidate:
    """A mention that a pronoun may go back to; `entity` is None of one unknown."""

    first: int
    last: int
    entity: Entity | None
    gender: str = "unknown"


@value
class Pronoun:
    """The pronoun at a token: `doing` is the clause of which it is subject.

    `done` is the clause of which it is object, `governor` the one that says or asks for
    what it does; `gender` is neuter for "it" and "they". `speaks` is True of the "he"
    of "he said" and of "This, he reckoned, was late", `feels` of the "it" of "said it
    was ready", `suffered` of the "his" of "his arrest"; `echoed` is the
    token of Chad for the "it" of "Chad is open. It is not open to all".
    """

    at: int
    lower: str
    gender: Gender
    sentence: int
    doing: Clause | None
    done: Clause | None
    governor: Clause | None
    quoted: bool
    speaks: bool
    feels: bool
    echoed: int | None
    suffered: bool

    def is_someone(self) -> bool:
        """False for the "it" of "it is clear", and where it does nothing."""
        if self.lower != "it":
            return True
        doing = self.doing
        if doing is None:
            return self.done is not None and self.done.verb.lemma in _ACCUSING
        if self.echoed is not None:
            return True
        if self.feels and self.governor is not None:
            return self.governor.verb.lemma in _SAYING
        if doing.verb.passive:  # "it was felt"; but "it said it had been denied access"
            return self.governor is not None and self.governor.verb.lemma in _SAYING
        return doing.verb.lemma not in _EMPTY


def agrees(
    one: Candidate, pronoun: Pronoun, *, quoted: bool, many: bool = False
) -> bool:
    """Whether gender and number fit; `quoted` tells whether the candidate is.

    So does `many` of a country that is told by its people: "the Americans".
    The candidate is of the sort asked for: a body for "it" and "they", else a person.
    """
    entity = one.entity
    if pronoun.gender != "neuter":
        told = one.gender if entity is None else entity.gender()
        return told in ("unknown", pronoun.gender)
    if entity is None or (pronoun.quoted and not quoted):
        return False
    if many or pronoun.lower in ("its", "it"):
        return True
    return _agrees_as_many(entity, pronoun)


def _agrees_as_many(entity: Entity, pronoun: Pronoun) -> bool:
    """Whether "they" or "their" can be a country or organisation."""
    doing = pronoun.doing
    speaks = doing is not None and doing.verb.lemma in _SAYING
    if pronoun.lower == "they" and pronoun.quoted and speaks:
        return True
    return entity.kind == "organization" and entity.name.endswith("s")


def is_barred(
    pronoun: Pronoun, subject_of: Clause | None, demander: Clause | None
) -> bool:
    """True where grammar forbids it: "Smith told him", "ordered his arrest".

    `subject_of` is the clause of the same sentence of which the candidate is subject,
    `demander` the one that asks for what the pronoun does: the "it" of "Poland,
    demanding it upgrade" is not Poland.
    """
    if subject_of is None:
        return False
    if pronoun.suffered and subject_of.verb.lemma in _ORDERING:
        return subject_of.verb.first < pronoun.at
    done = pronoun.done
    if (
        done is not None
        and subject_of.subjects == done.subjects
        and not pronoun.lower.endswith("self")
    ):
        return True
    return demander is not None and demander.subjects == subject_of.subjects
