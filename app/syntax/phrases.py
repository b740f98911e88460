"""Tagged tokens in a row in, the base noun phrases that they are out.

A phrase is determiners, numbers, adjectives, nouns and names up to its head. A
possessor stays inside ("Russia's foreign minister") and is a phrase of its own too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.grammar import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.syntax.line import Line

# Over the letters of `grammar.LETTERS`, one for each token. A run is as long as it can
# be and never given back, so the scan is linear; what stands behind its last noun is
# taken off afterwards. Adverbs count before an adjective, "and" between two, a
# quotation mark before a noun, and a possessive 's behind a noun.
RUN = (
    r"R|[DA#NP](?:[A#NP]|(?<=[D'])D|(?<=[NP#])'|(?<=[DAP#'B])B(?=[A#B])"
    r"|(?<=A)C(?=A)|(?<=[DA])Q(?=[NPA#]))*"
)
_NO_HEADS = "DABCQ'"
_JOINTS = frozenset({"C", ",C"})
_LONGEST_LIST = 8


def add_phrases(line: Line, first: int, last: int, prep: int | None) -> None:
    """Add to the line the phrases of the run `first:last`, which `prep` governs.

    A possessor comes before the phrase it belongs to.
    """
    run = line.letters[first:last]
    kept = run.rstrip(_NO_HEADS)
    if not kept:
        if run[0] != "D":
            return
        kept = run
    if len(kept) == 1:
        _add(line, first, first + 1, prep)
        return
    for end in _ends(line, first, kept):
        if "'" in kept:
            _add_possessors(line, first, end)
        _add(line, first, end, prep)
        first, prep = end, None


def _add(line: Line, first: int, last: int, prep: int | None) -> None:
    """Add a whole phrase, linked to the one it is coordinated with."""
    conj = None
    if line.wholes:
        before = line.wholes[-1]
        between = line.letters[line.phrases[before].last : first]
        if between in _JOINTS and _same_kind(line, line.phrases[before].head, last - 1):
            conj = before
            _link_list(line)
    line.add_phrase(Phrase(first, last, last - 1, prep, conj))


def _add_possessors(line: Line, first: int, last: int) -> None:
    whole = len(line.phrases) + line.letters.count("'", first, last)
    at = line.letters.find("'", first, last)
    while at >= 0:
        line.add_possessor(Phrase(first, at, at - 1, None, None, whole))
        at = line.letters.find("'", at + 1, last)


def _ends(line: Line, first: int, run: str) -> Iterator[int]:
    """Where the phrases of a run end: also behind "Wednesday" before a name."""
    lowers, time = line.tokens.lowers, line.words.time
    at = run.find("P", 1)
    while at >= 0:
        name = first + at
        if lowers[name - 1] in time and lowers[name] not in time:
            yield name
        at = run.find("P", at + 1)
    yield first + len(run)


def _link_list(line: Line) -> None:
    """Link the earlier members of "A, B and C", given that C is linked to B."""
    phrases = line.phrases
    members = line.wholes[-_LONGEST_LIST:]
    for n in range(len(members) - 1, 0, -1):
        before, here = phrases[members[n - 1]], phrases[members[n]]
        apart = line.letters[before.last : here.first] != ","
        if apart or here.conj is not None or line.letters[here.first] == "D":
            return
        if not _same_kind(line, before.head, here.head):
            return
        phrases[members[n]] = here._replace(conj=members[n - 1])


def _same_kind(line: Line, one: int, other: int) -> bool:
    """Names go with names and pronouns, nouns with nouns and names."""
    return (line.letters[one] == "#") == (line.letters[other] == "#")
