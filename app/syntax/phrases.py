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
    r"R|[DA#NP][A#NP]*(?:(?:(?<=[D'])D|(?<=[NP#])'|(?<=[DAP#'B])B(?=[A#B])"
    r"|(?<=A)C(?=A)|(?<=[DA])Q(?=[NPA#]))[A#NP]*)*"
)
_NO_HEADS = "DABCQ'"
_JOINTS = frozenset({"C", ",C"})
_NOMINATIVES = frozenset({"he", "she", "they", "we", "i"})
_LONGEST_LIST = 8
_SUMS = frozenset("$£€")
_RELATIVE = frozenset({"last", "next", "past", "previous", "following"})


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
    last = first + len(kept)
    if "A" in kept or kept.find("P", 1) > 0 or kept[:2] == "P#":
        for end in _parts(line, first, kept):
            _add(line, first, end, prep)
            first, prep = end, None
    _add(line, first, last, prep)


def _add(line: Line, first: int, last: int, prep: int | None) -> None:
    """Add a whole phrase and its possessors, linked to what it is coordinated with."""
    at = line.letters.find("'", first, last)
    if at >= 0:
        whole = len(line.phrases) + line.letters.count("'", at, last)
        while at >= 0:
            line.add_possessor(Phrase(first, at, at - 1, None, None, whole))
            at = line.letters.find("'", at + 1, last)
    conj = None
    if line.wholes and line.letters[first - 1] == "C":
        conj = _coordinated(line, first, last - 1)
    line.add_phrase(Phrase(first, last, last - 1, prep, conj))


def _coordinated(line: Line, first: int, head: int) -> int | None:
    """The phrase before, if only an "and" parts it from the one at `first`."""
    number = line.wholes[-1]
    before = line.phrases[number]
    joint = line.letters[before.last : first]
    if joint not in _JOINTS:
        return None
    held = joint != "C" or before.prep is not None
    if held and line.tokens.lowers[first] in _NOMINATIVES:
        return None  # "told the men on the list, and he left"
    if not _same_kind(line, before.head, head):
        return None
    _link_list(line)
    return number


def _parts(line: Line, first: int, run: str) -> Iterator[int]:
    """Where a run is parted: behind a time before a name, in "Wednesday Russia".

    And where a sum begins behind one: in "lent Chad $4 billion"; and a time behind
    anything: in "killed two soldiers last week".
    """
    lowers, time = line.tokens.lowers, line.words.time
    for at in range(1, len(run)):
        here = first + at
        if run[at] == "P":
            if lowers[here - 1] in time and lowers[here] not in time:
                yield here
        elif run[at] == "A":
            following = lowers[here + 1] if at + 1 < len(run) else ""
            if lowers[here] in _RELATIVE and following in time:
                yield here
        elif lowers[here] in _SUMS and run[at - 1] == "P" and _is_apart(line, here):
            yield here


def _is_apart(line: Line, at: int) -> bool:
    """False for the sign of "US$4 million"."""
    return line.tokens.ends[at - 1] < line.tokens.starts[at]


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
