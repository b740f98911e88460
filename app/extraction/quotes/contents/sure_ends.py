"""A joint in, whether reported words end there without a doubt out.

There the reporter tells more himself: "vowed it would hold and left".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.glosses import is_gloss
from app.extraction.quotes.contents.joints import alike, is_topic
from app.extraction.quotes.mouths.lookup import clause_from, last_verb, verb_between
from app.syntax.closed import THIRD_PRONOUNS, VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Tokens, VerbGroup

_FINITE = frozenset({"past", "present"})
_REPORTING = frozenset({"direct", "that", "object_infinitive"})
_SPEAKING = _REPORTING | {"infinitive"}
_OBJECTS = (["NAME"], ["NOUN"], ["DET"], ["ADJ"], ["NUM"])


def surely_ends(reading: Reading, start: int, at: int, *, shape: str) -> bool:
    """True where no weighing is needed."""
    tokens, tag = reading.tokens, reading.tokens.tags[at]
    if tag == "COMMA" and (
        (reading.titled and _tells_more(reading, at))
        or (tokens.tags[at + 1] in VERBAL and _is_inserted(reading, shape))
        or (shape == "question" and _closes_question(reading, start, at))
        or is_gloss(tokens, at)
    ):
        return True
    if tag == "CONJ" and is_topic(shape) and _goes_on_acting(reading, start, at):
        return True
    if tag == "COLON":
        return _gives_words(tokens, at) or _reports_anew(reading, at)
    return _resumes(reading, start, at)


def _who_reports(reading: Reading, verb: VerbGroup) -> bool:
    """True for the "he urged" of "and he urged"."""
    kinds = reading.lexicons.reporting.verbs.get(verb.lemma, ())
    pronoun = reading.tokens.lowers[verb.first - 1] in THIRD_PRONOUNS
    return pronoun and not _REPORTING.isdisjoint(kinds)


def _resumes(reading: Reading, start: int, at: int) -> bool:
    """True where a verb can only go with the cue: "vowed it would hold and left".

    Or "said it had held, and he urged": who said the one says the other.
    """
    tokens, sentence, own = reading.tokens, reading.sentence, reading.attribution.clause
    conj = at + 1 if tokens.tags[at] == "COMMA" else at
    if tokens.tags[conj] != "CONJ" or own is None:
        return False
    told, ahead = last_verb(sentence, start, at), clause_from(sentence, conj)
    if told is None or ahead is None:
        return False
    verb = ahead.verb
    past = verb.finite and verb.tense == "past"
    if not past or not alike(verb, own.verb):
        return False
    other = not alike(verb, told.verb)
    if verb.first == conj + 1:
        modal = other and told.verb.modal is not None
        return modal or _speaks_on(reading, verb, told.verb, at=at)
    return other and verb.first == conj + 2 and _who_reports(reading, verb)


def _speaks_on(reading: Reading, verb: VerbGroup, told: VerbGroup, *, at: int) -> bool:
    """True for a second verb of saying behind a passage, or behind another tense.

    "Said it was ‘a sham’ and challenged him", "said they had left, and refused".
    """
    kinds = reading.lexicons.reporting.verbs.get(verb.lemma, frozenset())
    if kinds.isdisjoint(_SPEAKING):
        return False
    tags = reading.tokens.tags
    earlier = told.perfect and tags[at] == "COMMA"
    return tags[at - 1] == "QUOTE" or earlier


def _tells_more(reading: Reading, at: int) -> bool:
    """True in a headline, where a comma is an "and": "says plot foiled, names four"."""
    tokens, verb = reading.tokens, at + 1
    if tokens.forms[verb] in _FINITE:
        return True
    known = tokens.lowers[verb] in reading.lexicons.grammar.lemmas
    names = tokens.tags[verb + 1 : verb + 2] in _OBJECTS
    return known and names and tokens.lowers[verb].endswith("s")


def _is_inserted(reading: Reading, shape: str) -> bool:
    """True for a relative clause, after whose comma the antecedent's verb follows."""
    clause = reading.attribution.clause
    return shape == "relative" or (clause is not None and clause.kind == "relative")


def _closes_question(reading: Reading, start: int, at: int) -> bool:
    """True for the comma of "Asked whether it leaked, he ...", a clause of its own."""
    clause, first = reading.attribution.clause, reading.sentence.first
    if clause is None or clause.subjects or clause.verb.form == "gerund":
        return False
    fronted = clause.verb.first in (first, first + 1)  # "When asked"
    return fronted and verb_between(reading.sentence, start, at)


def _goes_on_acting(reading: Reading, start: int, at: int) -> bool:
    """True for the "and" of "denied the report and left": a topic has no verb."""
    tokens, verb = reading.tokens, at + 1
    while verb < reading.sentence.last - 1 and tokens.tags[verb] == "ADV":
        verb += 1
    acts = tokens.tags[verb] in VERBAL and tokens.forms[verb] in _FINITE
    return acts and not verb_between(reading.sentence, start, at)


def _gives_words(tokens: Tokens, at: int) -> bool:
    """True for the colon of "said it was safe: “It will hold.”", a sentence quoted."""
    if tokens.tags[at + 1] != "QUOTE":
        return False
    return tokens.words[min(at + 2, len(tokens.words) - 1)][0].isupper()


def _reports_anew(reading: Reading, at: int) -> bool:
    """True for the ";" of "Critics say it harms; supporters say it helps"."""
    ahead = clause_from(reading.sentence, at)
    if reading.tokens.words[at] != ";" or ahead is None or not ahead.subjects:
        return False
    kinds = reading.lexicons.reporting.verbs.get(ahead.verb.lemma, ())
    return ahead.verb.finite and not _REPORTING.isdisjoint(kinds)
