"""An attribution in, what it reports out: the words that somebody is said to have said.

After the cue ("said that costs would rise"), before it ("Costs will rise, he said"),
around it ("Costs, he said, will rise") or split off by a relative pronoun ("costs,
which he said would rise").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.extraction.quotes.after_cue import Reading, read_after_cue
from app.extraction.quotes.endings import content_end
from app.extraction.quotes.lookup import verb_between

if TYPE_CHECKING:
    from app.extraction.quotes.attribution import Attribution
    from app.lexicons.lexicons import Lexicons
    from app.syntax.grammar import Parse

_MAX_LENGTH = 300
_VERBAL = frozenset({"VERB", "AUX", "MODAL"})
_BEFORE_MARKS = frozenset({"COMMA", "QUOTE", "DASH"})
_FREE_KINDS = frozenset({"main", "adverbial", "complement"})
_BEFORE_KINDS = frozenset({"direct", "that", "thought"})
_PARTS = frozenset({"COMMA", "DASH"})


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """What an attribution reports: token stretches in order, and how it is put.

    `shape` names the construction ("that", "clause", "before", ...). `cue_last` is the
    end of the cue with a preposition that belongs to it ("called for"), `addressee` the
    tokens of the phrase spoken to.
    """

    attribution: Attribution
    shape: str
    stretches: tuple[tuple[int, int], ...]
    cue_last: int
    addressee: tuple[int, int] | None = None


def find_content(
    parse: Parse, attribution: Attribution, lexicons: Lexicons
) -> Content | None:
    """What the attribution reports, or None where it reports nothing that is said."""
    reading = read_after_cue(parse, attribution, lexicons)
    shape, stretches = reading.shape, _relative(reading)
    if stretches:
        shape = "relative"
    elif shape:
        end = content_end(reading, reading.at, shape)
        stretches = ((reading.at, end),) if end > reading.at else ()
    else:
        stretches = _around_cue(reading)
        shape = "before" if len(stretches) == 1 else "around"
    if not stretches:
        return None
    return Content(attribution, shape, stretches, reading.cue_last, reading.addressee)


def _relative(reading: Reading) -> tuple[tuple[int, int], ...]:
    """As in "which" and "would rise" of "costs, which he said would rise"."""
    attribution, tokens = reading.attribution, reading.tokens
    mouth, at = attribution.mouth, attribution.last
    if mouth is None or reading.shape or mouth.first >= attribution.first:
        return ()
    pronoun = mouth.first - 1
    if pronoun < reading.sentence.first or tokens.tags[pronoun] != "WH":
        return ()
    if at >= reading.sentence.last or tokens.tags[at] not in _VERBAL:
        return ()
    return ((pronoun, pronoun + 1), (at, content_end(reading, at, "relative")))


def _around_cue(reading: Reading) -> tuple[tuple[int, int], ...]:
    """As in "Costs will rise, he said" and "Costs, he said, will rise"."""
    tokens, sentence = reading.tokens, reading.sentence
    comma = reading.attribution.start - 1
    if not _may_follow(reading, comma):
        return ()
    first = _left_end(reading, comma)
    last = comma + 1 if tokens.tags[comma] == "QUOTE" else comma
    if last <= first:
        return ()
    whole = first < sentence.first or verb_between(sentence, first, last)
    after = reading.at + 1
    if after < sentence.last and tokens.tags[reading.at] in _PARTS:
        end = content_end(reading, after, "around")
        if end > after and (not whole or tokens.tags[after] == "QUOTE"):
            return ((first, last), (after, end))
    return ((first, last),) if whole else ()


def _may_follow(reading: Reading, comma: int) -> bool:
    """True when the attribution stands after a comma or mark, free of other clauses."""
    attribution, clause = reading.attribution, reading.attribution.clause
    tags = reading.tokens.tags
    if comma <= reading.sentence.first or tags[comma] not in _BEFORE_MARKS:
        return False
    if attribution.frame == "phrase":
        return True
    if clause is None or not attribution.constructions & _BEFORE_KINDS:
        return False
    free = clause.kind in _FREE_KINDS or attribution.inverted
    return clause.verb.finite and free


def _left_end(reading: Reading, comma: int) -> int:
    """Where what stands before the cue begins, its own conjunction left out."""
    tokens, sentence = reading.tokens, reading.sentence
    first = sentence.first
    if tokens.quoted[first] and tokens.tags[first] != "QUOTE":
        while first > 0 and tokens.quoted[first]:
            first -= 1
        return first
    for at in range(comma - 1, max(first, comma - _MAX_LENGTH), -1):
        if tokens.words[at] == ";":
            return at + 1
    return first + 1 if tokens.tags[first] in {"CONJ", "OPEN"} else first


def label_content(parse: Parse, label: Attribution, last: int) -> Content | None:
    """What stands between a label and the end of its paragraph, the token `last`.

    Of a passage that holds its own label the closing mark is left out.
    """
    tokens = parse.tokens
    if tokens.tags[label.start - 1 : label.start] == ["QUOTE"]:
        while last > label.last and tokens.tags[last - 1] == "QUOTE":
            last -= 1
    if not any(tag in _VERBAL for tag in tokens.tags[label.last : last]):
        return None
    return Content(label, "label", ((label.last, last),), label.last)
