"""A joint in, whether reported words end there without a doubt out.

There the reporter tells more himself: "vowed it would hold and left".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.glosses import is_gloss
from app.extraction.quotes.contents.joints import alike, is_topic
from app.extraction.quotes.contents.results import is_result
from app.extraction.quotes.mouths.lookup import (
    clause_from,
    clause_with_subject,
    clauses_from,
    last_verb,
    verb_between,
)
from app.syntax.closed import SUBJECT_PRONOUNS, VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Clause, ParsedSentence, Tokens, VerbGroup

_FINITE = frozenset({"past", "present"})
_REPORTING = frozenset({"direct", "that", "object_infinitive"})
_SPEAKING = _REPORTING | {"infinitive"}
_CLOSING = frozenset({"direct", "that", "evidence"})
_INFINITIVES = frozenset({"infinitive", "object infinitive"})
_OPENERS = frozenset({"CONJ", "SUB"})
_MEANWHILE = frozenset({"amid", "during"})
_CONTRASTING = frozenset({"although", "though", "whereas", "while"})
_OBJECTS = (["NAME"], ["NOUN"], ["DET"], ["ADJ"], ["NUM"])


def surely_ends(reading: Reading, start: int, at: int, *, shape: str) -> bool:
    """True where no weighing is needed."""
    tokens, tag = reading.tokens, reading.tokens.tags[at]
    if tag == "COMMA" and (
        (reading.titled and _tells_more(reading, at))
        or (tokens.tags[at + 1] in VERBAL and _is_inserted(reading, shape))
        or (shape == "question" and _closes_question(reading, start, at))
        or is_gloss(tokens, at)
        or is_result(reading, start, at)
        or (is_topic(shape) and _gives_words(tokens, at))
        or _is_attributed(reading, at)
        or _closes_opening(reading, at)
    ):
        return True
    if tag == "CONJ" and is_topic(shape) and _goes_on_acting(reading, start, at):
        return True
    if tag == "QUOTE":
        return _ends_behind_mark(reading, at, shape)
    if tag == "COLON":
        return _gives_words(tokens, at) or _reports_anew(reading, at, shape)
    return _resumes(reading, start, at, shape=shape)


def _resumes(reading: Reading, start: int, at: int, *, shape: str) -> bool:
    """True where a verb can only go with the cue: "vowed it would hold and left".

    Or "said it had held, and he urged": who said the one says the other. Behind an
    infinitive no verb but the cue's is finite: "vowed to stay and left".
    """
    tokens, sentence, own = reading.tokens, reading.sentence, reading.attribution.clause
    opener = at + 1 if tokens.tags[at] == "COMMA" else at
    if own is None or tokens.tags[opener] not in _OPENERS:
        return False
    if own.verb.form == "gerund" and tokens.forms[opener + 1] == "gerund":
        return "gerund" not in tokens.forms[start:at]  # ", saying ..., and adding"
    marked = tokens.tags[at - 1] == "QUOTE"
    told = _next_clause(sentence, start) if marked else last_verb(sentence, start, at)
    ahead = _next_clause(sentence, opener)
    if ahead is None or ahead.verb.tense != "past":
        return False
    verb = ahead.verb
    if told is None:
        return shape in _INFINITIVES and verb.first <= opener + 1
    return alike(verb, own.verb) and _is_apart(reading, at, verb, told=told.verb)


def _is_apart(reading: Reading, at: int, verb: VerbGroup, *, told: VerbGroup) -> bool:
    """True where a verb put like the cue's begins something that nobody told."""
    tags, other = reading.tokens.tags, not alike(verb, told)
    opener = at + 1 if tags[at] == "COMMA" else at
    if tags[opener] == "SUB":
        return other and _goes_on_meanwhile(reading, at)
    if verb.first == opener + 1:
        modal = other and told.modal is not None
        return modal or _speaks_on(reading, verb, told, at=at)
    return other and (_who_reports(reading, opener, verb) or _begins(reading, at))


