"""Where reported words end: with their sentence, or where the reporter goes on.

Which joints end them was counted on the development articles: a further reporting verb
of the same speaker does ("and warned"), another verb does not ("and left").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.lookup import clause_of_verb, clause_with_subject

if TYPE_CHECKING:
    from app.extraction.quotes.after_cue import Reading
    from app.syntax.grammar import Clause, ParsedSentence, Tokens

# No newsroom reports more than this in one clause; it bounds the work on one sentence.
_MAX_LENGTH = 300
_ENDING_WORDS = frozenset({"while", "although", "though", "who"})
_INTRODUCING = (["COLON", "QUOTE"], ["COMMA", "QUOTE"])
_CIRCUMSTANCE = frozenset(
    {"when", "after", "as", "while", "before", "because", "since"}
)
_TOPICS = frozenset({"object", "name", "preposition"})
# "he said on Monday in Rome": at most this long after the verb.
_PARENTHETICAL = 8
_SENTENCE_PARTS = frozenset({"NOUN", "NAME", "VERB", "AUX", "MODAL", "ADJ", "POSS"})
_VERBAL = frozenset({"VERB", "AUX", "MODAL"})


def content_end(reading: Reading, start: int, shape: str) -> int:
    """The token after the last word of what begins at `start`."""
    tokens, sentence = reading.tokens, reading.sentence
    if shape.startswith("quoted") and (end := _passage_end(tokens, sentence, start)):
        return end
    topic = shape.split(" ", 1)[0] in _TOPICS
    last = min(sentence.last, start + _MAX_LENGTH)
    for at in range(start + 1, last - 1):
        if tokens.quoted[at]:
            continue
        if _reporter_goes_on(reading, at) or (topic and _ends_topic(reading, at)):
            return _trimmed(tokens, start, at)
    if last == sentence.last:
        last = sentence_end(tokens, sentence)
    return _trimmed(tokens, start, last)


def _reporter_goes_on(reading: Reading, at: int) -> bool:
    """True when the token at `at` leads back from what was said to who says it."""
    tag = reading.tokens.tags[at]
    if tag == "COMMA":
        return _comma_ends(reading, at + 1)
    if tag == "CONJ":
        return _conjunction_ends(reading, at)
    if tag == "DASH":
        return _dash_ends(reading, at + 1)
    return reading.tokens.words[at] == ";"


def _comma_ends(reading: Reading, at: int) -> bool:
    tokens, sentence = reading.tokens, reading.sentence
    lower, tag = tokens.lowers[at], tokens.tags[at]
    if tag == "CONJ":
        but = lower == "but" and clause_with_subject(sentence, at + 1) is not None
        return but or _conjunction_ends(reading, at)
    if lower in _ENDING_WORDS or lower == "according":
        return True
    if tag == "VERB" and tokens.forms[at] == "gerund":
        clause = clause_of_verb(sentence, at)
        return clause is not None and _reports(reading, clause)
    if tag in {"PRON", "NAME", "DET", "NOUN"}:
        clause = clause_with_subject(sentence, at)
        return (
            clause is not None
            and _reports(reading, clause)
            and (_ends_sentence(reading, clause) or _introduces(reading, clause))
        )
    return tag == "VERB" and _is_inverted_cue(reading, at)


def _conjunction_ends(reading: Reading, at: int) -> bool:
    """As in "and warned": a further reporting verb of the speaker's own."""
    tokens, sentence = reading.tokens, reading.sentence
    verb = at + 1
    while verb < sentence.last - 1 and tokens.tags[verb] == "ADV":
        verb += 1
    if tokens.tags[verb] not in _VERBAL:
        return False
    clause = clause_of_verb(sentence, verb)
    if clause is None or not _reports(reading, clause):
        return False
    own = reading.attribution.clause
    if own is None or tokens.lowers[at] == "but":
        return True
    governor = clause.governor
    return governor is not None and (
        sentence.clauses[governor] is own or clause.verb.form == own.verb.form
    )


def _dash_ends(reading: Reading, at: int) -> bool:
    if reading.tokens.tags[at] == "CONJ":
        at += 1
    return clause_with_subject(reading.sentence, at) is not None


def _reports(reading: Reading, clause: Clause) -> bool:
    return clause.verb.lemma in reading.lexicons.reporting.verbs


def _ends_sentence(reading: Reading, clause: Clause) -> bool:
    """True when little follows the clause's verb: a parenthetical "he said"."""
    return reading.sentence.last - clause.verb.last <= _PARENTHETICAL


def _introduces(reading: Reading, clause: Clause) -> bool:
    """True when a passage follows the verb: ", he said: ..."."""
    at = clause.verb.last
    return reading.tokens.tags[at : at + 2] in _INTRODUCING


def _is_inverted_cue(reading: Reading, at: int) -> bool:
    kinds = reading.lexicons.reporting.verbs
    clause = clause_of_verb(reading.sentence, at)
    return clause is not None and "inverted" in kinds.get(clause.verb.lemma, ())


def _ends_topic(reading: Reading, at: int) -> bool:
    """True where a topic gives way to a time, an occasion or a circumstance."""
    tokens = reading.tokens
    tag, lower = tokens.tags[at], tokens.lowers[at]
    if tag == "SUB":
        return lower in _CIRCUMSTANCE
    if tag == "COMMA":
        return tokens.tags[at + 1] in {"VERB", "WH", "SUB", "PREP"}
    if tag == "PREP" and lower in {"in", "on", "at", "during"}:
        return _tells_occasion(reading, at + 1)
    return False


def _tells_occasion(reading: Reading, at: int) -> bool:
    tokens, words = reading.tokens, reading.lexicons
    for i in range(at, min(at + 4, reading.sentence.last)):
        lower = tokens.lowers[i]
        if lower in words.grammar.time or lower in words.reporting.occasions:
            return True
        if tokens.tags[i] not in {"DET", "ADJ", "NOUN", "NAME", "NUM"}:
            return False
    return False


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
