"""Tagged tokens in a row in, the base noun phrases that they are out.

A phrase is determiners, numbers, adjectives, nouns and names up to its head. A
possessor stays inside ("Russia's foreign minister") and is a phrase of its own too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.closed import NOMINATIVES
from app.syntax.grammar import Phrase
from app.syntax.pieces import PHRASE

if TYPE_CHECKING:
    from app.syntax.line import Line
    from app.syntax.pieces import Piece

_JOINTS = frozenset({"C", ",C"})
# Verbs with two objects: whom one gives, and what.
_GIVING = frozenset(
    {"give", "send", "lend", "sell", "offer", "grant", "hand", "award", "pay", "ship"}
    | {"promise", "deny", "loan", "owe", "pledge", "guarantee", "bring", "feed"}
)
_COUNTED = ("N", "A")  # letters of what a number counts
_LONGEST_LIST = 8
_LONGEST_OPENING = 2  # "According to"
_VERBAL = "VXMB"
_DIGITS = 4  # of a year
_SUMS = frozenset("$£€")
_RELATIVE = frozenset({"last", "next", "past", "previous", "following"})


def add_phrase(line: Line, piece: Piece, at: int) -> str:
    """Add to the line a piece of one phrase, which begins at `at`; how it is drawn."""
    phrases, numbers = line.phrases, line.numbers
    first, last = at + piece.opening, at + piece.closing
    prep = conj = None
    if at < first:
        # Written out for what is most often one preposition.
        if piece.opening == 1:
            numbers.append(at)
        else:
            numbers += range(at, first)
        if piece.prep is not None:
            prep = at + piece.prep
        elif piece.joined and phrases:
            conj = _coordinated(line, first, last - 1)
    numbers.append(len(phrases))
    phrases.append(Phrase(first, last, last - 1, prep, conj))
    if piece.closing < piece.length:
        line.add_words(last, at + piece.length)
    return piece.drawn


def add_phrases(line: Line, piece: Piece, at: int) -> str:
    """Add a piece whose words tell how many phrases it is; how it is drawn.

    A possessor comes before the phrase it belongs to.
    """
    first, last, drawn = at + piece.opening, at + piece.closing, piece.drawn
    words = line.tokens.lowers[first:last]
    told = piece.counted or not line.words.time.isdisjoint(words)
    if not told and not piece.owned:
        return add_phrase(line, piece, at)
    prep = None if piece.prep is None else at + piece.prep
    if at < first:
        line.add_words(at, first)
    for joint in piece.joints if told else ():
        middle = at + joint
        given = line.letters[middle] == "#" and _is_given(line, middle, first)
        if given or _is_parted(line, middle, last):
            _add_possessors(line, first, middle)
            _add(line, first, middle, prep)
            first, prep = middle, None
            drawn = drawn.replace(PHRASE, PHRASE * 2, 1)
    if piece.owned:
        _add_possessors(line, first, last)
    _add(line, first, last, prep)
    if piece.closing < piece.length:
        line.add_words(last, at + piece.length)
    return drawn


def _add(line: Line, first: int, last: int, prep: int | None) -> None:
    """Add a whole phrase, linked to what it is coordinated with."""
    phrases, conj = line.phrases, None
    if prep is None and line.letters[first - 1] == "C" and phrases:
        conj = _coordinated(line, first, last - 1)
    line.numbers.append(len(phrases))
    phrases.append(Phrase(first, last, last - 1, prep, conj))


def _add_possessors(line: Line, first: int, last: int) -> None:
    """Note the phrases that lie inside the whole one `first:last`."""
    whole = len(line.phrases) + line.letters.count("'", first, last)
    at = line.letters.find("'", first, last)
    while at >= 0:
        line.phrases.append(Phrase(first, at, at - 1, None, None, whole))
        at = line.letters.find("'", at + 1, last)


def _coordinated(line: Line, first: int, head: int) -> int | None:
    """The phrase before, if only an "and" parts it from the one at `first`."""
    phrases, number = line.phrases, len(line.phrases) - 1
    while phrases[number].possessor_of is not None:
        if not number:
            return None
        number -= 1
    before = phrases[number]
    joint = line.letters[before.last : first]
    if joint not in _JOINTS:
        return None
    held = joint != "C" or before.prep is not None
    if held and line.tokens.lowers[first] in NOMINATIVES:
        return None  # "told the men on the list, and he left"
    if not _same_kind(line, before.head, head):
        return None
    _link_list(line, head + 1)
    return number


def _is_parted(line: Line, at: int, last: int) -> bool:
    """True at a name behind a time, in "Wednesday Russia", "January 1997 Chad".

    At its title too, in "In May foreign minister Ann Lee left". And where a sum or
    number begins behind one: in "lent Chad $4 billion", "gave each family 25,000
    euros", "said Tuesday two men"; and a time behind anything: in "killed two soldiers
    last week".
    """
    lowers, time = line.tokens.lowers, line.words.time
    letter, word = line.letters[at], lowers[at]
    before = lowers[at - 1]
    if letter in _COUNTED and before in time and line.letters[at - 2] == "I":
        return line.letters[last - 1] == "P" and lowers[last - 1] not in time
    if letter == "A":
        return word in _RELATIVE and at + 1 < last and lowers[at + 1] in time
    if letter == "P":
        dated = before in time or _is_dated(line, at)
        return dated and word not in time
    if word in _SUMS:
        return _is_apart(line, at)
    if before in time and before.endswith("day"):
        return line.letters[at + 1 : at + 2] == "N" and lowers[at + 1] not in time
    return letter == "#" and "," in word and line.letters[at - 1] == "N"


def _is_dated(line: Line, at: int) -> bool:
    """True behind the number of "On May 4 Chad", and of "In 1997 Chad" that opens.

    Not in "the May 1997 Lima summit".
    """
    number = line.tokens.lowers[at - 1]
    if line.letters[at - 1] != "#" or not number.isdigit():
        return False
    if line.tokens.lowers[at - 2] in line.words.time:
        return line.letters[at - 3] == "I"
    opens = at - 2 == line.first or line.letters[at - 3] in "C,"
    return opens and len(number) == _DIGITS and line.letters[at - 2] == "I"


def _is_given(line: Line, at: int, first: int) -> bool:
    """True at the number of what somebody is given: "gave the rebels 40 tents"."""
    if line.letters[at + 1 : at + 2] not in _COUNTED:
        return False
    verb = first - 1
    giving = line.letters[verb] == "V" if verb >= line.first else False
    return giving and line.words.lemmas.get(line.tokens.lowers[verb]) in _GIVING


def _is_apart(line: Line, at: int) -> bool:
    """False for the sign of "US$4 million"."""
    return line.tokens.ends[at - 1] < line.tokens.starts[at]


def _link_list(line: Line, last: int) -> None:
    """Link the earlier members of "A, B and C", given that C is linked to B."""
    phrases = line.phrases
    members = [n for n, one in enumerate(phrases) if one.possessor_of is None]
    members = members[-_LONGEST_LIST:]
    for n in range(len(members) - 1, 0, -1):
        before, here = phrases[members[n - 1]], phrases[members[n]]
        apart = line.letters[before.last : here.first] != ","
        if apart or here.conj is not None or _may_appose(line, before, here):
            return
        if not _same_kind(line, before.head, here.head):
            return
        if _opens_sentence(line, before) and line.letters[last] in _VERBAL:
            return
        phrases[members[n]] = Phrase(
            here.first, here.last, here.head, here.prep, members[n - 1]
        )


def _may_appose(line: Line, before: Phrase, here: Phrase) -> bool:
    """True for "Ann Lee, the mayor"; not for "the Oslo Bank, the Lima Bank"."""
    letters = line.letters
    if letters[here.first] != "D":
        return False
    alike = letters[before.first] == "D" and letters[before.head] == "P"
    return not alike or letters[here.head] != "P"


def _opens_sentence(line: Line, phrase: Phrase) -> bool:
    """True for the mayor of "According to the mayor, cars and trams run"."""
    prep = phrase.prep
    return prep is not None and prep - line.first < _LONGEST_OPENING


def _same_kind(line: Line, one: int, other: int) -> bool:
    """Names go with names and pronouns, nouns with nouns and names."""
    return (line.letters[one] == "#") == (line.letters[other] == "#")
