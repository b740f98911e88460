"""Words before "who" on the line in, what "who" means, or is a part of, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.syntax.line import climb_once
from app.syntax.pieces import PHRASE

if TYPE_CHECKING:
    from app.syntax.grammar import Phrase
    from app.syntax.line import Line

_PARTLY = [",", PHRASE, "I"]  # "men, most of"
_PARTIALLY = frozenset({"whom", "whose", "which"})
_WHERE = frozenset({"in", "at"})
_DEED_ENDINGS = ("ing", "tion", "sion", "ment", "ance", "ence", "ness", "ity")
_DEEDS = frozenset(
    {"murder", "death", "arrest", "trial", "case", "release", "suicide", "funeral"}
    | {"rape", "fate", "life", "murders", "deaths", "arrests", "memory", "behalf"}
)


def before_pronoun(line: Line, here: int) -> int:
    """The item before a relative pronoun, over "most of" of "men, most of whom"."""
    partly = line.shape[max(here - 3, 0) : here] == _PARTLY
    return here - 3 if partly else here - 1


def person_of(line: Line, here: int, *, comma: bool) -> int:
    """Whom "who" means: of "members of the Red Cross who" the members.

    Behind a comma the first of several, but no deed: of "the murder of Ann Lee, who"
    only Ann Lee.
    """
    while (above := climb_once(line, here)) != here:
        body = _is_body(line, here) or _is_where(line, here)
        if not body and (not comma or _is_deed(line, above)):
            return here
        here = above
    return here


def part_of_whom(line: Line, phrase: Phrase) -> int | None:
    """The "whom" behind "of", in ", most of whom fled"."""
    last = phrase.last
    lowers = line.tokens.lowers[last : last + 2]
    partial = lowers[:1] == ["of"] and not _PARTIALLY.isdisjoint(lowers)
    return last + 1 if partial else None


def _is_body(line: Line, here: int) -> bool:
    """True for "the Red Cross": few persons have an article before the bare name."""
    phrase = line.phrases[line.numbers[here]]
    letters = line.letters[phrase.first : phrase.last]
    return len(letters) > 1 and letters[0] == "D" and set(letters[1:]) == {"P"}


def _is_where(line: Line, here: int) -> bool:
    """True for "Fox News" of "an anchor at Fox News who", where somebody is."""
    phrase = line.phrases[line.numbers[here]]
    named = line.letters[phrase.head] == "P"
    return named and line.tokens.lowers[phrase.first - 1] in _WHERE


def _is_deed(line: Line, here: int) -> bool:
    """True for a noun that cannot be a person: "the jailing", "the murder"."""
    head = line.phrases[line.numbers[here]].head
    if line.letters[head] != "N":
        return False
    lower = line.tokens.lowers[head]
    return lower in _DEEDS or lower.endswith(_DEED_ENDINGS)
