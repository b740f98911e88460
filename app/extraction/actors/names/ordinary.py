"""A run of ordinary words in, the names in it out.

None of the words is part of a known name, or a title, or ends a thing: so it is with
half of the longer runs, for which nothing need be taken apart into units.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.extraction.actors.names.kinds import by_last_word, kind_of
from app.extraction.actors.names.known import DIRECTIONS
from app.extraction.actors.names.lone import is_plain_alone, read_one
from app.extraction.actors.names.names import Name
from app.extraction.actors.names.openings import (
    is_before_given,
    is_function_word,
    is_plain_opening,
    opens_whole,
)
from app.extraction.actors.names.surroundings import is_of_a_bill
from app.extraction.actors.names.units import Unit

if TYPE_CHECKING:
    from app.extraction.actors.names.knowledge import Knowledge
    from app.extraction.actors.names.paper import Run
    from app.syntax.grammar import Tokens


def is_ordinary(tokens: Tokens, run: Run) -> bool:
    """True where every word of a run is ordinary and no known name begins with it."""
    words, facts = tokens.words, run.paper.facts
    for at in range(run.first, run.last):
        told = facts[words[at]]
        if not told.ordinary:
            return False
        if told.opens and at + 1 < run.end and words[at + 1] in told.opens.longer:
            return False
    return True


def read_ordinary(tokens: Tokens, run: Run, know: Knowledge) -> list[Name]:
    """The names of a run of ordinary words."""
    first, last = run.first, run.last
    while first < last and is_function_word(tokens, first, run, know):
        first += 1
    if first == last or is_of_a_bill(tokens, run):
        return []
    if last - first == 1:
        return read_one(tokens, Unit("word", first, last), run, know)
    spans = [(first, last)]
    if last - first > len("ABF"):
        spans = _without_body(tokens, first, last, know)
    names = [_name_of(tokens, span, run, know) for span in spans]
    return [name for name in names if name]


def _without_body(
    tokens: Tokens, first: int, last: int, know: Knowledge
) -> list[tuple[int, int]]:
    """The body and the person of "Refugee Council Enver Solomon" apart."""
    words = tokens.words
    for at in range(first + len("AB"), last - 1):
        if words[at - 1] in know.organisations.last and words[at] in know.names.given:
            return [(first, at), (at, last)]
    return [(first, last)]


def _name_of(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> Name | None:
    """The name of several words, which the last of them may tell."""
    first, last = span
    words = tokens.words
    whole = by_last_word(tokens, span, run.paper.ends)
    if whole is None:
        return _unknown(tokens, span, run, know)
    if last - first > len("AB") and opens_whole(tokens, first, first + 1, run, know):
        first += 1
    company = know.organisations.company
    if words[last - 1] in company and company.issuperset(words[first:last]):
        return None
    return Name(first, last, whole)


def _unknown(
    tokens: Tokens, span: tuple[int, int], run: Run, know: Knowledge
) -> Name | None:
    """The same where the last word tells nothing."""
    first, last = span
    words = tokens.words
    if last - first > len("AB") and is_before_given(
        words[first], words[first + 1], know
    ):
        first += 1
    if run.opening and first == run.first:
        more = last - first > len("AB")
        first += is_plain_opening(words[first], words[first + 1], run, know, more=more)
    if last - first == 1:
        unit = Unit("word", first, last)
        if is_plain_alone(tokens, unit, run, know) and words[first] not in DIRECTIONS:
            return None
    asked = first == span[0]
    kind, sure = kind_of(tokens, (first, last), run, know, asked=asked)
    if kind == "organization" and not sure:
        return None  # only plain words: "Climate Change"
    return Name(first, last, kind, None, sure)
