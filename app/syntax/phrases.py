"""Tagged tokens in a row in, the base noun phrases that they are out.

A phrase is determiners, numbers, adjectives, nouns and names up to its head. A
possessor stays inside ("Russia's foreign minister") and is a phrase of its own too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from app.memo import Memo
from app.syntax.grammar import Phrase

if TYPE_CHECKING:
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
_LONGEST_OPENING = 2  # "According to"
_VERBAL = "VXMB"
_SUMS = frozenset("$£€")
# What the letters of a run tell: how many of them make the phrase, those before which
# it may be parted, and whether it has possessors.
Run: TypeAlias = tuple[int, tuple[int, ...], bool]
_RELATIVE = frozenset({"last", "next", "past", "previous", "following"})


def _read_run(run: str) -> Run:
    kept = run.rstrip(_NO_HEADS) or (run if run[0] == "D" else "")
    joints: tuple[int, ...] = ()
    if "A" in kept or "N#N" in kept or kept.find("P", 1) > 0 or kept[:2] == "P#":
        joints = tuple(
            at
            for at in range(1, len(kept))
            if kept[at] in "PA" or kept[at - 1] == "P" or kept[at - 1 : at + 2] == "N#N"
        )
    return len(kept), joints, "'" in kept


_RUNS = Memo(_read_run)


def add_phrases(line: Line, first: int, last: int, prep: int | None) -> None:
    """Add to the line the phrases of the run `first:last`, which `prep` governs.

    A possessor comes before the phrase it belongs to.
    """
    kept, joints, owned = _RUNS[line.letters[first:last]]
    if not kept:
        return
    last, begins = first + kept, first
    for joint in joints:
        at = begins + joint
        if _is_parted(line, at, last):
            _add_possessors(line, first, at)
            _add(line, first, at, prep)
            first, prep = at, None
    if owned:
        _add_possessors(line, first, last)
    _add(line, first, last, prep)


def _add(line: Line, first: int, last: int, prep: int | None) -> None:
    """Add a whole phrase, linked to what it is coordinated with."""
    conj = None
    if line.wholes and line.letters[first - 1] == "C":
        conj = _coordinated(line, first, last - 1)
    line.add_phrase(first, last, prep, conj)


def _add_possessors(line: Line, first: int, last: int) -> None:
    whole = len(line.phrases) + line.letters.count("'", first, last)
    at = line.letters.find("'", first, last)
    while at >= 0:
        line.add_possessor(Phrase(first, at, at - 1, None, None, whole))
        at = line.letters.find("'", at + 1, last)


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
    _link_list(line, head + 1)
    return number


def _is_parted(line: Line, at: int, last: int) -> bool:
    """True at a name behind a time, in "Wednesday Russia".

    And where a sum or number begins behind one: in "lent Chad $4 billion", "gave each
    family 25,000 euros", "said Tuesday two men"; and a time behind anything: in "killed
    two soldiers last week".
    """
    lowers, time = line.tokens.lowers, line.words.time
    letter, word = line.letters[at], lowers[at]
    if letter == "P":
        return lowers[at - 1] in time and word not in time
    if letter == "A":
        return word in _RELATIVE and at + 1 < last and lowers[at + 1] in time
    if word in _SUMS:
        return _is_apart(line, at)
    if lowers[at - 1].endswith("day") and lowers[at - 1] in time:
        return line.letters[at + 1 : at + 2] == "N" and lowers[at + 1] not in time
    return letter == "#" and "," in word and line.letters[at - 1] == "N"


def _is_apart(line: Line, at: int) -> bool:
    """False for the sign of "US$4 million"."""
    return line.tokens.ends[at - 1] < line.tokens.starts[at]


def _link_list(line: Line, last: int) -> None:
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
        if _opens_sentence(line, before) and line.letters[last] in _VERBAL:
            return
        phrases[members[n]] = replace(here, conj=members[n - 1])


def _opens_sentence(line: Line, phrase: Phrase) -> bool:
    """True for the mayor of "According to the mayor, cars and trams run"."""
    prep = phrase.prep
    return prep is not None and prep - line.first < _LONGEST_OPENING


def _same_kind(line: Line, one: int, other: int) -> bool:
    """Names go with names and pronouns, nouns with nouns and names."""
    return (line.letters[one] == "#") == (line.letters[other] == "#")
