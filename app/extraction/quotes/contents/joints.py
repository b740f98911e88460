"""A place inside a sentence in, the features out by which reported words may end there.

A joint is a comma, dash, semicolon, bracket, conjunction or subordinator, and behind a
topic ("announced a plan on Monday") also a preposition. What comes after it, and how
much has been said before it, tell whether the reporter goes on there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import (
    clause_from,
    clause_of_verb,
    clause_with_subject,
    last_verb,
    phrase_at,
)
from app.syntax.closed import NOMINATIVES, VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Clause, VerbGroup

# What may be a joint: a preposition only behind a topic, a mark only behind a comma.
OF_CLAUSES = frozenset({"COMMA", "DASH", "CONJ", "SUB", "COLON", "OPEN", "QUOTE"})
OF_TOPICS = OF_CLAUSES | {"PREP"}
_WORDED = frozenset({"SUB", "WH", "PREP"})
_SUBJECTS = frozenset({"PRON", "NAME", "DET", "NOUN", "NUM", "ADJ"})
_SAYING = frozenset({"direct", "that"})
_TOPICS = ("object", "name", "preposition")
# By how many words; any more are "more".
_BUCKETS = dict(enumerate([*["4"] * 5, *["10"] * 6, *["20"] * 10]))
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


def joint_features(reading: Reading, start: int, at: int, *, shape: str) -> list[str]:
    """The features of ending at `at` what began at `start`; none where no joint is."""
    tags, sentence, topic = reading.tokens.tags, reading.sentence, is_topic(shape)
    tag = tags[at]
    kind = _kind(reading, at, tag) if topic or tag != "PREP" else ""
    if not kind:
        return []
    manner = "topic" if topic else "question" if shape == "question" else "clause"
    left = _BUCKETS.get(sentence.last - at, "more")
    names = [
        kind,
        f"{manner}, {kind}",
        f"{manner}, {_BUCKETS.get(at - start, 'more')} words before",
        f"{left} words left",
        f"{kind}, {left} words left",
    ]
    if tags[at - 1] == "QUOTE":
        names.append(f"after a passage, {tag}")
    ahead = clause_from(sentence, at)
    if topic:
        names += (f"{shape}, {kind}", f"cue {reading.attribution.lemma}, {kind}")
    else:
        told = last_verb(sentence, start, at)
        names.append(f"{manner}, {'verb' if told else 'no verb'} before, {tag}")
        names += _of_cue(reading, tag, kind)
        if told is not None and ahead is not None and ahead.verb.finite:
            names += _likeness(reading, at, manner, verbs=(told.verb, ahead.verb))
    if tag in _OPENING:
        names += _ahead(reading, at, manner, clause=ahead)
    return names


def _of_cue(reading: Reading, tag: str, kind: str) -> tuple[str, ...]:
    """The clause of the cue: "While he said that ..., she" goes on elsewhere."""
    own = reading.attribution.clause
    if own is None:
        return (f"cue in no clause, {tag}",)
    place = f"cue in {own.kind} clause, {tag}"
    if own.marker is None:
        return (place,)
    return place, f"cue after {reading.tokens.lowers[own.marker]}, {kind}"


def _likeness(
    reading: Reading, at: int, manner: str, *, verbs: tuple[VerbGroup, VerbGroup]
) -> tuple[str, ...]:
    """Whether the verb ahead is put like the cue's or like the last one told before.

    "Vowed that it would hold and left": who vowed left, and what would hold did not.
    """
    own, (told, ahead) = reading.attribution.clause, verbs
    if own is None:
        return ()
    near = "near" if ahead.first - at <= _NEAR else "far"
    kind = _LIKENESS[alike(ahead, own.verb), alike(ahead, told)]
    tag = reading.tokens.tags[at]
    name = f"{manner}, {tag} before verb like {kind}, {near}"
    return name, f"{name}, reports" if _reports(reading, ahead) else name


def alike(one: VerbGroup, other: VerbGroup) -> bool:
    """True for two verbs of the same tense, with the same modal."""
    if one.tense != other.tense or one.perfect != other.perfect:
        return False
    return one.modal == other.modal


def _ahead(
    reading: Reading, at: int, manner: str, *, clause: Clause | None
) -> list[str]:
    """The passage, phrase and clause that begin behind a joint."""
    tokens, sentence = reading.tokens, reading.sentence
    tag, after = tokens.tags[at], at + 1
    names = [f"{tag} before passage"] if tokens.tags[after] == "QUOTE" else []
    if clause is None:
        left = _BUCKETS.get(sentence.last - at, "more")
        names.append(f"{manner}, {tag} before no clause, {left} left")
    else:
        verb, kind = clause.verb, clause.kind
        far = ", far" if verb.first - at > _NEAR else ""
        finite = ", finite" if verb.finite else ""
        names.append(f"{manner}, {tag} before {kind} clause{far}")
        traits = _traits(reading, verb)
        names.append(f"{tag} before {kind} clause{traits}{finite}{far}")
    phrase = phrase_at(sentence, after)
    if phrase is not None and phrase.last < sentence.last:
        follower = tokens.tags[phrase.last]
        names.append(f"{tag} phrase {follower}")
        names.append(f"{manner}, {tag} {tokens.tags[phrase.head]} then {follower}")
    return names


def _kind(reading: Reading, at: int, tag: str) -> str:
    """What joins here, in a word or two; "" where nothing does."""
    tokens = reading.tokens
    behind_comma = tokens.tags[at - 1] == "COMMA"
    if tag in {"COMMA", "DASH"} or (tag == "QUOTE" and behind_comma):
        return f"{tag} {_opening(reading, at + 1)}"
    if tag == "CONJ":
        return "" if behind_comma else _opening(reading, at)
    if tag in {"COLON", "OPEN"}:
        return tokens.words[at]
    if tag == "SUB":
        lower = tokens.lowers[at]
        return "" if behind_comma or lower == "that" else lower
    return _preposition(reading, at) if tag == "PREP" else ""


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
    if tokens.tags[verb] in VERBAL:
        clause = clause_of_verb(sentence, verb)
        traits = _traits(reading, clause.verb) if clause else ""
        return f"{tokens.forms[verb]} verb{traits}"
    tag = tokens.tags[at]
    clause = clause_with_subject(sentence, at) if tag in _SUBJECTS else None
    if clause is None and tokens.lowers[at] in NOMINATIVES:
        clause = clause_of_verb(sentence, at + 1)
    if clause is None:
        return tag
    end = sentence.last - clause.verb.last <= _PARENTHETICAL
    short = ", ends sentence" if end and _reports(reading, clause.verb) else ""
    return f"subject{_traits(reading, clause.verb)}{short}"


def _traits(reading: Reading, verb: VerbGroup) -> str:
    own = reading.attribution.clause
    same = own is not None and verb.tense == own.verb.tense
    names = " that reports" if _reports(reading, verb) else ""
    return f"{names}, same tense" if same else f"{names}, other tense"


def _reports(reading: Reading, verb: VerbGroup) -> bool:
    verbs, lemma = reading.lexicons.reporting.verbs, verb.lemma
    return lemma in verbs and not _SAYING.isdisjoint(verbs[lemma])


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
