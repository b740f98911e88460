"""Where reported words end: with their sentence, or where the reporter goes on.

Every joint of the sentence is asked in order; the first that is likelier an end than
not is one. The weights were learned from where annotators end what is reported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.joints import JOINTS, joint_features

if TYPE_CHECKING:
    from app.extraction.quotes.reading import Reading
    from app.syntax.grammar import ParsedSentence, Tokens

# No newsroom reports more than this in one clause; it bounds the work on one sentence.
_MAX_LENGTH = 300
_VERBAL = frozenset({"VERB", "AUX", "MODAL"})
_SENTENCE_PARTS = frozenset({"NOUN", "NAME", "VERB", "AUX", "MODAL", "ADJ", "POSS"})


def content_end(reading: Reading, start: int, shape: str) -> int:
    """The token after the last word of what begins at `start`."""
    tokens, sentence = reading.tokens, reading.sentence
    if shape.startswith("quoted") and (end := _passage_end(tokens, sentence, start)):
        return end
    known = reading.lexicons.quote_weights.ending.get
    clause = reading.attribution.clause
    inserted = shape == "relative" or (clause is not None and clause.kind == "relative")
    last = min(sentence.last, start + _MAX_LENGTH)
    for at in range(start + 1, last - 1):
        if tokens.quoted[at] or tokens.tags[at] not in JOINTS:
            continue
        if (inserted and _closes_relative(tokens, at)) or _gives_words(tokens, at):
            return _trimmed(tokens, start, at)
        features = joint_features(reading, start, at, shape=shape)
        if features and sum([known(name, 0.0) for name in features]) > 0:
            return _trimmed(tokens, start, at)
    if last == sentence.last:
        last = sentence_end(tokens, sentence)
    return _trimmed(tokens, start, last)


def _closes_relative(tokens: Tokens, at: int) -> bool:
    """True for the comma after which the antecedent's own verb follows."""
    return tokens.tags[at] == "COMMA" and tokens.tags[at + 1] in _VERBAL


def _gives_words(tokens: Tokens, at: int) -> bool:
    """True for the colon of "said it was safe: “It will hold.”", a sentence quoted."""
    if tokens.tags[at] != "COLON" or tokens.tags[at + 1] != "QUOTE":
        return False
    return tokens.words[min(at + 2, len(tokens.words) - 1)][0].isupper()


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
    return None if goes_on else end


def _trimmed(tokens: Tokens, start: int, end: int) -> int:
    while end > start and tokens.tags[end - 1] in {"STOP", "COMMA", "COLON", "CONJ"}:
        end -= 1
    return end
