"""A place inside a sentence in, the features out by which reported words may end there.

A joint is a comma, dash, semicolon, bracket, conjunction or subordinator, and behind a
topic ("announced a plan on Monday") also a preposition. What comes after it, and how
much has been said before it, tell whether the reporter goes on there.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import (
    clause_from,
    clause_of_verb,
    clause_with_subject,
    last_verb,
    phrase_at,
    verb_between,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Clause, VerbGroup

# What may be a joint: a preposition only behind a topic, a mark only behind a comma.
_OF_CLAUSES = frozenset({"COMMA", "DASH", "CONJ", "SUB", "COLON", "OPEN", "QUOTE"})
_OF_TOPICS = _OF_CLAUSES | {"PREP"}
_VERBAL = frozenset({"VERB", "AUX", "MODAL"})
_WORDED = frozenset({"SUB", "WH", "PREP"})
_SUBJECTS = frozenset({"PRON", "NAME", "DET", "NOUN", "NUM", "ADJ"})
_NOMINATIVE = frozenset({"i", "he", "she", "they", "we"})
_SAYING = frozenset({"direct", "that"})
_TOPICS = ("object", "name", "preposition")
_LENGTHS = (4, 10, 20)
_BUCKETS = ("4", "10", "20", "more")
# "he said on Monday in Rome": at most this long after the verb.
_PARENTHETICAL = 8
# Behind these joints begins something of its own; a verb near it tells what.
_OPENING = frozenset({"COMMA", "DASH", "CONJ", "COLON", "QUOTE"})
_NEAR = 6
_LIKENESS = {
    (True, False): "the cue's",
    (False, True): "what is told",
    (True, True): "both",
    (False, False): "neither",
}


def is_topic(shape: str) -> bool:
    """True where no clause is reported, only what was talked about."""
    return shape.startswith(_TOPICS)


def joints(reading: Reading, start: int, last: int, *, topic: bool) -> Iterator[int]:
    """The places between two tokens, none of them quoted, that may be joints."""
    tags, quoted = reading.tokens.tags, reading.tokens.quoted
    wanted = _OF_TOPICS if topic else _OF_CLAUSES
    for at in range(start + 1, last - 1):
        if tags[at] in wanted and not quoted[at]:
            yield at


def joint_features(reading: Reading, start: int, at: int, *, shape: str) -> list[str]:
    """The features of ending at `at` what began at `start`; none where no joint is."""
    tokens = reading.tokens
    tag = tokens.tags[at]
    topic = is_topic(shape)
    kind = _kind(reading, at, topic=topic)
    if not kind:
        return []
    manner = "topic" if topic else "question" if shape == "question" else "clause"
    left = _bucket(reading.sentence.last - at)
    names = [
        kind,
        f"{manner}, {kind}",
        f"{manner}, {_bucket(at - start)} words before",
        f"{left} words left",
        f"{kind}, {left} words left",
    ]
    if tokens.tags[at - 1] == "QUOTE":
        names.append(f"after a passage, {tag}")
    if topic:
        names.append(f"{shape}, {kind}")
        names.append(f"cue {reading.attribution.lemma}, {kind}")
    else:
        told = verb_between(reading.sentence, start, at)
        names.append(f"{manner}, {'verb' if told else 'no verb'} before, {tag}")
        names.extend(_of_cue(reading, tag, kind))
        names.extend(_likeness(reading, start, at, manner=manner))
    if tag in _OPENING:
        names.extend(_ahead(reading, at, manner))
    return names


def _of_cue(reading: Reading, tag: str, kind: str) -> Iterator[str]:
    """The clause of the cue: "While he said that ..., she" goes on elsewhere."""
    own = reading.attribution.clause
    if own is None:
        yield f"cue in no clause, {tag}"
        return
    yield f"cue in {own.kind} clause, {tag}"
    if own.marker is not None:
        yield f"cue after {reading.tokens.lowers[own.marker]}, {kind}"


def _likeness(reading: Reading, start: int, at: int, *, manner: str) -> Iterator[str]:
    """Whether the verb ahead is put like the cue's or like the last one told before.

    "Vowed that it would hold and left": who vowed left, and what would hold did not.
    """
    sentence, own = reading.sentence, reading.attribution.clause
    told = last_verb(sentence, start, at)
    ahead = clause_from(sentence, at)
    if own is None or told is None or ahead is None or not ahead.verb.finite:
        return
    near = "near" if ahead.verb.first - at <= _NEAR else "far"
    reports = ", reports" if _reports(reading, ahead) else ""
    like_cue, like_told = alike(ahead.verb, own.verb), alike(ahead.verb, told.verb)
    kind = _LIKENESS[like_cue, like_told]
    tag = reading.tokens.tags[at]
    yield f"{manner}, {tag} before verb like {kind}, {near}"
    yield f"{manner}, {tag} before verb like {kind}, {near}{reports}"


def alike(one: VerbGroup, other: VerbGroup) -> bool:
    """True for two verbs of the same tense, with the same modal."""
    same = one.tense == other.tense and one.perfect == other.perfect
    return same and one.modal == other.modal


def _ahead(reading: Reading, at: int, manner: str) -> Iterator[str]:
    """The passage, phrase and clause that begin behind a joint."""
    tokens, sentence = reading.tokens, reading.sentence
    tag, after = tokens.tags[at], at + 1
    if tokens.tags[after] == "QUOTE":
        yield f"{tag} before passage"
    clause = clause_from(sentence, after)
    if clause is None:
        yield f"{manner}, {tag} before no clause, {_bucket(sentence.last - at)} left"
    else:
        far = ", far" if clause.verb.first - at > _NEAR else ""
        finite = ", finite" if clause.verb.finite else ""
        yield f"{manner}, {tag} before {clause.kind} clause{far}"
        traits = f"{_traits(reading, clause)}{finite}{far}"
        yield f"{tag} before {clause.kind} clause{traits}"
    phrase = phrase_at(sentence, after)
    if phrase is not None and phrase.last < sentence.last:
        follower = tokens.tags[phrase.last]
        yield f"{tag} phrase {follower}"
        yield f"{manner}, {tag} {tokens.tags[phrase.head]} then {follower}"


def _kind(reading: Reading, at: int, *, topic: bool) -> str:
    """What joins here, in a word or two; "" where nothing does."""
    tokens = reading.tokens
    tag, lower = tokens.tags[at], tokens.lowers[at]
    if tag in {"COMMA", "DASH"} or (tag == "QUOTE" and tokens.tags[at - 1] == "COMMA"):
        return f"{tag} {_opening(reading, at + 1)}"
    if tag == "CONJ":
        return "" if tokens.tags[at - 1] == "COMMA" else _opening(reading, at)
    if tag == "SUB" and tokens.tags[at - 1] != "COMMA" and lower != "that":
        return lower
    if tag in {"COLON", "OPEN"}:
        return tokens.words[at]
    if topic and tag == "PREP":
        return _preposition(reading, at)
    return ""


def _opening(reading: Reading, at: int) -> str:
    """What the words behind a joint begin with."""
    tokens, sentence = reading.tokens, reading.sentence
    tag, lower = tokens.tags[at], tokens.lowers[at]
    if tag == "CONJ":
        after = at + 1 if at + 1 < sentence.last else at
        return f"{lower} {_clause_kind(reading, after)}"
    if tag in _WORDED:
        return lower
    return _clause_kind(reading, at)


def _clause_kind(reading: Reading, at: int) -> str:
    """The tag at a token, sharpened by the clause that begins there."""
    tokens, sentence = reading.tokens, reading.sentence
    verb = at
    while verb < sentence.last - 1 and tokens.tags[verb] == "ADV":
        verb += 1
    if tokens.tags[verb] in _VERBAL:
        clause = clause_of_verb(sentence, verb)
        return f"{tokens.forms[verb]} verb{_traits(reading, clause)}"
    tag = tokens.tags[at]
    clause = clause_with_subject(sentence, at) if tag in _SUBJECTS else None
    if clause is None and tokens.lowers[at] in _NOMINATIVE:
        clause = clause_of_verb(sentence, at + 1)
    if clause is None:
        return tag
    end = sentence.last - clause.verb.last <= _PARENTHETICAL
    short = ", ends sentence" if end and _reports(reading, clause) else ""
    return f"subject{_traits(reading, clause)}{short}"


def _traits(reading: Reading, clause: Clause | None) -> str:
    if clause is None:
        return ""
    own = reading.attribution.clause
    same = own is not None and clause.verb.tense == own.verb.tense
    names = " that reports" if _reports(reading, clause) else ""
    return f"{names}, {'same' if same else 'other'} tense"


def _reports(reading: Reading, clause: Clause) -> bool:
    kinds = reading.lexicons.reporting.verbs.get(clause.verb.lemma, frozenset())
    return bool(kinds & _SAYING)


def _preposition(reading: Reading, at: int) -> str:
    """A preposition and whether it tells a date or an occasion."""
    tokens, words = reading.tokens, reading.lexicons
    for i in range(at + 1, min(at + 5, reading.sentence.last)):
        lower = tokens.lowers[i]
        if lower in words.grammar.time:
            return "preposition of a date"
        if lower in words.reporting.occasions:
            return "preposition of an occasion"
        if tokens.tags[i] not in {"DET", "ADJ", "NOUN", "NAME", "NUM"}:
            break
    return tokens.lowers[at]


def _bucket(count: int) -> str:
    return _BUCKETS[bisect_left(_LENGTHS, count)]
