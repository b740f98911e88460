"""The tokens of a sentence in, a tag and a verb form for each out.

One pass from left to right: what is certain is taken from its class, what has several
readings is chosen by what has been tagged before it and what may follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.ahead import BREAKS, Ahead
from app.syntax.classes import classify
from app.syntax.readings import BY_TAG, Context, choose

if TYPE_CHECKING:
    from app.lexicons.grammar import GrammarWords
    from app.syntax.grammar import Tokens

# Classes that are tags, whatever stands around them.
_CERTAIN = frozenset(
    {"NOUN", "NAME", "PREP", "NUM", "OTHER", "OPEN", "CLOSE", "DET", "ADV", "NOT"}
)
# The same, but a clause may end there.
_CERTAIN_BREAKS = BREAKS - {"SUB", "QUOTE"}
_STEPPED_OVER = frozenset({"ADV", "NOT"})
# Behind these a past form of a verb that takes a clause ("said") is no participle.
_SUBJECT_ENDS = frozenset({"NOUN", "NAME", "CLOSE", "QUOTE"})
_BEFORE_NOUN = frozenset({"DET", "POSS", "ADJ", "NUM", "PREP"})
_ONE_FORM = frozenset({"base", "present", "past", "participle"})
_TAGS = {"noun": "NOUN", "adj": "ADJ"}
# After these nouns and adjectives "to" is a preposition: "a visit to", "due to".
_TO_THINGS = frozenset(
    {"due", "according", "thanks", "response", "subject", "visit", "trip", "close"}
    | {"prior", "reply", "key", "next"}
)
_OPENING = 6  # tokens from "that" to the verb of a clause that has little else
_CLAUSE_WORDS = frozenset({"after", "before", "since", "until", "till", "as", "than"})


def tag_sentence(
    tokens: Tokens, bounds: tuple[int, int], words: GrammarWords, plain: frozenset[str]
) -> None:
    """Fill in `tokens.tags` and `tokens.forms` of the tokens `first:last`."""
    classes = classify(tokens, bounds, words, plain)
    _Tagger(words, Ahead(tokens, *bounds, classes)).run()


class _Tagger:
    """The state of one pass over one sentence."""

    __slots__ = (
        "ahead", "finite", "first", "last_clausal", "last_form", "shown", "tokens",
        "words",
    )  # fmt: skip

    def __init__(self, words: GrammarWords, ahead: Ahead) -> None:
        self.words = words
        self.ahead = ahead
        self.tokens = ahead.tokens
        self.first = ahead.first
        self.finite = False
        self.last_clausal = False
        self.last_form = ""
        self.shown = -1  # the last token before that is no adverb

    def run(self) -> None:
        """Tag every token, in order."""
        tags, forms, classes = self.tokens.tags, self.tokens.forms, self.ahead.classes
        tags[self.first : self.ahead.last] = classes
        for at, kind in enumerate(classes, self.first):
            if kind in _CERTAIN:
                continue
            if kind in _CERTAIN_BREAKS:
                self.finite = False
                continue
            self.shown = self._shown_before(at)
            if kind == "ADJ" and not self._in_verb_group(at):
                continue
            tag, form = self._tag(at, kind)
            tags[at], forms[at] = tag, form
            if tag in BREAKS:
                self.finite = False
            elif tag == "MODAL" or (form and self._is_finite(form)):
                self.finite = True
                self.last_form = form or self.last_form
                self.last_clausal = self._is_clausal(at)

    def _shown_before(self, at: int) -> int:
        tags, at = self.tokens.tags, at - 1
        while at >= self.first and tags[at] in _STEPPED_OVER:
            at -= 1
        return at

    def _is_opened(self, at: int) -> bool:
        """True close behind the "that" or "who" that opens the clause."""
        tags = self.tokens.tags
        for before in range(at - 1, max(at - _OPENING, self.first) - 1, -1):
            if tags[before] in BREAKS:
                return tags[before] in ("SUB", "WH")
        return False

    def _in_verb_group(self, at: int) -> bool:
        """True for the "likely" of "will likely be", which is an adverb there."""
        tag = self._context_tag()
        if tag == "AUX" and self.ahead.kind(at + 1).endswith("participle"):
            return self.tokens.lowers[at] == "long"
        return tag == "MODAL" and (
            self.ahead.kind(at + 1) == "AUX" or self.ahead.kind(at + 1).endswith("base")
        )

    def _is_finite(self, form: str) -> bool:
        if form in ("past", "present"):
            return True
        return form == "base" and self._context_tag() not in ("TO", "MODAL", "AUX")

    def _is_clausal(self, at: int) -> bool:
        return self.words.lemmas.get(self.tokens.lowers[at]) in self.words.clausal

    def _context_tag(self) -> str:
        return self.tokens.tags[self.shown] if self.shown >= self.first else ""

    def _tag(self, at: int, kind: str) -> tuple[str, str]:
        if kind == "AUX":
            return self._auxiliary(at)
        if kind.islower():
            return self._verb_or_noun(at, kind)
        if kind == "ADJ":
            return "ADV", ""
        if kind in ("TO", "SUB", "QUOTE"):
            return self._particle(at, kind), ""
        if self.tokens.lowers[at] == "her" and self.ahead.nounlike(at + 1):
            return "DET", ""
        return kind, ""

    def _auxiliary(self, at: int) -> tuple[str, str]:
        lower = self.tokens.lowers[at]
        if lower == "'s" and not self._is_clitic_verb(at):
            return "POSS", ""
        return "AUX", self.words.auxiliaries[lower][1]

    def _is_clitic_verb(self, at: int) -> bool:
        before = self.tokens.tags[at - 1] if at > self.first else ""
        if before in ("PRON", "WH", "SUB"):
            return True
        return self.ahead.lower(at + 1) in ("been", "not", "going", "a", "the")

    def _verb_or_noun(self, at: int, kind: str) -> tuple[str, str]:
        quick = BY_TAG.get((kind, self._context_tag()))
        if quick:
            return quick
        if kind in _ONE_FORM:
            noun = kind in ("base", "present") and self._context_tag() in _BEFORE_NOUN
            return ("NOUN", "") if noun else ("VERB", kind)
        said = kind == "past/participle" and self._context_tag() in _SUBJECT_ENDS
        if said and self._is_clausal(at):
            return "VERB", "past"
        reading = choose(kind, self._context(at))
        if reading in _TAGS:
            return _TAGS[reading], ""
        return "VERB", reading

    def _particle(self, at: int, kind: str) -> str:
        lower = self.tokens.lowers[at]
        if lower == "that":
            return self._that(at)
        if kind == "TO":
            return "TO" if self._infinitive_follows(at) else "PREP"
        if kind == "QUOTE":
            return "POSS" if self._is_plural_possessive(at) else "QUOTE"
        if lower == "as" and self.ahead.lower(at - 1) == "well":
            return "CONJ"
        return self._opener(at) if lower in _CLAUSE_WORDS else "SUB"

    def _opener(self, at: int) -> str:
        if self.tokens.lowers[at] == "since" and self._context_tag() == "AUX":
            return "ADV"  # "has since left"
        return "SUB" if self.ahead.clause_ahead(at + 1) else "PREP"

    def _is_plural_possessive(self, at: int) -> bool:
        tokens = self.tokens
        return (
            at > self.first
            and tokens.lowers[at] in ("'", "’")
            and tokens.starts[at] == tokens.ends[at - 1]
            and tokens.lowers[at - 1].endswith("s")
            and not tokens.quoted[at]
            and self.ahead.nounlike(at + 1)
        )

    def _that(self, at: int) -> str:
        before = self.tokens.tags[at - 1] if at > self.first else ""
        following = self.ahead.kind(at + 1)
        if before in ("NOUN", "NAME", "PRON") and (
            following in ("AUX", "MODAL", "base")
            or following.startswith(("past", "present"))
            or ("base" in following and self.ahead.kind(at + 2) in ("TO", "DET"))
        ):
            return "WH"
        if following in ("AUX", "MODAL", "COMMA", "STOP"):
            return "PRON"
        if before in ("PREP", "TO") and self.ahead.nounlike(at + 1):
            return "DET"
        return "SUB"

    def _infinitive_follows(self, at: int) -> bool:
        after = at + 1
        while self.ahead.kind(after) in ("ADV", "NOT"):
            after += 1
        kind = self.ahead.kind(after)
        if kind == "AUX":
            return self.ahead.lower(after) in ("be", "have", "do")
        if "base" not in kind:
            return False
        return kind.startswith("base") or self.ahead.lower(at - 1) not in _TO_THINGS

    def _context(self, at: int) -> Context:
        tokens, shown = self.tokens, self.shown
        known = shown >= self.first
        lower = tokens.lowers[shown] if known else ""
        tag = tokens.tags[shown] if known else ""
        if tag == "NUM" and tokens.lowers[shown - 1] in self.words.time:
            tag = "NAME"  # "on June 13 held": a date, not a number of things
        return Context(
            tag=tag,
            lemma=self.words.auxiliaries[lower][0] if tag == "AUX" else "",
            next=self.ahead.kind(at + 1),
            next_lower=self.ahead.lower(at + 1),
            finite=self.finite,
            finite_ahead=self.ahead.finite_ahead(at + 1),
            plural=lower.endswith("s") or lower in ("people", "police", "men", "women"),
            clausal=self._is_clausal(at),
            infinitive=self.words.lemmas.get(tokens.lowers[at])
            in self.words.infinitive,
            after_clausal=self.last_clausal,
            last_form=self.last_form,
            opened=self._is_opened(at),
        )
