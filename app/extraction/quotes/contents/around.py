"""A cue that stands behind or inside what it reports in, the reported stretches out.

"Costs will rise, he said", "Costs, he said, will rise", "Costs will rise, he said, and
so will rents".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.quotes.contents.endings import content_end
from app.extraction.quotes.mouths.lookup import verb_between
from app.syntax.closed import VERBAL

if TYPE_CHECKING:
    from app.extraction.quotes.contents.reading import Reading
    from app.syntax.grammar import Tokens

_MAX_LENGTH, _LEAST_WORDS = 300, 3
_BEFORE_MARKS = frozenset({"COMMA", "QUOTE", "DASH"})
_BEFORE_KINDS = frozenset({"direct", "that", "thought"})
_FREE_KINDS = frozenset({"main", "adverbial", "complement"})
_PARTS = frozenset({"COMMA", "DASH"})
_PARTING = frozenset({"COLON", "DASH", "STOP"})
# What may follow an attribution at once that belongs to what stands before it.
_AFTER = frozenset(
    {"STOP", "COMMA", "COLON", "DASH", "OPEN", "CLOSE", "QUOTE", "CONJ", "SUB"}
)
_OPENERS = frozenset({"SUB", "WH", "PREP"})
_CIRCUMSTANCES = frozenset({"when", "while", "after", "before", "once", "until", "as"})


def around_cue(reading: Reading) -> tuple[tuple[int, int], ...]:
    """What stands before the cue and, where it goes on, behind it too."""
    tokens, sentence = reading.tokens, reading.sentence
    comma = reading.attribution.start - 1
    if comma > sentence.first and tokens.lowers[comma] == "as":
        comma -= 1
    phrase = reading.attribution.frame == "phrase"
    if not _may_follow(reading, comma) or not (phrase or _closes(reading)):
        return ()
    first = _left_end(reading, comma)
    quoted = tokens.tags[comma] == "QUOTE"
    last = comma + 1 if quoted else comma
    if last <= first or tokens.tags[comma - 1] == "WH":
        rest = _rest(reading, whole=False, quoted=False, opening="")
        return (rest,) if rest else ()
    whole = first < sentence.first or verb_between(sentence, first, last)
    rest = _rest(reading, whole=whole, quoted=quoted, opening=tokens.tags[first])
    if rest is None:
        told = whole or (phrase and last - first >= _LEAST_WORDS)
        stands = told and not _only_opens(tokens, first, last)
        return ((first, last),) if stands else ()
    if not whole and _only_tells_when(tokens, first, rest[0]):
        return () if tokens.forms[rest[0]] == "gerund" else (rest,)
    # Of "The dam, as she puts it, “will hold”" only the words in marks are hers.
    marked = tokens.tags[rest[0]] == "QUOTE" and not quoted
    if marked and tokens.lowers[comma + 1] == "as":
        return (rest,)
    return ((first, last), rest)


def _only_tells_when(tokens: Tokens, first: int, rest: int) -> bool:
    """True for "In both cases, he said, ...": what was said begins at `rest`.

    And for "Joining the talks, she agreed, praising them", where it is nowhere.
    """
    if tokens.forms[first] == "gerund":
        return tokens.forms[rest] == "gerund"
    opens = tokens.tags[first] in {"PREP", "ADV"}
    return opens and tokens.tags[rest] not in VERBAL


def _only_opens(tokens: Tokens, first: int, last: int) -> bool:
    """True for the "When asked why" of "When asked why, she laughed"."""
    opens = tokens.tags[first] in _OPENERS and tokens.lowers[first] in _CIRCUMSTANCES
    return opens and "COMMA" not in tokens.tags[first : last - 1]


def _rest(
    reading: Reading, *, whole: bool, quoted: bool, opening: str
) -> tuple[int, int] | None:
    """What is said behind the cue, if it goes on there."""
    tokens, sentence, at = reading.tokens, reading.sentence, reading.at
    after = at + 1
    if after >= sentence.last or tokens.tags[at] not in _PARTS:
        return None
    tag = tokens.tags[after]
    if quoted and tag != "QUOTE":
        return None
    joined = tag in {"CONJ", "SUB"} and reading.attribution.frame != "label"
    if whole and not joined and tag != "QUOTE" and opening != "SUB":
        return None
    if tag == "CONJ":
        after += 1
        if after >= sentence.last or tokens.tags[after] in VERBAL:
            return None
    end, _ = content_end(reading, after, "around")
    return (after, end) if end > after else None


def _may_follow(reading: Reading, comma: int) -> bool:
    """True when the attribution stands after a comma or mark, free of other clauses."""
    attribution, clause = reading.attribution, reading.attribution.clause
    tags = reading.tokens.tags
    if comma <= reading.sentence.first or tags[comma] not in _BEFORE_MARKS:
        return False
    if attribution.frame == "phrase":
        return True
    if not attribution.constructions & _BEFORE_KINDS:
        return False
    if reading.tokens.lowers[comma + 1] == "as":
        return True
    if clause is None:
        return True
    free = clause.kind in _FREE_KINDS or attribution.inverted
    return clause.verb.finite and free


def _closes(reading: Reading) -> bool:
    """True when nothing but its circumstances follows the cue."""
    tokens, at = reading.tokens, reading.at
    if at >= reading.sentence.last or tokens.tags[at] in _AFTER:
        return True
    # "Said during hearings examining the plan", but not "began examining".
    return tokens.forms[at] == "gerund" and at > reading.attribution.end


def _left_end(reading: Reading, comma: int) -> int:
    """Where what stands before the cue begins, its own conjunction left out."""
    tokens, sentence = reading.tokens, reading.sentence
    first = sentence.first
    if tokens.quoted[first] and tokens.tags[first] != "QUOTE":
        while first > 0 and tokens.quoted[first]:
            first -= 1
        return first
    tags, quoted = tokens.tags, tokens.quoted
    for at in range(comma - 1, max(first, comma - _MAX_LENGTH), -1):
        tag = tags[at]
        if tag not in _PARTING or quoted[at]:
            continue
        if tag == "COLON" and (tags[at + 1] == "QUOTE" or tokens.words[at] == ";"):
            return at + 1
        if tag == "STOP" or (tag == "DASH" and verb_between(sentence, at, comma)):
            return at + 1
    return first + 1 if tokens.tags[first] in {"CONJ", "OPEN"} else first
