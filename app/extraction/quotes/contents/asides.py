"""A comma or semicolon inside reported words in, how far they surely go on behind it.

"Could move its tanks, which lie idle, to the coast", "had left in May, four days before
she was due", "that it held; that it would last": what follows needs what went before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.mouths.lookup import (
    clause_of_verb,
    last_verb,
    phrase_ending,
    verb_between,
)

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading

_LONGEST_ASIDE, _LONGEST_MEASURE = 24, 4
_RELATIVES = frozenset({"which", "who", "whose"})
# Where to something is moved: the verb before the relative clause takes it.
_TOWARDS = frozenset({"to", "into", "onto", "from", "toward", "towards"})
_ORDER = frozenset({"before", "after"})


PASSABLE = frozenset({"COMMA", "COLON", "DASH"})


def passed_over(reading: Reading, start: int, joint: int, *, topic: bool) -> int:
    """The token before which nothing ends that began at `start`; 0 if any may.

    A `topic` has no verb that an aside could part from its subject.
    """
    tokens, after = reading.tokens, joint + 1
    if tokens.tags[joint] == "COLON":
        return joint if "that" in tokens.lowers[after : after + 2] else 0
    if not topic and tokens.tags[after : after + 2] == ["CONJ", "SUB"]:
        return after + 1 if tokens.lowers[after + 1] == "that" else 0
    if not topic and (verb := _before_verb(reading, joint)):
        return verb
    if tokens.lowers[after] in _RELATIVES:
        return _relative_closed(reading, after)
    return _measured(reading, start, after)


def _before_verb(reading: Reading, joint: int) -> int:
    """The verb behind an aside, of "the plan -- drawn up in Rome -- would fail"."""
    tokens, mark = reading.tokens, reading.tokens.tags[joint]
    last = min(joint + _LONGEST_ASIDE, reading.sentence.last - 1)
    for closing in range(joint + 1, last):
        if tokens.tags[closing] == mark:
            clause = clause_of_verb(reading.sentence, closing + 1)
            phrase = phrase_ending(reading.sentence, joint)
            if clause is None or phrase is None or not clause.verb.finite:
                return 0
            if "direct" in reading.lexicons.reporting.verbs.get(clause.verb.lemma, ()):
                return 0  # "held, and Ann Lee, the mayor, said": she says more
            own = [reading.sentence.phrases[n] for n in clause.subjects]
            return closing + 1 if phrase in own else 0
    return 0


def _relative_closed(reading: Reading, pronoun: int) -> int:
    """The comma before "to the coast", behind a relative clause."""
    tokens = reading.tokens
    last = min(pronoun + _LONGEST_ASIDE, reading.sentence.last - 1)
    for comma in range(pronoun + 1, last):
        if tokens.tags[comma] != "COMMA" or tokens.quoted[comma]:
            continue
        goes_on = tokens.lowers[comma + 1] in _TOWARDS
        whole = goes_on and verb_between(reading.sentence, pronoun, comma)
        return comma if whole else 0
    return 0


def _measured(reading: Reading, start: int, first: int) -> int:
    """The "before" of "four days before", told of what had happened by then.

    "Said it was sound, two days before it broke" tells when he said so.
    """
    lowers, time = reading.tokens.lowers, reading.lexicons.grammar.time
    last = min(first + _LONGEST_MEASURE, reading.sentence.last - 1)
    for at in range(first, last):
        if lowers[at] in time and lowers[at + 1] in _ORDER:
            told = last_verb(reading.sentence, start, first)
            return at + 1 if told is not None and told.verb.perfect else 0
    return 0
