"""Where reported words end: with their sentence, or where the reporter goes on.

Every joint of the sentence is asked in order how likely they end there, and the
likeliest end is taken. The weights were learned from where annotators end what is
reported.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, TypeAlias

from app.extraction.quotes.contents.glosses import is_gloss
from app.extraction.quotes.contents.joints import (
    OF_CLAUSES,
    OF_TOPICS,
    alike,
    is_topic,
    joint_features,
)
from app.extraction.quotes.mouths.lookup import (
    clause_from,
    clauses_from,
    last_verb,
    verb_between,
)
from app.extraction.quotes.weighing import score
from app.syntax.closed import THIRD_PRONOUNS, VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import ParsedSentence, Tokens, VerbGroup

# No newsroom reports more than this in one clause; it bounds the work on one sentence.
_MAX_LENGTH = 300
# Two stretches that share four fifths tell the same.
_SAME = 0.8
# Less likely ends are left out, so that few are weighed against one another.
_NEGLIGIBLE = 0.02
# What is no part of the words before it.
_TRAILING = frozenset({"STOP", "COMMA", "COLON", "CONJ"})
# Where the reporter may go on without any doubt.
_SURE = frozenset({"COMMA", "CONJ", "COLON"})
_FINITE = frozenset({"past", "present"})
_REPORTING = frozenset({"direct", "that", "object_infinitive"})
_SPEAKING = _REPORTING | {"infinitive"}
_OBJECTS = (["NAME"], ["NOUN"], ["DET"], ["ADJ"], ["NUM"])
_WITH_VERB = frozenset({"that", "clause"})
_SENTENCE_PARTS = frozenset({"NOUN", "NAME", "VERB", "AUX", "MODAL", "ADJ", "POSS"})


# The token after the last word reported, and the chance that it is there.
End: TypeAlias = tuple[int, float]


def content_end(reading: Reading, start: int, shape: str) -> End:
    """Where what begins at `start` ends."""
    tokens, sentence = reading.tokens, reading.sentence
    if shape.startswith("quoted") and (end := _passage_end(tokens, sentence, start)):
        return end, 1.0
    if start >= sentence.last:
        return start, 1.0
    return _best(tokens, start, _ends(reading, start, shape))


def _ends(reading: Reading, start: int, shape: str) -> list[End]:
    """Every place where it may end, with the chance that it ends nowhere before."""
    tokens, sentence = reading.tokens, reading.sentence
    quoted, known = tokens.quoted, reading.lexicons.quote_weights.ending
    wanted = OF_TOPICS if is_topic(shape) else OF_CLAUSES
    last = min(sentence.last, start + _MAX_LENGTH)
    ends: list[End] = []
    left = 1.0
    begun = _begun(tokens, sentence, start) if shape in _WITH_VERB else start
    for at, tag in enumerate(tokens.tags[start + 1 : last - 1], start + 1):
        if tag not in wanted or quoted[at] or at <= begun:
            continue
        if tag in _SURE and _surely_ends(reading, start, at, shape=shape):
            ends.append((_trimmed(tokens, start, at), left))
            return ends
        features = joint_features(reading, start, at, shape=shape)
        if features:
            chance = 1 / (1 + exp(-score(features, known)))
            end = at + 1 if tag == "QUOTE" else at
            ends.append((_trimmed(tokens, start, end), left * chance))
            left *= 1 - chance
            if left < _NEGLIGIBLE:
                return ends
    if last == sentence.last:
        last = sentence_end(tokens, sentence)
    ends.append((_trimmed(tokens, start, last), left))
    return ends


def _begun(tokens: Tokens, sentence: ParsedSentence, start: int) -> int:
    """The first finite verb of a clause that cannot end before it.

    Relative clauses do not count: of "the dam, which leaked, would hold" it is "would".
    """
    for clause in clauses_from(sentence, start):
        relative = clause.relative is not None or tokens.tags[clause.first] == "WH"
        if clause.verb.finite and not relative:
            return clause.verb.first
    return start


def _best(tokens: Tokens, start: int, ends: list[End]) -> End:
    """The end that is likeliest to be the true one, or else nearly so.

    Its chance is that of the ends that make nearly the same stretch.
    """
    if len(ends) > 1:
        ends = [end for end in ends if end[1] >= _NEGLIGIBLE] or ends[-1:]
    if len(ends) == 1:
        return ends[0]
    opening = tokens.starts[start]
    told = [(tokens.ends[at - 1] - opening, chance) for at, chance in ends]
    best, surest, likeliest = 0, 0.0, -1.0
    for number, (length, chance) in enumerate(told):
        least, near = _SAME * length, 0.0
        for other, other_chance in told:
            if other >= least and length >= _SAME * other:
                near += other_chance
        if chance + near > likeliest:
            best, surest, likeliest = number, near, chance + near
    return ends[best][0], surest


def _surely_ends(reading: Reading, start: int, at: int, *, shape: str) -> bool:
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


def sentence_end(tokens: Tokens, sentence: ParsedSentence) -> int:
    """The sentence's end, or that of the passage which it leaves open."""
    end = sentence.last
    while end < len(tokens.starts) and tokens.quoted[end] and tokens.quoted[end - 1]:
        end += 1
    if end > sentence.last and tokens.tags[end : end + 1] == ["QUOTE"]:
        end += 1
    return end


def _passage_end(tokens: Tokens, sentence: ParsedSentence, start: int) -> int | None:
    """The end of the passage opened at `start`, unless its sentence needs it whole."""
    end, count = start + 1, len(tokens.starts)
    while end < count and tokens.quoted[end]:
        end += 1
    if end < count and tokens.tags[end] == "QUOTE":
        end += 1
    goes_on = end < sentence.last and tokens.tags[end] in _SENTENCE_PARTS
    if goes_on and tokens.forms[end] == "gerund" and tokens.tags[end - 2] == "COMMA":
        return end  # "...," referring to the plan
    return None if goes_on else end


def _trimmed(tokens: Tokens, start: int, end: int) -> int:
    tags = tokens.tags
    while end > start and tags[end - 1] in _TRAILING:
        end -= 1
    return end
