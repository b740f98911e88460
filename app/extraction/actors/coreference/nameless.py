"""An "it" in, whether it may mean a body between of which nobody has told the name.

"The report cleared Dorn Foods. It said": not Dorn Foods.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.roles import SAYING

if TYPE_CHECKING:
    from app.extraction.actors.coreference.agreement import Pronoun
    from app.extraction.actors.coreference.candidates import Field
    from app.extraction.actors.ground import Ground
    from app.syntax.grammar import Parse

_SOME = frozenset({"a", "an", "another", "one", "some"})
# Bodies beside those that the lexicon knows.
_BODIES = frozenset({"mission", "force", "operation", "convoy", "ministry"})
# What is written and says something, and more bodies that do.
_SPEAKING = frozenset(
    {"report", "statement", "study", "survey", "document", "letter", "article", "memo"}
    | {"communique", "notice", "filing", "indictment", "ruling", "poll", "resolution"}
    | {"panel", "jury", "delegation"}
)
_OPENING = 2  # tokens before the "it" of "But it also said"


class Nameless:
    """The bodies of one article that have no name."""

    def __init__(self, parse: Parse, ground: Ground, bodies: Field) -> None:
        """Take the bodies that have one."""
        self._parse = parse
        self._roles = ground.roles
        self._kinds = ground.know.titles.kinds
        self._named = bodies
        self._meant: set[int] = set()  # the pronouns that stand for one

    def is_meant(self, pronoun: Pronoun) -> bool:
        """True for the "it" of "a bank said it would", and of one that spoke before."""
        if pronoun.lower != "it":
            return False
        meant = self._governs(pronoun) or self._has_spoken(pronoun)
        if meant:
            self._meant.add(pronoun.at)
        return meant

    def _governs(self, pronoun: Pronoun) -> bool:
        """True for the bank of "a bank said it would".

        What is done to "it" concerns only a body that says so itself: "officials said
        it had been shut" tells of anything.
        """
        governor, doing = pronoun.governor, pronoun.doing
        if governor is None or not governor.subjects:
            return False
        head = self._roles.subject_of(governor, pronoun.at)
        if head is None or self._named.owner(head) is not None:
            return False
        lowers = self._parse.tokens.lowers
        if lowers[head] in self._kinds:
            some = lowers[self._roles.begin_of(head)] in _SOME
            return some and governor.verb.lemma in SAYING
        return doing is not None and doing.verb.passive

    def _has_spoken(self, pronoun: Pronoun) -> bool:
        """True for the report of "The report cleared Dorn Foods. It said that"."""
        number = pronoun.sentence
        first = self._parse.sentences[number].first
        if not pronoun.speaks or not number or pronoun.at - first > _OPENING:
            return False
        subjects = self._roles.deeds_in(number - 1).subjects
        heads = self._roles.speakers_in(number - 1) or [
            at for at, clause in subjects.items() if clause.kind == "main"
        ]
        return bool(heads) and self._is_nameless(min(heads))

    def _is_nameless(self, token: int) -> bool:
        noun = self._parse.tokens.lowers[token]
        if noun in self._kinds or noun in _BODIES or noun in _SPEAKING:
            return self._named.owner(token) is None
        return token in self._meant

    def is_owner(self, pronoun: Pronoun) -> bool:
        """True for the "its" of "who heads the mission, said one of its patrols".

        The body is told of in the sentence, nearer than whoever was named before.
        """
        if pronoun.lower != "its" or pronoun.quoted:
            return False
        lowers = self._parse.tokens.lowers
        first = self._parse.sentences[pronoun.sentence].first
        return any(
            lowers[at - 1] == "the"
            and (lowers[at] in self._kinds or lowers[at] in _BODIES)
            and self._named.owner(at) is None
            for at in range(first + 1, pronoun.at)
        )
