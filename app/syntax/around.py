"""A word of a sentence -> what stands before and ahead of it, for whoever tags it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.syntax.awaiting import awaits_verb, follows_saying, tells_where

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens

# Where a clause may end.
BREAKS = frozenset({"COMMA", "COLON", "SUB", "WH", "QUOTE", "DASH", "CONJ", "STOP"})
STEPPED_OVER = frozenset({"ADV", "NOT"})
_NOUNLIKE = frozenset({"NOUN", "NAME", "ADJ", "NUM"})
_PLURALS = frozenset({"people", "police", "men", "women"})
_FINITE = frozenset({"MODAL", "past", "present", "AUX"})
# Most of what stands between, and tells nothing of a finite verb.
_PASSED = frozenset({"NOUN", "DET", "NAME", "PREP", "ADJ", "NUM", "TO", "noun/base"})
_OBJECT_STARTS = frozenset({"TO", "DET", "NAME", "PRON", "SUB", "NUM"})
# What stands behind a verb without an object: "as the crowd cheered."
_CLAUSE_ENDS = frozenset({"", "STOP", "COMMA"})
_ENDS = _CLAUSE_ENDS | {"QUOTE", "COLON", "CLOSE", "DASH"}
_SUBJECT_WORDS = frozenset({"DET", "ADJ", "NOUN", "NAME", "NUM", "POSS"})
_ASKING = frozenset({"do", "does", "did", "will", "would", "can", "could", "should"})
_NAMING = frozenset({"call", "name", "dub", "title", "label"})  # "a man called the Fox"
# Verbs that have an object before such a preposition.
_OBJECT_BEFORE = {
    "of": frozenset({"accused", "suspected", "convicted", "acquitted", "deprived"})
    | frozenset({"stripped", "robbed"}),
    "in": frozenset({"involved", "implicated", "embroiled", "interested"}),
    "on": frozenset({"briefed"}),
    "to": frozenset({"sentenced", "linked"}),
}
_LOOKAHEAD = 10
_SETTING_OFF = 2  # commas round an apposition
_OPENING = 6  # tokens from "that" to the verb of a clause that has little else


@dataclass(slots=True)
class Around:
    """The sentence `tokens[first:last]` as it is seen from the token at `at`.

    `tokens.tags` has tags before that token and classes from there on. `shown` is the
    last token before it that is no adverb and `tag` its tag, "" at the beginning;
    `next` is the class of the word that follows and `next_lower` that word.
    `finite` is True when the clause already has its verb; `verb` is the last finite
    verb of the sentence and `form` its form.
    """

    tokens: Tokens
    words: GrammarWords
    first: int
    last: int
    at: int = 0
    shown: int = -1
    tag: str = ""
    next: str = ""
    next_lower: str = ""
    finite: bool = False
    verb: int = -1
    form: str = ""

    def move_to(self, at: int, shown: int, tag: str) -> None:
        """Look from another token of the sentence."""
        self.at, self.shown, self.tag = at, shown, tag
        after, tokens = at + 1, self.tokens
        inside = after < self.last
        self.next = tokens.tags[after] if inside else ""
        self.next_lower = tokens.lowers[after] if inside else ""

    def kind(self, at: int) -> str:
        """The class of the token at `at`; "" outside the sentence."""
        return self.tokens.tags[at] if self.first <= at < self.last else ""

    def lower(self, at: int) -> str:
        """The token at `at` in lower case; "" outside the sentence."""
        return self.tokens.lowers[at] if self.first <= at < self.last else ""

    @property
    def noun_follows(self) -> bool:
        """True when the next word may be a noun or part of its phrase."""
        return self.next in _NOUNLIKE or self.next.startswith(("noun", "adj"))

    @property
    def noun_nears(self) -> bool:
        """True in "by unidentified armed men": only participles part it from a noun."""
        at = self.at + 1
        while self.kind(at) == "past/participle":
            at += 1
        return at > self.at + 1 and self.kind(at) in _NOUNLIKE

    @property
    def lemma(self) -> str:
        """The base form of the auxiliary before, if there is one."""
        lower = self.tokens.lowers[self.shown]
        return self.words.auxiliaries[lower][0] if self.tag == "AUX" else ""

    @property
    def plural(self) -> bool:
        """True when the word before looks like a plural noun."""
        lower = self.tokens.lowers[self.shown] if self.tag else ""
        return lower.endswith("s") or lower in _PLURALS

    @property
    def only_named(self) -> bool:
        """True where nothing but a name stands before the word in its sentence."""
        return {"NAME"}.issuperset(self.tokens.tags[self.first : self.at])

    @property
    def apposed(self) -> bool:
        """True behind "The minister, Ann Lee," that opens its sentence."""
        tags = self.tokens.tags[self.first : self.shown + 1]
        if tags.count("COMMA") != _SETTING_OFF:
            return False
        opened = tags.index("COMMA")
        own, name = tags[:opened], tags[opened + 1 : -1]
        return own[-1:] == ["NOUN"] and bool(name) and {"NAME"}.issuperset(name)

    @property
    def stopped(self) -> bool:
        """True where the sentence ends with a full stop, as no headline does."""
        return self.tokens.words[self.last - 1] == "."

    @property
    def turns_out(self) -> bool:
        """True in "and Paris falls silent": an adjective ends the clause, no noun."""
        if self.next != "ADJ" or self.finite or self.tag != "NAME":
            return False
        return self.kind(self.at + 2) in _ENDS

    @property
    def asked(self) -> bool:
        """True in "Will Paris drop the plan?": the verb follows its subject."""
        if "?" not in self.tokens.lowers[self.last - 2 : self.last]:
            return False
        tags, at = self.tokens.tags, self.shown
        while at > self.first and tags[at] in _SUBJECT_WORDS:
            at -= 1
        if tags[at] not in ("AUX", "MODAL") or self.lower(at) not in _ASKING:
            return False
        return at == self.first or tags[at - 1] in BREAKS

    @property
    def clausal(self) -> bool:
        """True for a word of a verb that takes a clause."""
        return self._lemma_of(self.at) in self.words.clausal

    @property
    def after_clausal(self) -> bool:
        """True when the last finite verb takes a clause."""
        return self.verb >= 0 and self._lemma_of(self.verb) in self.words.clausal

    @property
    def opens_report(self) -> bool:
        """True where "said a letter released" may go on: not in "said in a letter"."""
        if self.after_clausal:
            return not tells_where(self.tokens, self.verb, self.at)
        return follows_saying(self.tokens, self.first, self.at)

    @property
    def governs(self) -> bool:
        """True in "threatened to": an infinitive of its own follows the verb."""
        return self.next == "TO" and self._lemma_of(self.at) in self.words.infinitive

    @property
    def lacks_object(self) -> bool:
        """True in "accused of treason": who accuses, accuses somebody."""
        return self.tokens.lowers[self.at] in _OBJECT_BEFORE.get(self.next_lower, ())

    @property
    def opener(self) -> str:
        """The tag of the "that" or "who" close before, that opens the clause, or ""."""
        tags = self.tokens.tags
        for before in range(self.at - 1, max(self.at - _OPENING, self.first) - 1, -1):
            if tags[before] in BREAKS:
                return tags[before] if tags[before] in ("SUB", "WH") else ""
        return ""

    @property
    def opened(self) -> bool:
        """True close behind the "that" or "who" that opens the clause."""
        return self.opener != ""

    @property
    def ends_with_comma(self) -> bool:
        """True where a comma ends the words that follow, and no other mark."""
        ahead = self.tokens.tags[self.at + 1 : self.last]
        return next((kind for kind in ahead if kind in BREAKS), "") == "COMMA"

    @property
    def finite_ahead(self) -> bool:
        """True when a word that can only be a finite verb follows in the clause."""
        tags = self.tokens.tags
        for ahead in range(self.at + 1, min(self.at + 1 + _LOOKAHEAD, self.last)):
            kind = tags[ahead]
            if kind in _PASSED:
                continue
            if kind in BREAKS:
                return False
            if kind in _FINITE:
                lower = self.tokens.lowers[ahead]
                return lower != "'s" and lower not in ("be", "been", "being")
            if kind.endswith("past/participle") and self._is_told(ahead):
                return True
        return False

    def _is_told(self, ahead: int) -> bool:
        """True for "found that", and in "the guards in the area arranged a truce"."""
        if self.lower(ahead + 1) == "that":
            return True
        within = self.kind(self.at + 1) == "PREP" and self.kind(ahead - 1) == "NOUN"
        named = self._lemma_of(ahead) in _NAMING
        return within and not named and self.kind(ahead + 1) == "DET"

    @property
    def awaits_verb(self) -> bool:
        """True where a clause has opened that has no verb yet."""
        return awaits_verb(self.tokens, self.first, verb=self.verb, at=self.at)

    @property
    def finite_later(self) -> bool:
        """True when anything that may be a finite verb follows in the sentence."""
        return any(
            kind in _FINITE or kind.startswith(("past", "noun/past", "adj/past"))
            for kind in self.tokens.tags[self.at + 1 : self.last]
        )

    @property
    def clause_ahead(self) -> bool:
        """True when "after", "as" and the like open a clause and not a phrase."""
        if self.finite_ahead:
            return True
        for ahead in range(self.at + 2, min(self.at + 1 + _LOOKAHEAD, self.last)):
            kind = self.tokens.tags[ahead]
            if kind in BREAKS:
                return False
            if kind == "past/participle":
                behind = self.kind(ahead + 1)
                ends = behind in _CLAUSE_ENDS and self.lower(self.at) == "as"
                return ends or behind in _OBJECT_STARTS
            named = self.tokens.tags[ahead - 1] == "NAME"
            if kind == "noun/present" and named and self.kind(ahead + 1) == "DET":
                return True  # "until Chad drops the plan"
        return False

    def _lemma_of(self, at: int) -> str | None:
        return self.words.lemmas.get(self.tokens.lowers[at])
