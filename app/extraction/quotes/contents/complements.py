"""What follows a cue in, what it is out: a clause, a date, or whom it was said to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import (
    clauses_from,
    phrase_ending,
)

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Phrase

MAX_SKIPPED = 30
_LONGEST_ASIDE = 12
VERBS = (["VERB"], ["AUX"], ["MODAL"])
_DOING = frozenset({"gerund", "past", "participle"})
_SPOKEN_TO = frozenset({"addressee", "object_infinitive"})
_EXAMPLES = (("for", "example"), ("for", "instance"), ("however",), ("meanwhile",))
_RELATIVES = frozenset({"who", "which"})
_QUESTION_WORDS = frozenset({"whether", "if", "how", "why", "what", "when", "where"})
_NO_ASIDE = frozenset({"QUOTE", "CONJ", "COLON"})
_PARTING = frozenset({"COMMA", "COLON", "STOP", "QUOTE", "CONJ", "SUB", "WH", "PRON"})
_WAITING = frozenset({"SUB", "QUOTE", "TO", "WH", "COLON"})


def complement_follows(reading: Reading, phrase: Phrase | None) -> bool:
    """True when a clause or quote still follows the phrase: "said of her that".

    An aside may part them: "agreed with counsel, defending, that".
    """
    if phrase is None or phrase.last + 1 >= reading.sentence.last:
        return False
    tokens, at = reading.tokens, phrase.last
    if tokens.tags[at] == "COMMA":
        at += 1
        if aside_end(reading, at) > at:
            return True
    return tokens.lowers[at] == "that" or tokens.tags[at] == "QUOTE"


def aside_end(reading: Reading, at: int) -> int:
    """Behind the aside of "said, in a statement, that", if a complement closes it.

    `at` is its first token; without one it is the comma before, where reading stands.
    """
    tokens = reading.tokens
    for end in range(at, min(at + _LONGEST_ASIDE, reading.sentence.last - 1)):
        if tokens.tags[end] in _NO_ASIDE:
            break
        if tokens.tags[end] == "COMMA":
            closed = tokens.lowers[end + 1] == "that" or tokens.tags[end + 1] == "QUOTE"
            return end + 1 if closed else reading.at
    return reading.at


def behind_example(reading: Reading, at: int) -> int:
    """Behind the comma that closes ", for example,"; 0 where no such words stand."""
    tags, lowers = reading.tokens.tags, reading.tokens.lowers
    for words in _EXAMPLES:
        closing = at + len(words)
        if tuple(lowers[at:closing]) == words and tags[closing] == "COMMA":
            return closing + 1 if closing + 1 < reading.sentence.last else 0
    return 0


def pass_dashes(reading: Reading) -> None:
    """Read on behind the aside of "told them -- as he had told her -- that"."""
    tokens, last = reading.tokens, min(reading.at + MAX_SKIPPED, reading.sentence.last)
    for end in range(reading.at + 1, last - 1):
        if tokens.tags[end] == "DASH":
            reading.at = end + 1 if tokens.lowers[end + 1] == "that" else reading.at
            return


def has_clause(reading: Reading) -> bool:
    """True when "that" opens a clause: "a firm that tracks" and "that plan" do not."""
    tokens, at = reading.tokens, reading.at + 1
    if tokens.tags[at : at + 1] in VERBS and tokens.tags[reading.at] != "SUB":
        return False
    if tokens.tags[at : at + 1] in VERBS and reading.attribution.inverted:
        return False
    if at < reading.sentence.last and tokens.quoted[at]:
        return True
    for clause in clauses_from(reading.sentence, at):
        if clause.verb.finite:
            return True
    return "MODAL" in tokens.tags[at : min(at + MAX_SKIPPED, reading.sentence.last)]


def belongs_to_noun(reading: Reading) -> bool:
    """True for the "that" of "protested against Oslo's claim that": Oslo claims it.

    Not for that of "said in his claim that".
    """
    tokens, at = reading.tokens, reading.at
    phrase = phrase_ending(reading.sentence, at)
    if reading.attribution.frame == "noun":
        return False
    if phrase is None or phrase.prep is None or tokens.lowers[phrase.prep] == "in":
        return False
    owned = "POSS" in tokens.tags[phrase.first : phrase.last]
    return owned and tokens.lowers[phrase.head] in reading.lexicons.reporting.nouns


def acts_as_subject(reading: Reading) -> bool:
    """True when a finite verb follows a gerund: "said waiting does not help"."""
    tokens = reading.tokens
    further = clauses_from(reading.sentence, reading.at + 1)
    ahead = next((c for c in further if c.kind != "infinitive"), None)
    if ahead is None or not ahead.verb.finite or ahead.relative is not None:
        return False
    between = set(tokens.tags[reading.at + 1 : ahead.verb.first])
    if "object" not in reading.kinds:
        between.discard("TO")  # "said allowing them to go would help"
    return between.isdisjoint(_WAITING | {"STOP", "COMMA"})


def is_date(reading: Reading, phrase: Phrase) -> bool:
    """True for a date that is no subject: "said this week", not "said today is"."""
    tokens = reading.tokens
    if tokens.lowers[phrase.head] not in reading.lexicons.grammar.time:
        return False
    return tokens.tags[phrase.last : phrase.last + 1] not in VERBS


def asks(reading: Reading) -> bool:
    """True for a word that opens a question; ", who" and ", which" open an aside."""
    tokens, at = reading.tokens, reading.at
    if tokens.lowers[at] in _RELATIVES:
        return tokens.tags[at - 1] != "COMMA"
    return tokens.lowers[at] in _QUESTION_WORDS


def asks_about(reading: Reading) -> bool:
    """True behind the hearer of "asked Lee about" and "reminded Lee of".

    But in "told Lee of Oslo" she is of Oslo.
    """
    at, hearer = reading.at, reading.addressee
    if hearer is None or hearer[1] != at:
        return False
    return reading.tokens.lowers[at] != "of" or reading.attribution.lemma == "remind"


def is_timed(reading: Reading) -> bool:
    """True for "when asked" and "when leaving", which tell when it was said."""
    tokens, verb = reading.tokens, reading.at + 1
    doing = verb < reading.sentence.last and tokens.tags[verb] == "VERB"
    return doing and tokens.forms[verb] in _DOING


def that_behind(reading: Reading, at: int) -> int:
    """The "that" which the same clause still has behind `at`; `at` without one."""
    tokens = reading.tokens
    for ahead in range(at, min(at + MAX_SKIPPED, reading.sentence.last)):
        if tokens.tags[ahead] == "SUB" and tokens.lowers[ahead] == "that":
            return ahead
        if tokens.tags[ahead] in _PARTING:
            return at
    return at


def is_spoken_to(reading: Reading, phrase: Phrase) -> bool:
    """True when the phrase is whom it was said to, and what was said follows."""
    kinds = reading.kinds
    if reading.addressee or _SPOKEN_TO.isdisjoint(kinds):
        return False
    if "addressee" in kinds and "object" not in kinds:
        return True
    tokens = reading.tokens
    for at in range(phrase.last, min(phrase.last + 8, reading.sentence.last)):
        tag = tokens.tags[at]
        if tag in _WAITING:
            return ("object_infinitive" if tag == "TO" else "addressee") in kinds
        if tag in {"STOP", "VERB"}:
            return False
    return False


def is_done_to(reading: Reading, phrase: Phrase) -> bool:
    """True for Ann Lee in "dismissed Ann Lee", but not for "as a liar" behind it."""
    tokens, lexicons = reading.tokens, reading.lexicons
    if reading.attribution.lemma not in lexicons.reporting.deeds:
        return False
    named = tokens.tags[phrase.head] == "NAME"
    person = named or tokens.lowers[phrase.head] in lexicons.titles.people
    return person and tokens.lowers[phrase.last : phrase.last + 1] != ["as"]


def tells_occasion(reading: Reading, at: int) -> bool:
    """True for the "published" of "said in a report published on Monday"."""
    lowers, tags = reading.tokens.lowers, reading.tokens.tags
    told = lowers[at - 1] in reading.lexicons.reporting.occasions
    return told and tags[at + 1 : at + 2] in (["PREP"], ["NAME"])
