"""Where reported words end: with their sentence, or where the reporter goes on.

Every joint of the sentence is asked in order how likely they end there, and the
likeliest end is taken. The weights were learned from where annotators end what is
reported.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, TypeAlias

from app.extraction.quotes.contents.asides import PASSABLE, passed_over
from app.extraction.quotes.contents.joints import (
    OF_CLAUSES,
    OF_TOPICS,
    is_topic,
    joint_features,
)
from app.extraction.quotes.contents.sure_ends import surely_ends
from app.extraction.quotes.mouths.lookup import clauses_from
from app.extraction.weighing import score

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import ParsedSentence, Tokens

# No newsroom reports more than this in one clause; it bounds the work on one sentence.
_MAX_LENGTH = 300
# Two stretches that share four fifths tell the same.
_SAME = 0.8
# Less likely ends are left out, so that few are weighed against one another.
_NEGLIGIBLE = 0.02
# What is no part of the words before it.
_TRAILING = frozenset({"STOP", "COMMA", "COLON", "CONJ"})
# Where the reporter may go on without any doubt.
_SURE = frozenset({"COMMA", "CONJ", "COLON", "QUOTE"})
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
    topic = is_topic(shape)
    wanted = OF_TOPICS if topic else OF_CLAUSES
    last = min(sentence.last, start + _MAX_LENGTH)
    ends, left = list[End](), 1.0
    begun = _begun(tokens, sentence, start) if shape in _WITH_VERB else start
    for at, tag in enumerate(tokens.tags[start + 1 : last - 1], start + 1):
        if tag not in wanted or quoted[at] or at <= begun:
            continue
        if tag in PASSABLE and (passed := passed_over(reading, start, at, topic=topic)):
            begun = passed
            continue
        end = at + 1 if tag == "QUOTE" else at
        if tag in _SURE and surely_ends(reading, start, at, shape=shape):
            ends.append((_trimmed(tokens, start, end), left))
            return ends
        features = joint_features(reading, start, at, shape=shape)
        if features:
            chance = 1 / (1 + exp(-score(features, known)))
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
        relative = clause.relative not in (None, start)
        relative = relative or tokens.tags[clause.first] == "WH"
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
