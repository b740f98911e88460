"""Words that make a deed of force something else: frozen values, read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from app.lexicons.inflection import third_person
from app.lexicons.toml import read_shipped

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from app.lexicons.toml import Table

Topic = Literal[
    "sport",
    "cyber",
    "disaster",
    "business",
    "labour",
    "election",
    "fighting",
    "justice",
]

_TOPICS: tuple[Topic, ...] = get_args(Topic)
_CLASSES = (
    "causes", "things", "abstract", "tales", "private", "public", "press", "voters",
    "papers", "kin",
)  # fmt: skip
_SURE, _LIKELY = 2, 3  # so many sure words, or one and so many likely ones


@dataclass(frozen=True, slots=True)
class Subject:
    """The words by which an article shows what it is about."""

    sure: frozenset[str]
    likely: frozenset[str]

    def is_that_of(self, words: AbstractSet[str]) -> bool:
        """True when enough different ones are among the words of an article."""
        sure = len(self.sure.intersection(words))
        if not sure:
            return False
        return sure >= _SURE or len(self.likely.intersection(words)) >= _LIKELY


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """`causes` and, as subjects, `things` act without anybody.

    `abstract` things are hit by a figure of speech only, `tales` tell what nobody did,
    `private` people travel for themselves, `public` ones act for states, `press` asks
    questions, `voters` are asked in polls, `papers` come out, `kin` are
    private; `titles` end the names of
    newspapers, `firms` those of companies; `topics` are what whole articles are about,
    `topical` all words that show any.
    """

    causes: frozenset[str]
    things: frozenset[str]
    abstract: frozenset[str]
    tales: frozenset[str]
    private: frozenset[str]
    public: frozenset[str]
    press: frozenset[str]
    voters: frozenset[str]
    papers: frozenset[str]
    kin: frozenset[str]
    titles: frozenset[str]
    firms: frozenset[str]
    topics: Mapping[Topic, Subject]
    topical: frozenset[str]


def load_figures() -> Figures:
    """The words shipped with the package.

    Raises:
        BadInput: the table has a bad line.
    """
    table = read_shipped("event_figures.toml")
    topics: dict[Topic, Subject] = {
        topic: _subject(table.table(topic)) for topic in _TOPICS
    }
    return Figures(
        **{name: _forms(table.table(name).strings("nouns")) for name in _CLASSES},
        titles=frozenset(table.table("press").strings("names")),
        firms=frozenset(table.table("firms").strings("names")),
        topics=topics,
        topical=frozenset().union(*(one.sure | one.likely for one in topics.values())),
    )


def _subject(table: Table) -> Subject:
    table.allow("sure", "likely")
    return Subject(frozenset(table.strings("sure")), frozenset(table.strings("likely")))


def _forms(nouns: tuple[str, ...]) -> frozenset[str]:
    """The nouns and their plurals."""
    return frozenset((*nouns, *map(third_person, nouns)))
