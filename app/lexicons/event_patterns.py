"""Patterns of verbs, nouns and operators that tell of events: frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from app.lexicons.event_figures import Figures

Target = Literal["any", "who", "person", "named"]
Role = Literal["actor", "recipient", "none"]
Modality = Literal["actual", "planned", "hypothetical"]


@dataclass(frozen=True, slots=True, eq=False)
class VerbPattern:
    """A verb in a frame, and the CAMEO code that it tells of.

    The fields are those that the head of each `event_verbs_*.toml` explains; `objects`
    and `subjects` are empty where any will do, and of `recipients` those prepositions
    stand together that are looked for together. `openings` are the first words of
    `prepositions`.
    """

    code: str
    objects: frozenset[str]
    subjects: frozenset[str]
    recipients: tuple[tuple[str, ...], ...]
    actors: str
    target: Target
    excluded: frozenset[str]
    prepositions: tuple[str, ...]
    openings: frozenset[str]
    together: bool
    alone: bool
    infinitive: bool
    transitive: bool
    intransitive: bool
    final: bool
    public: bool
    voiced: bool
    weak: bool


@dataclass(frozen=True, slots=True)
class NounPattern:
    """A noun that tells of an event; `of` is the part that "of X" names.

    One that `happens` tells of it where only one side is named, too.
    """

    lemma: str
    code: str
    recipients: tuple[str, ...]
    of: Role
    together: bool
    weak: bool
    happens: bool


@dataclass(frozen=True, slots=True, eq=False)
class Operator:
    """What a verb makes of its complement; see `event_operators.toml`."""

    name: str
    prepositions: tuple[str, ...]
    control: str
    default: str
    codes: Mapping[str, str]
    modality: Modality

    def code(self, inner: str | None) -> str:
        """The code of the whole for the code of its complement; "" for no event."""
        if inner is None:
            return self.default
        for length in range(len(inner), -1, -1):
            found = self.codes.get(inner[:length])
            if found is not None:
                return inner if found == "same" else found
        return self.default


_SIDES = frozenset({"between", "among", "by", "from", "with"})
_OPENING = frozenset({"to", "that"})


@dataclass(frozen=True, slots=True, eq=False)
class ShownNouns:
    """Nouns by the words that show them: one, or one of the `firsts` and its heads."""

    single: frozenset[str]
    firsts: frozenset[str]
    pairs: Mapping[str, frozenset[str]]

    def are_among(self, words: AbstractSet[str]) -> bool:
        """True when a sentence of these words may have one of the nouns."""
        if not self.single.isdisjoint(words):
            return True
        if self.firsts.isdisjoint(words):
            return False
        firsts = self.firsts & words
        return any(not self.pairs[first].isdisjoint(words) for first in firsts)


@dataclass(frozen=True, slots=True, eq=False)
class NounHeads:
    """Words of the nouns of deeds, in all their forms.

    `shown` has all words that show any of them, `every` the heads of all nouns,
    `telling` those of nouns that may tell by themselves, `operators` and `openers`
    those of operators and of operators with a default; `plain` are nouns that are not
    weak or that happen, `mutual` those of what several do.
    """

    shown: frozenset[str]
    every: frozenset[str]
    telling: frozenset[str]
    plain: ShownNouns
    mutual: ShownNouns
    operators: frozenset[str]
    openers: frozenset[str]

    @property
    def evidence(self) -> frozenset[str]:
        """All words of which the ones in a sentence tell whether it may name a deed."""
        return self.every | self.shown | _SIDES | _OPENING

    def may_name(self, words: AbstractSet[str]) -> bool:
        """False for sentences whose nouns name no deed with both its sides.

        What several do needs them named; an operator needs a deed behind it.
        """
        if self.shown.isdisjoint(words):
            return False
        if self.plain.are_among(words):
            return True
        if not _SIDES.isdisjoint(words) and self.mutual.are_among(words):
            return True
        if not (self.openers.isdisjoint(words) or _OPENING.isdisjoint(words)):
            return True
        if self.operators.isdisjoint(words):
            return False
        return len(self.every.intersection(words)) > 1


@dataclass(frozen=True, slots=True, eq=False)
class BoundPatterns:
    """The patterns of a key by each object that they ask for, and words of objects."""

    by_object: Mapping[str, tuple[VerbPattern, ...]]
    words: frozenset[str]

    def __bool__(self) -> bool:
        """True where there is any pattern."""
        return bool(self.by_object)


@dataclass(frozen=True, slots=True, eq=False)
class EventPatterns:
    """All patterns, by the words that evoke them.

    Keys of `bound`, `free` and `operators` are a lemma, or a lemma and the words behind
    it. `bound` has the patterns that name their objects, `free` those that do not,
    first those that name their subjects.
    `longer` lists, for a lemma and the word behind it, all that may stand behind,
    longest first. `singulars` maps the forms of all nouns that patterns name to their
    lemma, `heads` those by which both kinds of nouns are found; `evoking` gives, by
    key, words of which one must stand beside it; `evidence` are all those words.
    `somebody` can act, as may nouns in -er that are not `unpeopled`, `arms` can hit,
    `forces` fight, `ideas` are only spoken of, `comment` are verbs of plain speech,
    `voices` those of crowds, which show `banners`,
    `figures` make a deed of force none, `nothing` are pairs of words that name no deed.
    `refinements` gives, for a code, words that make it more exact, and the exact code.
    """

    bound: Mapping[str, BoundPatterns]
    free: Mapping[str, tuple[VerbPattern, ...]]
    operators: Mapping[str, tuple[Operator, ...]]
    longer: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
    light: frozenset[str]
    comment: frozenset[str]
    voices: frozenset[str]
    banners: frozenset[str]
    nothing: frozenset[str]
    nouns: Mapping[str, NounPattern]
    operator_nouns: Mapping[str, Operator]
    operator_names: Mapping[str, Operator]
    heads: NounHeads
    evoking: Mapping[str, frozenset[str]]
    evidence: frozenset[str]
    singulars: Mapping[str, str]
    somebody: frozenset[str]
    unpeopled: frozenset[str]
    arms: frozenset[str]
    forces: frozenset[str]
    ideas: frozenset[str]
    figures: Figures
    refinements: Mapping[str, tuple[tuple[frozenset[str], str], ...]]