def _next_clause(sentence: ParsedSentence, first: int) -> Clause | None:
    """The first clause from a token on with a finite verb; relatives only there."""
    for clause in clauses_from(sentence, first):
        near = clause.verb.first == first + 1
        if clause.verb.finite and (near or clause.relative is None):
            return clause
    return None


def _goes_on_meanwhile(reading: Reading, at: int) -> bool:
    """True before ", while" and, behind a passage, before ", as"."""
    tokens = reading.tokens
    if tokens.tags[at] != "COMMA":
        return False
    lower = tokens.lowers[at + 1]
    return lower == "while" or (lower == "as" and tokens.tags[at - 1] == "QUOTE")


def _begins(reading: Reading, at: int) -> bool:
    """True for the comma behind a passage: ‘would hold’, and in Rome Ms Lee left."""
    tags = reading.tokens.tags
    return tags[at] == "COMMA" and tags[at - 1] == "QUOTE"


def _who_reports(reading: Reading, opener: int, verb: VerbGroup) -> bool:
    """True for the "he urged" of "and he urged"."""
    kinds = reading.lexicons.reporting.verbs.get(verb.lemma, ())
    pronoun = reading.tokens.lowers[opener + 1] in SUBJECT_PRONOUNS
    near = pronoun and verb.first == opener + 2
    return near and not _REPORTING.isdisjoint(kinds)


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
    """True for the colon of "said it was safe: “It will hold.”", a sentence quoted.

    And for the comma of "said after addressing them, “It will hold.”"
    """
    if tokens.tags[at + 1] != "QUOTE":
        return False
    return tokens.words[min(at + 2, len(tokens.words) - 1)][0].isupper()


def _reports_anew(reading: Reading, at: int, shape: str) -> bool:
    """True for the ";" of "Critics say it harms; supporters say it helps".

    Or for that of "demanded talks; Oslo has refused": a topic has no clauses.
    """
    ahead = clause_from(reading.sentence, at)
    if reading.tokens.words[at] != ";" or ahead is None or not ahead.subjects:
        return False
    if not ahead.verb.finite:
        return False
    kinds = reading.lexicons.reporting.verbs.get(ahead.verb.lemma, ())
    if is_topic(shape) or shape in _INFINITIVES:
        return True
    return not _REPORTING.isdisjoint(kinds) or _is_up_to_date(reading, ahead.verb, at)


def _is_up_to_date(reading: Reading, verb: VerbGroup, at: int) -> bool:
    """True for the "has left" of "said they would stay; one has left"."""
    own = reading.attribution.clause
    if own is None or own.verb.tense != "past" or verb.tense != "present":
        return False
    told = last_verb(reading.sentence, own.verb.last, at)
    present = told is not None and told.verb.tense == "present"
    return verb.modal is None and not (present and told and told.verb.modal is None)


def _ends_behind_mark(reading: Reading, mark: int, shape: str) -> bool:
    """True where “dull” ends what is called so: "called it “dull” during a visit"."""
    tokens = reading.tokens
    if is_topic(shape) and tokens.lowers[mark + 1] in _MEANWHILE:
        return True
    return tokens.tags[mark - 1] == "COMMA" and _closes_opening(reading, mark)


def _closes_opening(reading: Reading, comma: int) -> bool:
    """True for the comma of "While Lee said the dam leaked, Roe left"."""
    clause, sentence = reading.attribution.clause, reading.sentence
    if clause is None or clause.marker != sentence.first:
        return False
    if reading.tokens.lowers[sentence.first] not in _CONTRASTING:
        return False
    return clause_with_subject(sentence, comma + 1) is not None


def _is_attributed(reading: Reading, comma: int) -> bool:
    """True before "the court heard" at the end of a sentence: it tells all before."""
    sentence, words = reading.sentence, reading.lexicons.reporting
    clause = clause_with_subject(sentence, comma + 1)
    if clause is None or sentence.last - clause.verb.last > 1:
        return False
    lemma = clause.verb.lemma
    reports = not _CLOSING.isdisjoint(words.verbs.get(lemma, ()))
    behind = sentence.phrases[clause.subjects[0]].last == clause.verb.first
    return behind and (reports or lemma in words.handing)
